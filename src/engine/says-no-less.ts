import type { Instant } from './facts.ts'
import type { FindingStatus } from './safeguard.ts'

/** From what asks for nothing to what is worst. */
const order: readonly string[] = [
  'not-applicable',
  'met',
  'open-question',
  'due',
  'risk',
  'departure',
  'breach',
] satisfies readonly FindingStatus[]

type Standing = {
  readonly status: string
  readonly overdue: 'yes' | 'no'
  readonly dueAt?: Instant | null | undefined
}

const never = '9999'

/** Whether one finding of a right says all that another says of it: it is as bad, and not due later. */
export function saysNoLess(one: Standing, other: Standing): boolean {
  return (
    order.indexOf(one.status) >= order.indexOf(other.status) &&
    (one.overdue === 'yes' || other.overdue === 'no') &&
    (one.dueAt ?? never) <= (other.dueAt ?? never)
  )
}
