import type { Append, NetworkView, RecordView } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { Entry, EntryId, Purpose, RecordId, Uuid } from '#record/entry.ts'
import { type EntryDraft, type Written, writeEntries } from '#seal/write-entry.ts'
import { get, type Reply } from '../api.ts'
import type { IntakeService } from '../intake/intake-service.ts'
import { tellOutbox } from '../intake/outbox-signal.ts'
import { alone, writerLock } from '../offline/one-writer.ts'
import type { OpenSession } from '../session/session.ts'
import { lawTaskOf } from '../tasks/law-task-for.ts'
import type { FormState } from './answers.ts'
import {
  type CasePaper,
  type KeptPaper,
  keepPaper,
  openPaper,
  queueBatch,
  type Refusal,
  refusedBatches,
  type Waiting,
  waitingOf,
} from './case-outbox.ts'
import { namesToFind } from './names-to-find.ts'
import { type OpenRecord, openRecord } from './open-record.ts'
import { checkVault } from './safe-vault.ts'
import { writerOf } from './writer.ts'

/** A case as it stands on this device at one moment. */
export type CaseNow = {
  readonly record: OpenRecord
  /** Forms that were begun and not handed over. */
  readonly forms: Readonly<Record<string, FormState>>
  readonly unsent: number
  readonly refusal: Refusal | undefined
}

export type Kept =
  /** One entry for each draft. */
  | { readonly kind: 'kept'; readonly entries: readonly Entry[] }
  | { readonly kind: 'refused'; readonly code: string }

/** Everything that the page of a case does besides drawing. */
export type CaseRoom = {
  readonly fetch: () => Promise<Reply<RecordView>>
  /** As it was fetched last: a page that is drawn again has it at once, with or without a network. */
  readonly lastSeen: () => RecordView | undefined
  readonly open: (view: RecordView) => Promise<CaseNow>
  /** Signs, seals and puts on its way out; returns once it is on the disk. */
  readonly write: (view: RecordView, drafts: readonly EntryDraft[], about: About) => Promise<Kept>
  /** Called at every keystroke; `undefined` throws the form away. */
  readonly keepForm: (name: string, form: FormState | undefined) => Promise<void>
  readonly send: () => Promise<void>
  /** Makes what the office refused anew, on the record as it stands now. */
  readonly tryAgain: (view: RecordView) => Promise<Kept>
  readonly throwAway: () => Promise<void>
}

export type About = {
  readonly purpose: Purpose
  /** The form that is handed over with it. */
  readonly form?: string
}

export type Ground = {
  readonly session: OpenSession
  readonly service: IntakeService
  readonly locks: Pick<LockManager, 'request'>
}

type Room = Ground & {
  readonly id: RecordId
  /** What this page wrote, by batch: it stands between being sent and being fetched again. */
  readonly made: Map<Uuid, Append>
}

export function caseRoom(id: RecordId, ground: Ground): CaseRoom {
  const { service, locks } = ground
  const { keeper } = service
  const room: Room = { ...ground, id, made: new Map() }
  let seen: RecordView | undefined
  const fetchNow = async () => {
    const reply = await get<RecordView>(`/api/records/${id}`)
    if (reply.kind === 'answered') seen = reply.value
    else if (reply.code === 'not-found') seen = undefined
    return reply
  }
  const write: CaseRoom['write'] = (view, drafts, about) =>
    alone(locks, writerLock, () => writeNow(room, view, drafts, about))
  return {
    fetch: fetchNow,
    lastSeen: () => seen,
    open: (view) => look(room, view),
    write,
    keepForm: (name, form) =>
      alone(locks, paperLock(id), async () => {
        const kept = await openPaper(id, keeper)
        await keepPaper(id, withForm(kept, name, form), keeper)
      }),
    send: async () => {
      await service.send()
    },
    tryAgain: (view) =>
      alone(locks, againLock(id), async () => {
        const [fresh, network] = await Promise.all([fetchNow(), get<NetworkView>('/api/network')])
        const vaults = network.kind === 'answered' ? network.value : []
        return makeAnew(room, vaults, (drafts) =>
          write(fresh.kind === 'answered' ? fresh.value : view, drafts, { purpose: 'assist' }),
        )
      }),
    throwAway: async () => {
      await withdraw(room)
      tellOutbox()
    },
  }
}

/** What was refused, said again by new entries in the same order. */
async function makeAnew(
  room: Room,
  network: NetworkView,
  write: (drafts: readonly EntryDraft[]) => Promise<Kept>,
): Promise<Kept> {
  const { id, service } = room
  // Whoever asked a moment earlier has done it: what is on its way again stays there.
  if (!(await waitingOf(id, service.keeper)).refusal) return { kind: 'kept', entries: [] }
  const again = refusedBatches((await openPaper(id, service.keeper)).paper, await withdraw(room))
  const renamed = new Map<EntryId, EntryId>()
  let last: Kept = { kind: 'kept', entries: [] }
  for (const { drafts, entries } of again) {
    const rebased = drafts.map((draft) => renewed(draft, renamed))
    last = await write(await Promise.all(rebased.map((draft) => toNewestVault(draft, network))))
    if (last.kind === 'refused') break
    for (const [index, entry] of last.entries.entries()) renamed.set(entries[index] ?? '', entry.header.id)
  }
  tellOutbox()
  return last
}

