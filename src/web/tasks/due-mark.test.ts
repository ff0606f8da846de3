import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doneBy } from '#record/tasks.ts'
import { markFor, stillMarks } from './due-mark.ts'

const zones = ['Africa/Maputo', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'] as const
const start = Date.parse('2018-01-01T00:00:00Z')
const hour = 3_600_000
const day = 24 * hour

/** Some time in ten years, and a deadline up to two weeks before or after it. */
const anyDeadline = fc
  .record({
    now: fc.integer({ min: 0, max: 3650 * 24 * 60 }).map((minutes) => start + minutes * 60_000),
    ahead: fc.integer({ min: -14 * 24 * 60, max: 14 * 24 * 60 }).map((minutes) => minutes * 60_000),
    zone: fc.constantFrom(...zones),
  })
  .map(({ now, ahead, zone }) => ({ now, deadline: now + ahead, zone }))

const at = (text: string): number => Date.parse(text)
const told = (deadline: string, now: string) => markFor(at(deadline), at(now), 'UTC').local

describe('A deadline that rests on facts of the team is told the node', () => {
  test('never later than it is', () => {
    fc.assert(
      fc.property(anyDeadline, ({ deadline, now, zone }) => {
        expect(doneBy(markFor(deadline, now, zone))).toBeLessThanOrEqual(deadline)
      }),
      { numRuns: 2000 },
    )
  })

  test('never so early that more than half of the time left is lost, nor as late before it is', () => {
    fc.assert(
      fc.property(anyDeadline, ({ deadline, now, zone }) => {
        fc.pre(deadline > now)
        const due = doneBy(markFor(deadline, now, zone)) ?? 0
        expect(due - now).toBeGreaterThanOrEqual((deadline - now) / 2)
      }),
      { numRuns: 2000 },
    )
  })

  test('by the day before where that leaves time, then by a sixth hour, then by the hour', () => {
    expect(told('2026-11-24T10:20:00Z', '2026-11-22T10:20:00Z')).toBe('2026-11-23')
    expect(told('2026-11-22T22:20:00Z', '2026-11-22T10:20:00Z')).toBe('2026-11-22T18:00')
    expect(told('2026-11-22T11:20:00Z', '2026-11-22T10:20:00Z')).toBe('2026-11-22T11:00')
    expect(told('2026-11-22T10:40:00Z', '2026-11-22T10:20:00Z')).toBe('2026-11-22T10:40')
  })

  test('by the day alone once it has passed: how late it is tells nobody when the clock began', () => {
    expect(told('2026-11-20T10:20:00Z', '2026-11-22T10:20:00Z')).toBe('2026-11-19')
  })

  test('the same for deadlines that lie hours apart, so that it does not tell which clock runs', () => {
    const marks = ['01:00', '06:30', '13:15', '23:59'].map((time) =>
      told(`2026-11-26T${time}:00Z`, '2026-11-23T09:00:00Z'),
    )
    expect(new Set(marks)).toEqual(new Set(['2026-11-25']))
  })

  test('once, and not more exactly at every entry', () => {
    fc.assert(
      fc.property(anyDeadline, fc.nat({ max: 3 * day }), ({ deadline, now, zone }, later) => {
        fc.pre(deadline > now)
        const mark = markFor(deadline, now, zone)
        const still = stillMarks(mark, deadline, now + later)
        const due = doneBy(mark) ?? 0
        expect(still).toBe(due > now + later || deadline <= now + later)
      }),
      { numRuns: 1000 },
    )
  })
})
