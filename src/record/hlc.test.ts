import fc from 'fast-check'
import { expect, test } from 'vitest'
import { furthestAheadMilliseconds, hlcInstant, receive, refuseHlc, tick } from './hlc.ts'

const device = 'abcdef01-0000-4000-8000-000000000001'
const now = '2026-11-20T10:00:00.000Z'
const after = (milliseconds: number) => new Date(Date.parse(now) + milliseconds).toISOString()

test('readings of one device sort as text in the order in which they were taken, whatever its clock does', () => {
  const jumps = fc.array(fc.integer({ min: -3_600_000, max: 3_600_000 }), { minLength: 2 })
  fc.assert(
    fc.property(jumps, (offsets) => {
      let last: string | undefined
      for (const offset of offsets) {
        const next = tick(last, after(offset), device)
        if (last !== undefined) expect(next > last).toBe(true)
        last = next
      }
    }),
  )
})

test('a full counter carries into the milliseconds', () => {
  const full = `1700000000000ffffabcdef01`
  expect(tick(full, '2020-01-01T00:00:00.000Z', device)).toBe('17000000000010000abcdef01')
})

test('what a device has seen comes before what it writes next, although its own clock is behind', () => {
  const elsewhere = tick(undefined, after(60_000), '99999999-0000-4000-8000-000000000002')
  const taken = receive(undefined, elsewhere, now)
  expect(taken.kind).toBe('taken')
  if (taken.kind === 'taken') expect(tick(taken.last, now, device) > elsewhere).toBe(true)
})

test('a reading five minutes ahead is taken, a millisecond more is refused', () => {
  expect(refuseHlc(tick(undefined, after(furthestAheadMilliseconds), device), now)).toBeUndefined()
  const ahead = tick(undefined, after(furthestAheadMilliseconds + 1), device)
  expect(receive(undefined, ahead, now)).toEqual({ kind: 'refused', code: 'clock-ahead' })
})

test('what is not a reading is refused', () => {
  for (const text of ['', 'yesterday', '1700000000000', '17000000000000000ABCDEF01']) {
    expect(refuseHlc(text, now)).toBe('clock-malformed')
  }
})

test('a reading tells when it was taken', () => {
  expect(hlcInstant(tick(undefined, now, device))).toBe(now)
})
