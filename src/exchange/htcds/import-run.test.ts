import { expect, test } from 'vitest'
import {
  type Chunk,
  type Delivery,
  type ImportPorts,
  type ImportSize,
  importCases,
  type SealedCase,
  type SettledChunk,
} from './import-run.ts'

const size: ImportSize = { total: 23, chunk: 5, inFlight: 3 }

/** An invented office that acknowledges a record it knows and takes in one it does not know. */
function office(answer: (attempt: number) => Delivery['kind'] | 'answer-lost' = () => 'sent') {
  const records = new Map<string, string>()
  let attempts = 0
  const deliver = async ({ record, body }: SealedCase<string>): Promise<Delivery> => {
    attempts += 1
    const kind = answer(attempts)
    if (kind === 'later' || kind === 'refused') return { kind, code: 'invented', message: 'Not now.' }
    const before = records.get(record)
    if (before !== undefined && before !== body) throw new Error('The same record with other content')
    records.set(record, body)
    return kind === 'sent' ? { kind } : { kind: 'later', code: 'office-unreachable', message: 'Cut off.' }
  }
  return { records, deliver }
}

/** A device: each sealing makes new bytes, and only what was kept survives. */
function device(
  deliver: ImportPorts<string>['deliver'],
  {
    stopAfter = Number.POSITIVE_INFINITY,
    memory = 'keeps',
  }: { stopAfter?: number; memory?: 'keeps' | 'forgets' } = {},
) {
  let made = 0
  let kept: Chunk<string> | undefined
  const settled: SettledChunk[] = []
  const ports: ImportPorts<string> = {
    seal: async (from, to) =>
      Array.from({ length: to - from }, (_, index) => {
        made += 1
        return { row: from + index, record: `record ${made}`, body: `bytes ${made}` }
      }),
    deliver,
    keep: async (chunk) => {
      if (memory === 'keeps') kept = chunk
    },
    settle: async (chunk) => {
      settled.push(chunk)
      kept = undefined
    },
    progress: () => undefined,
    isStopped: () => settled.length >= stopAfter,
  }
  const run = () =>
    importCases(
      ports,
      { number: settled.length, next: settled.at(-1)?.to ?? 0, ...(kept ? { kept } : {}) },
      size,
    )
  return { run, settled, rows: () => settled.flatMap(({ records }) => records.map(({ row }) => row)) }
}

const everyRow = Array.from({ length: size.total }, (_, row) => row)

test('every row becomes exactly one record', async () => {
  const { records, deliver } = office()
  const { run, rows } = device(deliver)
  expect(await run()).toEqual({ kind: 'done' })
  expect(rows()).toEqual(everyRow)
  expect(records.size).toBe(size.total)
})

test('wherever the connection is cut, going on doubles nobody and loses nobody', async () => {
  for (let cut = 1; cut <= size.total; cut += 1) {
    const { records, deliver } = office((attempt) => (attempt === cut ? 'answer-lost' : 'sent'))
    const { run, rows } = device(deliver)
    expect((await run()).kind).toBe('later')
    expect(await run()).toEqual({ kind: 'done' })
    expect({ rows: rows(), records: records.size }).toEqual({ rows: everyRow, records: size.total })
  }
})

test('an import that seals anew instead of sending again would be caught doubling', async () => {
  const { records, deliver } = office((attempt) => (attempt === 7 ? 'answer-lost' : 'sent'))
  const { run } = device(deliver, { memory: 'forgets' })
  await run()
  await run()
  expect(records.size).toBeGreaterThan(size.total)
})

test('a row that the office refuses is named, and the others go on', async () => {
  const { deliver } = office((attempt) => (attempt === 4 ? 'refused' : 'sent'))
  const { run, settled } = device(deliver)
  expect(await run()).toEqual({ kind: 'done' })
  expect(settled.flatMap(({ refused }) => refused)).toMatchObject([{ row: 3, code: 'invented' }])
})

test('a stopped import ends between two chunks', async () => {
  const { deliver } = office()
  const { run, rows } = device(deliver, { stopAfter: 2 })
  expect(await run()).toEqual({ kind: 'stopped' })
  expect(rows()).toEqual(everyRow.slice(0, 10))
})
