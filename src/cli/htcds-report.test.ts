import { describe, expect, it } from 'vitest'
import type { HtcdsImport } from '#exchange/htcds/htcds-data.ts'
import { readHtcds } from '#exchange/htcds/read-htcds.ts'
import { isRefusal } from '#exchange/sheet/refusals.ts'
import { inventedWorkbook } from '#test/support/invented-workbook.ts'
import { hasSharedData, sharedData } from '#test/support/shared-data.ts'
import { htcdsReport } from './htcds-report.ts'

const read = (bytes: Uint8Array): HtcdsImport => {
  const result = readHtcds(bytes)
  if (isRefusal(result)) throw new Error(result.refused)
  return result
}

describe('the report of a dry run', () => {
  const result = read(
    inventedWorkbook([
      { prs_FirstName: 'Testa', prs_Gender: 'Feminine', cas_Status: 'Active' },
      { prs_FirstName: 'Secretive', prs_Gender: 'Secret word', cas_Status: 'Closed' },
    ]),
  )

  it('says how many rows are ready, what is kept aside, and what is wrong in which line and column', () => {
    expect(htcdsReport(result, 'en')).toEqual([
      '2 rows: 1 ready to import, 1 in quarantine, 0 empty.',
      'Column D (cas_Status): filled in 2 rows and kept aside in a sealed note, because the record has no field for it.',
      'Line 4, column C (prs_Gender): holds a value that is not in the list of the standard. Correct it or leave it empty.',
    ])
  })

  it('speaks French and Portuguese as well', () => {
    expect(htcdsReport(result, 'fr')[2]).toContain('Ligne 4, colonne C (prs_Gender) : contient une valeur')
    expect(htcdsReport(result, 'pt')[2]).toContain('Linha 4, coluna C (prs_Gender): contém um valor')
  })

  it('never repeats what was written about a person', () => {
    const text = (['en', 'fr', 'pt'] as const).flatMap((language) => htcdsReport(result, language)).join('\n')
    expect(text).not.toMatch(/Testa|Secret/)
  })
})

const template = 'htcds/HTCDS_Excel_Spreadsheet_v2.0.xlsx'
const present = hasSharedData(template)

describe.skipIf(!present)(
  `the HTCDS 2.0 workbook as published${present ? '' : ` (skipped: ${template} is not in ../shared/data)`}`,
  () => {
    it('is a template: no case in 1,000 numbered rows, and exactly its three defects', () => {
      const result = read(sharedData(template))
      expect(result).toMatchObject({ rowsIn: 1000, emptyRows: 1000, cases: [], report: [], quarantine: [] })
      expect(result.template).toMatchObject([
        {
          defect: 'code-misspelt',
          columns: ['T'],
          written: ['vic_TraffickinStatusDecisionMakingOrg'],
          readAs: ['vic_TraffickingStatusDecisionMakingOrg'],
        },
        {
          defect: 'code-missing',
          columns: ['AJ'],
          written: ['Reason for Outgoing Referral'],
          readAs: ['cas_ReasonForOutgoingReferral'],
        },
        {
          defect: 'labels-shifted',
          columns: ['N', 'O', 'Q', 'R'],
          written: ['Mailing Street', 'Mailing City', 'Mailing Zip/Postal Code', 'Mailing Country'],
          readAs: ['prs_MailingCity', 'prs_MailingCountry', 'prs_MailingStreet', 'prs_MailingPostalCode'],
        },
      ])
    })

    it('has no column that the reader does not know', () => {
      const unknown = read(sharedData(template)).columns.filter(({ code }) => code === undefined)
      expect(unknown).toEqual([])
    })
  },
)
