import type { Moment } from '#engine/facts.ts'
import { toInstant } from '#engine/moment.ts'
import { doneBy } from '#record/tasks.ts'
import { momentOf } from '../intake/moment-of.ts'

/**
 * How exactly the node is told a deadline that rests on facts of the team.
 *
 * To the minute, a deadline less the time at which its entry came in is the length of a clock (`law/parameters`), and
 * few rights share a clock: that would tell which fact is sealed beside it. So it is told as coarsely as it may be: by
 * the end of the day before, by a sixth hour, by the hour. It is never later than the law says, and it never takes
 * away more than half of the time that is left: a list that calls late what is not late is soon not believed.
 */
export function markFor(deadline: number, now: number, zone: string): Moment {
  const { day, hours, exact } = marksOf(deadline, zone)
  if (deadline <= now) return day
  return [day, ...hours].find((mark) => leavesHalf(mark, deadline, now)) ?? exact
}

function leavesHalf(mark: Moment, deadline: number, now: number): boolean {
  const due = doneBy(mark)
  return due !== undefined && 2 * (due - now) >= deadline - now
}

/**
 * Whether what was told still serves: a mark of the same deadline that lies ahead, or that passed as the deadline did.
 * It is not told again more exactly at every entry.
 */
export function stillMarks(told: Moment, deadline: number, now: number): boolean {
  const { day, hours, exact } = marksOf(deadline, told.zone)
  const due = doneBy(told)
  const isMark = [day, ...hours, exact].some(
    ({ local, precision }) => local === told.local && precision === told.precision,
  )
  return isMark && due !== undefined && (due > now || deadline <= now)
}

type Marks = { readonly day: Moment; readonly hours: readonly Moment[]; readonly exact: Moment }

function marksOf(deadline: number, zone: string): Marks {
  const exact = momentOf(toInstant(deadline), zone, 'minute')
  const [date = '', time = ''] = exact.local.split('T')
  const hour = Number(time.slice(0, 2))
  const at = (mark: number): Moment => ({ ...exact, local: `${date}T${String(mark).padStart(2, '0')}:00` })
  return {
    day: { ...exact, local: dayBefore(date), precision: 'day' },
    hours: [at(hour - (hour % 6)), at(hour)],
    exact,
  }
}

const dayMs = 86_400_000

const dayBefore = (date: string): string =>
  toInstant(Date.parse(`${date}T00:00:00Z`) - dayMs).slice(0, 'yyyy-mm-dd'.length)
