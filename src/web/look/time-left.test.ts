import { describe, expect, it } from 'vitest'
import { dateInWords, timeLeft, timeLeftInWords } from './time-left.ts'

const now = '2026-11-20T10:00:00.000Z'
const words = (dueAt: string, locale = 'en-GB') => timeLeftInWords(timeLeft(dueAt, now), locale)

describe('a deadline in words', () => {
  it('never promises more time than there is: 2 h 59 min is said as 2 hours', () => {
    expect(words('2026-11-20T12:59:00.000Z')).toBe('in 2 hours')
  })
  it('speaks of minutes below an hour and a half, of days from a day and a half', () => {
    expect(words('2026-11-20T11:15:00.000Z')).toBe('in 75 minutes')
    expect(words('2026-11-21T21:00:00.000Z')).toBe('in 35 hours')
    expect(words('2026-11-22T11:00:00.000Z')).toBe('in 2 days')
  })
  it('says how long ago a missed deadline was', () => {
    expect(timeLeft('2026-11-20T07:00:00.000Z', now)).toEqual({ unit: 'hour', count: 3, over: true })
    expect(words('2026-11-20T07:00:00.000Z', 'fr')).toBe('il y a 3 heures')
    expect(words('2026-11-20T07:00:00.000Z', 'pt-MZ')).toBe('há 3 horas')
  })
  it('gives the date with weekday and zone of the place', () => {
    const date = dateInWords('2026-11-20T10:00:00.000Z', 'en-GB', 'Africa/Blantyre')
    expect(date).toContain('Friday 20 November')
    expect(date).toContain('12:00')
    expect(date).toMatch(/CAT|GMT\+2/)
  })
})
