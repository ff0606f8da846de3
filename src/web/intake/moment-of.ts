import type { Instant, Moment } from '#engine/facts.ts'

const lengths = { minute: 16, day: 10, month: 7, year: 4 } as const

/**
 * An instant as the clock on the wall shows it at a place.
 * @param zone IANA zone of the place of the event; throws RangeError where the runtime does not know it.
 */
export function momentOf(instant: Instant, zone: string, precision: Moment['precision']): Moment {
  const parts = new Intl.DateTimeFormat('en-GB-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  const local = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
  return { local: local.slice(0, lengths[precision]), zone, precision, approximate: false }
}
