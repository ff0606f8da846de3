import type { Compiled } from './compile.ts'
import { withItem } from './compile.ts'
import type { FieldPath } from './dictionary.ts'
import { type CompiledSafeguard, fires, type Verdict } from './evaluate.ts'
import type { UsedFact } from './findings.ts'
import type { Evaluation, Reference, Trace } from './read.ts'

/**
 * Which facts led to the verdict, and what is missing. Costs more than the verdict itself: it is made for what
 * is shown. `evaluation` is a traced one.
 */
export function explain(
  compiled: CompiledSafeguard,
  verdict: Verdict,
  evaluation: Evaluation,
): { readonly factsUsed: readonly UsedFact[]; readonly missing: readonly FieldPath[] } {
  const { about } = compiled.safeguard
  const at = about !== undefined && verdict.item ? withItem(evaluation, about, verdict.item) : evaluation
  const applies = compiled.applies(at, 'no')
  const parts = verdict.applies === 'yes' ? owedParts(compiled, at) : []
  const references = [applies.trace, ...parts].flatMap(({ used }) => used)
  const open = applies.truth === 'unknown' ? applies.trace.missing : []
  const undone = parts.flatMap(({ missing, absent }) => [...missing, ...absent])
  return {
    factsUsed: distinctFacts(references, evaluation),
    missing: fires(verdict) ? distinctPaths([...open, ...undone]) : [],
  }
}

function owedParts({ owedThings, forbids }: CompiledSafeguard, evaluation: Evaluation): readonly Trace[] {
  return [
    ...owedThings.map((thing) => owedPart(thing, evaluation)),
    ...(forbids ? [forbiddenPart(forbids, evaluation)] : []),
  ]
}

/** A forbidden act is missing nothing once it is on record or ruled out. */
function forbiddenPart(forbids: Compiled, evaluation: Evaluation): Trace {
  const { truth, trace } = forbids(evaluation, 'no')
  return truth === 'unknown' ? { ...trace, absent: [] } : { ...trace, missing: [], absent: [] }
}

function owedPart(thing: Compiled, evaluation: Evaluation): Trace {
  const { truth, trace } = thing(evaluation, 'yes')
  return truth === 'yes' ? { ...trace, missing: [], absent: [] } : trace
}

function distinctFacts(references: readonly Reference[], { sheet }: Evaluation): readonly UsedFact[] {
  const used = new Map<string, UsedFact>()
  for (const { path, item } of references) {
    const [section = '', name = ''] = path.split('.')
    const found = sheet[section]?.find(({ id }) => id === item)
    const fact = found?.facts[name]
    if (found && fact) used.set(`${path} ${found.id}`, { fact: path, item: found.id, ...fact })
  }
  return [...used.values()]
}

const distinctPaths = (references: readonly Reference[]): readonly FieldPath[] => [
  ...new Set(references.map(({ path }) => path)),
]
