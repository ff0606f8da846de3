import { binds, type Place, wordFor } from './binding.ts'
import type { FieldPath, Words } from './dictionary.ts'
import { type CompiledSafeguard, judge, type Verdict } from './evaluate.ts'
import { explain } from './explain.ts'
import type { FactSheet, Instant, Said, Truth, Value } from './facts.ts'
import type { Law } from './law.ts'
import { fromInstant, toInstant } from './moment.ts'
import type { Evaluation, Reads } from './read.ts'
import type {
  Action,
  Audience,
  DutyBearer,
  FindingStatus,
  Party,
  Severity,
  Source,
  StatusList,
} from './safeguard.ts'

/** What the law is read with besides the facts. Time is passed in. */
export type Circumstances = {
  readonly now: Instant
  /** ISO 3166-1 alpha-3 of the State whose duty it is. */
  readonly country: string | undefined
  readonly status: StatusList
  readonly reads: Reads
}

export type UsedFact = {
  readonly fact: FieldPath
  readonly item: string
  readonly value: Value
  readonly said: Said
}

export type FindingSource = Source & { readonly binds: Truth }

export type Finding = {
  readonly safeguard: string
  readonly title: Words
  readonly status: FindingStatus
  readonly overdue: 'yes' | 'no'
  readonly severity: Severity
  /** Is the right owed? */
  readonly applies: Truth
  /** Of a right that is judged item by item: the item that needs action first, and all that need action. */
  readonly item: string | undefined
  readonly items: readonly string[]
  readonly sources: readonly FindingSource[]
  readonly factsUsed: readonly UsedFact[]
  /** What nobody has said or recorded yet and would decide. */
  readonly missing: readonly FieldPath[]
  /** Absent where nothing is left to do. */
  readonly action: Action | undefined
  readonly owner: Party
  readonly dutyBearer: DutyBearer
  readonly clockStartedAt: Instant | undefined
  readonly dueAt: Instant | undefined
  /** The next instant at which time alone changes the finding. */
  readonly changesAt: Instant | undefined
  readonly audience: Audience
  readonly discloses: readonly FieldPath[]
  readonly contest: Words
}

/** What is cheap to know of a finding, for lists and stored findings; `explained` tells the rest. */
export type Judgement = {
  readonly compiled: CompiledSafeguard
  readonly verdict: Verdict
  readonly status: FindingStatus
  readonly changesAt: number | undefined
}

const begin = (sheet: FactSheet, { now, reads }: Circumstances): Evaluation => ({
  sheet,
  now: fromInstant(now),
  readAt: fromInstant(now),
  reads,
  silence: 'unknown',
  items: new Map(),
  times: new Set(),
  traces: 'untraced',
})

/** Judges every safeguard, in the order of the law, those that do not apply as well. */
export function judgements(law: Law, sheet: FactSheet, circumstances: Circumstances): readonly Judgement[] {
  return law.safeguards.map((compiled) => {
    const evaluation = begin(sheet, circumstances)
    const verdict = judge(compiled, evaluation)
    return {
      compiled,
      verdict,
      status: statusOf(compiled, verdict, circumstances),
      changesAt: nextChange(compiled, verdict, evaluation),
    }
  })
}

function statusOf({ safeguard }: CompiledSafeguard, verdict: Verdict, place: Circumstances): FindingStatus {
  if (verdict.status !== 'violated') return verdict.status
  return wordFor(safeguard.sources, place, lawAt(verdict, place))
}

/** The law counts as it stood when the duty began. */
function lawAt({ startedAt }: Verdict, { now }: Circumstances): number {
  return startedAt ?? fromInstant(now)
}

/** Records of hundreds of items are looked through no further: they are judged again a little early. */
const mostLooks = 100

/**
 * Between two instants at which a part that was read may change, nothing changes. So the next of them at which the
 * verdict is another one is the answer; parts that are read only then add instants of their own.
 */
function nextChange(
  compiled: CompiledSafeguard,
  verdict: Verdict,
  { times, ...evaluation }: Evaluation,
): number | undefined {
  let now = evaluation.now
  for (let looks = 0; ; looks += 1) {
    const next = Math.min(...[...times].filter((time) => time > now))
    if (next === Number.POSITIVE_INFINITY) return undefined
    const then = judge(compiled, { ...evaluation, now: next, times })
    if (looks === mostLooks || !sameResult(then, verdict)) return next
    now = next
  }
}

function sameResult(one: Verdict, other: Verdict): boolean {
  return (
    one.status === other.status &&
    one.overdue === other.overdue &&
    one.applies === other.applies &&
    one.dueAt === other.dueAt &&
    one.action === other.action &&
    one.item === other.item &&
    one.items.join() === other.items.join()
  )
}

/** Every right that applies or may apply, most urgent first, explained. */
export function findings(law: Law, sheet: FactSheet, circumstances: Circumstances): readonly Finding[] {
  return judgements(law, sheet, circumstances)
    .filter(({ status }) => status !== 'not-applicable')
    .map((judgement) => explained(judgement, sheet, circumstances))
    .toSorted(byUrgency)
}

/** A judgement with its reasons: which facts, which sources, what is missing. */
export function explained(
  { compiled, verdict, status, changesAt }: Judgement,
  sheet: FactSheet,
  circumstances: Circumstances,
): Finding {
  const { safeguard } = compiled
  const evaluation: Evaluation = { ...begin(sheet, circumstances), traces: 'traced' }
  const place: Place = circumstances
  const lawDay = lawAt(verdict, circumstances)
  return {
    safeguard: safeguard.id,
    title: safeguard.title,
    status,
    overdue: verdict.overdue,
    severity: safeguard.severity,
    applies: verdict.applies,
    item: verdict.item?.id,
    items: verdict.items,
    sources: safeguard.sources.map((source) => ({ ...source, binds: binds(source, place, lawDay) })),
    ...explain(compiled, verdict, evaluation),
    action: verdict.action && worded(verdict.action, verdict),
    owner: safeguard.owner,
    dutyBearer: safeguard.dutyBearer,
    clockStartedAt: verdict.startedAt === undefined ? undefined : toInstant(verdict.startedAt),
    dueAt: verdict.dueAt === undefined ? undefined : toInstant(verdict.dueAt),
    changesAt: changesAt === undefined ? undefined : toInstant(changesAt),
    audience: safeguard.audience,
    discloses: safeguard.discloses,
    contest: safeguard.contest,
  }
}

/** While a right is an open question its action says what to do until it is answered. */
function worded(action: Action, { status }: Verdict): Action {
  const { whileUnknown } = action
  return status === 'open-question' && whileUnknown ? { ...action, text: whileUnknown } : action
}

const severityRank: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2 }
const never = '9999'

type Ranked = Pick<Finding, 'severity' | 'action' | 'dueAt' | 'safeguard'>

/** What cannot be undone is held first; then severity, due date, id. What needs nothing stands last of its severity. */
export function byUrgency(one: Ranked, other: Ranked): number {
  const holds = ({ action }: Ranked): number => (action?.kind === 'hold-removal' ? 0 : 1)
  const order = [
    severityRank[one.severity] - severityRank[other.severity],
    holds(one) - holds(other),
    compareText(one.dueAt ?? never, other.dueAt ?? never),
    compareText(one.safeguard, other.safeguard),
  ]
  return order.find((difference) => difference !== 0) ?? 0
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
