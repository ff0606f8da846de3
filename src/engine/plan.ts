import type { Words } from './dictionary.ts'
import type { Instant } from './facts.ts'
import type { Finding } from './findings.ts'
import { fromInstant } from './moment.ts'
import { parameterLength } from './parameter.ts'
import type { Action, ActionKind, Interplay, Party } from './safeguard.ts'

/** One thing to do, and every right that asks for it. */
export type Step = {
  readonly kind: ActionKind
  readonly action: Action
  readonly safeguards: readonly string[]
  readonly owners: readonly Party[]
  readonly dueAt: Instant
  readonly overdue: 'yes' | 'no'
  readonly notes: readonly Words[]
}

type Called = Finding & { readonly action: Action; readonly dueAt: Instant }
const calls = (finding: Finding): finding is Called =>
  finding.action !== undefined && finding.dueAt !== undefined

/** One plan out of all findings: one step for each kind of action, its earliest due date, what holds back harm first. */
export function planOf(findings: readonly Finding[], interplay: Interplay): readonly Step[] {
  const called = findings.filter(calls)
  const firing = new Set(called.map(({ safeguard }) => safeguard))
  const groups = [...Map.groupBy(called, ({ action }) => action.kind)]
  const places = new Map(groups.map(([kind], index) => [kind, index]))
  return groups
    .map(([kind, of]) => stepOf(kind, of, firing, interplay))
    .toSorted((one, other) => place(one, interplay, places) - place(other, interplay, places))
}

function stepOf(
  kind: ActionKind,
  of: readonly Called[],
  firing: ReadonlySet<string>,
  interplay: Interplay,
): Step {
  const [first] = of.toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1))
  if (!first) throw new Error('a group of findings is never empty')
  const safeguards = of.map(({ safeguard }) => safeguard).toSorted()
  const notes = interplay.yields
    .filter(({ safeguard, to }) => safeguards.includes(safeguard) && firing.has(to))
    .map(({ says }) => says)
  return {
    kind,
    action: first.action,
    safeguards,
    owners: [...new Set(of.map(({ owner }) => owner))],
    dueAt: first.dueAt,
    overdue: of.some(({ overdue }) => overdue === 'yes') ? 'yes' : 'no',
    notes,
  }
}

/** Findings come most urgent first; the kinds that stand first are moved before them. */
function place({ kind }: Step, { merge }: Interplay, places: ReadonlyMap<ActionKind, number>): number {
  const first = merge.first.indexOf(kind)
  return first >= 0 ? first - merge.first.length : (places.get(kind) ?? 0)
}

export type Escalation = { readonly level: number; readonly to: Party | undefined }

/** Who has to hear of it now: one step up for each day that a critical finding is overdue. */
export function escalationOf(finding: Finding, interplay: Interplay, now: Instant): Escalation {
  const { severity, overdue, dueAt, audience } = finding
  if (severity !== 'critical' || overdue === 'no' || dueAt === undefined) return { level: 0, to: undefined }
  const { each, ladder, ladderAround } = interplay.escalation
  const due = fromInstant(dueAt)
  const steps = Math.floor((fromInstant(now) - due) / parameterLength(each, due)) + 1
  const rungs = audience.concerns ? ladderAround : ladder
  const level = Math.min(steps, rungs.length)
  return { level, to: rungs[level - 1] }
}
