import { type CompiledClock, compileClocks, dueAt } from './clocks.ts'
import { type Compiled, compile, type Scope, withItem } from './compile.ts'
import type { Condition } from './condition.ts'
import type { Dictionary } from './dictionary.ts'
import type { FactItem, Truth } from './facts.ts'
import type { Evaluation } from './read.ts'
import type { Action, Safeguard } from './safeguard.ts'

/** A safeguard made ready for a dictionary. */
export type CompiledSafeguard = {
  readonly safeguard: Safeguard
  readonly applies: Compiled
  readonly exceptions: readonly Compiled[]
  readonly owed: Compiled | undefined
  /** What is owed, thing by thing, to say which of them is missing. */
  readonly owedThings: readonly Compiled[]
  readonly forbids: Compiled | undefined
  readonly variants: readonly { readonly when: Compiled; readonly action: Action }[]
  readonly clocks: readonly CompiledClock[]
}

/** What was found, before it is known whether a text that binds makes it a breach. */
export type VerdictStatus = 'not-applicable' | 'open-question' | 'met' | 'due' | 'violated'

export type Verdict = {
  readonly status: VerdictStatus
  readonly overdue: 'yes' | 'no'
  /** Is the right owed, exceptions considered? */
  readonly applies: Truth
  /** The item that needs action first, of a safeguard that is about items. */
  readonly item?: FactItem
  /** Every item that needs action. */
  readonly items: readonly string[]
  /** Milliseconds; absent where nothing is left to do. */
  readonly dueAt?: number
  readonly startedAt?: number
  readonly action?: Action
}

/** @throws Error where the safeguard does not fit the dictionary. */
export function compileSafeguard(safeguard: Safeguard, dictionary: Dictionary): CompiledSafeguard {
  const { about, exceptions = [], owed, forbids, actionWhen = [] } = safeguard
  const scope: Scope = { dictionary, about: new Set(about === undefined ? [] : [about]) }
  return {
    safeguard,
    applies: compile(safeguard.appliesWhen, scope),
    exceptions: exceptions.map(({ when }) => compile(when, scope)),
    owed: owed && compile(owed.when, scope),
    owedThings: thingsIn(owed).map((thing) => compile(thing, scope)),
    forbids: forbids && compile(forbids.when, scope),
    variants: actionWhen.map(({ when, action }) => ({ when: compile(when, scope), action })),
    clocks: compileClocks(safeguard, scope),
  }
}

function thingsIn(owed: Safeguard['owed']): readonly Condition[] {
  if (!owed) return []
  return owed.when.kind === 'all' ? owed.when.of : [owed.when]
}

const notApplicable: Verdict = { status: 'not-applicable', overdue: 'no', applies: 'no', items: [] }

/** Judges a person, or each item of the section that the safeguard is about, and says what needs action first. */
export function judge(compiled: CompiledSafeguard, evaluation: Evaluation): Verdict {
  const { about } = compiled.safeguard
  if (about === undefined) return judgeOne(compiled, evaluation, undefined)
  const verdicts = (evaluation.sheet[about] ?? []).map((item) =>
    judgeOne(compiled, withItem(evaluation, about, item), item),
  )
  const leading = verdicts.reduce((first, next) => (leads(next, first) ? next : first), notApplicable)
  const items = verdicts.filter(fires).flatMap(({ item }) => (item ? [item.id] : []))
  return fires(leading) ? { ...leading, items } : leading
}

export const fires = ({ status }: Verdict): boolean => status !== 'met' && status !== 'not-applicable'

function judgeOne(compiled: CompiledSafeguard, evaluation: Evaluation, item: FactItem | undefined): Verdict {
  const named = item ? { item } : {}
  const applies = appliesTo(compiled, evaluation)
  if (applies === 'no') return { ...notApplicable, ...named }
  const { at, startedAt } = dueAt(compiled.clocks, evaluation, item)
  const late = at <= evaluation.now ? 'late' : 'in-time'
  const status = applies === 'unknown' ? 'open-question' : statusOf(compiled, evaluation, late)
  if (status === 'met') return { status, overdue: 'no', applies, items: [], ...named }
  if (late === 'in-time') evaluation.times.add(at)
  return {
    status,
    overdue: late === 'late' ? 'yes' : 'no',
    applies,
    items: [],
    dueAt: at,
    startedAt,
    action: actionOf(compiled, evaluation),
    ...named,
  }
}

/** An exception counts only once it is established. */
function appliesTo({ applies, exceptions }: CompiledSafeguard, evaluation: Evaluation): Truth {
  const { truth } = applies(evaluation, 'no')
  if (truth === 'no') return 'no'
  return exceptions.some((exception) => exception(evaluation, 'no').truth === 'yes') ? 'no' : truth
}

function statusOf(
  { owed, forbids }: CompiledSafeguard,
  evaluation: Evaluation,
  late: 'late' | 'in-time',
): VerdictStatus {
  const forbidden = forbids ? forbids(evaluation, 'no').truth : 'no'
  if (forbidden === 'yes') return 'violated'
  const done = owed ? owedThing(owed, evaluation, late) : 'yes'
  if (done === 'no') return late === 'late' ? 'violated' : 'due'
  if (done === 'unknown') return late === 'late' ? 'open-question' : 'due'
  return forbidden === 'unknown' ? 'open-question' : 'met'
}

/** After it was due, what nobody recorded counts as not done; what was asked and not known stays open. */
function owedThing(owed: Compiled, evaluation: Evaluation, late: 'late' | 'in-time'): Truth {
  const { truth } = owed(evaluation, 'yes')
  if (truth !== 'unknown' || late === 'in-time') return truth
  return owed({ ...evaluation, silence: 'against' }, 'yes').truth
}

function actionOf({ safeguard, variants }: CompiledSafeguard, evaluation: Evaluation): Action {
  return variants.find(({ when }) => when(evaluation, 'no').truth === 'yes')?.action ?? safeguard.action
}

const statusRank: Readonly<Record<VerdictStatus, number>> = {
  violated: 0,
  due: 1,
  'open-question': 2,
  met: 3,
  'not-applicable': 4,
}

/** What holds back harm leads; then what is worse; then what is due first; then the name of the item. */
function leads(next: Verdict, first: Verdict): boolean {
  const stops = (verdict: Verdict): number => (verdict.action?.stops === 'stops' ? 0 : 1)
  const order = [
    Number(fires(first)) - Number(fires(next)),
    stops(next) - stops(first),
    statusRank[next.status] - statusRank[first.status],
    (next.dueAt ?? 0) - (first.dueAt ?? 0),
    (next.item?.id ?? '') < (first.item?.id ?? '') ? -1 : 1,
  ]
  return (order.find((difference) => difference !== 0) ?? 0) < 0
}
