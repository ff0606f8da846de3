import type { FieldPath } from './dictionary.ts'
import type { Parameter, Presumption } from './safeguard.ts'

/**
 * The whole language in which the law is written down. A condition is plain data, so that it can be shown to a
 * lawyer, drawn, translated, hashed and explained, and not only run. It is read as *yes*, *no* or *unknown*.
 *
 * How facts read (`read.ts` does it):
 * - `unknown`, `declined`, silence, a field that waits for a person to settle it, and a field that this reader may
 *   not see all read *unknown*. Rules never treat any of them as *no*.
 * - A field of a section of which a record has many items is read inside `some`, `none`, or a safeguard that is
 *   `about` that section. Anywhere else it does not compile.
 */
export type Condition =
  /** The answer to a question of yes and no. */
  | { readonly kind: 'fact'; readonly path: FieldPath }
  /** The value, or one of the values, is one of these codes. */
  | { readonly kind: 'is'; readonly path: FieldPath; readonly codes: readonly string[] }
  /** One part that is *no* makes it *no*; else one that is *unknown* makes it *unknown*. Empty: *yes*. */
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  /** One part that is *yes* makes it *yes*; else one that is *unknown* makes it *unknown*. Empty: *no*. */
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /**
   * *yes* where its condition is *yes*; *no* where it is *no* **or unknown**. Never *unknown*. For exceptions: what
   * is not established is not held against the person. It stands around a whole exception, or under `not`
   * to say *unless it is established that …*.
   */
  | { readonly kind: 'onRecord'; readonly of: Condition }
  /**
   * Of at least one item of the section it is *yes*. A section without items is *no*: nobody recorded one.
   * Else one item of which it is *unknown* makes it *unknown*. Without `where`: is there any item?
   */
  | { readonly kind: 'some'; readonly section: string; readonly where?: Condition }
  /** The opposite of `some`; a section without items is *yes*. */
  | { readonly kind: 'none'; readonly section: string; readonly where?: Condition }
  /** The moment lies at least the length of the parameter behind `now`. Silence is *unknown*. */
  | { readonly kind: 'elapsed'; readonly since: FieldPath; readonly parameter: Parameter }
  /** *yes* if every instant of the first lies before every instant of the second, *no* if none does. */
  | { readonly kind: 'before'; readonly earlier: Point; readonly later: Point }
  /**
   * A value is on record (a moment: one that has begun). Silence, `unknown` and `declined` are *no*: it asks
   * about the record, not about the world. A field that this reader may not see, or that waits to be settled,
   * is *unknown*. Needed to say *she was told*, *nobody was notified*, *custody has not ended*.
   */
  | { readonly kind: 'recorded'; readonly path: FieldPath }
  /** This answer or code is on record and was said as a decision. Otherwise *no*, like `recorded`. */
  | { readonly kind: 'decided'; readonly path: FieldPath; readonly codes: readonly string[] }
  /**
   * The answer to a question whose *yes* ends only by a decision (a danger): *no* that was not decided is *unknown*.
   */
  | { readonly kind: 'lasting'; readonly path: FieldPath }
  /**
   * The person's age today, from an age in years and the moment it was stated, is at least this many years.
   * Years that have certainly gone by count; `decided` asks that the age was said as a decision.
   */
  | {
      readonly kind: 'aged'
      readonly years: FieldPath
      readonly statedAt: FieldPath
      readonly atLeast: Parameter
      readonly decided?: 'decided'
    }
  /** What is owed because of a doubt, until the doubt is ended: see `Presumption`. */
  | { readonly kind: 'presumed'; readonly presumption: Presumption }

/** A field that holds a moment, or the instant of evaluation. */
export type Point = FieldPath | 'now'

export const fact = (path: FieldPath): Condition => ({ kind: 'fact', path })
export const is = (path: FieldPath, ...codes: readonly [string, ...string[]]): Condition => ({
  kind: 'is',
  path,
  codes,
})
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
export const not = (of: Condition): Condition => ({ kind: 'not', of })
export const onRecord = (of: Condition): Condition => ({ kind: 'onRecord', of })
/** *yes* unless the opposite is established: unknown counts as yes. */
export const unlessEstablished = (of: Condition): Condition => not(onRecord(of))
export const some = (section: string, where?: Condition): Condition =>
  where ? { kind: 'some', section, where } : { kind: 'some', section }
export const none = (section: string, where?: Condition): Condition =>
  where ? { kind: 'none', section, where } : { kind: 'none', section }
export const elapsed = (since: FieldPath, parameter: Parameter): Condition => ({
  kind: 'elapsed',
  since,
  parameter,
})
export const before = (earlier: Point, later: Point): Condition => ({ kind: 'before', earlier, later })
export const recorded = (path: FieldPath): Condition => ({ kind: 'recorded', path })
export const decided = (path: FieldPath, ...codes: readonly [string, ...string[]]): Condition => ({
  kind: 'decided',
  path,
  codes,
})
export const lasting = (path: FieldPath): Condition => ({ kind: 'lasting', path })
export const aged = (
  at: { readonly years: FieldPath; readonly statedAt: FieldPath; readonly decided?: 'decided' },
  atLeast: Parameter,
): Condition => ({ kind: 'aged', ...at, atLeast })
export const presumed = (presumption: Presumption): Condition => ({ kind: 'presumed', presumption })

/** The conditions of which this one is made, one level down. */
export function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of
    case 'not':
    case 'onRecord':
      return [condition.of]
    case 'some':
    case 'none':
      return condition.where ? [condition.where] : []
    case 'presumed':
      return [condition.presumption.begins, condition.presumption.ends, condition.presumption.neverBegan]
    default:
      return []
  }
}

/** The fields that a condition reads itself, not through its parts. */
export function ownPaths(condition: Condition): readonly FieldPath[] {
  switch (condition.kind) {
    case 'fact':
    case 'is':
    case 'recorded':
    case 'decided':
    case 'lasting':
      return [condition.path]
    case 'elapsed':
      return [condition.since]
    case 'before':
      return [condition.earlier, condition.later].filter((point) => point !== 'now')
    case 'aged':
      return [condition.years, condition.statedAt]
    default:
      return []
  }
}

/** Every condition within, itself first. */
export function conditionsIn(condition: Condition): readonly Condition[] {
  return [condition, ...partsOf(condition).flatMap(conditionsIn)]
}

/** Every field that the condition can read, each once. */
export function pathsIn(condition: Condition): readonly FieldPath[] {
  return [...new Set(conditionsIn(condition).flatMap(ownPaths))]
}
