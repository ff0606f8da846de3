/**
 * What the engine reads: the folded facts of one person, by section and item.
 * The record module makes it from a journal; the CLI from a file; tests write it by hand.
 */

/**
 * How rules read an answer (`yes`, `no`, `unknown`: it was asked and nobody could say, `declined`). Declined reasons as
 * unknown, and so does silence, which means that nobody asked.
 */
export type Truth = 'yes' | 'no' | 'unknown'

/** Whose word a value is. A presumption or a danger ends only by a `decision`. */
export const saidBy = ['self', 'other-person', 'observed', 'document', 'decision', 'not-stated'] as const
export type Said = (typeof saidBy)[number]

/**
 * A point in time as people know it. `local` is ISO 8601 without offset, cut to its precision
 * (`2026-11-20T14:30`, `2026-11-20`, `2026-11`, `2026`); `zone` is the IANA zone of the place of the event.
 */
export type Moment = {
  readonly local: string
  readonly zone: string
  readonly precision: 'minute' | 'day' | 'month' | 'year'
  readonly approximate: boolean
}

/** An instant in UTC: ISO 8601 with milliseconds and `Z`. Sorts as text. */
export type Instant = string

export type Value = string | number | readonly string[] | Moment

export type Fact = { readonly value: Value; readonly said: Said }

/** `receivedAt` is when the office first had this item; clocks without another start run from there. */
export type FactItem = {
  readonly id: string
  readonly receivedAt: Instant
  readonly facts: Readonly<Record<string, Fact>>
  /** Fields whose concurrent values differ and wait for a person to settle them; rules read unknown. */
  readonly unsettled?: Readonly<Record<string, readonly Fact[]>>
}

export type FactSheet = Readonly<Record<string, readonly FactItem[]>>
