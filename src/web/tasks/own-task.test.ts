import { describe, expect, test } from 'vitest'
import type { Value } from '#engine/facts.ts'
import { emptyForm, type FormState } from '../cases/answers.ts'
import { dayAhead, dayOf, duePath, stepPath, taskDraft, usualDayOf, whatPath } from './own-task.ts'

const item = '00000000-0000-4000-8000-000000000001'
const form = (given: Readonly<Record<string, Value>>): FormState => ({
  ...emptyForm,
  answers: Object.fromEntries(
    Object.entries(given).map(([path, value]) => [path, { kind: 'value', value } as const]),
  ),
})
const lateInMaputo = '2026-11-22T22:30:00.000Z'

describe('A colleague’s own task', () => {
  test('says what is to be done, by when, and one word for the list', () => {
    const state = form({
      [whatPath]: '  Call an invented lawyer ',
      [duePath]: dayAhead('tomorrow', lateInMaputo, 'UTC'),
      [stepPath]: 'speak',
    })
    const made = taskDraft(state, item)
    expect('draft' in made && made.draft.fields).toMatchObject({
      what: { value: 'Call an invented lawyer' },
      dueAt: { value: { local: '2026-11-23', precision: 'day' } },
      step: { value: 'speak' },
      state: { value: 'open' },
      origin: { value: 'colleague' },
    })
  })

  test('without a word is to be looked at', () => {
    const state = form({ [whatPath]: 'Call', [duePath]: dayAhead('today', lateInMaputo, 'UTC') })
    const made = taskDraft(state, item)
    expect('draft' in made && made.draft.fields['step']?.value).toBe('look')
  })

  test('needs its words and its day before it is kept', () => {
    const day = { [duePath]: dayAhead('today', lateInMaputo, 'UTC') }
    expect(taskDraft(form(day), item)).toEqual({ lack: 'what' })
    expect(taskDraft(form({ ...day, [whatPath]: '   ' }), item)).toEqual({ lack: 'what' })
    expect(taskDraft(form({ [whatPath]: 'Call' }), item)).toEqual({ lack: 'when' })
    expect(taskDraft(form({ [whatPath]: 'Call', [duePath]: '' }), item)).toEqual({ lack: 'when' })
  })

  test('of today is of the day at this place, which may be tomorrow elsewhere', () => {
    expect(dayAhead('today', lateInMaputo, 'Africa/Maputo').local).toBe('2026-11-23')
    expect(dayAhead('today', lateInMaputo, 'UTC').local).toBe('2026-11-22')
    expect(usualDayOf('2026-11-30', lateInMaputo, 'Africa/Maputo')).toBe('in-a-week')
    expect(usualDayOf('2026-11-29', lateInMaputo, 'Africa/Maputo')).toBeUndefined()
  })

  test('has no day while the calendar field is half filled in', () => {
    expect(dayOf('', 'UTC')).toBeUndefined()
    expect(dayOf('2026-11', 'UTC')).toBeUndefined()
    expect(dayOf('2026-11-24', 'UTC')).toMatchObject({ local: '2026-11-24', precision: 'day' })
  })
})
