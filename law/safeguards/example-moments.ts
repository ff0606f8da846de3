/** Moments of the examples, which are read at noon UTC on 20 November 2026. Everybody in them is invented. */
const zone = 'Africa/Blantyre'

export const fourMonthsAgo = { local: '2026-07', zone, precision: 'month' } as const
export const tenDaysAgo = { local: '2026-11-10', zone, precision: 'day' } as const
export const twoDaysAgo = { local: '2026-11-18T09:00', zone, precision: 'minute' } as const
export const anHourAgo = { local: '2026-11-20T13:00', zone, precision: 'minute' } as const
export const tomorrow = { local: '2026-11-21T18:00', zone, precision: 'minute' } as const
export const nextWeek = { local: '2026-11-27', zone, precision: 'day' } as const

/** When the office first had an item, for examples in which time has gone by since. */
export const receivedLongAgo = '2026-11-01T08:00:00Z'
export const receivedYesterday = '2026-11-19T08:00:00Z'
