/** What renewing findings needs from the store. It acts under the name of the clock, for nobody. */
import type { Instant } from '#engine/facts.ts'
import type { FindingRow, ListSummary, StoredEntry } from './records.ts'

export type DueBranch = { readonly record: string; readonly organisation: string; readonly holder: string }

export type Renewal = {
  readonly record: string
  readonly organisation: string
  readonly at: Instant
  /** Not a person: the clock of the office. */
  readonly actor: string
  readonly leaf: string
  readonly findings: readonly FindingRow[]
  readonly list: Omit<ListSummary, 'waitingFor'>
}

export interface ClockStore {
  due(now: Instant, limit: number): Promise<readonly DueBranch[]>
  entries(record: string): Promise<readonly StoredEntry[]>
  renew(renewal: Renewal): Promise<void>
}
