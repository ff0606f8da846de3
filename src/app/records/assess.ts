import type { Dictionary, FieldPath } from '#engine/dictionary.ts'
import type { FactSheet, Instant } from '#engine/facts.ts'
import { type Circumstances, explained, type Judgement, judgements } from '#engine/findings.ts'
import type { Law } from '#engine/law.ts'
import { fromInstant, toInstant } from '#engine/moment.ts'
import { parameterLength } from '#engine/parameter.ts'
import type { StatusList } from '#engine/safeguard.ts'
import { shortly } from '#law/parameters/clocks.ts'
import { toFactSheet } from '#record/fact-sheet.ts'
import type { FoldedRecord } from '#record/folded.ts'
import type { FindingRow, ListSummary } from '../ports/records.ts'

/** What the law says of a branch now, as far as node facts tell. */
export type Assessment = {
  readonly findings: readonly FindingRow[]
  readonly list: Omit<ListSummary, 'waitingFor'>
  /** Until when a referral offered now is to be answered. */
  readonly answerBy: Instant
  /** A dry run: the safeguard that a service on these conditions would offend, if any. */
  readonly forbiddenCondition: (service: string, conditionalOn: readonly string[]) => string | undefined
}
export type Assess = (folded: FoldedRecord, now: Instant) => Assessment

export type Place = {
  readonly law: Law
  readonly country: () => string | undefined
  readonly status: StatusList
}

const instantOf = (milliseconds: number | undefined): Instant | null =>
  milliseconds === undefined ? null : toInstant(milliseconds)

const earliest = (times: readonly (number | undefined)[]): number | undefined => {
  const known = times.filter((time) => time !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

/** What is met or does not apply is not stored: it is computed again when somebody looks. */
const isOpen = ({ status }: Judgement): boolean => status !== 'not-applicable' && status !== 'met'

function rowOf({ compiled, verdict, status, changesAt }: Judgement): FindingRow {
  return {
    safeguard: compiled.safeguard.id,
    item: verdict.item?.id ?? '',
    status,
    overdue: verdict.overdue,
    severity: compiled.safeguard.severity,
    dueAt: instantOf(verdict.dueAt),
    changesAt: instantOf(changesAt),
  }
}

/**
 * The node cannot see team facts. For a critical right it lists the stopping action all the same; for another right a
 * question that only the team's device can answer is the device's, not an overdue step of the whole office.
 */
function onlyTheTeamKnows(
  place: Place,
  judgement: Judgement,
  sheet: FactSheet,
  circumstances: Circumstances,
): boolean {
  if (judgement.status !== 'open-question' || judgement.compiled.safeguard.severity === 'critical')
    return false
  const { missing } = explained(judgement, sheet, circumstances)
  return missing.length > 0 && missing.every((path) => isHidden(place.law.dictionary, path))
}

function isHidden(dictionary: Dictionary, path: FieldPath): boolean {
  const [section = '', field = ''] = path.split('.')
  return dictionary.sections[section]?.fields[field]?.holds !== 'node-fact'
}

/** Steps of one kind are one step, so what is counted are kinds of action, not rights. */
function summary(
  all: readonly Judgement[],
  isListed: (judgement: Judgement) => boolean,
): Omit<ListSummary, 'waitingFor'> {
  const open = all.filter(
    (judgement) =>
      judgement.verdict.action !== undefined && judgement.verdict.dueAt !== undefined && isListed(judgement),
  )
  const byDue = open.toSorted((one, other) => (one.verdict.dueAt ?? 0) - (other.verdict.dueAt ?? 0))
  const kinds = new Set(open.map(({ verdict }) => verdict.action?.kind))
  const late = new Set(
    open.filter(({ verdict }) => verdict.overdue === 'yes').map(({ verdict }) => verdict.action?.kind),
  )
  const [first] = byDue
  return {
    status: 'open',
    nextDue: instantOf(first?.verdict.dueAt),
    verb: first?.verdict.action?.kind ?? null,
    open: kinds.size,
    overdue: late.size,
    changesAt: instantOf(earliest(all.map(({ changesAt }) => changesAt))),
  }
}

const offends = (status: Judgement['status']): boolean =>
  status === 'breach' || status === 'departure' || status === 'risk'

/** The safeguards that a hypothetical item would offend and that are not offended without it. */
function newOffence(
  place: Place,
  sheet: FactSheet,
  circumstances: Circumstances,
  service: string,
  conditionalOn: readonly string[],
): string | undefined {
  const item = {
    id: 'dry-run',
    receivedAt: circumstances.now,
    facts: {
      service: { value: service, said: 'observed' },
      conditionalOn: { value: conditionalOn, said: 'observed' },
      startedAt: {
        value: {
          local: circumstances.now.slice(0, 16),
          zone: 'UTC',
          precision: 'minute',
          approximate: false,
        },
        said: 'observed',
      },
    },
  } as const
  const hypothetical = { ...sheet, service: [item] }
  return judgements(place.law, hypothetical, circumstances)
    .filter(({ status, verdict }) => offends(status) && verdict.items.includes('dry-run'))
    .map(({ compiled }) => compiled.safeguard.id)[0]
}

/** The server's view of a branch: node facts only, every team fact unknown. */
export function assessWith(place: Place): Assess {
  return (folded, now) => {
    const sheet = toFactSheet(folded)
    const circumstances: Circumstances = {
      now,
      country: place.country(),
      status: place.status,
      reads: 'node',
    }
    const all = judgements(place.law, sheet, circumstances)
    const start = fromInstant(now)
    return {
      findings: all.filter(isOpen).map(rowOf),
      list: summary(all, (judgement) => !onlyTheTeamKnows(place, judgement, sheet, circumstances)),
      answerBy: toInstant(start + parameterLength(shortly, start)),
      forbiddenCondition: (service, conditionalOn) =>
        newOffence(place, sheet, circumstances, service, conditionalOn),
    }
  }
}
