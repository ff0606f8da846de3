import { describe, expect, test } from 'vitest'
import type { Condition } from '#engine/condition.ts'
import { judgements } from '#engine/findings.ts'
import { compileLaw } from '#engine/law.ts'
import type { ExampleFacts } from '#engine/safeguard.ts'
import { sheetOf } from '#test/support/example-sheet.ts'
import { atNoon } from '#test/support/read-law.ts'
import { dictionary } from './facts/dictionary.ts'
import { treatedAsChild, treatedAsVictim } from './presumptions.ts'
import { presumeVictim } from './safeguards/1.3-identification-and-referral/presume-victim.ts'

/** Whether the condition holds, read through a right that applies when it does. */
function truthOf(appliesWhen: Condition, given: ExampleFacts, now = atNoon.now) {
  const law = compileLaw([{ ...presumeVictim, appliesWhen }], dictionary)
  return judgements(law, sheetOf(given, now), { ...atNoon, now }).map(({ verdict }) => verdict.applies)[0]
}
const child = (person: object, now?: string) => truthOf(treatedAsChild, { person: [{ ...person }] }, now)
const decision = (value: unknown) => ({ value, said: 'decision' })
const self = (value: unknown) => ({ value, said: 'self' })
const at = (local: string, precision: string) => ({ local, zone: 'Africa/Blantyre', precision })

describe('who may be a child', () => {
  test('is treated as a child on anybody’s doubt, on a stated age under 18, or until the month of majority', () => {
    expect(child({ possibleChild: 'yes' })).toBe('yes')
    expect(child({ ageYears: self(16) })).toBe('yes')
    expect(child({ minorUntil: at('2027-03', 'month') })).toBe('yes')
  })

  test('stays a child whatever age she gives herself', () => {
    expect(child({ possibleChild: 'yes', ageYears: self(18) })).toBe('yes')
    expect(child({ possibleChild: 'yes', ageYears: self(34) })).toBe('yes')
    expect(child({ possibleChild: self('no'), ageYears: self(18) })).toBe('unknown')
    expect(child({ possibleChild: self('no') })).toBe('unknown')
  })

  test('is so no more by a decision: on the doubt, or on the age', () => {
    expect(child({ possibleChild: decision('no') })).toBe('no')
    expect(child({ possibleChild: 'yes', ageYears: decision(20) })).toBe('no')
    expect(child({ possibleChild: decision('yes'), ageYears: decision(20) })).toBe('yes')
    expect(child({ ageYears: decision(16) })).toBe('yes')
  })

  test('an unknown age alone is no doubt, and no certainty', () => {
    expect(child({})).toBe('unknown')
    expect(child({ ageYears: 'unknown' })).toBe('unknown')
    expect(child({ ageYears: self(20) })).toBe('unknown')
    expect(child({ ageYears: self(21) })).toBe('no')
  })

  test('grows up: years since the age was stated count', () => {
    const stated = { ageYears: 16, ageAt: at('2026-11-20', 'day') }
    expect(child(stated)).toBe('yes')
    expect(child(stated, '2028-11-19T12:00:00.000Z')).toBe('yes')
    expect(child(stated, '2028-11-22T12:00:00.000Z')).toBe('unknown')
    expect(child(stated, '2031-11-22T12:00:00.000Z')).toBe('no')
  })
})

describe('who may be a victim', () => {
  const victim = (given: ExampleFacts) => truthOf(treatedAsVictim, given)

  test('is treated as a victim from the first sign', () => {
    expect(victim({ person: [{ possibleVictim: 'yes' }] })).toBe('yes')
    expect(victim({ person: [{ victimStatus: 'confirmed-by-court' }] })).toBe('yes')
    expect(victim({ screening: [{ indicators: 'yes' }] })).toBe('yes')
    expect(victim({ screening: [{ outcome: 'benefit-of-doubt' }] })).toBe('yes')
    expect(victim({ screening: [{ signs: ['documents-held-by-others'] }] })).toBe('yes')
  })

  test('stays one though she says that she is none, and though somebody writes it without a decision', () => {
    expect(victim({ person: [{ possibleVictim: self('no') }] })).toBe('unknown')
    expect(victim({ person: [{ possibleVictim: 'yes', victimStatus: 'not-a-victim' }] })).toBe('yes')
    expect(
      victim({
        person: [{ possibleVictim: 'yes' }],
        screening: [{ qualified: 'yes', outcome: 'no-current-sign' }],
      }),
    ).toBe('yes')
  })

  test('is so no more by a decision', () => {
    expect(victim({ person: [{ possibleVictim: decision('no') }] })).toBe('no')
    expect(victim({ person: [{ possibleVictim: 'yes', victimStatus: decision('not-a-victim') }] })).toBe('no')
    expect(
      victim({ person: [{ possibleVictim: decision('no'), victimStatus: decision('confirmed') }] }),
    ).toBe('yes')
  })

  test('never was one where a qualified screening saw nothing', () => {
    const screening = { indicators: 'no', outcome: 'no-current-sign' }
    expect(victim({ screening: [{ ...screening, qualified: 'yes' }] })).toBe('no')
    expect(victim({ screening: [{ ...screening, qualified: 'unknown' }] })).toBe('unknown')
  })
})
