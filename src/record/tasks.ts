import type { Moment, Value } from '#engine/facts.ts'
import { intervalOf } from '#engine/moment.ts'
import type { FoldedItem, FoldedRecord } from './folded.ts'
import { textIn } from './told-text.ts'

/** Something to be done by an instant, as a list shows it. */
export type DatedTask = { readonly item: FoldedItem; readonly step: string; readonly dueAt: number }

const isMoment = (value: Value | undefined): value is Moment =>
  typeof value === 'object' && 'local' in value && 'zone' in value

/**
 * The last instant by which it is to be done, in milliseconds. What is to be done on a day may be done until the day
 * ends, so it is late only then; a time of day is meant as it stands.
 */
export function doneBy(moment: Moment): number | undefined {
  const interval = intervalOf(moment)
  if (interval === 'unreadable') return undefined
  return moment.precision === 'minute' ? interval.from : interval.to - 1
}

export function dueOf({ facts }: Pick<FoldedItem, 'facts'>): number | undefined {
  const value = facts['dueAt']?.value
  return isMoment(value) ? doneBy(value) : undefined
}

/** Not done. What nobody knows counts as not done. */
export const isOpenTask = ({ facts }: Pick<FoldedItem, 'facts'>): boolean => textIn(facts['state']) !== 'done'

export function openTasks({ sections }: FoldedRecord): readonly FoldedItem[] {
  return (sections['task'] ?? []).filter((item) => Object.keys(item.history).length > 0 && isOpenTask(item))
}

/** The open tasks that have a date. One whose kind is not known is to be looked at. */
export function datedTasks(folded: FoldedRecord): readonly DatedTask[] {
  return openTasks(folded).flatMap((item) => {
    const dueAt = dueOf(item)
    return dueAt === undefined ? [] : [{ item, step: stepOf(item), dueAt }]
  })
}

export const stepOf = ({ facts }: Pick<FoldedItem, 'facts'>): string => textIn(facts['step']) ?? 'look'
