import type { Instant } from '#engine/facts.ts'

/** The one place in the page that asks what time it is; everything else is told. */
export const now = (): Instant => new Date().toISOString()
