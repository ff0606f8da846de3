import { describe, expect, it } from 'vitest'
import type { GlotipData } from '#exchange/glotip/glotip-data.ts'
import { type GlotipReport, glotipReport } from '#exchange/glotip/glotip-report.ts'
import { readGlotip } from '#exchange/glotip/read-glotip.ts'
import { isRefusal } from '#exchange/sheet/refusals.ts'
import { hasSharedData, sharedData } from '#test/support/shared-data.ts'
import { runGlotip } from './glotip.ts'

const csv = 'unodc_glotip_2025-04-14.csv'
const xlsx = 'unodc_glotip_2025-04-14.xlsx'
const present = hasSharedData(csv) && hasSharedData(xlsx)
const absence = present ? '' : ` (skipped: ${csv} and ${xlsx} are not in ../shared/data)`

const load = (name: string): GlotipData => {
  const data = readGlotip(sharedData(name))
  if (isRefusal(data)) throw new Error(data.refused)
  return data
}

const countBy = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, some]) => [name, some.length]))

const sadc = 'AGO BWA COD COM LSO MDG MOZ MUS MWI NAM SWZ SYC TZA ZAF ZMB ZWE'.split(' ')

/** The file has 58,769 rows and the machine may be busy. */
const patience = { timeout: 120_000 }

describe.skipIf(!present)(`the GLOTIP release of 14 April 2025${absence}`, patience, () => {
  const fromCsv = present ? load(csv) : undefined
  const fromXlsx = present ? load(xlsx) : undefined

  it('has 58,769 rows, and each is kept or set aside', () => {
    expect(fromCsv?.rowsIn).toBe(58_769)
    expect((fromCsv?.rows.length ?? 0) + (fromCsv?.setAside.length ?? 0)).toBe(58_769)
    const numbers = [...(fromCsv?.rows ?? []), ...(fromCsv?.setAside ?? [])].map((row) => row.row)
    expect(new Set(numbers).size).toBe(58_769)
  })

  it('gives the same rows, hazards and review list as CSV and as XLSX', () => {
    expect(fromXlsx?.rows).toEqual(fromCsv?.rows)
    expect(fromXlsx?.setAside).toEqual(fromCsv?.setAside)
    expect(fromXlsx?.review).toEqual(fromCsv?.review)
    expect(fromXlsx?.hazards).toEqual({ ...fromCsv?.hazards, preambleRows: 2 })
    expect(fromXlsx?.release).toEqual({ text: '14/04/2025', date: '2025-04-14' })
  })

  it('shows each hazard as often as the file has it', () => {
    expect(fromCsv?.hazards).toEqual({
      preambleRows: 0,
      thousandsCommas: 813,
      maskedUnder5: 29_558,
      duplicateKeys: { keys: 492, rows: 1216, keysAllEqual: 208, keysInConflict: 284 },
      templateLabels: 120,
      nonsenseValues: 128,
      replacementCharacters: 98,
      mojibake: 0,
      blankCategories: 110,
      totalsAsCategory: 6,
      countriesWithoutCode: 26,
      freeTextLabels: {
        rows: 12_011,
        citizenshipLabels: 698,
        repatriationLabels: 182,
        matchedLabels: 614,
        groupLabels: 30,
        labelsToReview: 40,
      },
    })
    expect(countBy(fromCsv?.setAside.map((row) => row.reason) ?? [])).toEqual({
      'blank-category': 110,
      'nonsense-value': 8,
      'total-as-category': 6,
      'template-label': 120,
      'duplicate-equal': 241,
      'duplicate-conflict': 767,
    })
  })

  it('has the documented number of rows of each indicator and dimension', () => {
    const written = (fromCsv?.setAside ?? []).map(
      (row) => `${row.written.Indicator} | ${row.written.Dimension}`,
    )
    const named = {
      'detected-victims': 'Detected trafficking victims',
      'persons-in-formal-contact': 'Persons brought into formal contact',
      'persons-prosecuted': 'Persons prosecuted',
      'persons-convicted': 'Persons convicted',
      offences: 'Offences of trafficking in persons',
      total: 'Total',
      form: 'by form of exploitation',
      citizenship: 'by citizenship',
      repatriation: 'by country of repatriation',
    } as const
    const kept = (fromCsv?.rows ?? []).map((row) => `${named[row.indicator]} | ${named[row.dimension]}`)
    expect(countBy([...kept, ...written])).toEqual({
      'Detected trafficking victims | Total': 14_080,
      'Detected trafficking victims | by form of exploitation': 14_636,
      'Detected trafficking victims | by citizenship': 8851,
      'Detected trafficking victims | by country of repatriation': 1918,
      'Persons brought into formal contact | Total': 4547,
      'Persons prosecuted | Total': 4973,
      'Persons convicted | Total': 5073,
      'Persons convicted | by form of exploitation': 2116,
      'Persons convicted | by citizenship': 1242,
      'Offences of trafficking in persons | Total': 1333,
    })
  })

  it('has 2,633 rows of the sixteen SADC States', () => {
    const all = [...(fromCsv?.rows ?? []), ...(fromCsv?.setAside ?? [])]
    expect(all.filter((row) => row.country !== null && sadc.includes(row.country))).toHaveLength(2633)
  })

  const malawi = (name: string): GlotipReport => {
    const report = runGlotip(sharedData(name), { country: 'mwi' })
    if (isRefusal(report)) throw new Error(report.refused)
    return report
  }

  it.each([csv, xlsx])('counts the detected victims of Malawi, read from %s', (name) => {
    const report = malawi(name)
    const total = report.series.find(
      (series) =>
        series.indicator === 'detected-victims' && series.dimension === 'total' && series.sex === 'total',
    )
    expect(total?.points).toEqual([
      { year: 2012, type: 'exact', value: 96 },
      { year: 2013, type: 'exact', value: 119 },
      { year: 2020, type: 'exact', value: 15 },
      { year: 2021, type: 'exact', value: 199 },
      { year: 2022, type: 'exact', value: 145 },
    ])
    expect(report.rows).toEqual({ in: 58_769, kept: 57_517, setAside: 1252 })
    expect(report.selected).toEqual({ in: 26, kept: 26, setAside: 0 })
  })

  it('has points for every kept row of a country and for no other', () => {
    const report = malawi(csv)
    const points = report.series.reduce((sum, series) => sum + series.points.length, 0)
    expect(points).toBe(report.selected.kept)
  })

  it('is refused for a country that does not exist or is not in it', () => {
    expect(runGlotip(sharedData(csv), { country: 'XYZ' })).toMatchObject({ refused: 'country-unknown' })
    expect(fromCsv && glotipReport(fromCsv, 'ATA')).toMatchObject({ refused: 'country-absent' })
  })

  it('cut off in the middle of the workbook is refused', () => {
    const bytes = sharedData(xlsx)
    expect(readGlotip(bytes.subarray(0, bytes.length / 2))).toMatchObject({ refused: 'file-damaged' })
  })
})
