/** Seeded chance for invented people: the same demonstration every time. Never for keys. */
export type Dice = {
  /** A whole number from 0 to `below` - 1. */
  readonly roll: (below: number) => number
  readonly pick: <T>(from: readonly [T, ...T[]]) => T
  /** Yes in so many of a hundred throws. */
  readonly chance: (percent: number) => boolean
}

/** Mulberry32: small, well spread, and not for secrets. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const roll = (below: number): number => Math.floor(next() * below)
  return {
    roll,
    pick: ([first, ...rest]) => {
      const index = roll(rest.length + 1)
      return index === 0 ? first : (rest[index - 1] ?? first)
    },
    chance: (percent) => next() * 100 < percent,
  }
}
