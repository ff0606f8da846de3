import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canAgree, exactly, highest, lowest, masked, readCount, sumOf } from './count.ts'

const counts = fc.oneof(
  fc.nat(100_000).map(exactly),
  fc
    .tuple(fc.nat(1000), fc.integer({ min: 1, max: 50 }))
    .map(([low, width]) => ({ type: 'interval' as const, low, high: low + width })),
)

describe('a published count', () => {
  it('written as <5 stands for 0 to 4, both included, and never for one number', () => {
    expect(readCount('<5')).toEqual({ type: 'interval', low: 0, high: 4 })
  })

  it('is read through its thousands commas', () => {
    expect(readCount('32,022')).toEqual(exactly(32022))
    expect(readCount('1,234,567')).toEqual(exactly(1234567))
  })

  it('is not guessed from a text that could mean two numbers', () => {
    for (const text of ['1,23', '12,34', '1.234', '-5', '5?', '<10', '', 'n/a', '1e3', '5 6'])
      expect(readCount(text)).toBeUndefined()
  })

  it('keeps, when added up, every total that the parts allow and no other', () => {
    fc.assert(
      fc.property(fc.array(counts), (parts) => {
        const sum = sumOf(parts)
        expect(lowest(sum)).toBe(parts.reduce((total, part) => total + lowest(part), 0))
        expect(highest(sum)).toBe(parts.reduce((total, part) => total + highest(part), 0))
        expect(sum.type === 'exact').toBe(parts.every((part) => part.type === 'exact'))
      }),
    )
  })

  it('agrees with another only if one number can satisfy both', () => {
    expect(canAgree(masked, exactly(4))).toBe(true)
    expect(canAgree(masked, exactly(5))).toBe(false)
  })
})
