import type { Instant } from '#engine/facts.ts'

/** From here on a device goes by the clock of the office: nobody puts a phone right at two in the morning. */
const mostAheadMs = 60_000

let aheadMs = 0

/** Milliseconds since 1970 as this device has them, right or wrong: for measuring how long something lasted. */
export const deviceTime = (): number => Date.now()

/** The one place in the page that asks what time it is; everything else is told. */
export const now = (): Instant => new Date(deviceTime() - aheadMs).toISOString()

/**
 * Told by every answer of the office. What is signed ahead of its clock is refused, so a device that is far ahead
 * signs by that clock; one that is behind harms nothing and goes by its own.
 * @param date the `Date` of an answer.
 */
export function hearOfficeTime(date: string | null): void {
  const ahead = deviceTime() - Date.parse(date ?? '')
  if (Number.isNaN(ahead)) return
  aheadMs = ahead > mostAheadMs ? ahead : 0
}

/** Milliseconds since the page was opened, for measuring how quick this device is. */
export const stopwatch = (): number => performance.now()
