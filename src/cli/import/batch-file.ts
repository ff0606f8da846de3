import { open, readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { SettledChunk } from '#exchange/htcds/import-run.ts'

const Head = z.object({
  format: z.literal(1),
  batch: z.uuid(),
  office: z.string(),
  /** SHA-256 of the workbook, so that a changed one is not taken for the same. */
  workbook: z.string(),
  cases: z.int(),
  zone: z.string(),
  today: z.string(),
  dateOrder: z.enum(['day-first', 'month-first']).optional(),
})
export type BatchHead = z.infer<typeof Head>

const Begun = z.object({
  chunk: z.int(),
  from: z.int(),
  to: z.int(),
  records: z.array(z.object({ row: z.int(), record: z.uuid() })),
})
export type BegunChunk = z.infer<typeof Begun>

const Settled = z.object({
  settled: z.int(),
  refused: z.array(z.object({ row: z.int(), code: z.string(), message: z.string() })),
})

/** What a batch file says: how far the import is, and which records are its own. */
export type Batch = {
  readonly head: BatchHead
  readonly records: readonly { readonly row: number; readonly record: string }[]
  readonly refused: SettledChunk['refused']
  readonly number: number
  readonly next: number
  /** Begun, and nobody knows how much of it arrived. */
  readonly open?: BegunChunk
}

/** Lines of JSON, each on the disk before what it announces happens. Holds row numbers and random ids, no person. */
export type BatchLog = {
  readonly begin: (chunk: BegunChunk) => Promise<void>
  readonly settle: (chunk: Pick<SettledChunk, 'number' | 'refused'>) => Promise<void>
}

export const batchLog = (path: string): BatchLog => ({
  begin: (chunk) => append(path, chunk),
  settle: ({ number, refused }) => append(path, { settled: number, refused }),
})

export const beginBatch = (path: string, head: BatchHead): Promise<void> => append(path, head)

async function append(path: string, line: object): Promise<void> {
  const file = await open(path, 'a', 0o600)
  try {
    await file.write(`${JSON.stringify(line)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** `undefined` where it is no batch file. A last line that was cut off was never acted on and is left out. */
export async function readBatch(path: string): Promise<Batch | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const [first, ...lines] = text
    .split('\n')
    .slice(0, -1)
    .map((line) => parsed(line))
  const head = Head.safeParse(first)
  return head.success ? lines.reduce(withLine, started(head.data)) : undefined
}

const started = (head: BatchHead): Batch => ({ head, records: [], refused: [], number: 0, next: 0 })

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function withLine(batch: Batch, line: unknown): Batch {
  const begun = Begun.safeParse(line)
  if (begun.success) {
    const known = new Set(batch.records.map(({ record }) => record))
    const fresh = begun.data.records.filter(({ record }) => !known.has(record))
    return { ...batch, records: [...batch.records, ...fresh], open: begun.data }
  }
  const settled = Settled.safeParse(line)
  if (!settled.success || batch.open?.chunk !== settled.data.settled) return batch
  const { open: chunk, ...rest } = batch
  return {
    ...rest,
    refused: [...batch.refused, ...settled.data.refused],
    number: chunk.chunk + 1,
    next: chunk.to,
  }
}
