import { expect, test } from 'vitest'
import { personCodeIn } from './person-code.ts'

test.each([
  ['K7QX2PD', 'K7QX2PD'],
  ['k7q-x2pd', 'K7QX2PD'],
  [' KQ X2 PDB ', 'KQX2PDB'],
  ['BCDFGHJ', 'BCDFGHJ'],
  ['K7QX', 'K7QX'],
])('%j is read as the code %s', (typed, code) => {
  expect(personCodeIn(typed)).toBe(code)
})

test.each(['Kenneth', 'Ana', 'NG', 'محمد', '', 'Bcdfghjk', 'K7QX2PD; drop'])('%j is no code', (typed) => {
  expect(personCodeIn(typed)).toBeUndefined()
})
