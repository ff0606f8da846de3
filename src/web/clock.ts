import type { Instant } from '#engine/facts.ts'

/** The one place in the page that asks what time it is; everything else is told. */
export const now = (): Instant => new Date().toISOString()

/** Milliseconds since the page was opened, for measuring how quick this device is. */
export const stopwatch = (): number => performance.now()
