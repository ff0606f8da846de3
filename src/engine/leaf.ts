import type { Condition, Point } from './condition.ts'
import type { Dictionary } from './dictionary.ts'
import type { Truth } from './facts.ts'
import { afterYears, fullYearsSince, hasElapsed, type Interval, isBefore } from './moment.ts'
import { parameterLength, parameterValue } from './parameter.ts'
import {
  type Evaluation,
  type Found,
  find,
  foundCodes,
  foundInterval,
  isFact,
  itemOf,
  type Judged,
  type Located,
  locate,
  nothingTraced,
  referenceTo,
  type Wanted,
} from './read.ts'

export type Leaf = (evaluation: Evaluation, wanted: Wanted) => Judged

type LeafCondition = Extract<
  Condition,
  { kind: 'fact' | 'is' | 'elapsed' | 'before' | 'recorded' | 'decided' | 'lasting' | 'aged' }
>
type Of<Kind extends LeafCondition['kind']> = Extract<LeafCondition, { kind: Kind }>

/** The conditions that read facts themselves. */
export function compileLeaf(condition: LeafCondition, dictionary: Dictionary): Leaf {
  switch (condition.kind) {
    case 'fact':
      return answerOf(locate(dictionary, condition.path), ({ value }) => asTruth(value))
    case 'lasting':
      return lastingOf(locate(dictionary, condition.path))
    case 'is':
      return codesOf(locate(dictionary, condition.path), condition.codes)
    case 'recorded':
      return recordedOf(locate(dictionary, condition.path))
    case 'decided':
      return decidedOf(locate(dictionary, condition.path), condition.codes)
    case 'elapsed':
      return elapsedSince(locate(dictionary, condition.since), condition)
    case 'before':
      return beforeOf(condition, dictionary)
    case 'aged':
      return agedOf(condition, dictionary)
  }
}

type FactRead = Exclude<Found, string>

const asTruth = (value: FactRead['value']): Truth => (value === 'yes' || value === 'no' ? value : 'unknown')

/** A fact answers; silence reads unknown, or against what it would prove; anything else is unknown. */
function answerOf(at: Located, answer: (fact: FactRead, evaluation: Evaluation) => Truth): Leaf {
  return (evaluation, wanted) => {
    const found = find(evaluation, at)
    if (isFact(found)) return judged(evaluation, at, answer(found, evaluation))
    return unanswered(evaluation, at, found, wanted)
  }
}

function unanswered(
  evaluation: Evaluation,
  at: Located,
  found: Exclude<Found, FactRead>,
  wanted: Wanted,
): Judged {
  const against = found === 'silent' && evaluation.silence === 'against'
  const truth = against ? (wanted === 'yes' ? 'no' : 'yes') : 'unknown'
  return { truth, trace: trace(evaluation, 'missing', at) }
}

function judged(evaluation: Evaluation, at: Located, truth: Truth): Judged {
  return { truth, trace: trace(evaluation, truth === 'unknown' ? 'missing' : 'used', at) }
}

function trace(evaluation: Evaluation, kind: 'used' | 'missing' | 'absent', at: Located): Judged['trace'] {
  if (evaluation.traces === 'untraced') return nothingTraced
  return { ...nothingTraced, [kind]: [referenceTo(evaluation, at)] }
}

const codesOf = (at: Located, codes: readonly string[]): Leaf =>
  answerOf(at, (found) => {
    const values = foundCodes(found)
    if (values.some((value) => codes.includes(value))) return 'yes'
    return values.includes('unknown') ? 'unknown' : 'no'
  })

const lastingOf = (at: Located): Leaf =>
  answerOf(at, ({ value, said }) => {
    const truth = asTruth(value)
    return truth === 'no' && said !== 'decision' ? 'unknown' : truth
  })

