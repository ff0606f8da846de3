import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../sheet/refusals.ts'
import type { GlotipData } from './glotip-data.ts'
import { glotipColumns } from './locate-table.ts'
import { readGlotip } from './read-glotip.ts'

const header = glotipColumns.join(',')

type Written = Partial<Record<(typeof glotipColumns)[number], string>>

const sound: Record<(typeof glotipColumns)[number], string> = {
  Iso3_code: 'MWI',
  Country: 'Malawi',
  Region: 'Africa',
  Subregion: 'Sub-Saharan Africa',
  Indicator: 'Detected trafficking victims',
  Dimension: 'Total',
  Category: 'Total',
  Sex: 'Total',
  Age: 'Total',
  Year: '2020',
  'Unit of measurement': 'Counts',
  txtVALUE: '15',
  Source: 'GLOTIP',
}

const line = (written: Written = {}): string =>
  Object.values({ ...sound, ...written })
    .map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell))
    .join(',')

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const readRows = (...rows: readonly Written[]): GlotipData => {
  const data = readGlotip(bytesOf([header, ...rows.map(line)].join('\n')))
  if (isRefusal(data)) throw new Error(data.refused)
  expect(data.rows.length + data.setAside.length).toBe(data.rowsIn)
  return data
}

const reasons = (data: GlotipData): readonly string[] => data.setAside.map((row) => row.reason)

describe('a hazard of the GLOTIP file', () => {
  it('thousands comma: is counted and the row kept', () => {
    const data = readRows({ txtVALUE: '32,022' }, { txtVALUE: '320', Year: '2021' })
    expect(data.hazards.thousandsCommas).toBe(1)
    expect(data.rows[0]?.count).toEqual({ type: 'exact', value: 32022 })
  })

  it('mask <5: is counted and kept as the interval 0 to 4', () => {
    const data = readRows({ txtVALUE: '<5' }, { txtVALUE: '4', Year: '2021' })
    expect(data.hazards.maskedUnder5).toBe(1)
    expect(data.rows.map((row) => row.count.type)).toEqual(['interval', 'exact'])
  })

  it('duplicate key with one value: collapses, and the repeat is listed', () => {
    const data = readRows({}, {}, {})
    expect(data.rows).toHaveLength(1)
    expect(reasons(data)).toEqual(['duplicate-equal', 'duplicate-equal'])
    expect(data.hazards.duplicateKeys).toEqual({ keys: 1, rows: 3, keysAllEqual: 1, keysInConflict: 0 })
  })

  it('duplicate key with two values: no value is chosen, all rows are listed with the other value', () => {
    const data = readRows({}, { txtVALUE: '<5' })
    expect(data.rows).toEqual([])
    expect(data.setAside.map((row) => row.about)).toEqual(['row 2: 0–4', 'row 1: 15'])
    expect(data.hazards.duplicateKeys.keysInConflict).toBe(1)
  })

  it('duplicate key: rows that differ in year, sex, age or category are no duplicates', () => {
    const data = readRows({}, { Year: '2021' }, { Sex: 'Female' }, { Age: '0 to 17 years' })
    expect(data.rows).toHaveLength(4)
    expect(data.hazards.duplicateKeys.keys).toBe(0)
  })

  it('leaked cell name of the questionnaire: is set aside, a real label that begins with Q is not', () => {
    const citizenship = { Dimension: 'by citizenship', Indicator: 'Persons convicted' }
    const data = readRows(
      { ...citizenship, Category: 'Q6.1_10s_2019', txtVALUE: '7' },
      { ...citizenship, Category: 'Qatar' },
    )
    expect(reasons(data)).toEqual(['template-label'])
    expect(data.hazards.templateLabels).toBe(1)
  })

  it('nonsense value: is set aside also where the label looks sound', () => {
    const citizenship = { Dimension: 'by citizenship', Category: 'Nationals' }
    const data = readRows({ ...citizenship, txtVALUE: '6,112,019' }, { ...citizenship, Year: '2021' })
    expect(reasons(data)).toEqual(['nonsense-value'])
    expect(data.hazards.nonsenseValues).toBe(1)
  })

  it('unreadable value: is set aside, never read as zero', () => {
    const data = readRows({ txtVALUE: 'n/a' }, { txtVALUE: '-3', Year: '2021' })
    expect(reasons(data)).toEqual(['value-unreadable', 'value-unreadable'])
    expect(data.rows).toEqual([])
  })

  it('replacement character: is counted, the label kept as written', () => {
    const data = readRows({ Dimension: 'by citizenship', Category: 'Espa\uFFFDa' })
    expect(data.hazards.replacementCharacters).toBe(1)
    expect(data.rows[0]?.category).toEqual({
      of: 'citizenship',
      label: 'Espa\uFFFDa',
      match: { kind: 'country', country: 'ESP', how: 'repaired' },
    })
  })

  it('bytes that are not UTF-8: show as replacement characters and are counted', () => {
    const start = bytesOf(`${header}\n`)
    const row = [...line({ Dimension: 'by citizenship', Category: 'PER*' })].map((letter) =>
      letter === '*' ? 0xda : letter.charCodeAt(0),
    )
    const data = readGlotip(new Uint8Array([...start, ...row]))
    expect(isRefusal(data) ? undefined : data.hazards.replacementCharacters).toBe(1)
  })

  it('mojibake: is counted', () => {
    const data = readRows({ Dimension: 'by citizenship', Category: 'EspaÃ±a' })
    expect(data.hazards.mojibake).toBe(1)
  })

  it('free-text label: is counted as matched, as a group or for review, and kept in each case', () => {
    const data = readRows(
      { Dimension: 'by citizenship', Category: 'Chinese' },
      { Dimension: 'by citizenship', Category: 'Abroad' },
      { Dimension: 'by citizenship', Category: 'Guinean' },
    )
    expect(data.hazards.freeTextLabels).toMatchObject({ matchedLabels: 1, groupLabels: 1, labelsToReview: 1 })
    expect(data.review).toEqual([{ label: 'Guinean', rows: 1, countries: ['MWI'], candidates: [] }])
    expect(data.rows).toHaveLength(3)
  })

  it('blank category: is set aside, for nobody can say what it counts', () => {
    const data = readRows({ Dimension: 'by citizenship', Category: '' })
    expect(reasons(data)).toEqual(['blank-category'])
    expect(data.hazards.blankCategories).toBe(1)
  })

  it('total among the citizenships: is set aside, so that nobody is counted twice', () => {
    const data = readRows({ Dimension: 'by citizenship', Category: 'TOTAL' }, { Category: 'Total' })
    expect(reasons(data)).toEqual(['total-as-category'])
    expect(data.rows).toHaveLength(1)
  })

  it('territory without an ISO code: is kept under its name and counted', () => {
    const data = readRows({ Iso3_code: '', Country: 'Sark' }, { Iso3_code: '', Country: 'Elsewhere' })
    expect(data.rows.map((row) => [row.country, row.name])).toEqual([
      [null, 'Sark'],
      [null, 'Elsewhere'],
    ])
    expect(data.hazards.countriesWithoutCode).toBe(2)
  })

  it('wording outside the vocabulary: is set aside and its column named', () => {
    const data = readRows({ Sex: 'Femle' }, { Indicator: 'Persons seen' }, { Category: 'Slavery' })
    expect(data.setAside.map((row) => [row.reason, row.about])).toEqual([
      ['wording-unknown', 'Sex'],
      ['wording-unknown', 'Indicator'],
      ['wording-unknown', 'Category'],
    ])
  })

  it('year, country and empty cells that cannot be read: are set aside each with its reason', () => {
    const data = readRows({ Year: '20200' }, { Iso3_code: 'MW' }, { txtVALUE: '' })
    expect(reasons(data)).toEqual(['year-unreadable', 'country-unreadable', 'row-incomplete'])
  })
})

