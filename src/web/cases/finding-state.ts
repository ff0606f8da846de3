import type { Instant } from '#engine/facts.ts'
import type { Finding } from '#engine/findings.ts'
import type { MarkState } from '../look/state-mark.tsx'

/** Workers read *overdue*, *due*, *question* and *met*; whether it is a breach is a word for lawyers. */
export function stateOf({ status, overdue }: Pick<Finding, 'status' | 'overdue'>): MarkState {
  if (status === 'met') return 'met'
  if (overdue === 'yes') return 'overdue'
  return status === 'open-question' ? 'question' : 'due'
}

/** What must not be stands on record: owed at once, whatever is left of the clock. */
export const isOwedNow = ({ status, overdue }: Pick<Finding, 'status' | 'overdue'>): boolean =>
  overdue === 'no' && (status === 'breach' || status === 'departure' || status === 'risk')

/** The next deadline that the law sets: the earliest that still lies ahead, else the latest that has gone by. */
export function clockOf(findings: readonly Finding[], now: Instant): Instant | undefined {
  const due = findings.flatMap(({ status, dueAt }) =>
    status === 'met' || dueAt === undefined ? [] : [dueAt],
  )
  const ahead = due.filter((at) => at > now).toSorted()
  return ahead[0] ?? due.toSorted().at(-1)
}

/** How many things are late; said beside the clock. */
export const overdueIn = (findings: readonly Finding[]): number =>
  findings.filter((finding) => stateOf(finding) === 'overdue').length
