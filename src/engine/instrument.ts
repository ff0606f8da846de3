import type { Words } from './dictionary.ts'

/** Texts that rights come from, and the numbers and the status that go with them. */

/** What kind of text it is decides what it can do: only treaties and custom bind. */
export type InstrumentKind = 'treaty' | 'custom' | 'guidance' | 'judgment'

/** A treaty, a resolution, guidance, a judgment: each stands once in `law/sources`. */
export type Instrument = {
  readonly id: string
  readonly short: string
  readonly title: string
  readonly kind: InstrumentKind
  /** ISO 8601 date of adoption or publication, as far as it is known (`2000-11-15`, `2015`). */
  readonly adopted?: string
  readonly by?: string
  /** Document symbol or application number. */
  readonly symbol?: string
}

export type SourceRole = 'states-the-duty' | 'interprets' | 'context'
export type SourceForce = 'shall' | 'shall-consider' | 'should'

/** Where a source stands in the toolkit text that the law of this project was read from. */
export type SeedLine = {
  readonly line: number
  /** Words of that line which name the instrument; a test looks for them. */
  readonly words: string
}

export type Source = {
  readonly instrument: Instrument
  /** Article, paragraph or page, as the toolkit cites it. */
  readonly at?: string
  /** What it probably should say; printed as *possibly …, not verified*. */
  readonly possibly?: string
  readonly role: SourceRole
  readonly force: SourceForce
  /** Absent where the source was added without the toolkit: it is not verified and never makes a breach. */
  readonly seed?: SeedLine
  /** Where the line itself does not name the instrument: the line that does. */
  readonly heading?: SeedLine
}
export type Sources = readonly [Source, ...Source[]]

/** A number of the law, with the day from which it counts. A clock keeps the value under which it began. */
export type Parameter = {
  readonly id: string
  readonly title: Words
  readonly unit: 'hours' | 'days' | 'years'
  readonly values: readonly [ParameterValue, ...ParameterValue[]]
}
export type ParameterValue = {
  readonly from: string
  readonly value: number
  /** `project-default`: no text gives a number; a country may shorten it. */
  readonly basis: 'project-default' | 'law'
  readonly note?: string
}

/** Which State is bound by which treaty, as a list says it that was read on a day. */
export type StatusRow = {
  /** Id of the instrument. */
  readonly instrument: string
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  readonly bound: 'yes' | 'no'
  /** ISO 8601 dates: from this day, until the day before that one. */
  readonly since?: string
  readonly until?: string
  readonly note?: string
}

/** Empty until a list has been loaded: then nobody is known to be bound by any treaty. */
export type StatusList = {
  readonly asOf: string | undefined
  readonly list: string | undefined
  readonly rows: readonly StatusRow[]
}
