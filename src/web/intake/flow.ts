import type { FieldPath } from '#engine/dictionary.ts'
import type { Said, Value } from '#engine/facts.ts'
import type { RecordingBasis } from './recording-basis.ts'

/**
 * The words in which a guided conversation is written down. A flow is data: what is asked, in which order,
 * who speaks and what an answer opens. It holds no sentence; questions are worded in `law/facts`, the rest in
 * `src/web/words`.
 */

/** What first contact is about, in the only order in which it may be asked. */
export const firstContactMatters = [
  'safe-to-speak',
  'danger',
  'language',
  'who-we-are',
  'needs',
  'under-18',
  'consent',
  'name-and-contact',
  'fear',
  'papers',
  'signs',
  'before-leaving',
] as const

/** What a trained person talks about later. */
export const screeningMatters = [
  'setting',
  'said-before',
  'act',
  'means',
  'purpose',
  'journey',
  'outcome',
] as const

export type MatterId = (typeof firstContactMatters)[number] | (typeof screeningMatters)[number]

/** Whom a page speaks to: it is read aloud, or it notes what the worker sees, or what papers say. */
export type Speaks = 'to-person' | 'own-observation' | 'from-papers'

export type QuestionId = string

/** What was answered. A question that nobody asked has no answer, or `not-asked`; both store nothing. */
export type Given =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'declined' }
  | { readonly kind: 'not-asked' }

export type Answers = Readonly<Record<QuestionId, Given>>

/**
 * When a page or question comes up: an answer is one of these codes (or kinds: `unknown`, `declined`; silence
 * counts as `not-asked`), or the office rests its records on one of these bases.
 */
export type When =
  | { readonly answered: QuestionId; readonly with: readonly string[] }
  | { readonly basis: readonly RecordingBasis[] }
  | { readonly all: readonly When[] }
  | { readonly any: readonly When[] }

/**
 * A fact that goes with an answer without being asked: when it was said, for what, in which language.
 * `on`: only with these answers (a danger that is denied has no date).
 */
export type Along = { readonly field: FieldPath; readonly on?: readonly string[] } & (
  | { readonly value: Value }
  | { readonly from: 'now-minute' | 'now-day' | 'how-explained' | 'language' }
)

/** What an answer states about another item: an urgent medical need is a need for health care. */
export type Implied = {
  readonly on: readonly string[]
  readonly item: string
  readonly facts: readonly Along[]
}

/** Said beside an answer that should make the worker stop and think. Never blocks, always kept. */
export type Caution = { readonly on: readonly string[]; readonly say: string }

export type Question = {
  readonly id: QuestionId
  /** The field of the dictionary that the answer fills. Without one the answer only opens what follows. */
  readonly field?: FieldPath
  /** Which item of the section: answers with the same item stand together. */
  readonly item?: string
  /** `yes`: every chosen code makes an item of its own (each need, each recipient of consent). */
  readonly itemEach?: 'yes'
  readonly said: Said
  /** Whose word the answer is instead, when this holds. */
  readonly saidInstead?: { readonly when: When; readonly said: Said }
  /** Codes that are offered, the first six at once, the others on request. Absent: all of the list. */
  readonly offers?: readonly string[]
  /** The codes chosen at another question are what this one offers. */
  readonly offersFrom?: QuestionId
  /** The value that every chosen code gives to the field, where the code itself names the item. */
  readonly eachGives?: Value
  /** Organisations of the network are offered. */
  readonly offersNetwork?: 'yes'
  /** Of several codes these are chosen alone: they say that none of the others holds. */
  readonly alone?: readonly string[]
  /** Only these answers are stored; the others open a further question. */
  readonly stores?: readonly string[]
  readonly along?: readonly Along[]
  /** Facts that a given answer states besides. */
  readonly implies?: readonly Implied[]
  readonly cautions?: readonly Caution[]
  readonly when?: When
}

export type PageId = string

export type Page = {
  readonly id: PageId
  readonly matter: MatterId
  readonly speaks: Speaks
  readonly questions: readonly Question[]
  readonly when?: When
  /** What the page is, where it is more than questions. */
  readonly shows?: 'what-we-record' | 'open-questions' | 'earlier-statements' | 'keep' | 'leaving-sheet'
}

export type Flow = {
  readonly id: 'first-contact' | 'screening-interview'
  readonly matters: readonly MatterId[]
  readonly pages: readonly Page[]
}

export const questionsOf = (flow: Flow): readonly Question[] => flow.pages.flatMap((page) => page.questions)
