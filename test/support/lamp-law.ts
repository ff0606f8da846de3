import { fact } from '#engine/condition.ts'
import {
  codeList,
  type Dictionary,
  type Field,
  type FieldType,
  type Holds,
  section,
} from '#engine/dictionary.ts'
import type { Fact, FactItem, FactSheet, Moment } from '#engine/facts.ts'
import { type Circumstances, findings } from '#engine/findings.ts'
import { compileLaw } from '#engine/law.ts'
import { instrument, parameter, type Safeguard, safeguard } from '#engine/safeguard.ts'

/** A small law about lamps in a house, so that the engine is tested without the law of this product. */

export const words = { en: 'x', fr: 'x', pt: 'x' }
const field = (type: FieldType, holds: Holds = 'node-fact'): Field => ({
  type,
  holds,
  merge: 'ask',
  label: words,
})
const team: Holds = { teamFact: 'health' }
const truth = { kind: 'truth' } as const
const colour = codeList({
  id: 'colour',
  title: words,
  source: 'test',
  codes: { red: { label: words }, blue: { label: words } },
})
export const dictionary: Dictionary = {
  version: 1,
  sections: {
    house: section({
      id: 'house',
      items: 'one',
      label: words,
      fields: {
        dark: field(truth),
        secret: field(truth, team),
        years: field({ kind: 'number', min: 0, max: 99 }),
        yearsAt: field({ kind: 'moment' }),
      },
    }),
    lamp: section({
      id: 'lamp',
      items: 'many',
      label: words,
      fields: {
        lit: field(truth),
        broken: field(truth),
        colour: field({ kind: 'code', list: colour }),
        boughtAt: field({ kind: 'moment' }),
        litAt: field({ kind: 'moment' }),
        hiddenAt: field({ kind: 'moment' }, team),
      },
    }),
  },
}
export const guide = instrument({ id: 'guide', short: 'Guide', title: 'Guide', kind: 'guidance' })
export const treaty = instrument({ id: 'treaty', short: 'Treaty', title: 'Treaty', kind: 'treaty' })
export const custom = instrument({ id: 'custom', short: 'Custom', title: 'Custom', kind: 'custom' })
export const source = (
  of: typeof guide | typeof treaty | typeof custom,
  force: 'shall' | 'should' = 'shall',
) => ({ instrument: of, role: 'states-the-duty', force, seed: { line: 1, words: 'x' } }) as const
export const day = parameter({
  id: 'day',
  title: words,
  unit: 'hours',
  values: [{ from: '2000-01-01', value: 24, basis: 'project-default' }],
})

export const lampLit: Safeguard = safeguard({
  id: 'SG-TEST',
  title: words,
  text: words,
  sources: [source(guide)],
  about: 'lamp',
  appliesWhen: fact('house.dark'),
  exceptions: [{ when: fact('lamp.broken'), says: words, source: source(guide) }],
  owed: { says: words, when: fact('lamp.lit') },
  neverDependsOn: [],
  severity: 'critical',
  action: {
    kind: 'find-out',
    stops: 'stops',
    verb: words,
    text: words,
    whileUnknown: { en: 'ask', fr: 'ask', pt: 'ask' },
  },
  dutyBearer: 'police',
  owner: 'guardian',
  clocks: [{ from: { moment: 'lamp.boughtAt' }, parameter: day }],
  audience: { reads: ['team'] },
  discloses: [],
  contest: words,
  examples: [{ when: 'x', given: {}, expect: 'no', finding: 'not-applicable' }],
})

export const noon = '2026-11-20T12:00:00.000Z'
export const at: Circumstances = {
  now: noon,
  country: 'MWI',
  status: { asOf: undefined, list: undefined, rows: [] },
  reads: 'team',
}
export const twoDaysAgo: Moment = {
  local: '2026-11-18T12:00',
  zone: 'UTC',
  precision: 'minute',
  approximate: false,
}
export const anHourAgo: Moment = {
  local: '2026-11-20T11:00',
  zone: 'UTC',
  precision: 'minute',
  approximate: false,
}
export const tomorrow: Moment = { local: '2026-11-21', zone: 'UTC', precision: 'day', approximate: false }
export const said = (value: Fact['value'], by: Fact['said'] = 'not-stated'): Fact => ({ value, said: by })
export const item = (facts: Readonly<Record<string, Fact['value'] | Fact>>, id = 'one'): FactItem => ({
  id,
  receivedAt: noon,
  facts: Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'object' && 'said' in value ? value : said(value),
    ]),
  ),
})
export const dark = (...lamps: readonly FactItem[]): FactSheet => ({
  house: [item({ dark: 'yes' })],
  lamp: lamps,
})
export const found = (sheet: FactSheet, of: Safeguard = lampLit, circumstances = at) =>
  findings(compileLaw([of], dictionary), sheet, circumstances)[0]
