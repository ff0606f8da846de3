import type { Merge } from '#engine/dictionary.ts'
import type { Fact, Moment, Value } from '#engine/facts.ts'
import { intervalOf } from '#engine/moment.ts'

/** What concurrent values come to: one fact, or several that wait for a person to settle them. */
export type Merged =
  | { readonly kind: 'settled'; readonly fact: Fact }
  | { readonly kind: 'unsettled'; readonly facts: readonly Fact[] }
  | { readonly kind: 'nothing' }

/**
 * Brings values together that were written without knowledge of one another.
 *
 * @param said in the order of their entries. Where two are equal the later word stands.
 * A protective order decides over `declined` as over any other answer. Every other merge lets `declined` step back
 * behind a value: declining decides what is shown, never what is known.
 */
export function mergeFacts(merge: Merge, said: readonly Fact[]): Merged {
  if (typeof merge === 'object') return mostProtective(merge.protective, said)
  const facts = preferring(said, merge === 'ask' ? ['declined'] : ['declined', 'unknown'])
  const [first, ...others] = facts
  if (!first) return { kind: 'nothing' }
  switch (merge) {
    case 'union':
      return union(facts)
    case 'earliest':
      return settle(others.reduce((best, fact) => (compare(fact, best) < 0 ? fact : best), first))
    case 'latest':
      return settle(others.reduce((best, fact) => (compare(fact, best) >= 0 ? fact : best), first))
    case 'ask':
      return oneOrAsk(distinct(facts))
  }
}

/** Leaves out answers that say nothing, unless nobody said more. */
function preferring(said: readonly Fact[], empty: readonly Value[]): readonly Fact[] {
  const telling = said.filter((fact) => !empty.includes(fact.value))
  return telling.length > 0 ? telling : said
}

/** One text for equal values; the order of codes in a list does not matter. */
export function valueKey(value: Value): string {
  if (typeof value !== 'object') return `${typeof value} ${value}`
  if (isList(value)) return JSON.stringify(value.toSorted())
  return JSON.stringify([value.local, value.zone, value.precision, value.approximate])
}

const settle = (fact: Fact): Merged => ({ kind: 'settled', fact })

function mostProtective(order: readonly string[], said: readonly Fact[]): Merged {
  const facts = distinct(said)
  const [best] = order.flatMap((value) => facts.filter((fact) => fact.value === value))
  // Codes of a newer dictionary stand outside the order that this one knows.
  return best ? settle(best) : oneOrAsk(facts)
}

function oneOrAsk(facts: readonly Fact[]): Merged {
  const [first, ...others] = facts
  if (!first) return { kind: 'nothing' }
  return others.length === 0 ? settle(first) : { kind: 'unsettled', facts }
}

function union(facts: readonly Fact[]): Merged {
  const lists = facts.flatMap(({ value }) => (isList(value) ? [value] : []))
  if (lists.length < facts.length) return oneOrAsk(distinct(facts))
  const [first, ...others] = facts
  const said = first && others.every((fact) => fact.said === first.said) ? first.said : 'not-stated'
  return settle({ value: [...new Set(lists.flat())].sort(), said })
}

/** Of equal values the later word. */
function distinct(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [valueKey(fact.value), fact])).values()]
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value)
}

/** Moments by when they began, numbers by size. All other values keep the order in which they were said. */
function compare(one: Fact, other: Fact): number {
  if (isMoment(one.value) && isMoment(other.value)) return compareMoments(one.value, other.value)
  if (typeof one.value === 'number' && typeof other.value === 'number') return one.value - other.value
  return 0
}

function compareMoments(one: Moment, other: Moment): number {
  const [first, second] = [intervalOf(one), intervalOf(other)]
  // A zone that this runtime does not know: the written date still orders all but neighbouring days.
  if (first === 'unreadable' || second === 'unreadable') return compareText(one.local, other.local)
  return first.from - second.from
}

function isMoment(value: Value): value is Moment {
  return typeof value === 'object' && !isList(value)
}

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