/** What asks about the record: silence is *no*; only what is hidden or unsettled is unknown. */
function onTheRecord(at: Located, answer: (fact: FactRead, evaluation: Evaluation) => Truth): Leaf {
  return (evaluation) => {
    const found = find(evaluation, at)
    if (isFact(found)) {
      const truth = answer(found, evaluation)
      return { truth, trace: trace(evaluation, truth === 'no' ? 'absent' : 'used', at) }
    }
    const open = found === 'hidden' || isUnsettled(evaluation, at)
    return open
      ? { truth: 'unknown', trace: trace(evaluation, 'missing', at) }
      : { truth: 'no', trace: trace(evaluation, 'absent', at) }
  }
}

function isUnsettled(evaluation: Evaluation, at: Located): boolean {
  const unsettled = itemOf(evaluation, at.section)?.unsettled
  return unsettled !== undefined && Object.hasOwn(unsettled, at.name)
}

const recordedOf = (at: Located): Leaf =>
  onTheRecord(at, (found, evaluation) => {
    const interval = foundInterval(found)
    if (!interval) return at.field.type.kind === 'moment' ? 'unknown' : 'yes'
    evaluation.times.add(interval.from)
    return interval.from <= evaluation.now ? 'yes' : 'no'
  })

const decidedOf = (at: Located, codes: readonly string[]): Leaf =>
  onTheRecord(at, (found) =>
    found.said === 'decision' && foundCodes(found).some((value) => codes.includes(value)) ? 'yes' : 'no',
  )

const elapsedSince = (at: Located, { parameter }: Of<'elapsed'>): Leaf =>
  answerOf(at, (found, { now, times }) => {
    const interval = foundInterval(found)
    if (!interval) return 'unknown'
    const length = parameterLength(parameter, interval.from)
    times.add(interval.from + length).add(interval.to + length)
    return hasElapsed(interval, length, now)
  })

function beforeOf({ earlier, later }: Of<'before'>, dictionary: Dictionary): Leaf {
  const first = pointOf(earlier, dictionary)
  const second = pointOf(later, dictionary)
  return (evaluation, wanted) => {
    const ends = [first, second].map((point) => ({
      point,
      found: point === 'now' ? point : find(evaluation, point),
    }))
    for (const { point, found } of ends)
      if (point !== 'now' && found !== 'now' && !isFact(found))
        return unanswered(evaluation, point, found, wanted)
    const [start, end] = ends.map(({ found }) => intervalAt(evaluation, found))
    const places = [first, second].filter((point) => point !== 'now')
    if (!start || !end) return openAt(evaluation, places)
    for (const { from, to } of [start, end].filter(({ from, to }) => from < to))
      evaluation.times
        .add(from)
        .add(from + 1)
        .add(to)
    const truth = isBefore(start, end)
    if (truth === 'unknown') return openAt(evaluation, places)
    const used = places.map((point) => referenceTo(evaluation, point))
    return { truth, trace: { ...nothingTraced, used } }
  }
}

const pointOf = (point: Point, dictionary: Dictionary): Located | 'now' =>
  point === 'now' ? point : locate(dictionary, point)

function intervalAt({ now }: Evaluation, found: Found | 'now'): Interval | undefined {
  return found === 'now' ? { from: now, to: now } : foundInterval(found)
}

const openAt = (evaluation: Evaluation, places: readonly Located[]): Judged => ({
  truth: 'unknown',
  trace: { ...nothingTraced, missing: places.map((point) => referenceTo(evaluation, point)) },
})

function agedOf({ years, statedAt, atLeast, decided }: Of<'aged'>, dictionary: Dictionary): Leaf {
  const at = locate(dictionary, years)
  const stated = locate(dictionary, statedAt)
  const answer = (found: FactRead, evaluation: Evaluation): Truth => {
    if (typeof found.value !== 'number') return 'unknown'
    const needed = parameterValue(atLeast, evaluation.now)
    const since = foundInterval(find(evaluation, stated))
    const gone = since ? Math.max(0, fullYearsSince(since, evaluation.now)) : 0
    if (since) evaluation.times.add(afterYears(since, needed - found.value))
    return found.value + gone >= needed ? 'yes' : 'no'
  }
  if (decided !== 'decided') return answerOf(at, answer)
  return onTheRecord(at, (found, evaluation) =>
    found.said === 'decision' ? answer(found, evaluation) : 'no',
  )
}
