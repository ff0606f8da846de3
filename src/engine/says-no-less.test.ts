import { describe, expect, test } from 'vitest'
import { saysNoLess } from './says-no-less.ts'

const due = { status: 'due', overdue: 'no', dueAt: '2031-04-20T00:00:00.000Z' } as const
const sooner = { ...due, dueAt: '2031-03-03T00:00:00.000Z' } as const

describe('One finding of a right says no less than another', () => {
  test('where they are the same', () => {
    expect(saysNoLess(due, due)).toBe(true)
  })

  test('where it is worse, or due sooner', () => {
    expect(saysNoLess({ ...due, status: 'departure', overdue: 'yes' }, due)).toBe(true)
    expect(saysNoLess(sooner, due)).toBe(true)
  })

  test('but not where the other is worse, overdue or due sooner', () => {
    expect(saysNoLess(due, { ...due, status: 'breach' })).toBe(false)
    expect(saysNoLess({ ...due, status: 'open-question' }, due)).toBe(false)
    expect(saysNoLess({ ...due, status: 'met' }, { ...due, status: 'open-question' })).toBe(false)
    expect(saysNoLess(due, { ...due, overdue: 'yes' })).toBe(false)
    expect(saysNoLess(due, sooner)).toBe(false)
  })

  test('and what has no deadline is later than all that have one', () => {
    expect(saysNoLess({ ...due, dueAt: null }, due)).toBe(false)
    expect(saysNoLess(due, { ...due, dueAt: undefined })).toBe(true)
  })
})
