import type { Words } from '#engine/dictionary.ts'
import { takeBack } from '#exchange/htcds/take-back.ts'
import type { RecordView } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { Entry, RecordId } from '#record/entry.ts'
import { hashText, ready } from '#seal/hash.ts'
import { writeEntries } from '#seal/write-entry.ts'
import { get, post, type Refused } from '../api.ts'
import { writerOf } from '../cases/writer.ts'
import { newId, random } from '../chance.ts'
import { now } from '../clock.ts'
import type { OpenSession } from '../session/session.ts'
import { type ImportStore, type JobProgress, recordsOf } from './import-store.ts'

export type TakenBack = {
  readonly kind: 'taken-back'
  readonly back: number
  /** Left alone, because somebody has written to them since. */
  readonly worked: number
  readonly missing: number
}

export type TakingBackHere = {
  readonly open: OpenSession
  readonly store: ImportStore
  readonly progress: JobProgress
  readonly language: keyof Words
  readonly tell: (done: number) => void
}

const together = 4

/** Takes back each record of the batch that nobody has worked on since; a second time does nothing more. */
export async function takeBackHere(taking: TakingBackHere): Promise<TakenBack | Refused> {
  await ready()
  const waiting = [...recordsOf(taking.progress)]
  const found = { back: 0, worked: 0, missing: 0 }
  const refusals: Refused[] = []
  let done = 0
  const lane = async (): Promise<void> => {
    for (let record = waiting.shift(); record && refusals.length === 0; record = waiting.shift()) {
      const outcome = await takeOneBack(record, taking)
      if (typeof outcome === 'string') found[outcome] += 1
      else refusals.push(outcome)
      done += 1
      taking.tell(done)
    }
  }
  await Promise.all(Array.from({ length: together }, lane))
  const [first] = refusals
  if (first) return first
  await taking.store.putJob({ ...taking.progress.job, state: 'taken-back' })
  return { kind: 'taken-back', ...found }
}

async function takeOneBack(
  record: RecordId,
  { open, progress, language }: TakingBackHere,
): Promise<keyof Omit<TakenBack, 'kind'> | Refused> {
  const reply = await get<RecordView>(`/api/records/${record}`)
  if (reply.kind === 'refused') return reply.code === 'not-found' ? 'missing' : reply
  const { organisation } = open.me
  const own = reply.value.entries.filter((one) => one.organisation === organisation.id)
  const planned = takeBack(
    // The edge where what travelled becomes entries: the office checked their form when it took them in.
    own.map(({ entry }) => entry) as readonly unknown[] as readonly Entry[],
    { record, device: open.device.id, batch: progress.job.id, language, now: now(), hash: hashText },
  )
  if (planned.kind === 'worked-on') return 'worked'
  if (planned.kind === 'already-taken-back') return 'back'
  const ground = { dictionary, now: now(), random, newId }
  const writer = writerOf(open, 'assist')
  const written = await writeEntries(planned.entries, writer, planned.branch, new Map(), ground)
  if (written.kind === 'refused') throw new Error(`A correction cannot be written: ${written.code}`)
  const { entries, wraps } = written
  const answer = await post(`/api/records/${record}/entries`, { record, entries, wraps })
  return answer.kind === 'refused' ? answer : 'back'
}
