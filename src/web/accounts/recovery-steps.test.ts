import { expect, it } from 'vitest'
import { plainGroup } from './recovery-steps.tsx'

it('a group of the recovery code is recognised as people write it: small letters, spaces, O for 0, I or L for 1', () => {
  expect(plainGroup(' 6k2d ')).toBe('6K2D')
  expect(plainGroup('tOzd')).toBe('T0ZD')
  expect(plainGroup('iL-7x')).toBe('117X')
})
