import type { Dictionary, Field, FieldPath } from './dictionary.ts'
import type { Fact, FactItem, FactSheet, Moment, Truth } from './facts.ts'
import { type Interval, intervalOf } from './moment.ts'

/**
 * Who reads. `team`: a device that opens what is sealed to its team reads every field. `node`: the server reads node
 * facts; team facts and sealed content are hidden from it, and hidden is unknown, never silent.
 */
export type Reads = 'team' | 'node'

/** What stands in a field for this reader. `asked`: unknown, declined, or several answers not yet settled. */
export type Found = Fact | 'silent' | 'asked' | 'hidden'

export type Reference = { readonly path: FieldPath; readonly item?: string }

/** Which facts decided, and which would have. `absent`: steps that are not on record. */
export type Trace = {
  readonly used: readonly Reference[]
  readonly missing: readonly Reference[]
  readonly absent: readonly Reference[]
}
export const nothingTraced: Trace = { used: [], missing: [], absent: [] }

/** A truth and what it came from. */
export type Judged = { readonly truth: Truth; readonly trace: Trace }

/** Which truth of a condition would be to the good of the person: silence is never read as that one. */
export type Wanted = 'yes' | 'no'

/** One evaluation: the facts, the time, and what was met on the way. */
export type Evaluation = {
  readonly sheet: FactSheet
  readonly now: number
  /** When the reading began; `now` moves on from it where the next change is looked for. */
  readonly readAt: number
  readonly reads: Reads
  /** `against`: what nobody recorded reads as not done. */
  readonly silence: 'unknown' | 'against'
  /** The item that is judged, by section. */
  readonly items: ReadonlyMap<string, FactItem>
  /** Instants at which a part that was read may change by time alone. */
  readonly times: Set<number>
  readonly traces: 'traced' | 'untraced'
}

/** A field of the dictionary, found once when the law is compiled. */
export type Located = {
  readonly path: FieldPath
  readonly section: string
  readonly name: string
  readonly field: Field
}

/** @throws Error where the law names a field that the dictionary does not have. */
export function locate(dictionary: Dictionary, path: FieldPath): Located {
  const [section = '', name = ''] = path.split('.')
  const field = dictionary.sections[section]?.fields[name]
  if (!field) throw new Error(`the dictionary has no field ${path}`)
  return { path, section, name, field }
}

export function itemOf(evaluation: Evaluation, section: string): FactItem | undefined {
  return evaluation.items.get(section) ?? evaluation.sheet[section]?.[0]
}

export function find(evaluation: Evaluation, { section, name, field }: Located): Found {
  if (evaluation.reads === 'node' && field.holds !== 'node-fact') return 'hidden'
  const item = itemOf(evaluation, section)
  if (!item) return 'silent'
  if (item.unsettled && Object.hasOwn(item.unsettled, name)) return 'asked'
  const found = Object.hasOwn(item.facts, name) ? item.facts[name] : undefined
  if (!found) return 'silent'
  return found.value === 'unknown' || found.value === 'declined' ? 'asked' : found
}

export const isFact = (found: Found): found is Fact => typeof found === 'object'

const isMoment = (value: Fact['value']): value is Moment =>
  typeof value === 'object' && 'local' in value && 'zone' in value

/** What the field's moment covers; undefined where there is none that can be read. */
export function foundInterval(found: Found): Interval | undefined {
  if (!isFact(found) || !isMoment(found.value)) return undefined
  const interval = intervalOf(found.value)
  return interval === 'unreadable' ? undefined : interval
}

/** The codes of a field: one, or several. */
export function foundCodes({ value }: Fact): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((code) => typeof code === 'string') : []
}

export const opposite = (truth: Truth): Truth =>
  truth === 'unknown' ? truth : truth === 'yes' ? 'no' : 'yes'

export function referenceTo(evaluation: Evaluation, { path, section }: Located): Reference {
  const item = itemOf(evaluation, section)
  return item ? { path, item: item.id } : { path }
}
