import type { Instant } from '#engine/facts.ts'
import type { FoldedRecord } from '#record/folded.ts'
import type { FindingRow, ListSummary } from '../record-ports.ts'

/** What the law says of a branch now, as far as node facts tell. */
export type Assessment = {
  readonly findings: readonly FindingRow[]
  readonly list: Omit<ListSummary, 'waitingFor'>
  /** Until when a referral offered now is to be answered. */
  readonly answerBy: Instant
  readonly forbiddenCondition: (service: string, conditionalOn: readonly string[]) => string | undefined
}

export type Assess = (folded: FoldedRecord, now: Instant) => Assessment
