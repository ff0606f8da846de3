/**
 * The words in which `law/facts` and `law/code-lists` declare what a record can hold.
 *
 * Every field is declared once; forms, validation, JSON Schema, projections and the data dictionary are
 * derived from the declaration. A field that endangers or singles out a person says so in `holds`.
 */

/** A text in the languages that the product speaks. English is the source text. */
export type Words = { readonly en: string; readonly fr: string; readonly pt: string }

/** Parts of a record that different teams may open, each sealed under a key of its own. */
export const compartments = [
  'identity',
  'contact',
  'narrative',
  'health',
  'protection',
  'justice',
  'officials',
  'placement-of-person',
] as const
export type Compartment = (typeof compartments)[number]

/** A closed vocabulary. Codes are retired (`usedInstead`), never renamed or used again. */
export type CodeList<C extends string = string> = {
  readonly id: string
  readonly title: Words
  /** The standard or text that the list follows, with its version. */
  readonly source: string
  readonly codes: Readonly<
    Record<C, { readonly label: Words; readonly note?: Words; readonly usedInstead?: C }>
  >
}
export type CodeOf<L> = L extends CodeList<infer C> ? C : never
export const codeList = <const C extends string>(list: CodeList<C>): CodeList<C> => list

export type FieldType =
  /** yes, no, unknown, declined */
  | { readonly kind: 'truth' }
  | { readonly kind: 'code'; readonly list: CodeList }
  | { readonly kind: 'codes'; readonly list: CodeList }
  /** A point in time with its precision; see `Moment` in `facts.ts`. */
  | { readonly kind: 'moment' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit?: string }
  /** ISO 3166-1 alpha-3 codes. */
  | { readonly kind: 'country' }
  | { readonly kind: 'countries' }
  /** First-level area: ISO 3166-2 code. */
  | { readonly kind: 'area' }
  /** ISO 639-1 (or 639-3 where there is none) codes. */
  | { readonly kind: 'language' }
  | { readonly kind: 'languages' }
  /** The identifier of an organisation in the network, of another item of this record, or of a matter. */
  | { readonly kind: 'reference'; readonly to: 'organisation' | 'item' | 'matter' }
  /** Free text. Only ever sealed. */
  | { readonly kind: 'text'; readonly longest: number }

/**
 * What becomes of values that were written without knowledge of one another.
 * `protective`: the value that stands first in the order wins. `union`: all of them. `ask`: both are shown
 * side by side and rules read unknown until a person settles it.
 */
export type Merge = { readonly protective: readonly string[] } | 'union' | 'earliest' | 'latest' | 'ask'

/** Who can read a field: the node, the devices of a team, or (sealed) only people with the key. */
export type Holds = 'node-fact' | { readonly teamFact: Compartment } | { readonly sealed: Compartment }

export type Field = {
  readonly type: FieldType
  readonly holds: Holds
  readonly merge: Merge
  /** A short name for lists and tables. */
  readonly label: Words
  /** The question as it is put to a person or a worker; in words that can be read aloud. */
  readonly ask?: Words
  /** Two sentences at most: why we ask. */
  readonly why?: Words
  /** Names in other standards; `null` says that the standard has no such field. */
  readonly maps?: Readonly<Partial<Record<'htcds' | 'ctdc' | 'glotip', string | null>>>
}

export type Section = {
  readonly id: string
  /** `one`: a record has a single item of this section. `many`: items with identifiers of their own. */
  readonly items: 'one' | 'many'
  readonly label: Words
  readonly fields: Readonly<Record<string, Field>>
}
export const section = <const S extends Section>(declared: S): S => declared

/** All sections of one version. Entries keep the version under which they were signed. */
export type Dictionary = {
  readonly version: number
  readonly sections: Readonly<Record<string, Section>>
}

/** `'custody.startedAt'` */
export type FieldPath = `${string}.${string}`
