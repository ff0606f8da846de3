import { type Called, calledFor } from '#engine/called.ts'
import type { FactSheet, Instant } from '#engine/facts.ts'
import { type Circumstances, explained, type Judgement, judgements } from '#engine/findings.ts'
import type { Law } from '#engine/law.ts'
import { fromInstant, toInstant } from '#engine/moment.ts'
import { parameterLength } from '#engine/parameter.ts'
import type { StatusList } from '#engine/safeguard.ts'
import { shortly } from '#law/parameters/clocks.ts'
import { toFactSheet } from '#record/fact-sheet.ts'
import type { FoldedRecord } from '#record/folded.ts'
import { heardTasks, type RecordState, recordState } from '#record/record-state.ts'
import type { FindingRow, ListSummary } from '../ports/records.ts'

/** What the law says of a branch now, as far as node facts tell. */
export type Assessment = {
  readonly findings: readonly FindingRow[]
  /** Of the findings those that call for action, as the list counts them. */
  readonly steps: readonly Step[]
  readonly list: Omit<ListSummary, 'waitingFor'>
  /** Until when a referral offered now is to be answered. */
  readonly answerBy: Instant
  /** A dry run: the safeguard that a service on these conditions would offend, if any. */
  readonly forbiddenCondition: (service: string, conditionalOn: readonly string[]) => string | undefined
}
/** A kind of action that a right calls for, and by when, in milliseconds. */
export type Step = { readonly safeguard: string; readonly verb: string; readonly dueAt: number }

/** Whose branch it is: that of the organisation that holds the record, or of one that was asked for help. */
export type BranchOf = 'holder' | 'recipient'
export type Assess = (folded: FoldedRecord, now: Instant, of: BranchOf) => Assessment

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
 * Closing a case silences what can wait, and nothing that is critical to the person. A recipient answers for what it
 * wrote down itself: a question about a person of whom it knows nothing is asked where the record is held.
 */
function isHeardWhenClosed(of: BranchOf, called: Called, sheet: FactSheet, at: Circumstances): boolean {
  if (called.compiled.safeguard.severity !== 'critical') return false
  return of === 'holder' || explained(called, sheet, at).factsUsed.length > 0
}

const stepOf = ({ compiled, verdict }: Called): Step => ({
  safeguard: compiled.safeguard.id,
  verb: verdict.action.kind,
  dueAt: verdict.dueAt,
})

/** One line of the list: a right that calls for action, or a task. `verb` is what a list says of it. */
type Thing = Pick<Step, 'verb' | 'dueAt'>

/** A task of which the node knows the date alone; closing a case silences those of before, like all that can wait. */
const tasksIn = (folded: FoldedRecord, { dictionary }: Law): readonly Thing[] =>
  heardTasks(folded, dictionary).map(({ step, dueAt }) => ({ verb: `task-${step}`, dueAt }))

/** Steps of one kind are one step, so what is counted are kinds of action, not rights. Each task is one of its own. */
function summary(
  all: readonly Judgement[],
  rights: readonly Step[],
  state: RecordState,
  tasks: readonly Thing[],
  now: number,
): Omit<ListSummary, 'waitingFor'> {
  const [first] = [...rights, ...tasks].toSorted((one, other) => one.dueAt - other.dueAt)
  const kinds = (things: readonly Thing[]): number => new Set(things.map(({ verb }) => verb)).size
  const isLate = ({ dueAt }: Thing): boolean => dueAt <= now
  const ahead = tasks.filter((task) => !isLate(task)).map(({ dueAt }) => dueAt)
  return {
    status: rights.length + tasks.length > 0 ? 'open' : state,
    nextDue: instantOf(first?.dueAt),
    verb: first?.verb ?? null,
    open: kinds(rights) + tasks.length,
    overdue: kinds(rights.filter(isLate)) + tasks.filter(isLate).length,
    changesAt: instantOf(earliest([...all.map(({ changesAt }) => changesAt), ...ahead])),
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
  return (folded, now, of) => {
    const sheet = toFactSheet(folded)
    const circumstances: Circumstances = {
      now,
      country: place.country(),
      status: place.status,
      reads: 'node',
    }
    const state = recordState(folded, place.law.dictionary)
    // A record made by mistake is about nobody to whom something could be owed.
    const all = state === 'withdrawn' ? [] : judgements(place.law, sheet, circumstances)
    const called = calledFor(place.law, all, sheet, circumstances)
    const heard =
      state === 'open' ? called : called.filter((one) => isHeardWhenClosed(of, one, sheet, circumstances))
    const steps = heard.map(stepOf)
    const start = fromInstant(now)
    return {
      findings: all.filter(isOpen).map(rowOf),
      steps,
      list: summary(all, steps, state, tasksIn(folded, place.law), start),
      answerBy: toInstant(start + parameterLength(shortly, start)),
      forbiddenCondition: (service, conditionalOn) =>
        newOffence(place, sheet, circumstances, service, conditionalOn),
    }
  }
}
