import type { Fact } from '#engine/facts.ts'

/** The text that somebody told; nothing where it is not known or the person prefers not to say. */
export const textIn = (fact: Fact | undefined): string | undefined =>
  typeof fact?.value === 'string' && fact.value !== 'unknown' && fact.value !== 'declined'
    ? fact.value
    : undefined
