import { describe, expect, test } from 'vitest'
import { at, day, dictionary, item, lampLit, twoDaysAgo } from '#test/support/lamp-law.ts'
import { teamDeadline } from './called.ts'
import { any, fact } from './condition.ts'
import type { FactSheet } from './facts.ts'
import { compileLaw } from './law.ts'
import { parameter, type Safeguard } from './safeguard.ts'

/** A law that a fact of the team alone brings into effect. */
const quiet: Safeguard = {
  ...lampLit,
  id: 'SG-QUIET',
  severity: 'high',
  appliesWhen: fact('house.secret'),
}
const open: Safeguard = {
  ...quiet,
  id: 'SG-OPEN',
  appliesWhen: any(fact('house.dark'), fact('house.secret')),
}

function deadline(sheet: FactSheet, ...safeguards: readonly Safeguard[]): string | undefined {
  const law = compileLaw(safeguards, dictionary)
  const found = teamDeadline(law, { team: sheet, node: sheet }, at, 'all')
  return found === undefined ? undefined : new Date(found).toISOString()
}

const house = (facts: Readonly<Record<string, string>>, lamp = {}): FactSheet => ({
  house: [item(facts)],
  lamp: [item(lamp)],
})
const aDayLater = '2026-11-21T12:00:00.000Z'

describe('The deadline that only the team knows', () => {
  test('is that of a right which a team fact brings into effect', () => {
    expect(deadline(house({ secret: 'yes' }), quiet)).toBe(aDayLater)
  })

  test('is the same where nobody has asked for that fact yet, so that it does not tell which', () => {
    expect(deadline(house({}), quiet)).toBe(aDayLater)
    expect(deadline(house({ secret: 'unknown' }), quiet)).toBe(aDayLater)
    expect(deadline(house({ secret: 'declined' }), quiet)).toBe(aDayLater)
  })

  test('is none once the right is met, or does not apply', () => {
    expect(deadline(house({ secret: 'yes' }, { lit: 'yes' }), quiet)).toBeUndefined()
    expect(deadline(house({ secret: 'no' }), quiet)).toBeUndefined()
  })

  test('is none where the node lists the same right as early', () => {
    expect(deadline(house({ secret: 'yes' }), { ...quiet, severity: 'critical' })).toBeUndefined()
    expect(deadline(house({ dark: 'yes', secret: 'yes' }), open)).toBeUndefined()
  })

  test('is there where the node lists the right later, because it reads less', () => {
    const law = compileLaw([open], dictionary)
    const team = house({ dark: 'yes' }, { boughtAt: twoDaysAgo })
    const node = house({ dark: 'yes' })
    expect(teamDeadline(law, { team, node }, at, 'all')).toBe(Date.parse('2026-11-19T12:00:00.000Z'))
    expect(teamDeadline(law, { team: node, node: team }, at, 'all')).toBeUndefined()
  })

  test('is one that closing a case does not silence only where the right is critical', () => {
    const team = house({ dark: 'yes' }, { boughtAt: twoDaysAgo })
    const read = { team, node: house({ dark: 'yes' }) }
    const critical = compileLaw([{ ...open, severity: 'critical' }], dictionary)
    expect(teamDeadline(critical, read, at, 'critical')).toBe(Date.parse('2026-11-19T12:00:00.000Z'))
    expect(teamDeadline(compileLaw([open], dictionary), read, at, 'critical')).toBeUndefined()
  })

  test('is the earliest of several', () => {
    const twoDays = parameter({
      ...day,
      values: [{ from: '2000-01-01', value: 48, basis: 'project-default' }],
    })
    const later: Safeguard = {
      ...quiet,
      id: 'SG-LATER',
      clocks: [{ from: { moment: 'lamp.boughtAt' }, parameter: twoDays }],
    }
    expect(deadline(house({ secret: 'yes' }), later)).toBe('2026-11-22T12:00:00.000Z')
    expect(deadline(house({ secret: 'yes' }), later, quiet)).toBe(aDayLater)
  })

  test('is no deadline of a finding that the team does not read', () => {
    expect(
      deadline(house({ secret: 'yes' }), { ...quiet, audience: { reads: ['oversight'] } }),
    ).toBeUndefined()
  })
})
