import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'
import { type HtcdsCode, htcdsColumns } from '#exchange/htcds/columns.ts'

/** How a workbook of a test is headed: as the published one (`both`), or with one of the two rows. */
export type HeadingStyle = 'code-row' | 'label-row' | 'both'

export type InventedRow = Partial<Record<HtcdsCode, string | number | boolean | CellObject>>

const headings = (
  columns: readonly HtcdsCode[],
  style: HeadingStyle,
): readonly (readonly (string | null)[])[] => {
  const codes = [null, ...columns]
  const labels = [null, ...columns.map((code) => htcdsColumns[code].label)]
  if (style === 'both') return [codes, labels]
  return style === 'code-row' ? [codes] : [labels]
}

export const bytesOfSheet = (sheet: WorkSheet, options: { readonly date1904?: boolean } = {}): Uint8Array =>
  new Uint8Array(
    write(
      {
        SheetNames: ['Cases'],
        Sheets: { Cases: sheet },
        Workbook: { WBProps: { date1904: options.date1904 === true } },
      },
      { type: 'array', bookType: 'xlsx', compression: true },
    ),
  )

/** A workbook of plainly invented people, numbered in its first, unnamed column as the published one is. */
export const inventedWorkbook = (rows: readonly InventedRow[], style: HeadingStyle = 'both'): Uint8Array => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row) as HtcdsCode[]))]
  const body = rows.map((row, index) => [index + 1, ...columns.map((code) => row[code] ?? null)])
  return bytesOfSheet(utils.aoa_to_sheet([...headings(columns, style), ...body].map((row) => [...row])))
}
