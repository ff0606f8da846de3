import type { FieldPath } from '#engine/dictionary.ts'
import type { Fact, Instant, Moment, Value } from '#engine/facts.ts'
import { toInstant } from '#engine/moment.ts'
import type { ItemId } from '#record/entry.ts'
import type { FoldedItem, FoldedRecord } from '#record/folded.ts'
import { dueOf, openTasks } from '#record/tasks.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { emptyForm, type FormState } from '../cases/answers.ts'
import { momentOf } from '../intake/moment-of.ts'
import { isLawTask } from './law-task.ts'

export const whatPath = 'task.what'
export const duePath = 'task.dueAt'
export const stepPath = 'task.step'

/** Open reminders of colleagues, the most urgent first. A deadline of the law stands among the rights, as itself. */
export function ownTasks(folded: FoldedRecord): readonly FoldedItem[] {
  const due = (item: FoldedItem): number => dueOf(item) ?? Number.POSITIVE_INFINITY
  return openTasks(folded)
    .filter((item) => !isLawTask(item))
    .toSorted((one, other) => (due(one) < due(other) ? -1 : 1))
}

/** The days that are chosen most, so that nobody needs a calendar in a corridor. */
export const usualDays = ['today', 'tomorrow', 'in-a-week'] as const
export type UsualDay = (typeof usualDays)[number]

const dayMs = 86_400_000
const daysAhead = { today: 0, tomorrow: 1, 'in-a-week': 7 } as const satisfies Record<UsualDay, number>

export const dayAhead = (day: UsualDay, now: Instant, zone: string): Moment =>
  momentOf(toInstant(Date.parse(now) + daysAhead[day] * dayMs), zone, 'day')

const given = (state: FormState, path: FieldPath): Value | undefined => {
  const answer = state.answers[path]
  return answer?.kind === 'value' ? answer.value : undefined
}

export const textGiven = (state: FormState, path: FieldPath): string => {
  const value = given(state, path)
  return typeof value === 'string' ? value : ''
}

/** A day as a calendar field gives it; `undefined` while it is half typed. */
export function dayOf(date: string, zone: string): Moment | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? { local: date, zone, precision: 'day', approximate: false }
    : undefined
}

/** Which of the usual days a date is. */
export const usualDayOf = (date: string, now: Instant, zone: string): UsualDay | undefined =>
  usualDays.find((day) => dayAhead(day, now, zone).local === date)

const isMoment = (value: Value | undefined): value is Moment => typeof value === 'object' && 'local' in value

export function momentGiven(state: FormState): Moment | undefined {
  const value = given(state, duePath)
  return isMoment(value) ? value : undefined
}

/** The form as a task stands on record. */
export function formOf({ facts }: FoldedItem): FormState {
  const answers = [whatPath, duePath, stepPath].flatMap((path) => {
    const value = facts[path.split('.')[1] ?? '']?.value
    return value === undefined ? [] : [[path, { kind: 'value', value }] as const]
  })
  return { ...emptyForm, answers: Object.fromEntries(answers) }
}

/** What a task still needs before it can be kept. */
export type TaskLack = 'what' | 'when'

const said = (value: Value): Fact => ({ value, said: 'not-stated' })

/** The entry that sets a reminder, or changes the one on record. */
export function taskDraft(
  state: FormState,
  item: ItemId,
): { readonly draft: EntryDraft } | { readonly lack: TaskLack } {
  const what = textGiven(state, whatPath).trim()
  const dueAt = momentGiven(state)
  if (what === '') return { lack: 'what' }
  if (!dueAt) return { lack: 'when' }
  const step = textGiven(state, stepPath)
  const fields = { what, dueAt, step: step === '' ? 'look' : step, state: 'open', origin: 'colleague' }
  const facts = Object.entries(fields).map(([name, value]) => [name, said(value)] as const)
  return { draft: { section: 'task', item, fields: Object.fromEntries(facts) } }
}

export const doneDraft = (item: ItemId): EntryDraft => ({
  section: 'task',
  item,
  fields: { state: said('done') },
})
