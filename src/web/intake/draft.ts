import type { Fact, Instant } from '#engine/facts.ts'
import type { ItemId, RecordId, Uuid } from '#record/entry.ts'
import type { KeyWrap } from '#record/keys.ts'
import type { BranchState } from '#seal/write-entry.ts'
import { firstContact } from './first-contact.ts'
import type { Answers, Flow, PageId } from './flow.ts'
import type { RecordingBasis } from './recording-basis.ts'
import { screeningInterview } from './screening-interview.ts'

export type ItemFields = Readonly<Record<string, Readonly<Record<string, Fact>>>>

/** Entries that were made of this conversation and handed to the outbox, in order. */
export type MadeBatch = {
  readonly id: Uuid
  /** By item key: what these entries say. */
  readonly facts: ItemFields
  /** Where the branch stands once the office has them. */
  readonly branch: BranchState
  readonly wraps: readonly KeyWrap[]
}

/** A conversation as it is kept, sealed, from its first keystroke until the office has all of it. */
export type Draft = {
  readonly format: 1
  readonly id: Uuid
  readonly flow: Flow['id']
  readonly record: RecordId
  readonly startedAt: Instant
  readonly zone: string
  /** On what the office rests its records before the person has said anything. */
  readonly basis: RecordingBasis
  readonly page: PageId
  readonly answers: Answers
  /** What was volunteered: goes under a seal, is never asked for. */
  readonly note: string
  /** Identifiers of the items, made once, so that saying it again changes an item instead of adding one. */
  readonly items: Readonly<Record<string, ItemId>>
  readonly batches: readonly MadeBatch[]
  /** `ended`: nothing is left to say; it goes as soon as the office has everything. */
  readonly stage: 'talking' | 'kept' | 'ended'
  /** Where the branch stood when an interview began in a record that exists. */
  readonly branch?: BranchState
}

export const flowOf = (draft: Pick<Draft, 'flow'>): Flow =>
  draft.flow === 'first-contact' ? firstContact : screeningInterview

export type Beginning = {
  readonly id: Uuid
  readonly record: RecordId
  readonly startedAt: Instant
  readonly zone: string
  readonly basis: RecordingBasis
}

export function newDraft(flow: Flow, beginning: Beginning): Draft {
  const [first] = flow.pages
  if (!first) throw new RangeError('A conversation needs a page')
  return {
    format: 1,
    flow: flow.id,
    ...beginning,
    page: first.id,
    answers: {},
    note: '',
    items: {},
    batches: [],
    stage: 'talking',
  }
}

/** Reads what this browser sealed. The seal vouches for it; a later form of drafts would have another `format`. */
export function readDraft(text: string): Draft | undefined {
  const draft: Draft = JSON.parse(text)
  return draft.format === 1 ? draft : undefined
}
