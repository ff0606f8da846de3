/**
 * A published count. `interval` is a count that the publisher masked: `<5` stands for 0 to 4, both included.
 * An interval is never turned into a single number; what is added up stays an interval.
 */
export type Count =
  | { readonly type: 'exact'; readonly value: number }
  | { readonly type: 'interval'; readonly low: number; readonly high: number }

export const exactly = (value: number): Count => ({ type: 'exact', value })
export const masked: Count = { type: 'interval', low: 0, high: 4 }

export const lowest = (count: Count): number => (count.type === 'exact' ? count.value : count.low)
export const highest = (count: Count): number => (count.type === 'exact' ? count.value : count.high)

/** The sum of no counts is exactly 0. */
export const sumOf = (counts: readonly Count[]): Count => {
  const low = counts.reduce((sum, count) => sum + lowest(count), 0)
  const high = counts.reduce((sum, count) => sum + highest(count), 0)
  return low === high ? exactly(low) : { type: 'interval', low, high }
}

export const sameCount = (one: Count, other: Count): boolean =>
  one.type === other.type && lowest(one) === lowest(other) && highest(one) === highest(other)

/** Whether two counts of the same thing can both be true. */
export const canAgree = (one: Count, other: Count): boolean =>
  lowest(one) <= highest(other) && lowest(other) <= highest(one)

/** What is written in a cell; `undefined` where it is not a count. */
export const readCount = (written: string | number): Count | undefined => {
  const text = String(written).trim()
  if (/^<\s*5$/.test(text)) return masked
  if (!/^(\d+|\d{1,3}(,\d{3})+)$/.test(text)) return undefined
  return exactly(Number(text.replaceAll(',', '')))
}
