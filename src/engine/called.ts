import type { Dictionary, FieldPath } from './dictionary.ts'
import type { FactSheet } from './facts.ts'
import { type Circumstances, explained, type Judgement, judgements } from './findings.ts'
import type { Law } from './law.ts'
import type { Action } from './safeguard.ts'

/** A judgement that calls for something to be done, with its deadline in milliseconds. */
export type Called = Judgement & {
  readonly verdict: Judgement['verdict'] & { readonly action: Action; readonly dueAt: number }
}

const calls = (judgement: Judgement): judgement is Called =>
  judgement.verdict.action !== undefined && judgement.verdict.dueAt !== undefined

/** What stands in a list for this reader, and by when. */
export function calledFor(
  { dictionary }: Law,
  all: readonly Judgement[],
  sheet: FactSheet,
  circumstances: Circumstances,
): readonly Called[] {
  const { reads } = circumstances
  return all
    .filter(calls)
    .filter((judgement) =>
      reads === 'team'
        ? judgement.compiled.safeguard.audience.reads.includes('team')
        : !onlyTheTeamKnows(dictionary, judgement, sheet, circumstances),
    )
}

/**
 * The node cannot see team facts. For a critical right it lists the stopping action all the same; for another right a
 * question that only the team's device can answer is the device's, not an overdue step of the whole office.
 */
function onlyTheTeamKnows(
  dictionary: Dictionary,
  judgement: Judgement,
  sheet: FactSheet,
  circumstances: Circumstances,
): boolean {
  if (judgement.status !== 'open-question' || judgement.compiled.safeguard.severity === 'critical')
    return false
  const { missing } = explained(judgement, sheet, circumstances)
  return missing.length > 0 && missing.every((path) => isHidden(dictionary, path))
}

function isHidden(dictionary: Dictionary, path: FieldPath): boolean {
  const [section = '', field = ''] = path.split('.')
  return dictionary.sections[section]?.fields[field]?.holds !== 'node-fact'
}

/** The same person as a device of the team reads the record, and as the node reads what stands in this branch. */
export type BothReadings = { readonly team: FactSheet; readonly node: FactSheet }

/** Of which rights: of all, or of those that closing a case does not silence. */
export type Among = 'all' | 'critical'

/**
 * The earliest deadline that a device of the team knows and the node does not list, or lists later. A question that
 * nobody has answered counts like an answer that calls for action: so the deadline does not tell one from the other.
 */
export function teamDeadline(
  law: Law,
  read: BothReadings,
  place: Omit<Circumstances, 'reads'>,
  among: Among,
): number | undefined {
  const list = (reads: Circumstances['reads']): readonly Called[] => {
    const circumstances = { ...place, reads }
    return calledFor(law, judgements(law, read[reads], circumstances), read[reads], circumstances)
  }
  const onNode = new Map(list('node').map(({ compiled, verdict }) => [compiled, verdict.dueAt]))
  const hidden = list('team')
    .filter(({ compiled }) => among === 'all' || compiled.safeguard.severity === among)
    .filter(({ compiled, verdict }) => (onNode.get(compiled) ?? Number.POSITIVE_INFINITY) > verdict.dueAt)
    .map(({ verdict }) => verdict.dueAt)
  return hidden.length === 0 ? undefined : Math.min(...hidden)
}
