import type { Dictionary } from '#engine/dictionary.ts'
import type { Instant } from '#engine/facts.ts'
import type { OrganisationKind } from '#http/api/accounts.ts'
import type { Append } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { Uuid } from '#record/entry.ts'
import { openWraps } from '#seal/compartments.ts'
import type { Random } from '#seal/octets.ts'
import type { OpenVault } from '#seal/vault.ts'
import { type BranchState, type EntryDraft, type Writer, writeEntries } from '#seal/write-entry.ts'
import { asFields, changesSince } from './changes.ts'
import type { Draft, MadeBatch } from './draft.ts'
import type { ItemFacts } from './facts-from-answers.ts'
import { type Occasion, saidIn, statementsOf } from './statements.ts'
import { asTask, taskItems, tasksSaid } from './tasks-besides.ts'

/** Everything besides the conversation that entries are made with. */
export type Making = {
  readonly writer: Writer
  /** Opened vaults of the own organisation; who may only write has none. */
  readonly vaults: readonly OpenVault[]
  readonly organisationKind: OrganisationKind
  readonly dictionary: Dictionary
  readonly now: Instant
  readonly random: Random
  readonly newId: () => Uuid
  /** What this device says besides of all that was said: tasks for the lists. */
  readonly besides: (drafts: readonly EntryDraft[], branch: BranchState) => Promise<readonly EntryDraft[]>
}

export type Made =
  | { readonly kind: 'made'; readonly draft: Draft; readonly batch: Uuid; readonly append: Append }
  /** Everything is in entries already. */
  | { readonly kind: 'nothing-new'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly code: string }

/**
 * Makes signed entries of what has not been said yet and notes them in the draft. Sends nothing: draft and
 * entries go to the outbox together.
 */
export async function makeBatch(draft: Draft, occasion: Occasion, making: Making): Promise<Made> {
  const stated = statementsOf(draft, making.dictionary, making.organisationKind, occasion)
  if (stated.kind === 'refused') return stated
  const changes = changesSince(draft.batches, stated.items)
  if (changes.length === 0) return { kind: 'nothing-new', draft }
  const items = identified(draft, changes, making)
  const wraps = draft.batches.flatMap((batch) => batch.wraps)
  const { ring } = await openWraps(wraps, making.vaults)
  const entries = changes.map((change) => entryOf(change, items, draft))
  const all = [...stated.items, ...tasksSaid(draft.batches)].map((item) => entryOf(item, items, draft))
  const tasks = await making.besides(all, branchOf(draft))
  const { now, random, newId } = making
  const ground = { dictionary: making.dictionary, now, random, newId }
  const written = await writeEntries([...entries, ...tasks], making.writer, branchOf(draft), ring, ground)
  if (written.kind === 'refused') return written
  const id = newId()
  const facts = asFields([...changes, ...tasks.map(asTask)])
  const batch: MadeBatch = { id, facts, branch: written.branch, wraps: written.wraps }
  return {
    kind: 'made',
    draft: { ...draft, items: { ...items, ...taskItems(tasks) }, batches: [...draft.batches, batch] },
    batch: id,
    append: asAppend(draft.record, written),
  }
}

/** Whether something was said that is in no entry yet. */
export const hasNews = (draft: Draft): boolean =>
  changesSince(draft.batches, saidIn(draft, dictionary)).length > 0

function branchOf({ batches, branch, record }: Draft): BranchState {
  return batches.at(-1)?.branch ?? branch ?? { record, heads: [] }
}

/** A section that a record has once goes by the identifier of the record. */
function identified(draft: Draft, changes: readonly ItemFacts[], making: Making): Draft['items'] {
  const { sections } = making.dictionary
  const fresh = changes.filter(({ key }) => draft.items[key] === undefined)
  const made = fresh.map(({ key, section }) => [
    key,
    sections[section]?.items === 'one' ? draft.record : making.newId(),
  ])
  return { ...draft.items, ...Object.fromEntries(made) }
}

function entryOf({ key, section, fields }: ItemFacts, items: Draft['items'], draft: Draft): EntryDraft {
  const item = items[key]
  if (item === undefined) throw new RangeError(`No identifier for ${key} in draft ${draft.id}`)
  return { section, item, fields }
}

type WrittenParts = Extract<Awaited<ReturnType<typeof writeEntries>>, { kind: 'written' }>

/** Our entry types are read-only; what travels is declared by its schema. */
const asAppend = (record: Uuid, { entries, wraps }: WrittenParts): Append =>
  JSON.parse(JSON.stringify({ record, entries, wraps }))

/** Forgets batches that the office refused, so that what they said is said anew. */
export const withoutBatches = (draft: Draft, refused: ReadonlySet<Uuid>): Draft => ({
  ...draft,
  batches: draft.batches.filter((batch) => !refused.has(batch.id)),
})

/** Gone on with from where the office says that the branch stands. */
export function standingAt(draft: Draft, branch: BranchState): Draft {
  const last = draft.batches.at(-1)
  return last
    ? { ...draft, batches: [...draft.batches.slice(0, -1), { ...last, branch }] }
    : { ...draft, branch }
}
