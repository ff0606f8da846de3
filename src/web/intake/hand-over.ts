import type { Instant } from '#engine/facts.ts'
import type { RecordView } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { RecordId, Uuid } from '#record/entry.ts'
import type { Random } from '#seal/octets.ts'
import { answered, get, type Reply } from '../api.ts'
import { type OpenRecord, openRecord } from '../cases/open-record.ts'
import { writerOf } from '../cases/writer.ts'
import type { KeptBatch } from '../offline/database.ts'
import type { KeptStore } from '../offline/kept-store.ts'
import { alone, draftLock, holdAlone, writerLock } from '../offline/one-writer.ts'
import type { TextKey } from '../offline/sealed-text.ts'
import type { OpenSession } from '../session/session.ts'
import { lawTaskOf } from '../tasks/law-task-for.ts'
import type { Draft } from './draft.ts'
import { type Keeper, openConversation, sealedBatch, sealedDraft } from './kept-conversations.ts'
import { type Making, makeBatch, standingAt, withoutBatches } from './make-batch.ts'
import type { Occasion } from './statements.ts'

export type Surroundings = {
  readonly now: () => Instant
  readonly random: Random
  readonly newId: () => Uuid
  readonly zone: string
  readonly store: KeptStore
  readonly locks: Pick<LockManager, 'request'>
}

/** Who hands over, with what, and where it is kept. */
export type Desk = {
  readonly session: OpenSession
  readonly around: Surroundings
  readonly keeper: Keeper
}

export type HandedOver =
  | { readonly kind: 'handed-over'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly code: string }

/** Makes entries of what is new and puts them on their way out. */
export const handOver = (
  desk: Desk,
  draft: Draft,
  textKey: TextKey,
  occasion: Occasion,
): Promise<HandedOver> =>
  alone(desk.around.locks, writerLock, () => handOverNow(desk, draft, textKey, occasion))

async function handOverNow(
  desk: Desk,
  draft: Draft,
  textKey: TextKey,
  occasion: Occasion,
): Promise<HandedOver> {
  const { keeper } = desk
  const fresh = await withoutRefused(desk, draft)
  const made = await makeBatch(fresh, occasion, makingOf(desk, fresh))
  if (made.kind === 'refused') return made
  const kept = await sealedDraft(made.draft, textKey, keeper)
  if (made.kind === 'nothing-new') await keeper.store.keepDraft(kept)
  else await keeper.store.queue(kept, await sealedBatch(made.batch, draft.id, made.append, keeper))
  return { kind: 'handed-over', draft: made.draft }
}

function makingOf(desk: Desk, draft: Draft): Making {
  const { session, around } = desk
  const writer = writerOf(session, 'assist')
  return {
    writer,
    vaults: session.keys.vaults,
    organisationKind: session.me.organisation.kind,
    dictionary,
    now: around.now(),
    random: around.random,
    newId: around.newId,
    besides: async (drafts, branch) => {
      const before = await saidBefore(desk, draft)
      const { now, newId, zone } = around
      const place = { dictionary, writer, branch, now: now(), newId, zone }
      return before === undefined ? [] : lawTaskOf(session, before, drafts, place)
    },
  }
}

const shortWaitMs = 2_000

/**
 * What was on record before the conversation: nothing where it began the record. Nobody waits long for the office to
 * tell; without it this device does not judge, because half of a record would be judged as the whole.
 */
async function saidBefore(
  desk: Desk,
  { flow, record }: Draft,
): Promise<OpenRecord['statements'] | undefined> {
  if (flow === 'first-contact') return []
  const before = await readRecord(desk, record, { timeoutMs: shortWaitMs })
  return before.kind === 'answered' ? before.value.statements : undefined
}

export const batchesOf = async (draft: Uuid, { store, user }: Keeper): Promise<readonly KeptBatch[]> =>
  (await store.waiting(user)).filter((batch) => batch.draft === draft)

/** Once the office has refused a batch, all that waits of this conversation is made anew, from where the branch stands. */
async function withoutRefused(desk: Desk, draft: Draft): Promise<Draft> {
  const own = await batchesOf(draft.id, desk.keeper)
  if (!own.some((batch) => batch.refused)) return draft
  const now = await readRecord(desk, draft.record)
  await desk.keeper.store.withdraw(draft.id)
  const left = withoutBatches(draft, new Set(own.map((batch) => batch.id)))
  return now.kind === 'answered' ? standingAt(left, now.value.branch) : left
}

/** What the office has of a record, as this device reads it; who may only write is refused. */
export async function readRecord(
  { session, keeper }: Desk,
  record: RecordId,
  options: Parameters<typeof get>[1] = {},
): Promise<Reply<OpenRecord>> {
  const reply = await get<RecordView>(`/api/records/${record}`, options)
  if (reply.kind === 'refused') return reply
  const { me, keys, device } = session
  const reader = {
    organisation: me.organisation.id,
    device: device.id,
    vaults: keys.vaults,
    now: keeper.now(),
  }
  return answered(await openRecord(reply.value, [], reader))
}

/** What was sent in an emergency has not been read over and kept. */
export const occasionOf = ({ stage }: Draft): Occasion =>
  stage === 'talking' ? 'in-emergency' : 'at-the-end'

const handOverAgain = (desk: Desk, draft: Draft, textKey: TextKey): Promise<HandedOver> =>
  handOver(desk, draft, textKey, occasionOf(draft))

/** A conversation that is open in a page is signed again there, where it is in memory. */
export async function signClosedAgain(
  desk: Desk,
  draft: Uuid,
  mayAgain: () => Promise<'yes' | 'no'>,
): Promise<'signed' | 'left'> {
  const held = await holdAlone(desk.around.locks, draftLock(draft), 'if-free', () => undefined)
  if (held.kind === 'elsewhere') return 'left'
  const kept = await openConversation(draft, desk.keeper)
  const made =
    kept && (await mayAgain()) === 'yes' ? await handOverAgain(desk, kept.draft, kept.textKey) : undefined
  held.hold.release()
  return made?.kind === 'handed-over' ? 'signed' : 'left'
}
