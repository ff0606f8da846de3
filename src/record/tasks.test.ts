import { describe, expect, test } from 'vitest'
import type { Moment } from '#engine/facts.ts'
import { doneBy } from './tasks.ts'

const moment = (local: string, precision: Moment['precision']): Moment => ({
  local,
  zone: 'Africa/Maputo',
  precision,
  approximate: false,
})
const instant = (given: Moment) => {
  const at = doneBy(given)
  return at === undefined ? undefined : new Date(at).toISOString()
}

describe('A task', () => {
  test('of a day is late only when that day has ended at its place', () => {
    expect(instant(moment('2026-11-24', 'day'))).toBe('2026-11-24T21:59:59.999Z')
  })

  test('of a time is late from that minute on', () => {
    expect(instant(moment('2026-11-24T14:30', 'minute'))).toBe('2026-11-24T12:30:00.000Z')
  })

  test('of a date that this runtime cannot read has no deadline', () => {
    expect(instant({ ...moment('2026-11-24', 'day'), zone: 'Nowhere/Invented' })).toBeUndefined()
  })
})
