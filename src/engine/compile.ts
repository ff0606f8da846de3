import { type Condition, ownPaths, pathsIn } from './condition.ts'
import type { Dictionary } from './dictionary.ts'
import type { FactItem, Truth } from './facts.ts'
import { compileLeaf } from './leaf.ts'
import { type Evaluation, type Judged, nothingTraced, opposite, type Trace, type Wanted } from './read.ts'

/**
 * A condition made ready: fields are looked up once. `wanted` says which truth helps the person who reads: under
 * `not` it turns round, so that silence is always read against what it would prove.
 */
export type Compiled = (evaluation: Evaluation, wanted: Wanted) => Judged

export type Scope = { readonly dictionary: Dictionary; readonly about: ReadonlySet<string> }

/** @throws Error where a condition reads a field that is not there, or of which it cannot know the item. */
export function compile(condition: Condition, scope: Scope): Compiled {
  switch (condition.kind) {
    case 'all':
      return decidedBy('no', condition.of, scope)
    case 'any':
      return decidedBy('yes', condition.of, scope)
    case 'not':
      return negated(compile(condition.of, scope))
    case 'onRecord':
      return established(compile(condition.of, scope))
    case 'some':
      return overItems(condition.section, condition.where, scope)
    case 'none':
      return negated(overItems(condition.section, condition.where, scope))
    case 'presumed':
      return compilePresumption(condition, scope)
    default:
      refuseItemless(condition, scope)
      return compileLeaf(condition, scope.dictionary)
  }
}

function refuseItemless(condition: Condition, { dictionary, about }: Scope): void {
  for (const path of ownPaths(condition)) {
    const [section = ''] = path.split('.')
    const many = dictionary.sections[section]?.items === 'many'
    if (many && !about.has(section))
      throw new Error(`${path} is read without saying of which item of ${section}`)
  }
}

const negated =
  (of: Compiled): Compiled =>
  (evaluation, wanted) => {
    const { truth, trace } = of(evaluation, wanted === 'yes' ? 'no' : 'yes')
    return { truth: opposite(truth), trace }
  }

const noTrace = { truth: 'no', trace: nothingTraced } as const

/** Inside, silence is always unknown: an exception is never made out of it. */
const established =
  (of: Compiled): Compiled =>
  (evaluation) => {
    const strict =
      evaluation.silence === 'unknown' ? evaluation : { ...evaluation, silence: 'unknown' as const }
    const inner = of(strict, 'yes')
    return inner.truth === 'unknown' ? noTrace : inner
  }

/** One part with the deciding truth settles the whole, whatever is still unknown. */
function decidedBy(deciding: 'yes' | 'no', of: readonly Condition[], scope: Scope): Compiled {
  const parts = of.map((part) => compile(part, scope))
  return (evaluation, wanted) =>
    combine(deciding, parts, (part) => part(evaluation, wanted), evaluation.traces === 'traced')
}

function combine<Part>(
  deciding: 'yes' | 'no',
  parts: readonly Part[],
  judge: (part: Part) => Judged,
  traced: boolean,
): Judged {
  const judged: Judged[] = []
  let truth: Truth = opposite(deciding)
  for (const part of parts) {
    const one = judge(part)
    judged.push(one)
    if (one.truth === deciding) truth = deciding
    else if (one.truth === 'unknown' && truth !== deciding) truth = 'unknown'
    if (truth === deciding && !traced) break
  }
  if (!traced) return { truth, trace: nothingTraced }
  const relevant = truth === deciding ? judged.filter((one) => one.truth === deciding) : judged
  return { truth, trace: joined(relevant) }
}

function joined(judged: readonly Judged[]): Trace {
  return {
    used: judged.flatMap(({ trace }) => trace.used),
    missing: judged.flatMap(({ trace }) => trace.missing),
    absent: judged.flatMap(({ trace }) => trace.absent),
  }
}

function overItems(section: string, where: Condition | undefined, scope: Scope): Compiled {
  if (!scope.dictionary.sections[section]) throw new Error(`the dictionary has no section ${section}`)
  const inner = compile(where ?? { kind: 'all', of: [] }, {
    ...scope,
    about: new Set([...scope.about, section]),
  })
  const own = where ? pathsIn(where).filter((path) => path.startsWith(`${section}.`)) : []
  const none: Judged = {
    truth: 'no',
    trace: { ...nothingTraced, absent: own.map((path) => ({ path })) },
  }
  return (evaluation, wanted) => {
    const items = evaluation.sheet[section] ?? []
    if (items.length === 0) return none
    return combine(
      'yes',
      items,
      (item) => inner(withItem(evaluation, section, item), wanted),
      evaluation.traces === 'traced',
    )
  }
}

export function withItem(evaluation: Evaluation, section: string, item: FactItem): Evaluation {
  return { ...evaluation, items: new Map(evaluation.items).set(section, item) }
}

function compilePresumption(condition: Extract<Condition, { kind: 'presumed' }>, scope: Scope): Compiled {
  const { begins, ends, neverBegan } = condition.presumption
  const ended = compile(ends, scope)
  const begun = compile(begins, scope)
  const never = compile(neverBegan, scope)
  return (evaluation) => {
    const strict =
      evaluation.silence === 'unknown' ? evaluation : { ...evaluation, silence: 'unknown' as const }
    const end = ended(strict, 'yes')
    if (end.truth === 'yes') return { truth: 'no', trace: end.trace }
    const begin = begun(strict, 'yes')
    if (begin.truth === 'yes') return begin
    const innocent = never(strict, 'yes')
    if (innocent.truth === 'yes') return { truth: 'no', trace: innocent.trace }
    return { truth: 'unknown', trace: openTrace(begin.trace, innocent.trace) }
  }
}

/** What would settle a presumption: what would begin it, or show that nothing ever gave rise to it. */
function openTrace(begin: Trace, never: Trace): Trace {
  return {
    used: [],
    missing: [...begin.missing, ...never.missing],
    absent: [],
  }
}
