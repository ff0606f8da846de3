import type { Fact, Instant, Moment, Value } from '#engine/facts.ts'
import { fromInstant } from '#engine/moment.ts'
import type { Uuid } from '#record/entry.ts'
import type { FoldedItem, FoldedRecord } from '#record/folded.ts'
import { type DatedTask, isOpenTask } from '#record/tasks.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { markFor, stillMarks } from './due-mark.ts'

type Place = { readonly now: Instant; readonly zone: string; readonly newId: () => Uuid }

/** Set by a device for a deadline of the law. The device shows the right itself. */
export const isLawTask = ({ facts }: Pick<FoldedItem, 'facts'>): boolean => facts['origin']?.value === 'law'

const fact = (value: Value): Fact => ({ value, said: 'not-stated' })

const draftOf = (item: Uuid, fields: EntryDraft['fields']): EntryDraft => ({ section: 'task', item, fields })

/**
 * What has to be said so that lists know the earliest deadline that only the team's facts yield: a task is set, moved
 * or done, or nothing is said. A branch has one such task; where two devices each set one, the next entry ends one.
 */
export function lawTaskDrafts(
  { sections }: FoldedRecord,
  deadline: number | undefined,
  place: Place,
): readonly EntryDraft[] {
  const set = (sections['task'] ?? []).filter(isLawTask)
  const open = set.filter(isOpenTask).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  if (deadline === undefined) return open.map(done)
  const [kept, ...others] = open
  const ended = others.map(done)
  const told = kept && momentIn(kept)
  const now = fromInstant(place.now)
  if (kept && told && stillMarks(told, deadline, now)) return ended
  const dueAt = markFor(deadline, now, place.zone)
  if (kept) return [draftOf(kept.id, { dueAt: fact(dueAt) }), ...ended]
  return [setTask(set[0]?.id ?? place.newId(), dueAt), ...ended]
}

/** The same for a closed case: the deadline is said again, unless a task that is still heard says it. */
export function toldAnew(
  { sections }: FoldedRecord,
  heard: readonly DatedTask[],
  deadline: number | undefined,
  place: Place,
): readonly EntryDraft[] {
  if (deadline === undefined) return []
  const now = fromInstant(place.now)
  const isSaid = ({ item }: DatedTask): boolean => {
    const told = momentIn(item)
    return isLawTask(item) && told !== undefined && stillMarks(told, deadline, now)
  }
  if (heard.some(isSaid)) return []
  const set = (sections['task'] ?? []).filter(isLawTask)
  return [setTask(set[0]?.id ?? place.newId(), markFor(deadline, now, place.zone))]
}

const setTask = (item: Uuid, dueAt: Moment): EntryDraft =>
  draftOf(item, { step: fact('look'), dueAt: fact(dueAt), state: fact('open'), origin: fact('law') })

const done = ({ id }: FoldedItem): EntryDraft => draftOf(id, { state: fact('done') })

function momentIn({ facts }: FoldedItem): Moment | undefined {
  const value = facts['dueAt']?.value
  return typeof value === 'object' && 'local' in value ? value : undefined
}
