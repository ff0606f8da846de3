import { describe, expect, test } from 'vitest'
import type { Step } from './assess.ts'
import { withUnion } from './with-union.ts'

const now = '2031-03-03T09:00:00.000Z'
const at = (instant: string): number => Date.parse(instant)
const step = (verb: string, dueAt: string): Step => ({ safeguard: `SG-${verb}`, verb, dueAt: at(dueAt) })

const row = {
  status: 'closed',
  nextDue: '2031-03-05T09:00:00.000Z',
  verb: 'offer-referral',
  open: 1,
  overdue: 0,
  changesAt: null,
} as const
const own = [step('offer-referral', row.nextDue)]

describe('The row of a case in which others know more', () => {
  test('stands in the list of open cases, by the step that is due first', () => {
    expect(withUnion(row, own, [step('hold-removal', '2031-03-04T09:00:00.000Z')], now)).toEqual({
      ...row,
      status: 'open',
      nextDue: '2031-03-04T09:00:00.000Z',
      verb: 'hold-removal',
      open: 2,
    })
  })

  test('keeps its own step first where that is due sooner', () => {
    const later = [step('hold-removal', '2031-03-06T09:00:00.000Z')]
    expect(withUnion(row, own, later, now)).toMatchObject({ verb: 'offer-referral', nextDue: row.nextDue })
  })

  test('does not count a kind of step twice, and says what is late', () => {
    const late = [step('offer-referral', '2031-03-01T09:00:00.000Z')]
    expect(withUnion(row, own, late, now)).toMatchObject({ open: 1, overdue: 1, verb: 'offer-referral' })
  })

  test('is as it was where others know nothing more', () => {
    expect(withUnion(row, own, [], now)).toBe(row)
  })
})
