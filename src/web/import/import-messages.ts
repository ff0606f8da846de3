import type { Words } from '#engine/dictionary.ts'
import type { Finding, FindingCode } from '#exchange/htcds/findings.ts'
import type { ColumnUse } from '#exchange/htcds/htcds-data.ts'
import type { SealedCase } from '#exchange/htcds/import-run.ts'
import type { HtcdsOptions } from '#exchange/htcds/read-htcds.ts'
import type { TemplateDefect } from '#exchange/htcds/template-defects.ts'
import type { Refusal } from '#exchange/sheet/refusals.ts'
import type { Append } from '#http/api/records.ts'
import type { Uuid } from '#record/entry.ts'
import type { Writer } from '#seal/write-entry.ts'

/** What a dry run shows. The cases themselves, and what was written into quarantined rows, stay in the worker. */
export type DryRun = {
  /** SHA-256 of the workbook, so that a changed one is not taken for the same. */
  readonly workbook: string
  readonly options: HtcdsOptions
  readonly rowsIn: number
  readonly emptyRows: number
  readonly cases: number
  readonly quarantined: number
  readonly template: readonly TemplateDefect[]
  /** Columns for which the record has no field, with the number of rows that go to a sealed note. */
  readonly keptAside: readonly ColumnUse[]
  readonly unreadSheets: readonly string[]
  /** How often each kind of finding occurs, errors first. */
  readonly kinds: readonly { readonly finding: FindingCode; readonly count: number }[]
  /** The first of them; the saved report has all. */
  readonly findings: readonly Finding[]
}

export type SealOrder = {
  readonly from: number
  readonly to: number
  readonly writer: Writer
  readonly batch: Uuid
  readonly language: keyof Words
}

export type Asked =
  | { readonly ask: 'read'; readonly file: File; readonly options: HtcdsOptions }
  | ({ readonly ask: 'seal'; readonly order: number } & SealOrder)
  | { readonly ask: 'report' | 'quarantine'; readonly language: keyof Words }

export type Said =
  | { readonly said: 'progress'; readonly stage: 'loading' | 'sorting' }
  | { readonly said: 'refused'; readonly refusal: Refusal }
  | { readonly said: 'read'; readonly dryRun: DryRun }
  | { readonly said: 'sealed'; readonly order: number; readonly cases: readonly SealedCase<Append>[] }
  | { readonly said: 'not-sealed'; readonly order: number; readonly code: string }
  | { readonly said: 'table'; readonly name: 'report' | 'quarantine'; readonly csv: string }
