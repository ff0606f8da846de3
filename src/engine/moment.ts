import { Temporal } from 'temporal-polyfill'
import type { Instant, Moment, Truth } from './facts.ts'

/** What a moment covers: from this instant until just before that one, in milliseconds of UTC since 1970. */
export type Interval = { readonly from: number; readonly to: number }

// A moment is read by several safeguards; turning it into UTC costs more than evaluating them.
const known = new WeakMap<Moment, Interval | 'unreadable'>()

/**
 * `[from, to)` of the moment in UTC: the whole minute, day, month or year in the zone of the event's place, also
 * where clocks were changed on it. `approximate` does not widen it. A zone or a date that this runtime does not
 * know is `unreadable`; rules read it as unknown.
 */
export function intervalOf(moment: Moment): Interval | 'unreadable' {
  const met = known.get(moment)
  if (met) return met
  const interval = read(moment)
  known.set(moment, interval)
  return interval
}

function read(moment: Moment): Interval | 'unreadable' {
  try {
    return moment.precision === 'minute' ? minute(moment) : days(moment)
  } catch (fault) {
    if (fault instanceof RangeError) return 'unreadable'
    throw fault
  }
}

function minute({ local, zone }: Moment): Interval {
  const start = Temporal.PlainDateTime.from(local)
  // A minute that occurs twice, when clocks are set back, covers both.
  const from = start.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const last = start.toZonedDateTime(zone, { disambiguation: 'later' })
  return { from: from.epochMilliseconds, to: last.add({ minutes: 1 }).epochMilliseconds }
}

const firstDay = {
  day: (local: string) => Temporal.PlainDate.from(local),
  month: (local: string) => Temporal.PlainYearMonth.from(local).toPlainDate({ day: 1 }),
  year: (local: string) => Temporal.PlainDate.from(`${local}-01-01`),
} as const
const length = { day: { days: 1 }, month: { months: 1 }, year: { years: 1 } } as const

function days({ local, zone, precision }: Moment): Interval {
  if (precision === 'minute') throw new RangeError('a minute is not made of days')
  const first = firstDay[precision](local)
  return {
    from: first.toZonedDateTime(zone).epochMilliseconds,
    to: first.add(length[precision]).toZonedDateTime(zone).epochMilliseconds,
  }
}

/** Does the moment lie at least `length` milliseconds behind `now`? Unknown while only some of it does. */
export function hasElapsed({ from, to }: Interval, length: number, now: number): Truth {
  if (to + length <= now) return 'yes'
  return from + length > now ? 'no' : 'unknown'
}

/** *yes* if every instant of the first lies before every instant of the second, *no* if none does. */
export function isBefore(first: Interval, second: Interval): Truth {
  const endsBefore = isInstant(first) ? first.to < second.from : first.to <= second.from
  if (endsBefore) return 'yes'
  return first.from >= second.to ? 'no' : 'unknown'
}

/** `now` is an instant; every moment that people record has a length. */
const isInstant = ({ from, to }: Interval): boolean => from === to

export const toInstant = (milliseconds: number): Instant => new Date(milliseconds).toISOString()

/** @throws RangeError for what is no instant; instants are checked where they come in. */
export function fromInstant(instant: Instant): number {
  const milliseconds = Date.parse(instant)
  if (Number.isNaN(milliseconds)) throw new RangeError('not an instant in UTC')
  return milliseconds
}

/** Whole years that have certainly gone by between the moment and `now`; below zero where it lies ahead. */
export function fullYearsSince({ to }: Interval, now: number): number {
  const start = Temporal.Instant.fromEpochMilliseconds(to).toZonedDateTimeISO('UTC')
  const end = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC')
  return start.until(end, { largestUnit: 'years' }).years
}

/** The instant at which this many whole years have gone by. */
export function afterYears({ to }: Interval, years: number): number {
  const start = Temporal.Instant.fromEpochMilliseconds(to).toZonedDateTimeISO('UTC')
  return start.add({ years }).epochMilliseconds
}
