import type { Instant } from '#engine/facts.ts'
import type { DeviceId, Hlc } from './entry.ts'

/** A device whose clock runs further ahead than this is asked to stamp its entries again. */
export const furthestAheadMilliseconds = 5 * 60 * 1000

type Reading = { readonly milliseconds: number; readonly counter: number; readonly device: string }

const highestCounter = 0xffff
const form = /^(\d{13})([0-9a-f]{4})([0-9a-f]{8})$/

/** The next reading of this device: later than everything it wrote or has seen, near to the wall clock. */
export function tick(last: Hlc | undefined, now: Instant, device: DeviceId): Hlc {
  const wall = Date.parse(now)
  const before = last === undefined ? undefined : readHlc(last)
  const name = device.slice(0, 8)
  if (!before || wall > before.milliseconds) return write({ milliseconds: wall, counter: 0, device: name })
  if (before.counter < highestCounter)
    return write({ milliseconds: before.milliseconds, counter: before.counter + 1, device: name })
  return write({ milliseconds: before.milliseconds + 1, counter: 0, device: name })
}

export type Reception =
  | { readonly kind: 'taken'; readonly last: Hlc }
  | { readonly kind: 'refused'; readonly code: 'clock-ahead' | 'clock-malformed' }

/** Takes note of a reading that came from elsewhere, so that the next `tick` is later than it. */
export function receive(last: Hlc | undefined, seen: Hlc, now: Instant): Reception {
  const refusal = refuseHlc(seen, now)
  if (refusal) return { kind: 'refused', code: refusal }
  return { kind: 'taken', last: last === undefined || seen > last ? seen : last }
}

/** Why a reading cannot be taken in at `now`; `undefined` when it can. */
export function refuseHlc(at: Hlc, now: Instant): 'clock-ahead' | 'clock-malformed' | undefined {
  const reading = readHlc(at)
  if (!reading) return 'clock-malformed'
  return reading.milliseconds - Date.parse(now) > furthestAheadMilliseconds ? 'clock-ahead' : undefined
}

/** The wall-clock part of a reading. */
export function hlcInstant(at: Hlc): Instant {
  const reading = readHlc(at)
  if (!reading) throw new RangeError('Not a clock reading')
  return new Date(reading.milliseconds).toISOString()
}

function readHlc(at: Hlc): Reading | undefined {
  const [, milliseconds, counter, device] = form.exec(at) ?? []
  if (milliseconds === undefined || counter === undefined || device === undefined) return undefined
  return { milliseconds: Number(milliseconds), counter: Number.parseInt(counter, 16), device }
}

function write({ milliseconds, counter, device }: Reading): Hlc {
  const at = `${String(milliseconds).padStart(13, '0')}${counter.toString(16).padStart(4, '0')}${device}`
  if (!form.test(at)) throw new RangeError('A clock reading needs a time since 1970 and a device identifier')
  return at
}
