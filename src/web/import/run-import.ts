import type { Words } from '#engine/dictionary.ts'
import {
  type Chunk,
  type Delivery,
  type ImportEnd,
  type ImportState,
  importCases,
  type SealedCase,
} from '#exchange/htcds/import-run.ts'
import type { Append } from '#http/api/records.ts'
import type { Random } from '#seal/octets.ts'
import { post } from '../api.ts'
import { writerOf } from '../cases/writer.ts'
import { newTextKey, openText, sealText } from '../offline/sealed-text.ts'
import type { OpenSession } from '../session/session.ts'
import { doneOf, type ImportStore, type Job, type JobProgress } from './import-store.ts'
import type { Workbook } from './use-workbook.ts'

export type Running = {
  readonly open: OpenSession
  readonly store: ImportStore
  readonly workbook: Pick<Workbook, 'seal'>
  readonly progress: JobProgress
  readonly language: keyof Words
  readonly random: Random
  readonly tell: (done: number) => void
  readonly isStopped: () => boolean
}

/** Small enough that little is sent twice after an interruption. */
const chunkSize = 16
const inFlight = 5

/**
 * Imports from where the batch stands. Entries do not go through the outbox of conversations: it is opened and sealed
 * whole for each one and sent one by one. Here a chunk is kept sealed in the same way until the office has all of it.
 */
export async function runImport(running: Running): Promise<ImportEnd> {
  const { open, store, workbook, progress, language, tell, isStopped } = running
  const { job } = progress
  const writer = writerOf(open, 'assist')
  const end = await importCases<Append>(
    {
      seal: (from, to) => workbook.seal({ from, to, writer, batch: job.id, language }),
      deliver,
      keep: (chunk) => keep(running, chunk),
      settle: ({ number, from, to, records, refused }) =>
        store.putChunk({ batch: job.id, number, from, to, records, refused }),
      progress: tell,
      isStopped,
    },
    await stateOf(running),
    { total: job.total, chunk: chunkSize, inFlight },
  )
  if (end.kind === 'done') await store.putJob(asDone(job))
  return end
}

const asDone = (job: Job): Job => ({ ...job, state: 'done' })

const writerId = ({ open }: Running) => ({
  user: open.me.user.id,
  publicKey: open.keys.user.publicKeys.encryption,
})

async function keep(running: Running, { number, from, to, cases }: Chunk<Append>): Promise<void> {
  const { store, progress, random } = running
  const key = await newTextKey(progress.job.id, writerId(running), random)
  await store.putChunk({
    batch: progress.job.id,
    number,
    from,
    to,
    records: cases.map(({ row, record }) => ({ row, record })),
    refused: [],
    sealed: await sealText(key, JSON.stringify(cases), random),
  })
}

/** Where the batch stands. What was kept opens only for whoever began it. */
async function stateOf({ open, progress }: Running): Promise<ImportState<Append>> {
  const last = progress.chunks.at(-1)
  const next = doneOf(progress)
  if (!last?.sealed) return { number: (last?.number ?? -1) + 1, next }
  const opened = await openText(last.sealed, open.keys.user.opening)
  if (!opened) throw new Error('A chunk of this import does not open')
  const cases: readonly SealedCase<Append>[] = JSON.parse(opened.text)
  return { number: last.number, next, kept: { number: last.number, from: last.from, to: last.to, cases } }
}

/** Answers that say *not now*: the same may be sent again as it is. */
const laterCodes: ReadonlySet<string> = new Set([
  'office-unreachable',
  'not-signed-in',
  'wait-before-trying',
  'storage-full',
  'fault',
])

async function deliver({ record, body }: SealedCase<Append>): Promise<Delivery> {
  const reply = await post(`/api/records/${record}/entries`, body)
  if (reply.kind === 'answered') return { kind: 'sent' }
  const { code, message } = reply
  return { kind: laterCodes.has(code) ? 'later' : 'refused', code, message }
}
