import { read as open, utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import type { HtcdsImport } from '#exchange/htcds/htcds-data.ts'
import { readHtcds } from '#exchange/htcds/read-htcds.ts'
import { isRefusal } from '#exchange/sheet/refusals.ts'
import { bytesOfSheet, inventedWorkbook } from '#test/support/invented-workbook.ts'
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

    /** The published headings with invented people under them; `headings` are the rows that are kept. */
    const filled = (headings: readonly number[]): HtcdsImport => {
      const book = open(sharedData(template), { type: 'array' })
      const rows: unknown[][] = utils.sheet_to_json(book.Sheets['Sheet1'] ?? {}, { header: 1, defval: null })
      const people = [
        { D: 'Testa', E: 'Invented', H: 'Feminine', I: 'MW', T: 'Police', AJ: 'Other', X: 'ForcedLabour' },
        { D: 'Testo', E: 'Invented', H: 'Masculine', I: 'ZM', N: 'Inventown', O: 'MW', Q: '1 Invented Road' },
      ]
      const body = people.map((person, index) => {
        const row: unknown[] = [index + 1]
        for (const [letter, value] of Object.entries(person)) row[utils.decode_col(letter)] = value
        return row
      })
      return read(
        bytesOfSheet(utils.aoa_to_sheet([...headings.map((at) => rows[at] ?? []), ...body, [3], [4]])),
      )
    }

    it.each([
      ['its code row', [0]],
      ['its label row', [1]],
      ['both', [0, 1]],
    ])('filled under %s imports each invented person and no numbered row', (_, headings) => {
      const result = filled(headings)
      expect(result).toMatchObject({ rowsIn: 4, emptyRows: 2, quarantine: [] })
      const people = result.cases.map(
        ({ items }) => items.find(({ section }) => section === 'person')?.fields,
      )
      expect(people).toMatchObject([
        { givenName: { value: 'Testa' }, gender: { value: 'woman' }, citizenships: { value: ['MWI'] } },
        { givenName: { value: 'Testo' }, gender: { value: 'man' }, citizenships: { value: ['ZMB'] } },
      ])
    })

    it('filled under both rows reads the address by its codes, under the label row by its labels', () => {
      const addressOf = (headings: readonly number[]): unknown =>
        filled(headings).cases[1]?.items.find(({ section }) => section === 'person')?.fields['address']?.value
      expect(addressOf([0, 1])).toBe('1 Invented Road, Inventown, MW')
      expect(addressOf([1])).toBe('Inventown, MW, 1 Invented Road')
      expect(htcdsReport(filled([0, 1]), 'en').join('\n')).toContain('The codes count')
    })

    it('has no column that the reader does not know', () => {
      const unknown = read(sharedData(template)).columns.filter(({ code }) => code === undefined)
      expect(unknown).toEqual([])
    })
  },
)
