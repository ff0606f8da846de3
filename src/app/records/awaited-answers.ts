import type { Instant } from '#engine/facts.ts'
import type { ListSummary } from '../ports/records.ts'

type Summary = Omit<ListSummary, 'waitingFor'>

/** Whichever comes first; null is never. */
export function earlier(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

/**
 * The list row of a branch to which others made offers: answering is one step more, and the next one when it is due
 * before all others. While somebody waits for it, a closed case is open. `awaited` are the instants until when each
 * offer is to be answered.
 */
export function withAwaited(list: Summary, awaited: readonly Instant[], now: Instant): Summary {
  const [first] = awaited.toSorted()
  if (first === undefined) return list
  const late = awaited.some((answerBy) => answerBy <= now)
  const isNext = list.nextDue === null || first <= list.nextDue
  const next = awaited.filter((answerBy) => answerBy > now).toSorted()[0] ?? null
  return {
    ...list,
    status: 'open',
    ...(isNext ? { nextDue: first, verb: 'answer-referral' } : {}),
    open: list.open + 1,
    overdue: list.overdue + (late ? 1 : 0),
    changesAt: earlier(list.changesAt, next),
  }
}
