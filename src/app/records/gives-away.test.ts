import { describe, expect, test } from 'vitest'
import type { Value } from '#engine/facts.ts'
import { type FoldedItem, type FoldedRecord, neverClosed } from '#record/folded.ts'
import { isKnownHere } from './gives-away.ts'

const item = (id: string, kind: Value | undefined, unsettled: Value[] = []): FoldedItem => ({
  id,
  receivedAt: '2031-03-03T09:00:00.000Z',
  facts: kind === undefined ? {} : { kind: { value: kind, said: 'document' } },
  unsettled:
    unsettled.length === 0 ? {} : { kind: unsettled.map((value) => ({ value, said: 'document' as const })) },
  declined: [],
  history: {},
})

const recordOf = (...custody: readonly FoldedItem[]): FoldedRecord => ({
  sections: { custody },
  file: neverClosed,
  unread: [],
  closed: 0,
  erased: 0,
})
type Sections = ReturnType<typeof recordOf>
const ours = item('ours', 'police')
const theirs = item('theirs', 'prison')
const known = (own: Sections, all: Sections, about = ''): boolean =>
  isKnownHere({ own, all }, 'custody.kind', about)

describe('A fact that a finding gives away is known to its reader', () => {
  test('where the own branch says what all say', () => {
    expect(known(recordOf(ours), recordOf(ours))).toBe(true)
    const list = (codes: readonly string[]) => recordOf(item('ours', codes))
    expect(known(list(['one', 'other']), list(['other', 'one']))).toBe(true)
  })

  test('not where nobody says anything, or only others do', () => {
    expect(known(recordOf(), recordOf())).toBe(false)
    expect(known(recordOf(), recordOf(theirs))).toBe(false)
  })

  test('not where the own answer is another one, or none', () => {
    for (const value of ['prison', 'unknown', 'declined'])
      expect(known(recordOf(item('ours', value)), recordOf(ours))).toBe(false)
  })

  test('not where the answer of all is that nobody knows', () => {
    for (const value of ['unknown', 'declined'])
      expect(known(recordOf(item('ours', value)), recordOf(item('ours', value)))).toBe(false)
    expect(known(recordOf(ours), recordOf(item('ours', undefined, ['police', 'prison'])))).toBe(false)
  })

  test('not where others speak of a second item, unless the finding is about the own one', () => {
    expect(known(recordOf(ours), recordOf(ours, theirs))).toBe(false)
    expect(known(recordOf(ours), recordOf(ours, theirs), 'ours')).toBe(true)
    expect(known(recordOf(ours), recordOf(ours, theirs), 'theirs')).toBe(false)
  })
})
