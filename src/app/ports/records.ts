/** What the use cases about records need from the store. */
import type { Instant } from '#engine/facts.ts'
import type { Entry, Facts, Hash, Header } from '#record/entry.ts'
import type { FoldedItem } from '#record/folded.ts'
import type { KeyWrap } from '#record/keys.ts'
import type { Actor, JsonObject, Leaf } from './actor.ts'

/** An entry as the store keeps it, with its hash and what the store added. */
export type StoredEntry = {
  readonly header: Header
  readonly hash: Hash
  readonly facts: Facts | null
  readonly position: number
  readonly organisation: string
  readonly receivedAt: Instant
}

export type LiveShare = {
  readonly disclosure: string
  /** The entry (a consent, a decision) on which the disclosure rests. */
  readonly basis: string
  readonly sender: string
  readonly recipient: string
  readonly state: 'offered' | 'accepted' | 'declined' | 'asked-back'
  readonly until: Instant | null
  readonly answerBy: Instant
}

/** Node facts of one's own branch, and what deciding on a write needs besides. */
export type BranchFacts = {
  readonly position: number
  readonly holder: string
  /** The caller's organisation's code for this person. */
  readonly code: string
  /** The newest epoch of the own vault. */
  readonly epoch: number | null
  readonly keys: readonly { readonly key: string; readonly epoch: number }[]
  readonly shares: readonly LiveShare[]
  /** Identifiers of all disclosures of the record, of whatever state. */
  readonly taken: readonly string[]
  readonly entries: readonly StoredEntry[]
}

export type OfferedShare = {
  readonly disclosure: string
  readonly entry: string
  readonly basis: string
  readonly recipient: string
  readonly until: Instant | null
  /** The code under which the recipient will know the person. */
  readonly code: string
  readonly answerBy: Instant
}

export type ShareChanges = {
  readonly offered: readonly OfferedShare[]
  /** Keys of disclosed parts, for the other side of the share. */
  readonly wraps: readonly { readonly disclosure: string; readonly entry: string; readonly wrap: KeyWrap }[]
  readonly answered: readonly { readonly disclosure: string; readonly state: string }[]
  readonly ended: readonly { readonly disclosure: string }[]
}

export type FindingRow = {
  readonly safeguard: string
  readonly item: string
  readonly status: string
  readonly overdue: 'yes' | 'no'
  readonly severity: string
  readonly dueAt: Instant | null
  readonly changesAt: Instant | null
}

/** A withdrawn record stands on no list but the one that asks for it. */
export type ListStatus = 'open' | 'closed' | 'withdrawn'

export type ListSummary = {
  readonly status: ListStatus
  readonly nextDue: Instant | null
  readonly verb: string | null
  readonly open: number
  readonly overdue: number
  readonly waitingFor: 'us' | 'others'
  readonly changesAt: Instant | null
}

/** Everything that one append writes, or nothing of it. */
export type RecordWrite = {
  readonly record: string
  readonly code: string
  /** Position that the writer has seen; 0 makes the record. */
  readonly expected: number
  readonly at: Instant
  readonly batchId: string
  readonly entries: readonly { readonly entry: Entry; readonly hash: Hash }[]
  readonly wraps: readonly KeyWrap[]
  /** Under which epoch the device goes on with keys that the record has; null where it makes all keys anew. */
  readonly epoch: number | null
  /** Items that changed, folded: the projection replaces its rows. */
  readonly items: Readonly<Record<string, readonly FoldedItem[]>>
  readonly findings: readonly FindingRow[]
  readonly list: ListSummary
  readonly shares: ShareChanges
  readonly leaves: readonly Leaf[]
}

export interface Records {
  append(
    actor: Actor,
    write: RecordWrite,
  ): Promise<{ readonly first: number } | 'moved-on' | 'no-branch' | 'vault-outdated'>
  /** An absent record and one that the actor may not write to are answered alike. */
  branchFacts(actor: Actor, record: string): Promise<BranchFacts | 'no'>
  view(actor: Actor, record: string): Promise<JsonObject | undefined>
  list(actor: Actor, filter: ListQuery): Promise<ListAnswer>
  /** Sealed candidates of the actor's own list that share these tokens, the nearest first. */
  findByName(actor: Actor, search: NameSearch): Promise<readonly JsonObject[]>
  /** Puts case workers on a record and takes others off; they read what the organisation reads of it. */
  changeTeam(actor: Actor, record: string, change: TeamChange, leaf: Leaf, at: Instant): Promise<TeamChanged>
  noteReveal(actor: Actor, record: string, leaf: Leaf, at: Instant): Promise<'ok' | 'absent'>
}

export type NameSearch = {
  readonly tokens: readonly string[]
  readonly most: number
  readonly leaf: Leaf
  readonly at: Instant
}

export type TeamChange = { readonly joins: readonly string[]; readonly leaves: readonly string[] }
export type TeamChanged = 'ok' | 'absent' | 'member-unknown' | 'not-a-case-worker'

export type ListQuery = {
  readonly status: ListStatus
  /** The code of one person: then the status does not count. */
  readonly code: string | null
  readonly waiting: 'us' | 'others' | 'any'
  /** Half-open interval of the next deadline; null is open. */
  readonly dueFrom: Instant | null
  readonly dueBefore: Instant | null
  readonly after: { readonly due: string; readonly record: string } | null
  readonly limit: number
  readonly now: Instant
  readonly today: Instant
  readonly week: Instant
}

export type ListAnswer = {
  readonly rows: readonly JsonObject[]
  readonly counts: Readonly<Record<'overdue' | 'today' | 'week' | 'waiting' | 'open', number>>
}
