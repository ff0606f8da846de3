/** What renewing findings needs from the store. It acts under the name of the clock, for nobody. */
import type { Instant } from '#engine/facts.ts'
import type { FoldedItem } from '#record/folded.ts'
import type { FindingRow, ListSummary, StoredEntry } from './records.ts'

export type DueBranch = {
  readonly record: string
  readonly organisation: string
  readonly holder: string
  /** What the organisation is: *police*, *shelter* … */
  readonly kind: string
}
/** Whether the organisation still takes part; how its file stands is a word in its list. */
export type AnyBranch = DueBranch & { readonly status: 'takes-part' | 'left' }

/** Node facts of all branches and the disclosures of one, and the position at which all of it was read. */
export type WholeRecord = {
  readonly position: number
  readonly entries: readonly StoredEntry[]
  /** Until when offers to this organisation wait for its answer. */
  readonly awaited: readonly Instant[]
  /** Until when each disclosure that this organisation accepted may be read; null is without an end. */
  readonly accepted: readonly (Instant | null)[]
  /** Whether an offer of this organisation waits for somebody else's answer. */
  readonly offered: 'yes' | 'no'
}

export type Renewal = {
  readonly record: string
  readonly organisation: string
  /** What was read when this was computed: a renewal that somebody's entry overtook changes nothing. */
  readonly position: number
  readonly at: Instant
  /** Not a person: the clock of the office. */
  readonly actor: string
  readonly leaf: string
  readonly findings: readonly FindingRow[]
  /** What only the facts of all branches together yield. */
  readonly findingsOfAll: readonly FindingRow[]
  readonly list: ListSummary
}

export interface ClockStore {
  due(now: Instant, limit: number): Promise<readonly DueBranch[]>
  whole(branch: Pick<DueBranch, 'record' | 'organisation'>): Promise<WholeRecord>
  renew(renewal: Renewal): Promise<void>
  /** Branches after this one, in the order of their keys. */
  branchesAfter(
    last: Pick<AnyBranch, 'record' | 'organisation'>,
    limit: number,
  ): Promise<readonly AnyBranch[]>
  /** Replaces the typed rows of a branch by these. */
  project(
    branch: Pick<AnyBranch, 'record' | 'organisation'> & { readonly position: number },
    items: Readonly<Record<string, readonly FoldedItem[]>>,
    at: Instant,
  ): Promise<void>
}