/** Takes back everything of this case that waits behind a refusal. */
async function withdraw({ id, service, made }: Room): Promise<Waiting> {
  const waiting = await waitingOf(id, service.keeper)
  await service.keeper.store.withdraw(id)
  for (const batch of waiting.batches) made.delete(batch)
  return waiting
}

/** An entry that rests on one which is made anew rests on the new one. */
const renewed = (draft: EntryDraft, renamed: ReadonlyMap<EntryId, EntryId>): EntryDraft => ({
  ...draft,
  ...(draft.basis === undefined ? {} : { basis: renamed.get(draft.basis) ?? draft.basis }),
  ...(draft.corrects === undefined ? {} : { corrects: renamed.get(draft.corrects) ?? draft.corrects }),
})

/** What is disclosed is sealed to the newest vault of the recipient, if it is certified by the key that is known here. */
async function toNewestVault(draft: EntryDraft, network: NetworkView): Promise<EntryDraft> {
  const { disclose } = draft
  const known = network.find(({ organisation }) => organisation === disclose?.to.organisation)
  return disclose && known && (await checkVault(known)) === 'safe'
    ? { ...draft, disclose: { ...disclose, to: known.vault } }
    : draft
}

/** Sent by this page, then what still waits: each batch was written on the one before it. */
const appendsIn = ({ made }: Room, { appends, batches }: Waiting): readonly Append[] => [
  ...[...made].filter(([batch]) => !batches.has(batch)).map(([, append]) => append),
  ...appends,
]

/** Typing never waits for the network: the paper has a lock of its own. */
const paperLock = (id: RecordId): string => `amparo-paper-${id}`
/** What was refused is made anew once, however often and from however many tabs it is asked for. */
const againLock = (id: RecordId): string => `amparo-again-${id}`

async function look(room: Room, view: RecordView): Promise<CaseNow> {
  const { id, session, service } = room
  const { keeper } = service
  const waiting = await waitingOf(id, keeper)
  const [record, { paper }] = await Promise.all([
    openRecord(view, appendsIn(room, waiting), readerOf(session, keeper.now())),
    openPaper(id, keeper),
  ])
  return { record, forms: paper.forms, unsent: waiting.batches.size, refusal: waiting.refusal }
}

const readerOf = ({ me, keys, device }: OpenSession, now: string) => ({
  organisation: me.organisation.id,
  device: device.id,
  vaults: keys.vaults,
  now,
})

async function writeNow(
  room: Room,
  view: RecordView,
  drafts: readonly EntryDraft[],
  { purpose, form }: About,
): Promise<Kept> {
  const { id, session, service, locks, made } = room
  const { keeper, newId } = service
  const waiting = await waitingOf(id, keeper)
  if (waiting.refusal) return { kind: 'refused', code: 'refused-before' }
  const now = keeper.now()
  const reader = readerOf(session, now)
  const open = await openRecord(view, appendsIn(room, waiting), reader)
  const { statements, branch, ring } = open
  const writer = writerOf(session, purpose)
  const ground = { dictionary, now, random: keeper.random, newId }
  const law = await lawTaskOf(session, statements, drafts, { ...ground, writer, branch, zone: service.zone })
  const names = writer.nameKey ? namesToFind(open, id, reader.organisation, drafts) : []
  // Names come first: what is written after a case was closed opens it again.
  const written = await writeEntries([...names, ...drafts, ...law], writer, branch, ring, ground)
  if (written.kind === 'refused') return written
  const batch = { id: newId(), append: asAppend(id, written) }
  const entries = written.entries.slice(names.length, names.length + drafts.length)
  await alone(locks, paperLock(id), async () => {
    const kept = await openPaper(id, keeper)
    const said = form === undefined ? kept : withForm(kept, form, undefined)
    const ids = entries.map(({ header }) => header.id)
    const unsent = { batch: batch.id, drafts, entries: ids }
    await queueBatch(id, withBatch(said, unsent, waiting.batches), batch, keeper)
  })
  made.set(batch.id, batch.append)
  tellOutbox()
  return { kind: 'kept', entries }
}

/** Our entry types are read-only; what travels is declared by its schema. */
const asAppend = (record: RecordId, { entries, wraps }: Pick<Written, 'entries' | 'wraps'>): Append =>
  JSON.parse(JSON.stringify({ record, entries, wraps }))

function withForm({ paper, textKey }: KeptPaper, name: string, form: FormState | undefined): KeptPaper {
  const { [name]: _, ...others } = paper.forms
  return { textKey, paper: { ...paper, forms: form ? { ...others, [name]: form } : others } }
}

/** What has arrived meanwhile is forgotten here. */
function withBatch(
  { paper, textKey }: KeptPaper,
  batch: CasePaper['unsent'][number],
  waiting: ReadonlySet<Uuid>,
): KeptPaper {
  const unsent = paper.unsent.filter((each) => waiting.has(each.batch))
  return { textKey, paper: { ...paper, unsent: [...unsent, batch] } }
}
