import { describe, expect, test } from 'vitest'
import { at, day, dictionary, item, lampLit, said, twoDaysAgo, words } from '#test/support/lamp-law.ts'
import {
  aged,
  all,
  any,
  before,
  type Condition,
  decided,
  elapsed,
  fact,
  lasting,
  none,
  not,
  onRecord,
  recorded,
  some,
} from './condition.ts'
import type { FactSheet, Moment } from './facts.ts'
import { type Circumstances, judgements } from './findings.ts'
import { compileLaw } from './law.ts'
import { parameter, type Safeguard } from './safeguard.ts'

describe('conditions', () => {
  const truthOf = (condition: Condition, sheet: FactSheet, reads: Circumstances['reads'] = 'team') => {
    const { about, exceptions, ...person } = lampLit
    expect([about, exceptions?.length]).toEqual(['lamp', 1])
    const read: Safeguard = {
      ...person,
      appliesWhen: condition,
      owed: { says: words, when: fact('house.dark') },
      clocks: [{ from: { received: 'house' }, parameter: day }],
    }
    const law = compileLaw([read], dictionary)
    return judgements(law, sheet, { ...at, reads })[0]?.verdict.applies
  }
  const lamps = (...facts: readonly Readonly<Record<string, string>>[]): FactSheet => ({
    lamp: facts.map((each, index) => item(each, String(index))),
  })
  const house = (facts: Parameters<typeof item>[0]): FactSheet => ({ house: [item(facts)] })
  const lit = fact('lamp.lit')

  test('an empty section is no for some and yes for none', () => {
    expect(truthOf(some('lamp', lit), {})).toBe('no')
    expect(truthOf(none('lamp', lit), {})).toBe('yes')
    expect(truthOf(some('lamp'), lamps({}))).toBe('yes')
  })

  test('some is yes by one item, unknown by one unknown item, no only if all are', () => {
    expect(truthOf(some('lamp', lit), lamps({ lit: 'no' }, { lit: 'yes' }, {}))).toBe('yes')
    expect(truthOf(some('lamp', lit), lamps({ lit: 'no' }, {}))).toBe('unknown')
    expect(truthOf(some('lamp', lit), lamps({ lit: 'no' }, { lit: 'no' }))).toBe('no')
  })

  test('onRecord reads unknown as no, wherever it stands', () => {
    expect(truthOf(onRecord(fact('house.dark')), {})).toBe('no')
    expect(truthOf(not(onRecord(fact('house.dark'))), {})).toBe('yes')
    expect(truthOf(onRecord(not(fact('house.dark'))), {})).toBe('no')
    expect(truthOf(onRecord(fact('house.dark')), house({ dark: 'yes' }))).toBe('yes')
  })

  test('all and any of nothing are yes and no', () => {
    expect([truthOf(all(), {}), truthOf(any(), {})]).toEqual(['yes', 'no'])
  })

  test('recorded asks about the record: unknown, declined and silence are no; hidden is unknown', () => {
    expect(truthOf(recorded('house.secret'), house({ secret: 'yes' }))).toBe('yes')
    for (const value of ['unknown', 'declined'])
      expect(truthOf(recorded('house.secret'), house({ secret: value }))).toBe('no')
    expect(truthOf(recorded('house.secret'), {})).toBe('no')
    expect(truthOf(recorded('house.secret'), house({ secret: 'yes' }), 'node')).toBe('unknown')
  })

  test('decided needs the word of a decision; lasting ends only by one', () => {
    expect(truthOf(decided('house.dark', 'no'), house({ dark: said('no', 'decision') }))).toBe('yes')
    expect(truthOf(decided('house.dark', 'no'), house({ dark: said('no', 'self') }))).toBe('no')
    expect(truthOf(lasting('house.dark'), house({ dark: said('no', 'self') }))).toBe('unknown')
    expect(truthOf(lasting('house.dark'), house({ dark: said('no', 'decision') }))).toBe('no')
  })

  test('times that are not on record are unknown', () => {
    expect(truthOf(some('lamp', elapsed('lamp.boughtAt', day)), lamps({}))).toBe('unknown')
    expect(truthOf(some('lamp', before('lamp.boughtAt', 'now')), lamps({}))).toBe('unknown')
    const bought = { lamp: [item({ boughtAt: twoDaysAgo })] }
    expect(truthOf(some('lamp', elapsed('lamp.boughtAt', day)), bought)).toBe('yes')
    expect(truthOf(some('lamp', before('now', 'lamp.boughtAt')), bought)).toBe('no')
  })

  test('an age grows with the years since it was stated', () => {
    const ten = parameter({
      id: 'ten',
      title: words,
      unit: 'years',
      values: [{ from: '2000-01-01', value: 10, basis: 'project-default' }],
    })
    const old = aged({ years: 'house.years', statedAt: 'house.yearsAt' }, ten)
    const stated: Moment = { local: '2024', zone: 'UTC', precision: 'year', approximate: false }
    expect(truthOf(old, house({ years: 9 }))).toBe('no')
    expect(truthOf(old, house({ years: 9, yearsAt: stated }))).toBe('yes')
    expect(truthOf(old, {})).toBe('unknown')
  })

  test('a field that is not there, or that does not say of which item, does not compile', () => {
    const compiled = (appliesWhen: Condition) => () => compileLaw([{ ...lampLit, appliesWhen }], dictionary)
    expect(compiled(fact('house.warm'))).toThrow('no field house.warm')
    expect(compiled(some('cellar'))).toThrow('no section cellar')
    expect(() => compileLaw([{ ...lampLit, about: 'house', appliesWhen: lit }], dictionary)).toThrow(
      'of which item of lamp',
    )
  })
})
