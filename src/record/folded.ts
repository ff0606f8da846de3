import type { Fact, Instant } from '#engine/facts.ts'
import type { EntryId, Header, Hlc, ItemId, UserId } from './entry.ts'

/** One value that somebody wrote into a field, and what became of it. All of them stay readable. */
export type Candidate = {
  readonly entry: EntryId
  readonly at: Hlc
  readonly receivedAt: Instant
  readonly author: Header['author']
  readonly fact: Fact
  readonly standing: 'stands' | 'superseded' | 'corrected'
}

export type FoldedItem = {
  readonly id: ItemId
  readonly under?: ItemId
  /** When the office first had anything of this item. */
  readonly receivedAt: Instant
  /** What rules read. */
  readonly facts: Readonly<Record<string, Fact>>
  /** Fields whose concurrent values differ and wait for a person to settle them. */
  readonly unsettled: Readonly<Record<string, readonly Fact[]>>
  /** Fields that the person last declined to have shown or shared, although a value stands. Sorted. */
  readonly declined: readonly string[]
  readonly history: Readonly<Record<string, readonly Candidate[]>>
}

/** What this version of the dictionary does not know and therefore keeps unread. */
export type Unread = {
  readonly entry: EntryId
  readonly section: string
  readonly item: ItemId
  readonly field: string
  readonly fact: Fact
}

/** What became of a branch after it was closed or called a mistake; of an open one nothing is asked. */
export type OwnFile = {
  /** Entries of this branch that none of those who closed it had seen, in the order of their time. */
  readonly since: readonly EntryId[]
  /** Those of them after which it is open until somebody closes it again. */
  readonly opening: readonly EntryId[]
  /** Who wrote in it, and who calls it a mistake. Sorted. */
  readonly writers: readonly UserId[]
  readonly disowning: readonly UserId[]
}

export const neverClosed: OwnFile = { since: [], opening: [], writers: [], disowning: [] }

export type FoldedRecord = {
  readonly sections: Readonly<Record<string, readonly FoldedItem[]>>
  readonly file: OwnFile
  readonly unread: readonly Unread[]
  /** Sealed parts that this reader could not open. */
  readonly closed: number
  /** Parts that were erased; their proof stays in the headers. */
  readonly erased: number
}
