import type { Instant } from '#engine/facts.ts'
import { fromInstant, toInstant } from '#engine/moment.ts'
import type { ListSummary } from '../ports/records.ts'
import type { Step } from './assess.ts'

type Summary = Omit<ListSummary, 'waitingFor'>

/**
 * The list row with the steps that only the facts of all branches call for: who is to act finds them on Today like
 * its own. A kind of step that is on the row already is not counted twice.
 */
export function withUnion(
  list: Summary,
  own: readonly Step[],
  union: readonly Step[],
  now: Instant,
): Summary {
  const [first] = union.toSorted((one, other) => one.dueAt - other.dueAt)
  if (first === undefined) return list
  const isLate = ({ dueAt }: Step): boolean => dueAt <= fromInstant(now)
  const isNext = list.nextDue === null || first.dueAt < fromInstant(list.nextDue)
  return {
    ...list,
    ...(isNext ? { nextDue: toInstant(first.dueAt), verb: first.verb } : {}),
    status: 'open',
    open: list.open + kindsBeyond(own, union),
    overdue: list.overdue + kindsBeyond(own.filter(isLate), union.filter(isLate)),
  }
}

function kindsBeyond(own: readonly Step[], union: readonly Step[]): number {
  const known = new Set(own.map(({ verb }) => verb))
  return new Set(union.map(({ verb }) => verb).filter((verb) => !known.has(verb))).size
}
