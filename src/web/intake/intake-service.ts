import type { OrganisationView } from '#http/api/accounts.ts'
import type { Append, NetworkView } from '#http/api/records.ts'
import type { RecordId, Uuid } from '#record/entry.ts'
import { get, post, type Reply } from '../api.ts'
import type { OpenRecord } from '../cases/open-record.ts'
import type { KeptBatch } from '../offline/database.ts'
import { alone, draftLock, type Held, holdAlone, writerLock } from '../offline/one-writer.ts'
import { openText, type TextKey } from '../offline/sealed-text.ts'
import { type Delivery, type OutboxResult, sendOutbox } from '../offline/send-outbox.ts'
import { signingAgain } from '../offline/signing-again.ts'
import type { OpenSession } from '../session/session.ts'
import type { Draft } from './draft.ts'
import {
  batchesOf,
  type Desk,
  type HandedOver,
  handOver,
  readRecord,
  type Surroundings,
  signClosedAgain,
} from './hand-over.ts'
import { type Keeper, keptConversations, openConversation, sealedDraft } from './kept-conversations.ts'
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
  /** Asked before each try: whether what the office refused of it is to be signed once more, unasked. */
  readonly signsAgain: (draft: Uuid) => Promise<'yes' | 'no'>
  readonly discard: (draft: Uuid) => Promise<void>
  readonly hold: (draft: Uuid, take: 'if-free' | 'over', onLost: () => void) => Promise<Held>
  readonly network: () => Promise<NetworkView>
  /** What the office has of a record, as this device reads it. */
  readonly readRecord: (record: RecordId) => Promise<Reply<OpenRecord>>
  readonly tally: (what: TallyCode) => Promise<void>
}

const recordPath = (record: Uuid): string => `/api/records/${record}/entries`

export function intakeService(open: OpenSession, around: Surroundings): IntakeService {
  const { me, keys } = open
  const { store, random, now, newId, locks } = around
  const keeper: Keeper = { user: me.user.id, opening: keys.user.opening, store, random, now }
  const desk: Desk = { session: open, around, keeper }
  const mayAgain = signingAgain()
  const refusalOf = async (draft: Uuid) =>
    (await batchesOf(draft, keeper)).find((batch) => batch.refused)?.refused
  return {
    organisation: me.organisation,
    keeper,
    newId,
    zone: around.zone,
    keep: async (draft, textKey) => store.keepDraft(await sealedDraft(draft, textKey, keeper)),
    handOver: (draft, textKey, occasion) => handOver(desk, draft, textKey, occasion),
    send: () => send(desk, mayAgain),
    stateOf: (draft) => stateOf(draft, keeper),
    refusalOf,
    signsAgain: async (draft) => mayAgain(draft, (await refusalOf(draft))?.code ?? ''),
    discard: (draft) => store.discard(draft),
    hold: (draft, take, onLost) => holdAlone(locks, draftLock(draft), take, onLost),
    network: async () => {
      const reply = await get<NetworkView>('/api/network')
      return reply.kind === 'answered' ? reply.value : []
    },
    tally: async (what) => {
      addTally(what)
      await send(desk, mayAgain)
    },
    readRecord: (record) => readRecord(desk, record),
  }
}

async function stateOf(draft: Uuid, keeper: Keeper): ReturnType<IntakeService['stateOf']> {
  const own = await batchesOf(draft, keeper)
  if (own.some((batch) => batch.refused)) return 'refused'
  if (own.length > 0) return 'sending'
  const kept = await openConversation(draft, keeper)
  return kept && kept.draft.batches.length > 0 ? 'sent' : 'none'
}

/** Sends what waits. What the office only wants signed anew is signed at once, and sent. */
async function send(desk: Desk, mayAgain: ReturnType<typeof signingAgain>): Promise<OutboxResult> {
  const { keeper, around } = desk
  const sendNow = () => alone(around.locks, writerLock, () => sendAll(keeper))
  const result = await sendNow()
  const refused = (await keeper.store.waiting(keeper.user)).filter((batch) => batch.refused)
  const signed = []
  for (const { draft, refused: why } of refused)
    signed.push(await signClosedAgain(desk, draft, () => mayAgain(draft, why?.code ?? '')))
  return signed.includes('signed') ? sendNow() : result
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
