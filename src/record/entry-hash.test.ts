import { expect, test } from 'vitest'
import { commitParts } from './commitments.ts'
import type { Header } from './entry.ts'
import { batchText, headerHash } from './entry-hash.ts'

/** Shows the text itself where SHA-256 would hide it. */
const unhashed = (text: string) => text

test('what is signed is written the same for ever: keys sorted, nothing between them, nothing left out', () => {
  const header: Header = {
    record: 'r',
    id: 'e',
    format: 1,
    dictionary: 1,
    section: 'person',
    item: 'i',
    author: { user: 'u', organisation: 'o' },
    device: 'd',
    purpose: 'assist',
    at: '0',
    after: ['b', 'a'],
    parts: { facts: 'h' },
  }
  expect(headerHash(header, unhashed)).toBe(
    '{"after":["b","a"],"at":"0","author":{"organisation":"o","user":"u"},"device":"d","dictionary":1,"format":1,' +
      '"id":"e","item":"i","parts":{"facts":"h"},"purpose":"assist","record":"r","section":"person"}',
  )
  expect(batchText(['x', 'y'])).toBe('{"headers":["x","y"],"signs":"amparo-entries-1"}')
})

test('a commitment covers the part, its salt and its name', () => {
  const facts = { salt: 's', fields: { ageYears: { value: 17, said: 'self' } } } as const
  expect(commitParts({ facts }, unhashed)).toEqual({
    facts:
      '{"commits":"amparo-part-1","name":"facts","part":{"fields":{"ageYears":{"said":"self","value":17}},"salt":"s"}}',
  })
})
