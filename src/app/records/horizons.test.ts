import { describe, expect, test } from 'vitest'
import { horizons } from './horizons.ts'

/** Two hours ahead of UTC, as in Maputo. */
const offset = 120

describe('Today', () => {
  test('lasts until the day of the reader ends', () => {
    const { today, week } = horizons('2026-11-22T06:00:00.000Z', offset)
    expect(today).toBe('2026-11-22T22:00:00.000Z')
    expect(week).toBe('2026-11-28T22:00:00.000Z')
  })

  test('holds what is due within twelve hours, although midnight lies in between', () => {
    expect(horizons('2026-11-22T10:09:00.000Z', offset).today).toBe('2026-11-22T22:09:00.000Z')
    expect(horizons('2026-11-22T21:30:00.000Z', offset).today).toBe('2026-11-23T09:30:00.000Z')
  })

  test('never reaches beyond the week', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const { today, week } = horizons(new Date(Date.UTC(2026, 10, 22, hour)).toISOString(), offset)
      expect(today < week).toBe(true)
    }
  })
})
