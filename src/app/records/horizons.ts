import type { Instant } from '#engine/facts.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** What is due so soon is never put off as *this week*, because midnight lies in between. */
const soonMs = 12 * hourMs

/**
 * Where *today* and *this week* end for a reader whose clock is ahead of UTC by so many minutes: today lasts until the
 * reader's day ends, and for twelve hours at least; the week for six days more than the day.
 */
export function horizons(now: Instant, offset: number): { readonly today: Instant; readonly week: Instant } {
  const at = Date.parse(now)
  const endOfDay = (Math.floor((at + offset * 60_000) / dayMs) + 1) * dayMs - offset * 60_000
  const today = Math.max(endOfDay, at + soonMs)
  return { today: new Date(today).toISOString(), week: new Date(endOfDay + 6 * dayMs).toISOString() }
}
