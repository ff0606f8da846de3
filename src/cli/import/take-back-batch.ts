import type { Words } from '#engine/dictionary.ts'
import { type TakeBack, takeBack } from '#exchange/htcds/take-back.ts'
import type { RecordView } from '#http/api/records.ts'
import type { Entry, RecordId } from '#record/entry.ts'
import { hashText } from '#seal/hash.ts'
import { send, write } from '../office/case.ts'
import type { SignedIn } from '../office/sign-in.ts'
import { isOfficeRefusal, type OfficeRefusal } from '../office/transport.ts'
import type { Batch } from './batch-file.ts'

export type TakenBack = { readonly back: number; readonly worked: number; readonly missing: number }

export type TakingBackBatch = {
  readonly signedIn: SignedIn
  readonly batch: Batch
  readonly language: keyof Words
  readonly progress: (done: number) => void
}

const together = 8

/** Takes back every record of the batch that nobody has worked on since. Doing it twice does nothing more. */
export async function takeBackBatch(taking: TakingBackBatch): Promise<TakenBack | OfficeRefusal> {
  const waiting = [...taking.batch.records]
  const found = { back: 0, worked: 0, missing: 0 }
  const refusals: OfficeRefusal[] = []
  let done = 0
  const lane = async (): Promise<void> => {
    for (let one = waiting.shift(); one && refusals.length === 0; one = waiting.shift()) {
      const outcome = await takeOneBack(taking, one.record)
      if (isOfficeRefusal(outcome)) refusals.push(outcome)
      else found[outcome] += 1
      done += 1
      taking.progress(done)
    }
  }
  await Promise.all(Array.from({ length: together }, lane))
  return refusals[0] ?? found
}

async function takeOneBack(
  { signedIn, batch, language }: TakingBackBatch,
  record: RecordId,
): Promise<keyof TakenBack | OfficeRefusal> {
  const view = await signedIn.office.ask<RecordView>('GET', `/api/records/${record}`)
  if (isOfficeRefusal(view)) return view.code === 'not-found' ? 'missing' : view
  const own = view.entries.filter(({ organisation }) => organisation === signedIn.me.organisation.id)
  const planned: TakeBack = takeBack(
    // The edge where what travelled becomes entries: the office checked their form when it took them in.
    own.map(({ entry }) => entry) as readonly unknown[] as readonly Entry[],
    {
      record,
      device: signedIn.device.device,
      batch: batch.head.batch,
      language,
      now: signedIn.ground.now(),
      hash: hashText,
    },
  )
  if (planned.kind === 'worked-on') return 'worked'
  if (planned.kind === 'already-taken-back') return 'back'
  const written = await write(signedIn, { branch: planned.branch, ring: new Map() }, planned.entries)
  const answer = await send(signedIn, record, written)
  return isOfficeRefusal(answer) ? answer : 'back'
}
