import type { Instant } from '#engine/facts.ts'

/** What happened, as it stands in the audit: who, when, of which record; never a name, never a value. */
export type AuditLeaf = {
  readonly id: string
  readonly at: Instant
  readonly actor: string
  readonly organisation: string | null
  readonly action: string
  readonly record: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

/** The place of a leaf in the chain. `chain` covers this leaf and all before it. */
export type Link = {
  readonly number: number
  readonly leaf: string
  readonly hash: string
  readonly chain: string
}
export type Checkpoint = Pick<Link, 'number' | 'chain'>

export type LinkedLeaf = { readonly link: Link; readonly leaf: AuditLeaf | undefined }

/** What numbering and checking the audit need of the store. */
export interface AuditStore {
  /** Links what has no number yet, at most `limit` leaves, while nobody else does. Answers how many. */
  link(
    limit: number,
    at: Instant,
    make: (last: Checkpoint | undefined, leaves: readonly AuditLeaf[]) => readonly Link[],
  ): Promise<number>
  /** Links after this number with their leaves, in order. */
  linked(after: number, limit: number): Promise<readonly LinkedLeaf[]>
}
