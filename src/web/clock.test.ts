import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hearOfficeTime, now } from './clock.ts'

const noon = '2026-11-20T12:00:00.000Z'
const officeSays = (instant: string) => hearOfficeTime(new Date(instant).toUTCString())

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(noon) })
})
afterEach(() => {
  officeSays(noon)
  vi.useRealTimers()
})

test('a device whose clock is far ahead goes by the clock of the office', () => {
  officeSays('2026-11-20T11:40:00.000Z')
  expect(now()).toBe('2026-11-20T11:40:00.000Z')
  vi.advanceTimersByTime(90_000)
  expect(now()).toBe('2026-11-20T11:41:30.000Z')
})

test('a device that is right again goes by its own clock', () => {
  officeSays('2026-11-20T11:40:00.000Z')
  officeSays('2026-11-20T11:59:58.000Z')
  expect(now()).toBe(noon)
})

test('a device that is behind, and an answer without a time, change nothing', () => {
  officeSays('2026-11-20T13:00:00.000Z')
  expect(now()).toBe(noon)
  hearOfficeTime(null)
  hearOfficeTime('yesterday')
  expect(now()).toBe(noon)
})
