import type { RecordId } from '#record/entry.ts'

/** One row as a signed and sealed record, ready to be sent. */
export type SealedCase<Body> = { readonly row: number; readonly record: RecordId; readonly body: Body }

/** What the office said to one record. `later`: no answer, or not now; the same may be sent again. */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'later'; readonly code: string; readonly message: string }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }

export type RefusedRow = { readonly row: number; readonly code: string; readonly message: string }

/** Some rows that go out together. `from` and `to` count the cases of the dry run, `to` not included. */
export type Chunk<Body> = {
  readonly number: number
  readonly from: number
  readonly to: number
  readonly cases: readonly SealedCase<Body>[]
}

export type SettledChunk = {
  readonly number: number
  readonly from: number
  readonly to: number
  readonly records: readonly { readonly row: number; readonly record: RecordId }[]
  readonly refused: readonly RefusedRow[]
}

/** How far an import is. `kept`: a chunk of which nobody knows how much of it arrived. */
export type ImportState<Body> = {
  readonly number: number
  readonly next: number
  readonly kept?: Chunk<Body>
}

export type ImportPorts<Body> = {
  readonly seal: (from: number, to: number) => Promise<readonly SealedCase<Body>[]>
  readonly deliver: (one: SealedCase<Body>) => Promise<Delivery>
  /** Before anything of a chunk is sent it is kept, byte for byte: what was sent twice is then the same twice. */
  readonly keep: (chunk: Chunk<Body>) => Promise<void>
  /** The office has answered to every record of the chunk. */
  readonly settle: (chunk: SettledChunk) => Promise<void>
  readonly progress: (done: number) => void
  readonly isStopped: () => boolean
}

export type ImportEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'later'; readonly code: string; readonly message: string }

export type ImportSize = { readonly total: number; readonly chunk: number; readonly inFlight: number }

/**
 * Sends the cases of a dry run, some at a time, and can be stopped or cut off at any point: whoever goes on later
 * sends the kept chunk again as it is (the office knows each record and doubles none) and then what follows.
 */
export async function importCases<Body>(
  ports: ImportPorts<Body>,
  state: ImportState<Body>,
  size: ImportSize,
): Promise<ImportEnd> {
  let { number, next } = state
  let chunk = state.kept
  let sealing: Promise<Chunk<Body>> | undefined
  while (chunk !== undefined || next < size.total) {
    if (ports.isStopped()) return { kind: 'stopped' }
    if (chunk === undefined) {
      chunk = await (sealing ?? sealChunk(ports, number, next, size))
      await ports.keep(chunk)
    }
    const following = chunk.to
    number = chunk.number + 1
    // Sealing takes this device's time, sending the network's: both at once.
    sealing = following < size.total ? sealChunk(ports, number, following, size) : undefined
    const sent = await sendChunk(ports, chunk, size.inFlight)
    if (sent.kind === 'later') {
      await sealing
      return sent
    }
    await ports.settle(sent.settled)
    ports.progress(following)
    next = following
    chunk = undefined
  }
  return { kind: 'done' }
}

async function sealChunk<Body>(
  { seal }: ImportPorts<Body>,
  number: number,
  from: number,
  { total, chunk }: ImportSize,
): Promise<Chunk<Body>> {
  const to = Math.min(total, from + chunk)
  return { number, from, to, cases: await seal(from, to) }
}

type Sent =
  | { readonly kind: 'settled'; readonly settled: SettledChunk }
  | Extract<Delivery, { readonly kind: 'later' }>

async function sendChunk<Body>(
  { deliver }: ImportPorts<Body>,
  chunk: Chunk<Body>,
  inFlight: number,
): Promise<Sent> {
  const waiting = [...chunk.cases]
  const refused: RefusedRow[] = []
  const later: Extract<Delivery, { readonly kind: 'later' }>[] = []
  const lane = async (): Promise<void> => {
    for (let one = waiting.shift(); one && later.length === 0; one = waiting.shift()) {
      const delivery = await deliver(one)
      if (delivery.kind === 'later') later.push(delivery)
      if (delivery.kind === 'refused')
        refused.push({ row: one.row, code: delivery.code, message: delivery.message })
    }
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
  const [first] = later
  if (first) return first
  const { number, from, to, cases } = chunk
  const records = cases.map(({ row, record }) => ({ row, record }))
  return { kind: 'settled', settled: { number, from, to, records, refused } }
}
