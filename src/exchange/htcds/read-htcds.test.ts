import { utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { dictionary } from '#law/facts/dictionary.ts'
import { readBook, readOne, valuesOf } from '#test/support/invented-import.ts'
import { bytesOfSheet, type InventedRow, inventedWorkbook } from '#test/support/invented-workbook.ts'
import { isRefusal } from '../sheet/refusals.ts'
import { readHtcds } from './read-htcds.ts'

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

  it('with a heading over its running numbers makes no case of a number', () => {
    const sheet = utils.aoa_to_sheet([['No.', 'prs_FirstName'], [1, 'Testa'], [2]])
    const result = readBook(bytesOfSheet(sheet))
    expect(result).toMatchObject({ emptyRows: 1, cases: [{ caseNumber: '1' }], template: [] })
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

  it('is empty, cut off or too long', { timeout: 60_000 }, () => {
    expect(refusal(new Uint8Array())).toBe('file-empty')
    const bytes = inventedWorkbook([invented])
    expect(refusal(bytes.subarray(0, bytes.length - 40))).toBe('file-damaged')
    const rows = Array.from({ length: 100_001 }, () => ['Testa'])
    expect(refusal(bytesOfSheet(utils.aoa_to_sheet([['prs_FirstName'], ...rows])))).toBe('too-many-rows')
  })
})
