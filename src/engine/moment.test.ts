import { describe, expect, test } from 'vitest'
import type { Moment } from './facts.ts'
import {
  afterYears,
  fullYearsSince,
  hasElapsed,
  type Interval,
  intervalOf,
  isBefore,
  toInstant,
} from './moment.ts'

const at = (local: string, precision: Moment['precision'], zone = 'Africa/Blantyre'): Moment => ({
  local,
  zone,
  precision,
  approximate: false,
})
function covered(moment: Moment): Interval {
  const interval = intervalOf(moment)
  if (interval === 'unreadable') throw new Error('unreadable')
  return interval
}
const written = (moment: Moment) => {
  const { from, to } = covered(moment)
  return [toInstant(from), toInstant(to)]
}
const instant = (text: string): Interval => ({ from: Date.parse(text), to: Date.parse(text) })

describe('what a moment covers', () => {
  test('the whole minute, day, month or year, in the zone of the place', () => {
    expect(written(at('2026-11-20T14:30', 'minute'))).toEqual([
      '2026-11-20T12:30:00.000Z',
      '2026-11-20T12:31:00.000Z',
    ])
    expect(written(at('2026-11-20', 'day'))).toEqual(['2026-11-19T22:00:00.000Z', '2026-11-20T22:00:00.000Z'])
    expect(written(at('2026-02', 'month'))).toEqual(['2026-01-31T22:00:00.000Z', '2026-02-28T22:00:00.000Z'])
    expect(written(at('2026', 'year'))).toEqual(['2025-12-31T22:00:00.000Z', '2026-12-31T22:00:00.000Z'])
  })

  test('a day on which clocks change is 23 or 25 hours long', () => {
    const hours = (local: string) => {
      const { from, to } = covered(at(local, 'day', 'Europe/Lisbon'))
      return (to - from) / 3_600_000
    }
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-06-01')]).toEqual([23, 25, 24])
  })

  test('a minute that occurs twice covers both', () => {
    expect(written(at('2026-10-25T01:30', 'minute', 'Europe/Lisbon'))).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:31:00.000Z',
    ])
  })

  test('a zone or a day that does not exist is unreadable, not a fault', () => {
    expect(intervalOf(at('2026-11-20', 'day', 'Africa/Nowhere'))).toBe('unreadable')
    expect(intervalOf(at('2026-11-31', 'day'))).toBe('unreadable')
  })
})

describe('before', () => {
  test('yes only if for every instant, no only if for none', () => {
    const day = covered(at('2026-11-20', 'day', 'UTC'))
    const month = covered(at('2026-11', 'month', 'UTC'))
    expect(isBefore(day, covered(at('2026-11-21', 'day', 'UTC')))).toBe('yes')
    expect(isBefore(covered(at('2026-11-21', 'day', 'UTC')), day)).toBe('no')
    expect(isBefore(day, day)).toBe('unknown')
    expect(isBefore(month, day)).toBe('unknown')
  })

  test('now is an instant: the first of a day is in the day, its end is not', () => {
    const day = covered(at('2026-11-20', 'day', 'UTC'))
    expect(isBefore(instant('2026-11-19T23:59:59.999Z'), day)).toBe('yes')
    expect(isBefore(instant('2026-11-20T00:00:00.000Z'), day)).toBe('unknown')
    expect(isBefore(instant('2026-11-21T00:00:00.000Z'), day)).toBe('no')
    expect(isBefore(day, instant('2026-11-21T00:00:00.000Z'))).toBe('yes')
    expect(isBefore(day, instant('2026-11-20T00:00:00.000Z'))).toBe('no')
  })
})

describe('elapsed', () => {
  test('a week after a day is certain once the whole day lies a week back', () => {
    const day = covered(at('2026-11-20', 'day', 'UTC'))
    const week = 7 * 24 * 3_600_000
    const on = (text: string) => hasElapsed(day, week, Date.parse(text))
    expect(on('2026-11-26T23:59:59.999Z')).toBe('no')
    expect(on('2026-11-27T00:00:00.000Z')).toBe('unknown')
    expect(on('2026-11-28T00:00:00.000Z')).toBe('yes')
  })
})

describe('years', () => {
  test('count only when they have certainly gone by, by the calendar', () => {
    const stated = covered(at('2024-02-29', 'day', 'UTC'))
    expect(fullYearsSince(stated, Date.parse('2026-02-28T12:00:00Z'))).toBe(1)
    expect(fullYearsSince(stated, Date.parse('2026-03-01T00:00:00Z'))).toBe(2)
    expect(toInstant(afterYears(stated, 2))).toBe('2026-03-01T00:00:00.000Z')
  })
})
