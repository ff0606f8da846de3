import { expect, it } from 'vitest'
import { idleAt } from './idle.ts'

const minute = 60_000

it('an ordinary page locks after five idle minutes, not before', () => {
  expect(idleAt(0, 5 * minute - 1, false, 5)).toBe('active')
  expect(idleAt(0, 5 * minute, false, 5)).toBe('lock')
})

it('an open intake warns at fourteen minutes and locks at fifteen', () => {
  expect(idleAt(0, 14 * minute - 1, true, 5)).toBe('active')
  expect(idleAt(0, 14 * minute, true, 5)).toBe('warn')
  expect(idleAt(0, 15 * minute, true, 5)).toBe('lock')
})

it('a phone that slept for an hour wakes up locked, whichever way its clock was moved', () => {
  expect(idleAt(0, 60 * minute, true, 5)).toBe('lock')
  expect(idleAt(60 * minute, 0, false, 5)).toBe('lock')
})

it('a shorter time may be chosen for ordinary pages and leaves the intake its fifteen', () => {
  expect(idleAt(0, minute, false, 1)).toBe('lock')
  expect(idleAt(0, minute, true, 1)).toBe('active')
})
