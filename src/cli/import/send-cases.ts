import type { Words } from '#engine/dictionary.ts'
import { entriesOfCase } from '#exchange/htcds/entries-of-case.ts'
import type { ImportedCase } from '#exchange/htcds/htcds-data.ts'
import {
  type Chunk,
  type Delivery,
  type ImportEnd,
  type ImportPorts,
  importCases,
  type SealedCase,
} from '#exchange/htcds/import-run.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { RecordId } from '#record/entry.ts'
import type { Written } from '#seal/write-entry.ts'
import { send, write } from '../office/case.ts'
import type { SignedIn } from '../office/sign-in.ts'
import { isOfficeRefusal, type OfficeRefusal } from '../office/transport.ts'
import type { Batch, BatchLog } from './batch-file.ts'
import { importRefusals } from './import-words.ts'

/** A record ready to be sent, or one that the office was found to have already. */
type Body = Written | 'arrived'

export type Sending = {
  readonly signedIn: SignedIn
  readonly cases: readonly ImportedCase[]
  readonly batch: Batch
  readonly log: BatchLog
  readonly language: keyof Words
  readonly progress: (done: number) => void
  readonly isStopped: () => boolean
}

/** Enough to keep two cores at work; few enough that little is asked again after an interruption. */
const chunkSize = 32
const inFlight = 8

/** Seals the cases here and sends them, from where the batch stands. */
export async function sendCases(sending: Sending): Promise<ImportEnd> {
  const { batch, cases } = sending
  const kept = batch.open === undefined ? undefined : await openChunk(sending, batch.open)
  if (kept !== undefined && 'kind' in kept) return kept
  const state = { number: batch.number, next: batch.next, ...(kept === undefined ? {} : { kept }) }
  return importCases(portsOf(sending), state, { total: cases.length, chunk: chunkSize, inFlight })
}

function portsOf(sending: Sending): ImportPorts<Body> {
  const { signedIn, cases, log, progress, isStopped } = sending
  return {
    seal: (from, to) =>
      Promise.all(cases.slice(from, to).map((one) => sealed(sending, one, signedIn.ground.newId()))),
    deliver: (one) => deliver(sending, one),
    keep: ({ number, from, to, cases: all }) =>
      log.begin({ chunk: number, from, to, records: all.map(({ row, record }) => ({ row, record })) }),
    settle: (chunk) => log.settle(chunk),
    progress,
    isStopped,
  }
}

async function sealed(
  { signedIn, batch, language }: Sending,
  one: ImportedCase,
  record: RecordId,
): Promise<SealedCase<Body>> {
  const place = { record, batch: batch.head.batch, language, dictionary, newId: signedIn.ground.newId }
  const branch = { record, heads: [] }
  const body = await write(signedIn, { branch, ring: new Map() }, entriesOfCase(one, place))
  return { row: one.row, record, body }
}

/** Answers that say *not now*. Whoever signs in again seals with the newest keys. */
const laterCodes: ReadonlySet<string> = new Set([
  'not-signed-in',
  'vault-outdated',
  'wait-before-trying',
  'storage-full',
])

async function deliver(
  { signedIn, language }: Pick<Sending, 'signedIn' | 'language'>,
  { record, body }: SealedCase<Body>,
): Promise<Delivery> {
  if (body === 'arrived') return { kind: 'sent' }
  const answer = await reached(send(signedIn, record, body), language)
  if (!isOfficeRefusal(answer)) return { kind: 'sent' }
  const { code, message } = answer
  return { kind: laterCodes.has(code) || code === unreachable ? 'later' : 'refused', code, message }
}

const unreachable = 'office-unreachable'

/** No network, or a server that met a fault: both may be tried again. */
async function reached<Answer>(
  asked: Promise<Answer | OfficeRefusal>,
  language: keyof Words,
): Promise<Answer | OfficeRefusal> {
  try {
    return await asked
  } catch {
    return { kind: 'refused', status: 0, code: unreachable, message: importRefusals[unreachable][language] }
  }
}

/**
 * A chunk that an earlier run began. What of it the office has is left alone; the rest is sealed anew under the same
 * record ids. (Its sealed bytes are not kept on the disk of this machine.)
 */
async function openChunk(
  sending: Sending,
  { chunk, from, to, records }: NonNullable<Batch['open']>,
): Promise<Chunk<Body> | Extract<ImportEnd, { kind: 'later' }>> {
  const cases: SealedCase<Body>[] = []
  for (const [index, { row, record }] of records.entries()) {
    const one = sending.cases[from + index]
    if (one === undefined || one.row !== row) throw new Error(`Row ${row} is not where the batch file has it`)
    const answer = await reached(
      sending.signedIn.office.ask('GET', `/api/records/${record}`),
      sending.language,
    )
    if (!isOfficeRefusal(answer)) cases.push({ row, record, body: 'arrived' })
    else if (answer.code === 'not-found') cases.push(await sealed(sending, one, record))
    else return { kind: 'later', code: answer.code, message: answer.message }
  }
  return { number: chunk, from, to, cases }
}
