import type { Instant } from '#engine/facts.ts'

const minute = 60_000
const units = [
  { unit: 'week', lasts: 7 * 24 * 60 * minute, from: 14 * 24 * 60 * minute },
  { unit: 'day', lasts: 24 * 60 * minute, from: 36 * 60 * minute },
  { unit: 'hour', lasts: 60 * minute, from: 90 * minute },
  { unit: 'minute', lasts: minute, from: 0 },
] as const

/** Signed and rounded towards the deadline, so that nobody is promised more time than there is. */
export type TimeLeft = {
  readonly unit: 'week' | 'day' | 'hour' | 'minute'
  readonly count: number
  readonly over: boolean
}

export function timeLeft(dueAt: Instant, now: Instant): TimeLeft {
  const left = Date.parse(dueAt) - Date.parse(now)
  const size = Math.abs(left)
  const { unit, lasts } = units.find((candidate) => size >= candidate.from) ?? units[3]
  return { unit, count: Math.floor(size / lasts), over: left < 0 }
}

/** *in 3 hours*, *3 hours ago*, with the plurals of the language. */
export function timeLeftInWords({ unit, count, over }: TimeLeft, locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(over ? -count : count, unit)
}

/** Weekday, date, time and zone. */
export function dateInWords(at: Instant, locale: string, zone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(zone ? { timeZone: zone } : {}),
  }).format(new Date(Date.parse(at)))
}
