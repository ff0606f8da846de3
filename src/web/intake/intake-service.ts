import type { Instant } from '#engine/facts.ts'
import type { OrganisationView } from '#http/api/accounts.ts'
import type { Append, NetworkView } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { Uuid } from '#record/entry.ts'
import type { Random } from '#seal/octets.ts'
import { get, post } from '../api.ts'
import type { KeptBatch } from '../offline/database.ts'
import type { KeptStore } from '../offline/kept-store.ts'
import { alone, draftLock, type Held, holdAlone, writerLock } from '../offline/one-writer.ts'
import { openText, type TextKey } from '../offline/sealed-text.ts'
import { type Delivery, type OutboxResult, sendOutbox } from '../offline/send-outbox.ts'
import type { OpenSession } from '../session/session.ts'
import type { Draft } from './draft.ts'
import {
  type Keeper,
  keptConversations,
  openConversation,
  sealedBatch,
  sealedDraft,
} from './kept-conversations.ts'
import { type Making, makeBatch, withoutBatches } from './make-batch.ts'
import { tellOutbox } from './outbox-signal.ts'
import { addTally, sendTallies, type TallyCode } from './pending-tallies.ts'
import type { Occasion } from './statements.ts'

/** Everything that the pages of a conversation do besides drawing. */
export type IntakeService = {
  readonly organisation: Pick<OrganisationView, 'id' | 'name' | 'kind' | 'country'>
  readonly keeper: Keeper
  readonly newId: () => Uuid
  readonly zone: string
  readonly keep: (draft: Draft, textKey: TextKey) => Promise<void>
  /** Makes entries of what is new and puts them on their way out. */
  readonly handOver: (draft: Draft, textKey: TextKey, occasion: Occasion) => Promise<HandedOver>
  readonly send: () => Promise<OutboxResult>
  /** What became of the entries of one conversation. */
  readonly stateOf: (draft: Uuid) => Promise<'none' | 'sending' | 'sent' | 'refused'>
  readonly refusalOf: (draft: Uuid) => Promise<NonNullable<KeptBatch['refused']> | undefined>
  readonly discard: (draft: Uuid) => Promise<void>
  readonly hold: (draft: Uuid, take: 'if-free' | 'over', onLost: () => void) => Promise<Held>
  readonly network: () => Promise<NetworkView>
  readonly tally: (what: TallyCode) => Promise<void>
}

export type HandedOver =
  | { readonly kind: 'handed-over'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly code: string }

export type Surroundings = {
  readonly now: () => Instant
  readonly random: Random
  readonly newId: () => Uuid
  readonly zone: string
  readonly store: KeptStore
  readonly locks: Pick<LockManager, 'request'>
}

const recordPath = (record: Uuid): string => `/api/records/${record}/entries`

export function intakeService(open: OpenSession, around: Surroundings): IntakeService {
  const { me, keys } = open
  const { store, random, now, newId, locks } = around
  const keeper: Keeper = { user: me.user.id, opening: keys.user.opening, store, random, now }
  const send = () => alone(locks, writerLock, () => sendAll(keeper))
  return {
    organisation: me.organisation,
    keeper,
    newId,
    zone: around.zone,
    keep: async (draft, textKey) => store.keepDraft(await sealedDraft(draft, textKey, keeper)),
    handOver: (draft, textKey, occasion) =>
      alone(locks, writerLock, () => handOver(draft, textKey, occasion, keeper, makingOf(open, around))),
    send,
    stateOf: async (draft) => {
      const own = await batchesOf(draft, keeper)
      if (own.some((batch) => batch.refused)) return 'refused'
      if (own.length > 0) return 'sending'
      const kept = await openConversation(draft, keeper)
      return kept && kept.draft.batches.length > 0 ? 'sent' : 'none'
    },
    refusalOf: async (draft) => (await batchesOf(draft, keeper)).find((batch) => batch.refused)?.refused,
    discard: (draft) => store.discard(draft),
    hold: (draft, take, onLost) => holdAlone(locks, draftLock(draft), take, onLost),
    network: async () => {
      const reply = await get<NetworkView>('/api/network')
      return reply.kind === 'answered' ? reply.value : []
    },
    tally: async (what) => {
      addTally(what)
      await send()
    },
  }
}

function makingOf({ me, keys, device }: OpenSession, around: Surroundings): Making {
  const { id, kind, vault } = me.organisation
  const own = keys.vaults.find((opened) => opened.organisation === id && opened.epoch === vault.epoch)
  return {
    writer: {
      author: { user: me.user.id, organisation: id },
      device: { device: device.id, publicKey: device.certificate.publicKey, signing: device.signing },
      purpose: 'assist',
      vault,
      ...(own ? { nameKey: own.nameKey } : {}),
    },
    vaults: keys.vaults,
    organisationKind: kind,
    dictionary,
    now: around.now(),
    random: around.random,
    newId: around.newId,
  }
}

async function handOver(
  draft: Draft,
  textKey: TextKey,
  occasion: Occasion,
  keeper: Keeper,
  making: Making,
): Promise<HandedOver> {
  const { store } = keeper
  const fresh = await withoutRefused(draft, keeper)
  const made = await makeBatch(fresh, occasion, making)
  if (made.kind === 'refused') return made
  const kept = await sealedDraft(made.draft, textKey, keeper)
  if (made.kind === 'nothing-new') await store.keepDraft(kept)
  else await store.queue(kept, await sealedBatch(made.batch, draft.id, made.append, keeper))
  return { kind: 'handed-over', draft: made.draft }
}

const batchesOf = async (draft: Uuid, { store, user }: Keeper): Promise<readonly KeptBatch[]> =>
  (await store.waiting(user)).filter((batch) => batch.draft === draft)

/** Once the office has refused a batch, all that waits of this conversation is made anew. */
async function withoutRefused(draft: Draft, keeper: Keeper): Promise<Draft> {
  const own = await batchesOf(draft.id, keeper)
  if (!own.some((batch) => batch.refused)) return draft
  await keeper.store.withdraw(draft.id)
  return withoutBatches(draft, new Set(own.map((batch) => batch.id)))
}

async function sendAll(keeper: Keeper): Promise<OutboxResult> {
  const result = await sendOutbox(keeper.store, keeper.user, (batch) => deliverBatch(batch, keeper))
  await forgetEnded(keeper)
  await sendTallies()
  tellOutbox()
  return result
}

/** A conversation that has ended stays on the phone until the office has all of it. */
async function forgetEnded(keeper: Keeper): Promise<void> {
  for (const { draft, state } of await keptConversations(keeper))
    if (draft.stage === 'ended' && state === 'sent') await keeper.store.discard(draft.id)
}

/** Answers that say *not now*: the same batch may be sent again as it is. */
const laterCodes: ReadonlySet<string> = new Set([
  'office-unreachable',
  'not-signed-in',
  'wait-before-trying',
  'storage-full',
  'fault',
])

async function deliverBatch(batch: KeptBatch, keeper: Keeper): Promise<Delivery> {
  const opened = await openText(batch.sealed, keeper.opening)
  if (!opened) return { kind: 'later' }
  const append: Append = JSON.parse(opened.text)
  const reply = await post(recordPath(append.record), append)
  if (reply.kind === 'answered') return { kind: 'sent' }
  const { code, message, retryAfterSeconds } = reply
  if (!laterCodes.has(code)) return { kind: 'refused', code, message }
  return { kind: 'later', ...(retryAfterSeconds === undefined ? {} : { afterSeconds: retryAfterSeconds }) }
}
