import { utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { dictionary } from '#law/facts/dictionary.ts'
import { findingsOf, personOf, readBook, readOne, valuesOf } from '#test/support/invented-import.ts'
import { bytesOfSheet, type InventedRow, inventedWorkbook } from '#test/support/invented-workbook.ts'
import { isRefusal } from '../sheet/refusals.ts'
import { type HtcdsOptions, readHtcds } from './read-htcds.ts'

const invented: InventedRow = {
  prs_FirstName: 'Testa',
  prs_SecondName: 'Invented',
  prs_Birthdate: '2001-04-13',
  prs_Gender: 'Feminine',
  prs_Citizenship: 'MW;ZM',
  vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
  vic_MethodsOfControl: 'DebtBondage; WithholdsDocuments',
  vic_TypeOfExploitation: 'ForcedLabour',
  vic_ForcedLabourIndustry: 'A_AgricultureForestryAndFishing',
}

describe('a filled HTCDS workbook', () => {
  it.each(['code-row', 'label-row', 'both'] as const)('is read the same under the %s', (style) => {
    const result = readBook(inventedWorkbook([invented], style))
    expect(result.template).toEqual([])
    expect(result.quarantine).toEqual([])
    expect(valuesOf(result.cases[0], 'person')).toEqual([
      {
        givenName: 'Testa',
        familyName: 'Invented',
        birthDate: { local: '2001-04-13', zone: 'Etc/UTC', precision: 'day', approximate: false },
        minorUntil: { local: '2019-04', zone: 'Etc/UTC', precision: 'month', approximate: false },
        gender: 'woman',
        citizenships: ['MWI', 'ZMB'],
        victimStatus: 'possible',
        possibleVictim: 'yes',
      },
    ])
    expect(valuesOf(result.cases[0], 'exploitation')).toEqual([
      {
        form: 'forced-labour',
        sector: 'agriculture-forestry-fishing',
        means: ['debt-bondage', 'withholds-documents'],
      },
    ])
    expect(result.cases[0]).toMatchObject({ row: style === 'both' ? 3 : 2, caseNumber: '1' })
  })

  it('gives only sections, fields and values that our dictionary takes', () => {
    for (const item of readBook(inventedWorkbook([invented])).cases[0]?.items ?? [])
      for (const name of Object.keys(item.fields))
        expect(dictionary.sections[item.section]?.fields).toHaveProperty(name)
  })

  it('with headings that contradict each other is read by the codes, and the report says so', () => {
    const sheet = utils.aoa_to_sheet([
      ['prs_FirstName', 'prs_SecondName'],
      ['Second Name', 'First Name'],
      ['Testa', 'Invented'],
    ])
    const result = readBook(bytesOfSheet(sheet))
    expect(valuesOf(result.cases[0], 'person')).toEqual([{ givenName: 'Testa', familyName: 'Invented' }])
    expect(result.template).toMatchObject([{ defect: 'labels-shifted', columns: ['A', 'B'] }])
  })

  it('with one wrong label names that column alone', () => {
    const sheet = utils.aoa_to_sheet([
      ['prs_FirstName', 'prs_Gender'],
      ['First Name', 'Citizenship'],
      ['Testa', 'Feminine'],
    ])
    expect(readBook(bytesOfSheet(sheet)).template).toMatchObject([
      { defect: 'label-differs', columns: ['B'], written: ['Citizenship'], readAs: ['prs_Gender'] },
    ])
  })

  it('is found under lines that stand above the headings', () => {
    const sheet = utils.aoa_to_sheet([['Invented office'], [], ['prs_FirstName'], ['Testa']])
    expect(readBook(bytesOfSheet(sheet)).cases).toMatchObject([{ row: 4 }])
  })

  it('takes the spellings of the form export', () => {
    const sheet = utils.aoa_to_sheet([
      ['prs_First_Name', 'vic_Methods_of_Control'],
      ['Testa', 'DebtBondage TakesEarnings'],
    ])
    const result = readBook(bytesOfSheet(sheet))
    expect(valuesOf(result.cases[0], 'exploitation')).toEqual([{ means: ['debt-bondage', 'takes-earnings'] }])
  })

  it('with rows that have only a number has no case in them', () => {
    const result = readBook(inventedWorkbook([invented, {}, {}]))
    expect(result).toMatchObject({ emptyRows: 2, cases: [{ caseNumber: '1' }] })
  })
})

describe('what is not known', () => {
  it('is never read as no, and an empty cell is no answer at all', () => {
    expect(valuesOf(readOne({ prs_FirstName: 'Testa', con_Consent: 'Unknown' }).cases[0], 'consent')).toEqual(
      [{ scope: 'record', state: 'unknown' }],
    )
    expect(valuesOf(readOne({ prs_FirstName: 'Testa', con_Consent: '' }).cases[0], 'consent')).toEqual([])
  })

  it('stays unknown in lists, dates and countries, and is reported', () => {
    const result = readOne({
      prs_Gender: 'Not Specified/Unknown',
      prs_Citizenship: 'unknown',
      prs_Birthdate: 'not known',
      vic_MethodsOfControl: '-99',
    })
    expect(valuesOf(result.cases[0], 'person')).toEqual([
      { gender: 'unknown', citizenships: 'unknown', birthDate: 'unknown' },
    ])
    expect(valuesOf(result.cases[0], 'exploitation')).toEqual([{ means: 'unknown' }])
    expect(findingsOf(result)).toEqual(Array.from({ length: 4 }, () => 'kept-as-unknown'))
  })

  it('is not a name: such a name stays empty', () => {
    const result = readOne({ prs_FirstName: 'Unknown', prs_Gender: 'Feminine' })
    expect(valuesOf(result.cases[0], 'person')).toEqual([{ gender: 'woman' }])
    expect(findingsOf(result)).toEqual(['left-empty'])
  })

  it('beside a value is a contradiction for a person to settle', () => {
    expect(findingsOf(readOne({ vic_MethodsOfControl: 'DebtBondage; unknown' }))).toEqual([
      'unknown-beside-values',
    ])
    expect(findingsOf(readOne({ prs_Citizenship: 'MW; unknown' }))).toEqual(['unknown-beside-values'])
  })

  it('differs from what a person did not want to say', () => {
    expect(personOf({ prs_Gender: 'Declined to answer' })).toEqual({ gender: 'declined' })
  })

  it('does not become "not a victim": that status ends no presumption and sets no possible victim to no', () => {
    expect(personOf({ vic_TraffickingStatus: 'NotAVictimOfTrafficking' })).toEqual({
      victimStatus: 'not-a-victim',
    })
  })
})

describe('a value that is wrong', () => {
  it.each([
    [{ prs_Gender: 'Female-ish' }, 'code-unknown'],
    [{ prs_Gender: 'Feminine; Masculine' }, 'several-values'],
    [{ vic_TypeOfExploitation: 'ForcedLabour; Forced magic' }, 'code-unknown'],
    [{ prs_Citizenship: 'MW;XQ' }, 'country-unknown'],
    [{ prs_Citizenship: 'Congolese' }, 'country-unknown'],
    [{ prs_PrimaryLanguage: 'qqq' }, 'language-unknown'],
    [{ prs_Birthdate: '03/04/2001' }, 'date-ambiguous'],
    [{ prs_Birthdate: '31/02/2001' }, 'date-unreadable'],
    [{ vic_AgeWhenTrafficked: 'fourteen' }, 'number-unreadable'],
    [{ vic_AgeWhenTrafficked: 140 }, 'number-unreadable'],
    [{ con_Consent: 'perhaps' }, 'checkbox-unreadable'],
    [{ prs_FirstName: { t: 's', v: 'Testa', f: 'A1&A2' } }, 'formula-cell'],
    [{ prs_FirstName: { t: 'e', v: 42, w: '#N/A' } }, 'spreadsheet-error'],
  ] as const)('keeps its whole row in quarantine: %o is %s', (row, finding) => {
    const result = readBook(
      inventedWorkbook([{ prs_SecondName: 'Invented', ...row }, { prs_SecondName: 'Soundly' }]),
    )
    expect(result.cases).toHaveLength(1)
    expect(result.quarantine).toHaveLength(1)
    expect(result.quarantine[0]).toMatchObject({ row: 3, caseNumber: '1', findings: [{ finding, row: 3 }] })
    expect(result.quarantine[0]?.written['prs_SecondName']).toBe('Invented')
    expect(result.report.map((one) => one.outcome)).toEqual(['quarantined', 'imported'])
  })

  it('is named by line, column letter and code', () => {
    const result = readOne({ prs_FirstName: 'Testa', prs_Gender: 'x' })
    expect(result.report[0]?.findings).toEqual([
      { finding: 'code-unknown', severity: 'error', row: 3, column: 'C', code: 'prs_Gender' },
    ])
  })
})

describe('a date', () => {
  const birth = (written: string | number, options: HtcdsOptions = {}): unknown => {
    const value = personOf({ prs_Birthdate: written }, options)?.['birthDate']
    return typeof value === 'object' && 'local' in value ? value.local : value
  }

  it('may be a day count of the spreadsheet, from 1900 or from 1904', () => {
    expect(birth(36994)).toBe('2001-04-13')
    const sheet = utils.aoa_to_sheet([['prs_Birthdate'], [36994 - 1462]])
    const result = readBook(bytesOfSheet(sheet, { date1904: true }))
    expect(valuesOf(result.cases[0], 'person')[0]?.['birthDate']).toMatchObject({ local: '2001-04-13' })
  })

  it('that could be a year or a day count waits for a person', () => {
    expect(findingsOf(readOne({ prs_Birthdate: 1987 }))).toEqual(['date-ambiguous'])
    expect(birth('1987')).toBe('1987')
  })

  it('in one order only is taken when the office is known to write so', () => {
    expect(birth('03/04/2001', { dateOrder: 'day-first' })).toBe('2001-04-03')
    expect(birth('03/04/2001', { dateOrder: 'month-first' })).toBe('2001-03-04')
  })

  it('that has not come yet is held back when it is known what day it is', () => {
    expect(findingsOf(readOne({ prs_Birthdate: '2031-01-01' }, { today: '2026-11-22' }))).toEqual([
      'date-in-future',
    ])
  })

  it('of birth gives the age and the month of coming of age, from the day before to the birthday itself', () => {
    const age = (today: string): unknown => personOf({ prs_Birthdate: '2010-05-12' }, { today })?.['ageYears']
    expect(age('2026-05-11')).toBe(15)
    expect(age('2026-05-12')).toBe(16)
    expect(personOf({ prs_Birthdate: '2010-05-12' })?.['minorUntil']).toMatchObject({ local: '2028-05' })
  })

  it('of birth known to the year gives no age, and a year of coming of age', () => {
    const read = personOf({ prs_Birthdate: 'about 2010' }, { today: '2026-11-22' })
    expect(read).not.toHaveProperty('ageYears')
    expect(read?.['minorUntil']).toEqual({
      local: '2028',
      zone: 'Etc/UTC',
      precision: 'year',
      approximate: true,
    })
  })
})

describe('a workbook that is refused', () => {
  const refusal = (bytes: Uint8Array): unknown => {
    const result = readHtcds(bytes)
    return isRefusal(result) ? result.refused : 'read'
  }

  it('has no heading of the standard', () => {
    expect(refusal(bytesOfSheet(utils.aoa_to_sheet([['name'], ['Testa']])))).toBe('header-missing')
  })

  it('has a column twice', () => {
    expect(refusal(bytesOfSheet(utils.aoa_to_sheet([['prs_Gender', 'prs_Gender'], ['Feminine']])))).toBe(
      'column-twice',
    )
  })

  it('is empty, cut off or too long', () => {
    expect(refusal(new Uint8Array())).toBe('file-empty')
    const bytes = inventedWorkbook([invented])
    expect(refusal(bytes.subarray(0, bytes.length - 40))).toBe('file-damaged')
    const rows = Array.from({ length: 100_001 }, () => ['Testa'])
    expect(refusal(bytesOfSheet(utils.aoa_to_sheet([['prs_FirstName'], ...rows])))).toBe('too-many-rows')
  })
})
