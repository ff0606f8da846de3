import { describe, expect, test } from 'vitest'
import type { Dictionary } from '#engine/dictionary.ts'
import type { Fact, Value } from '#engine/facts.ts'
import { dictionary as law } from '#law/facts/dictionary.ts'
import { fold } from './fold.ts'
import { recordState, saidState } from './record-state.ts'
import { fact, says } from './test-journal.ts'

type Patch = Parameters<typeof says>[0]

const foldOf = (...patches: readonly Patch[]) => fold(patches.map(says), law)
const stateOf = (...patches: readonly Patch[]) => recordState(foldOf(...patches), law)
const said = (values: Readonly<Record<string, Value>>): Record<string, Fact> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fact(value)]))
const file = (n: number, state: string, more: Partial<Patch> = {}): Patch => ({
  n,
  section: 'record',
  fields: said({ state }),
  ...more,
})

describe('A record', () => {
  test('is open while nobody closed it, and when nobody can say', () => {
    expect(stateOf()).toBe('open')
    expect(stateOf(file(1, 'unknown'))).toBe('open')
    expect(stateOf(file(1, 'declined'))).toBe('open')
  })

  test('is closed by a word and opened by a later one', () => {
    expect(stateOf(file(1, 'closed'))).toBe('closed')
    expect(stateOf(file(1, 'closed'), file(2, 'open', { after: [1] }))).toBe('open')
    expect(
      stateOf(file(1, 'closed'), file(2, 'open', { after: [1] }), file(3, 'closed', { after: [2] })),
    ).toBe('closed')
  })

  test('stays open where one colleague closed it and another, not knowing, opened it', () => {
    expect(stateOf(file(1, 'open'), file(2, 'closed'))).toBe('open')
    expect(stateOf(file(2, 'open'), file(1, 'closed'))).toBe('open')
    expect(stateOf(file(1, 'withdrawn'), file(2, 'closed'))).toBe('closed')
  })

  test('called a mistake counts as one only once nothing in it speaks of a person', () => {
    const somebody: Patch = { n: 1, fields: said({ ageYears: 24, possibleVictim: 'yes' }) }
    const withdrawn = file(3, 'withdrawn', { after: [1, 2] })
    const nobody: Patch = {
      n: 2,
      after: [1],
      fields: { ageYears: fact('unknown', 'decision'), possibleVictim: fact('unknown', 'decision') },
    }
    expect(stateOf(somebody, withdrawn)).toBe('open')
    expect(saidState(foldOf(somebody, withdrawn))).toBe('withdrawn')
    expect(stateOf(somebody, nobody, withdrawn)).toBe('withdrawn')
  })

  test('is no mistake while a presumption stands that no decision has ended', () => {
    const presumed: Patch = { n: 1, fields: said({ possibleVictim: 'yes' }) }
    const emptied: Patch = { n: 2, after: [1], fields: said({ possibleVictim: 'unknown' }) }
    expect(stateOf(presumed, emptied, file(3, 'withdrawn', { after: [2] }))).toBe('open')
  })

  test('is no mistake while two answers wait to be settled, or something is not read yet', () => {
    const two: readonly Patch[] = [
      { n: 1, fields: said({ ageYears: 17 }) },
      { n: 2, fields: said({ ageYears: 19 }) },
    ]
    expect(stateOf(...two, file(3, 'withdrawn', { after: [1, 2] }))).toBe('open')
    const newer: Patch = { n: 1, section: 'section-of-a-later-version', fields: said({ kind: 'something' }) }
    expect(stateOf(newer, file(2, 'withdrawn'))).toBe('open')
  })

  test('does not stay a mistake through why and when it was closed', () => {
    const why = said({ state: 'withdrawn', closureReason: 'recorded-by-mistake' })
    expect(stateOf({ n: 1, section: 'record', fields: why })).toBe('withdrawn')
  })

  test('in a house without the rule, would hide a person by being called a mistake', () => {
    const nothingIsRead: Dictionary = { version: 1, sections: {} }
    const hidden = foldOf({ n: 1, fields: said({ possibleVictim: 'yes' }) }, file(2, 'withdrawn'))
    expect(recordState(hidden, nothingIsRead)).toBe('withdrawn')
    expect(recordState(hidden, law)).toBe('open')
  })
})
