import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Instant } from '#engine/facts.ts'
import type { RefusedRow } from '#exchange/htcds/import-run.ts'
import type { HtcdsOptions } from '#exchange/htcds/read-htcds.ts'
import type { UserId, Uuid } from '#record/entry.ts'
import type { SealedText } from '../offline/sealed-text.ts'

/** One import of one workbook. Its name is a random id; the workbook's own name is not kept: it may tell too much. */
export type Job = {
  readonly id: Uuid
  readonly owner: UserId
  /** SHA-256 of the workbook. */
  readonly workbook: string
  readonly options: HtcdsOptions
  readonly startedAt: Instant
  readonly total: number
  readonly state: 'running' | 'done' | 'taken-back'
}

/** Some rows that went out together: line numbers and random record ids. */
export type KeptChunk = {
  readonly batch: Uuid
  readonly number: number
  readonly from: number
  readonly to: number
  readonly records: readonly { readonly row: number; readonly record: Uuid }[]
  readonly refused: readonly RefusedRow[]
  /** The signed entries, sealed for their writer, until the office has answered to all of them. */
  readonly sealed?: SealedText
}

export type JobProgress = { readonly job: Job; readonly chunks: readonly KeptChunk[] }

interface Schema extends DBSchema {
  jobs: { key: Uuid; value: Job; indexes: { owner: UserId } }
  chunks: { key: [Uuid, number]; value: KeptChunk; indexes: { batch: Uuid } }
}

export type ImportStore = {
  /** Newest first. */
  readonly jobs: (owner: UserId) => Promise<readonly JobProgress[]>
  readonly job: (id: Uuid) => Promise<JobProgress | undefined>
  readonly putJob: (job: Job) => Promise<void>
  /** On the disk before it resolves. */
  readonly putChunk: (chunk: KeptChunk) => Promise<void>
}

export async function openImportStore(name = 'amparo-import'): Promise<ImportStore> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(name, 1, {
    upgrade: (made) => {
      made.createObjectStore('jobs', { keyPath: 'id' }).createIndex('owner', 'owner')
      made.createObjectStore('chunks', { keyPath: ['batch', 'number'] }).createIndex('batch', 'batch')
    },
  })
  // The key (batch, number) puts the chunks of a batch in order.
  const withChunks = async (job: Job): Promise<JobProgress> => ({
    job,
    chunks: (await database.getAllFromIndex('chunks', 'batch', job.id)).toSorted(
      (one, other) => one.number - other.number,
    ),
  })
  return {
    jobs: async (owner) => {
      const jobs = await database.getAllFromIndex('jobs', 'owner', owner)
      const sorted = jobs.toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1))
      return Promise.all(sorted.map(withChunks))
    },
    job: async (id) => {
      const job = await database.get('jobs', id)
      return job && withChunks(job)
    },
    putJob: async (job) => {
      await database.put('jobs', job)
    },
    putChunk: async (chunk) => {
      const transaction = database.transaction('chunks', 'readwrite', { durability: 'strict' })
      await transaction.store.put(chunk)
      await transaction.done
    },
  }
}

/** Cases whose fate the office has told. */
export const doneOf = ({ chunks }: JobProgress): number =>
  Math.max(0, ...chunks.flatMap(({ to, sealed }) => (sealed ? [] : [to])))

export const refusedOf = ({ chunks }: JobProgress): readonly RefusedRow[] =>
  chunks.flatMap(({ refused }) => refused)

/** Records of the batch that the office took in, or may have taken in. */
export const recordsOf = ({ chunks }: JobProgress): readonly Uuid[] =>
  chunks.flatMap(({ records, refused }) => {
    const rows = new Set(refused.map(({ row }) => row))
    return records.flatMap(({ row, record }) => (rows.has(row) ? [] : [record]))
  })
