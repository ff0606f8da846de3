import { describe, expect, test } from 'vitest'
import {
  anHourAgo,
  at,
  custom,
  dark,
  day,
  found,
  guide,
  item,
  lampLit,
  said,
  source,
  tomorrow,
  treaty,
  twoDaysAgo,
  words,
} from '#test/support/lamp-law.ts'
import { is, recorded } from './condition.ts'
import type { Moment } from './facts.ts'
import type { Circumstances } from './findings.ts'
import { parameter, type Safeguard } from './safeguard.ts'

describe('the table of findings', () => {
  test('a right that does not apply is not printed', () => {
    expect(found({ house: [item({ dark: 'no' })], lamp: [item({})] })).toBeUndefined()
    expect(found({ house: [item({ dark: 'yes' })] })).toBeUndefined()
  })

  test('not known whether it applies: an open question, with the action for that', () => {
    const open = found({ lamp: [item({ lit: 'yes' })] })
    expect(open).toMatchObject({ status: 'open-question', overdue: 'no', missing: ['house.dark'] })
    expect(open?.action?.text.en).toBe('ask')
  })

  test('done: met, and nothing is due', () => {
    expect(found(dark(item({ lit: 'yes', boughtAt: twoDaysAgo })))).toMatchObject({
      status: 'met',
      overdue: 'no',
      action: undefined,
      dueAt: undefined,
      missing: [],
    })
  })

  test.each([['no'], ['unknown'], ['declined'], [undefined]])('%s, before it is due: due', (lit) => {
    const facts = lit === undefined ? {} : { lit }
    expect(found(dark(item({ ...facts, boughtAt: anHourAgo })))).toMatchObject({
      status: 'due',
      overdue: 'no',
      dueAt: '2026-11-21T11:00:00.000Z',
    })
  })

  test('no or silent after it was due: not kept; asked and not known: an open question', () => {
    const late = (facts: Readonly<Record<string, string>>) =>
      found(dark(item({ ...facts, boughtAt: twoDaysAgo })))
    expect(late({ lit: 'no' })).toMatchObject({ status: 'departure', overdue: 'yes' })
    expect(late({})).toMatchObject({ status: 'departure', overdue: 'yes', missing: ['lamp.lit'] })
    expect(late({ lit: 'unknown' })).toMatchObject({ status: 'open-question', overdue: 'yes' })
    expect(late({ lit: 'declined' })).toMatchObject({ status: 'open-question', overdue: 'yes' })
  })

  test('answers that wait to be settled are asked and not known', () => {
    const unsettled = { ...item({ boughtAt: twoDaysAgo }), unsettled: { lit: [said('yes'), said('no')] } }
    expect(found(dark(unsettled))).toMatchObject({ status: 'open-question', overdue: 'yes' })
  })

  test('an exception counts only once it is established', () => {
    expect(found(dark(item({ broken: 'yes' })))).toBeUndefined()
    expect(found(dark(item({ broken: 'unknown' })))?.status).toBe('due')
    expect(found(dark(item({})))?.status).toBe('due')
  })

  test('a forbidden act on record is not kept at once, before anything is due', () => {
    const forbidding = { ...lampLit, forbids: { says: words, when: is('lamp.colour', 'red') } }
    const of = (facts: Readonly<Record<string, string>>) =>
      found(dark(item({ lit: 'yes', ...facts, boughtAt: anHourAgo })), forbidding)
    expect(of({ colour: 'red' })).toMatchObject({ status: 'departure', overdue: 'no' })
    expect(of({ colour: 'blue' })?.status).toBe('met')
    expect(of({})).toMatchObject({ status: 'open-question', missing: ['lamp.colour'] })
  })

  test('what a reader may not see is unknown to it, never silent', () => {
    const hidden = { ...lampLit, owed: { says: words, when: recorded('lamp.hiddenAt') } }
    const sheet = dark(item({ boughtAt: twoDaysAgo }))
    expect(found(sheet, hidden)?.status).toBe('departure')
    expect(found(sheet, hidden, { ...at, reads: 'node' })).toMatchObject({
      status: 'open-question',
      overdue: 'yes',
    })
  })

  test('of several items the finding names the one that needs action first, and all that need any', () => {
    const lamps = [
      item({ lit: 'yes' }, 'done'),
      item({ boughtAt: anHourAgo }, 'later'),
      item({ boughtAt: twoDaysAgo }, 'late'),
    ]
    expect(found(dark(...lamps))).toMatchObject({
      item: 'late',
      items: ['later', 'late'],
      status: 'departure',
    })
  })
})

