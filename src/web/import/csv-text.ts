/** One line of a table; a number is written as its digits. */
export type CsvRow = Readonly<Record<string, string>>

/**
 * A table for a spreadsheet: UTF-8 with a byte order mark, and no cell that a spreadsheet would run as a formula.
 * The columns are those of the first row.
 */
export async function csvText(rows: readonly CsvRow[]): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync')
  return stringify([...rows], { header: true, bom: true, escape_formulas: true })
}
