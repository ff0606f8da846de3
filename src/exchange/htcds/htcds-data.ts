import type { Fact } from '#engine/facts.ts'
import type { HtcdsCode, Place } from './columns.ts'
import type { Finding } from './findings.ts'
import type { TemplateDefect } from './template-defects.ts'

/** One item of a section of our dictionary, with the facts that the row says about it. */
export type ImportedItem = { readonly section: string; readonly fields: Readonly<Record<string, Fact>> }

/** `row` is the line of the sheet, as the spreadsheet shows it. */
export type ImportedCase = {
  readonly row: number
  /** What stands in the column before the first field: a running number. */
  readonly caseNumber?: string
  readonly items: readonly ImportedItem[]
}

export type RowReport = {
  readonly row: number
  readonly caseNumber?: string
  readonly outcome: 'imported' | 'quarantined'
  readonly findings: readonly Finding[]
}

/** A row that waits for somebody to look at it, with everything that was written. It names people: keep it sealed. */
export type QuarantinedRow = {
  readonly row: number
  readonly caseNumber?: string
  /** By the heading of the column. */
  readonly written: Readonly<Record<string, string>>
  readonly findings: readonly Finding[]
}

export type ColumnUse = {
  readonly column: string
  readonly name: string
  readonly code?: HtcdsCode
  /** Where the values go. `note.text`: kept aside in a sealed note, because our dictionary has no field. */
  readonly place: Place | 'note.text'
  /** Rows in which the column is filled. */
  readonly filled: number
}

/** `rowsIn = cases + quarantine + emptyRows`. */
export type HtcdsImport = {
  readonly sheet: string
  readonly rowsIn: number
  /** Rows with nothing but a running number. */
  readonly emptyRows: number
  readonly cases: readonly ImportedCase[]
  readonly report: readonly RowReport[]
  readonly quarantine: readonly QuarantinedRow[]
  readonly template: readonly TemplateDefect[]
  readonly columns: readonly ColumnUse[]
  /** Other sheets of the workbook that are not empty. They were not read. */
  readonly unreadSheets: readonly string[]
}