describe('the word for a right that was not kept', () => {
  const late = dark(item({ lit: 'no', boughtAt: twoDaysAgo }))
  const word = (sources: Safeguard['sources'], circumstances = at) =>
    found(late, { ...lampLit, sources }, circumstances)?.status
  const bound = (bound: 'yes' | 'no', since = '2000-01-01'): Circumstances => ({
    ...at,
    status: {
      asOf: '2026-01-01',
      list: 'test',
      rows: [{ instrument: 'treaty', country: 'MWI', bound, since }],
    },
  })

  test('custom binds all; guidance binds nobody; a treaty binds where a list says so', () => {
    expect(word([source(custom)])).toBe('breach')
    expect(word([source(guide)])).toBe('departure')
    expect(word([source(treaty)])).toBe('risk')
    expect(word([source(treaty)], bound('yes'))).toBe('breach')
    expect(word([source(treaty)], bound('no'))).toBe('risk')
    expect(word([source(treaty)], { ...bound('yes'), country: 'MOZ' })).toBe('risk')
  })

  test('the State must have been bound when the duty began', () => {
    expect(word([source(treaty)], bound('yes', '2026-11-19'))).toBe('risk')
  })

  test('should, or a source that only interprets, never makes more than a departure', () => {
    expect(word([source(treaty, 'should')], bound('yes'))).toBe('departure')
    expect(word([source(guide), { ...source(treaty), role: 'interprets' }], bound('yes'))).toBe('departure')
  })

  test('a source that nobody verified never makes a breach', () => {
    const { seed, ...unverified } = source(treaty)
    expect(seed.line).toBe(1)
    expect(word([unverified], bound('yes'))).toBe('risk')
  })
})

describe('time', () => {
  test('the finding names the next instant at which time alone changes it', () => {
    const due = found(dark(item({ boughtAt: anHourAgo })))
    expect(due?.changesAt).toBe('2026-11-21T11:00:00.000Z')
    expect(found(dark(item({ boughtAt: twoDaysAgo })))?.changesAt).toBeUndefined()
  })

  test('a step that is recorded for tomorrow is not done yet', () => {
    const stepOwed = { ...lampLit, owed: { says: words, when: recorded('lamp.litAt') } }
    expect(found(dark(item({ litAt: tomorrow })), stepOwed)).toMatchObject({
      status: 'due',
      changesAt: '2026-11-21T00:00:00.000Z',
    })
  })

  test('without a start on record the clock runs from when the office first had the item', () => {
    expect(found(dark({ ...item({}), receivedAt: '2026-11-20T10:00:00.000Z' }))?.dueAt).toBe(
      '2026-11-21T10:00:00.000Z',
    )
  })

  test('a clock keeps the length that was in force when it started', () => {
    const shortened = parameter({
      ...day,
      values: [...day.values, { from: '2026-11-20', value: 1, basis: 'project-default' }],
    })
    const of = (boughtAt: Moment) =>
      found(dark(item({ boughtAt })), {
        ...lampLit,
        clocks: [{ from: { moment: 'lamp.boughtAt' }, parameter: shortened }],
      })?.dueAt
    expect(of(twoDaysAgo)).toBe('2026-11-19T12:00:00.000Z')
    expect(of(anHourAgo)).toBe('2026-11-20T12:00:00.000Z')
  })
})
