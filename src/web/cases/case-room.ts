import type { Append, RecordView } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { Entry, Purpose, RecordId } from '#record/entry.ts'
import { type EntryDraft, writeEntries } from '#seal/write-entry.ts'
import { get, type Reply } from '../api.ts'
import type { IntakeService } from '../intake/intake-service.ts'
import { tellOutbox } from '../intake/outbox-signal.ts'
import { alone, writerLock } from '../offline/one-writer.ts'
import type { OpenSession } from '../session/session.ts'
import type { FormState } from './answers.ts'
import {
  type KeptPaper,
  keepPaper,
  openPaper,
  queueBatch,
  type Refusal,
  refusedDrafts,
  waitingOf,
} from './case-outbox.ts'
import { type OpenRecord, openRecord } from './open-record.ts'
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
  | { readonly kind: 'kept'; readonly entries: readonly Entry[] }
  | { readonly kind: 'refused'; readonly code: string }

/** Everything that the page of a case does besides drawing. */
export type CaseRoom = {
  readonly fetch: () => Promise<Reply<RecordView>>
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
  readonly purpose: Purpose /** Goes with the batch: it is handed over now. */
  readonly form?: string
}

type Ground = {
  readonly session: OpenSession
  readonly service: IntakeService
  readonly locks: Pick<LockManager, 'request'>
}

export function caseRoom(id: RecordId, ground: Ground): CaseRoom {
  const { service, locks } = ground
  const { keeper } = service
  const alike = <T>(act: () => Promise<T>): Promise<T> => alone(locks, writerLock, act)
  const write: CaseRoom['write'] = (view, drafts, about) =>
    alike(() => writeNow(id, view, drafts, about, ground))
  return {
    fetch: () => get<RecordView>(`/api/records/${id}`),
    open: (view) => look(id, view, ground),
    write,
    keepForm: (name, form) =>
      alike(async () => {
        const kept = await openPaper(id, keeper)
        await keepPaper(id, withForm(kept, name, form), keeper)
      }),
    send: async () => {
      await service.send()
    },
    tryAgain: async (view) => {
      const kept = await openPaper(id, keeper)
      const again = refusedDrafts(kept.paper, await waitingOf(id, keeper))
      await keeper.store.withdraw(id)
      let last: Kept = { kind: 'kept', entries: [] }
      for (const drafts of again) last = await write(view, drafts, { purpose: 'assist' })
      tellOutbox()
      return last
    },
    throwAway: async () => {
      await keeper.store.withdraw(id)
      tellOutbox()
    },
  }
}

async function look(id: RecordId, view: RecordView, { session, service }: Ground): Promise<CaseNow> {
  const { keeper } = service
  const waiting = await waitingOf(id, keeper)
  const [record, { paper }] = await Promise.all([
    openRecord(view, waiting.appends, readerOf(session, keeper.now())),
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
  id: RecordId,
  view: RecordView,
  drafts: readonly EntryDraft[],
  { purpose, form }: About,
  { session, service }: Ground,
): Promise<Kept> {
  const { keeper, newId } = service
  const [waiting, kept] = await Promise.all([waitingOf(id, keeper), openPaper(id, keeper)])
  if (waiting.refusal) return { kind: 'refused', code: 'refused-before' }
  const now = keeper.now()
  const { branch, ring } = await openRecord(view, waiting.appends, readerOf(session, now))
  const ground = { dictionary, now, random: keeper.random, newId }
  const written = await writeEntries(drafts, writerOf(session, purpose), branch, ring, ground)
  if (written.kind === 'refused') return written
  const { entries, wraps } = written
  const batch = newId()
  const said = form === undefined ? kept : withForm(kept, form, undefined)
  await queueBatch(
    id,
    withBatch(said, batch, drafts, waiting.batches),
    { id: batch, append: asAppend(id, { entries, wraps }) },
    keeper,
  )
  tellOutbox()
  return { kind: 'kept', entries }
}

/** Our entry types are read-only; what travels is declared by its schema. */
const asAppend = (record: RecordId, parts: Readonly<Record<'entries' | 'wraps', unknown>>): Append =>
  JSON.parse(JSON.stringify({ record, ...parts }))

function withForm({ paper, textKey }: KeptPaper, name: string, form: FormState | undefined): KeptPaper {
  const { [name]: _, ...others } = paper.forms
  return { textKey, paper: { ...paper, forms: form ? { ...others, [name]: form } : others } }
}

/** What has arrived meanwhile is forgotten here. */
function withBatch(
  { paper, textKey }: KeptPaper,
  batch: string,
  drafts: readonly EntryDraft[],
  waiting: ReadonlySet<string>,
): KeptPaper {
  const unsent = paper.unsent.filter((each) => waiting.has(each.batch))
  return { textKey, paper: { ...paper, unsent: [...unsent, { batch, drafts }] } }
}
