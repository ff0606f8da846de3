import { expect, it } from 'vitest'
import { waitAfter } from './slow-down.ts'

it('two wrong tries cost nothing; from the third on each waits twice as long as the one before', () => {
  expect([0, 1, 2].map((failures) => waitAfter(failures, 0))).toEqual([0, 0, 0])
  expect([3, 4, 5, 6].map((failures) => waitAfter(failures, 0))).toEqual([1000, 2000, 4000, 8000])
})

it('nobody waits longer than a minute, however often they were wrong, and nobody is locked out for good', () => {
  expect(waitAfter(1000, 0)).toBe(60_000)
  expect(waitAfter(1000, 60_000)).toBe(0)
})

it('time that has passed since the last try counts', () => {
  expect(waitAfter(5, 3500)).toBe(500)
})
