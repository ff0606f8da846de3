import { describe, expect, test } from 'vitest'
import type { Fact } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { safeguards } from '#law/safeguards/all.ts'
import { type Candidate, type FoldedItem, type FoldedRecord, neverClosed } from '#record/folded.ts'
import { chooseForDisclosure } from '#seal/disclosure.ts'
import { lawHere } from './law-here.ts'
import { liveConsent, type NetworkEntry, optionsFor } from './referral.ts'
import { choicesOf, partsIn, shareablesOf } from './shareable.ts'

const now = '2026-11-22T10:00:00.000Z'
const fact = (value: Fact['value']): Fact => ({ value, said: 'self' })
const author = { user: 'u', organisation: 'o' } as const

function item(
  id: string,
  values: Readonly<Record<string, Fact['value']>>,
  declined: readonly string[] = [],
): FoldedItem {
  const facts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fact(value)]))
  const candidate = (each: Fact): Candidate => ({
    entry: `entry of ${id}`,
    at: '',
    receivedAt: now,
    author,
    fact: each,
    standing: 'stands',
  })
  const history = Object.fromEntries(Object.entries(facts).map(([name, each]) => [name, [candidate(each)]]))
  return { id, receivedAt: now, facts, unsettled: {}, declined, history }
}
const folded = (sections: FoldedRecord['sections']): FoldedRecord => ({
  sections,
  file: neverClosed,
  unread: [],
  closed: 0,
  erased: 0,
})

const organisation = (name: string, kind: string, services: NetworkEntry['services']): NetworkEntry => ({
  organisation: name,
  name,
  kind,
  country: 'MOZ',
  vault: { organisation: name, epoch: 1, publicKey: '', from: now, signature: '' },
  rootKey: '',
  services,
})
const offer = (service: string, conditionalOn: string[] = [], openNow: 'yes' | 'no' | 'unknown' = 'yes') => ({
  service,
  forWhom: ['everyone'],
  openNow,
  conditionalOn,
})

describe('Choosing who can help', () => {
  const network = [
    organisation('conditional', 'services', [offer('legal', ['testimony'])]),
    organisation('closed', 'services', [offer('legal', [], 'no')]),
    organisation('good', 'services', [offer('legal')]),
    organisation('own', 'services', [offer('legal')]),
    organisation('shelter', 'shelter', [offer('accommodation')]),
    organisation('desk', 'placement-desk', [offer('accommodation')]),
  ]

  test('help on a condition cannot be chosen, and the law itself says which right forbids it', async () => {
    const law = await lawHere()
    const options = optionsFor('legal', network, 'own', (service, conditionalOn) =>
      law.offendedBy(folded({}), { service, conditionalOn }, now),
    )
    expect(options.map(({ organisation: each }) => each.name)).toEqual(['good', 'closed', 'conditional'])
    expect(options.map(({ may }) => may.kind)).toEqual(['yes', 'yes', 'conditional'])
    const [, , refused] = options
    expect(refused?.may.kind === 'conditional' && refused.may.safeguard.id).toBe('SG-PRO-02')
  })

  test('every condition that the code list knows is forbidden, and no condition is not', async () => {
    const law = await lawHere()
    const offends = (conditionalOn: string[]) =>
      law.offendedBy(folded({}), { service: 'legal', conditionalOn }, now)?.id
    for (const condition of ['cooperation', 'testimony', 'charge-against-trafficker'])
      expect(offends([condition])).toBe('SG-PRO-02')
    expect(offends(['none'])).toBeUndefined()
    expect(safeguards.some(({ id }) => id === 'SG-PRO-02')).toBe(true)
  })

  test('a place to stay is asked for at a placement desk only', () => {
    const options = optionsFor('accommodation', network, 'own', () => undefined)
    expect(options.map(({ organisation: each, may }) => `${each.name} ${may.kind}`)).toEqual([
      'desk yes',
      'shelter desk-only',
    ])
  })
})

describe('A consent to share', () => {
  const said = { scope: 'share', recipient: 'good', state: 'given', what: ['needs', 'name'] }
  const live = (values: Readonly<Record<string, Fact['value']>>, parts = ['needs']) =>
    liveConsent(folded({ consent: [item('c', values)] }), 'good', parts, now)?.entry

  test('holds for the organisation and the parts that it names', () => {
    expect(live(said)).toBe('entry of c')
  })
  test('does not stretch to another organisation, another part, or another purpose', () => {
    expect(live({ ...said, recipient: 'closed' })).toBeUndefined()
    expect(live(said, ['needs', 'health'])).toBeUndefined()
    expect(live({ ...said, scope: 'assist' })).toBeUndefined()
  })
  test('ends when it is taken back, refused, or its last day has gone', () => {
    expect(live({ ...said, state: 'withdrawn' })).toBeUndefined()
    expect(live({ ...said, state: 'refused' })).toBeUndefined()
    const day = (local: string) => ({ local, zone: 'UTC', precision: 'day', approximate: false }) as const
    expect(live({ ...said, until: day('2026-11-21') })).toBeUndefined()
    expect(live({ ...said, until: day('2026-11-22') })).toBe('entry of c')
  })
})

describe('What can be chosen for sharing', () => {
  const record = folded({
    person: [
      item(
        'p',
        { alias: 'Invented Lua', identityDocument: 'X', ageYears: 16, languages: ['pt'], pregnant: 'yes' },
        ['languages'],
      ),
    ],
    custody: [item('k', { kind: 'immigration', place: 'invented centre' })],
    event: [item('e', { officialInvolvement: 'alleged' })],
    need: [item('n', { service: 'legal', own: 'in my words', urgency: 'unknown' })],
    consent: [item('c', { scope: 'share', state: 'given' })],
  })
  const all = shareablesOf(record, dictionary)
  const named = all.map(({ section, name }) => `${section}.${name}`)

  test('papers of identity, places of custody, allegations and consents are never among it', () => {
    for (const path of [
      'person.identityDocument',
      'custody.place',
      'event.officialInvolvement',
      'consent.state',
    ])
      expect(named).not.toContain(path)
  })
  test('what the person declined to have shared, and what nobody knows, is left out', () => {
    expect(named).not.toContain('person.languages')
    expect(named).not.toContain('need.urgency')
  })
  test('each value belongs to one part that a consent can name', () => {
    expect(Object.fromEntries(all.map(({ name, part }) => [name, part]))).toMatchObject({
      alias: 'name',
      ageYears: 'node-facts',
      pregnant: 'health',
      service: 'needs',
      own: 'narrative',
    })
  })
  test('what is chosen, and nothing else, is what the other organisation reads', () => {
    const chosen = all.filter(({ name }) => name === 'alias' || name === 'service')
    expect(partsIn(chosen)).toEqual(['name', 'needs'])
    expect(chooseForDisclosure(record, choicesOf(chosen))).toEqual([
      { section: 'person', item: 'p', fields: { alias: fact('Invented Lua') } },
      { section: 'need', item: 'n', fields: { service: fact('legal') } },
    ])
  })
})
