import { type Condition, ownPaths, partsOf } from '#engine/condition.ts'
import type { FieldPath } from '#engine/dictionary.ts'
import type { Finding } from '#engine/findings.ts'
import type { Safeguard } from '#engine/safeguard.ts'

/** Of a finding: what to know or to put right. */
type Called = Pick<Finding, 'status' | 'applies' | 'missing' | 'factsUsed'>

/**
 * The fields in which it is recorded that a step was taken: what is owed and not on record, then what would end the
 * situation (custody ended, return cancelled). Where there is neither, what stands on record and is forbidden.
 * While it is open whether the right applies: the facts that would tell.
 */
export function deedFields(safeguard: Safeguard, finding: Called): readonly FieldPath[] {
  if (finding.applies !== 'yes') return finding.missing
  const known = new Set(finding.factsUsed.map(({ fact }) => fact))
  const ends = endings(safeguard.appliesWhen).filter((path) => !known.has(path))
  const deeds = [...new Set([...finding.missing, ...ends])]
  if (deeds.length > 0) return deeds
  const standing = pathsOf(safeguard.forbids).filter((path) => known.has(path))
  // A step that came too early, or an exception that was not on record: it is said anew where it stands.
  return standing.length > 0 ? standing : [...pathsOf(safeguard.owed), ...pathsOf(safeguard.forbids)]
}

/** The one moment that is filled in with now: what is owed, or what would end it, where there is a single one. */
export function deedMoment(
  fields: readonly FieldPath[],
  missing: readonly FieldPath[],
  isMoment: (path: FieldPath) => boolean,
): FieldPath | undefined {
  const owed = fields.filter((path) => missing.includes(path) && isMoment(path))
  const [only, ...others] = owed.length > 0 ? owed : fields.filter(isMoment)
  return others.length === 0 ? only : undefined
}

const pathsOf = (deed: Safeguard['owed']): readonly FieldPath[] =>
  deed ? [...new Set(withoutPresumptions(deed.when).flatMap(ownPaths))] : []

/** A doubt about age or about being a victim is no deed: it is ended at its own place, by a decision. */
function withoutPresumptions(condition: Condition): readonly Condition[] {
  const inside = condition.kind === 'presumed' ? [] : partsOf(condition)
  return [condition, ...inside.flatMap(withoutPresumptions)]
}

/** Moments whose record ends what the right is about: they stand as *not recorded* in its ground. */
function endings(condition: Condition): readonly FieldPath[] {
  switch (condition.kind) {
    case 'not':
      return condition.of.kind === 'recorded' ? [condition.of.path] : stagesIn(condition.of)
    case 'all':
    case 'any':
      return condition.of.flatMap(endings)
    case 'some':
      return condition.where ? endings(condition.where) : []
    default:
      return []
  }
}

/** *Unless it is established that the charge was dropped*: the stage that says so. */
const stagesIn = (condition: Condition): readonly FieldPath[] =>
  condition.kind === 'onRecord' && condition.of.kind === 'is' ? ownPaths(condition.of) : []

/** What would change a finding, beyond what is missing: the facts it rests on. */
export function wouldChange(safeguard: Safeguard, finding: Called): readonly FieldPath[] {
  const used = finding.factsUsed.map(({ fact }) => fact)
  return [...new Set([...finding.missing, ...endings(safeguard.appliesWhen), ...used])]
}