describe('the GLOTIP table', () => {
  const book = (rows: readonly unknown[][]): Uint8Array =>
    new Uint8Array(
      write(
        { SheetNames: ['a'], Sheets: { a: utils.aoa_to_sheet(rows as unknown[][]) } },
        { type: 'array', bookType: 'xlsx' },
      ),
    )
  const cells = (written: Written = {}): unknown[] => Object.values({ ...sound, ...written })

  it('is found under preamble lines, which are counted and give the release', () => {
    const data = readGlotip(book([['UNODC'], ['14/04/2025'], [...glotipColumns], cells()]))
    expect(data).toMatchObject({
      headerLine: 3,
      release: { text: '14/04/2025', date: '2025-04-14' },
      rowsIn: 1,
      hazards: { preambleRows: 2 },
    })
  })

  it('has no release date where day and month could be exchanged', () => {
    const data = readGlotip(book([['04/05/2025'], [...glotipColumns], cells()]))
    expect(data).toMatchObject({ release: { text: '04/05/2025' } })
    expect(data).not.toHaveProperty('release.date')
  })

  it('is read by column names, not by their order', () => {
    const reversed = [[...glotipColumns].reverse(), cells().reverse()]
    const data = readGlotip(book(reversed))
    expect(isRefusal(data) ? data : data.rows[0]?.count).toEqual({ type: 'exact', value: 15 })
  })

  it('with a computed cell: that row is set aside, the cell is not trusted', () => {
    const sheet = utils.aoa_to_sheet([[...glotipColumns], cells()])
    sheet['L2'] = { t: 'n', v: 15, f: 'SUM(1,14)' }
    const bytes = new Uint8Array(
      write({ SheetNames: ['a'], Sheets: { a: sheet } }, { type: 'array', bookType: 'xlsx' }),
    )
    const data = readGlotip(bytes)
    expect(isRefusal(data) ? data : reasons(data)).toEqual(['odd-cell'])
  })
})

describe('a file that is not the GLOTIP dataset', () => {
  const refusal = (bytes: Uint8Array, format?: 'csv' | 'xlsx'): unknown => {
    const data = readGlotip(bytes, format === undefined ? {} : { format })
    return isRefusal(data) ? [data.refused, data.about] : data
  }

  it('is refused when it is empty', () => {
    expect(refusal(new Uint8Array())).toEqual(['file-empty', undefined])
  })

  it('is refused when it is another table', () => {
    expect(refusal(bytesOf('name,age\nInvented,3\n'))).toEqual(['header-missing', undefined])
  })

  it('is refused when a column is missing, and the column is named', () => {
    const text = `${header}\n${line()}`.replaceAll('txtVALUE', 'Amount')
    expect(refusal(bytesOf(text))).toEqual(['column-missing', 'txtVALUE'])
  })

  it('is refused when a column stands twice', () => {
    expect(refusal(bytesOf(`${header},Sex\n${line()},Total`))).toEqual(['column-twice', 'Sex'])
  })

  it('is refused when it is announced as another format', () => {
    expect(refusal(bytesOf(`${header}\n${line()}`), 'xlsx')).toEqual(['format-mismatch', 'xlsx'])
  })

  it('is refused when a quotation mark never closes', () => {
    expect(refusal(bytesOf(`${header}\n"MWI,${line()}`))).toEqual(['file-damaged', undefined])
  })
})
