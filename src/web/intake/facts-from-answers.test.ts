import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Field } from '#engine/dictionary.ts'
import type { Fact, Value } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { checkFacts } from '#record/values.ts'
import { factsFromAnswers, type ItemFacts } from './facts-from-answers.ts'
import { firstContact } from './first-contact.ts'
import { type Answers, type Flow, type Given, type Question, questionsOf } from './flow.ts'
import { offeredCodes } from './never-asked.ts'
import { screeningInterview } from './screening-interview.ts'

const conversation = {
  dictionary,
  startedAt: '2026-11-20T23:30:00.000Z',
  zone: 'Africa/Maputo',
  basis: 'consent',
} as const
const organisation = '8d5f6c1a-1111-4222-8333-444455556666'
const yes: Given = { kind: 'value', value: 'yes' }
const no: Given = { kind: 'value', value: 'no' }

const itemsOf = (answers: Answers, flow: Flow = firstContact) => factsFromAnswers(flow, answers, conversation)
const factOf = (answers: Answers, key: string, field: string): Fact | undefined =>
  itemsOf(answers).find((item) => item.key === key)?.fields[field]

/** Splits an item as sealing does, and checks every part as the server and other devices will. */
function refusals({ section, fields }: ItemFacts) {
  const partOf = (field: Field | undefined) => {
    if (!field || field.holds === 'node-fact') return 'facts' as const
    return 'teamFact' in field.holds ? field.holds.teamFact : field.holds.sealed
  }
  return Object.entries(fields).flatMap(([name, fact]) =>
    checkFacts(
      dictionary,
      section,
      { [name]: fact },
      {
        part: partOf(dictionary.sections[section]?.fields[name]),
        version: dictionary.version,
      },
    ),
  )
}

const typeOf = (question: Question) => {
  const [section = '', name = ''] = question.field?.split('.') ?? []
  return dictionary.sections[section]?.fields[name]?.type
}

const ofType: Readonly<Record<string, (codes: readonly string[]) => fc.Arbitrary<Value>>> = {
  code: (codes) => fc.constantFrom(...codes),
  codes: (codes) => fc.subarray([...codes]),
  number: () => fc.integer({ min: 0, max: 120 }),
  text: () => fc.constantFrom('', '  ', 'Invented Name', 'declined'),
  countries: () => fc.subarray(['MOZ', 'AGO', 'ZAF']),
  country: () => fc.constantFrom('MOZ', 'AGO'),
  languages: () => fc.subarray(['pt', 'sw', 'ny']),
  moment: () =>
    fc.constantFrom(
      { local: '2026-11-20', zone: 'Africa/Maputo', precision: 'day', approximate: false } as const,
      { local: '2026-11', zone: 'Africa/Maputo', precision: 'month', approximate: true } as const,
    ),
  truth: () => fc.constantFrom('yes', 'no'),
}

const anyValue = (question: Question): fc.Arbitrary<Value> => {
  const codes = offeredCodes(question, dictionary)
  if (question.offersNetwork) return fc.constant([organisation])
  if (question.offersFrom) return fc.subarray(['health', 'safety', 'legal'], { minLength: 1 })
  if (question.itemEach) return fc.subarray([...codes], { minLength: 1 })
  const of = ofType[typeOf(question)?.kind ?? 'truth']
  return of ? of(codes) : fc.constant('yes')
}

const anyGiven = (question: Question): fc.Arbitrary<Given> =>
  fc.oneof(
    anyValue(question).map((value): Given => ({ kind: 'value', value })),
    fc.constantFrom<Given>({ kind: 'unknown' }, { kind: 'declined' }, { kind: 'not-asked' }),
  )

const anyAnswers = (flow: Flow): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(questionsOf(flow).map((question) => [question.id, anyGiven(question)])), {
    requiredKeys: [],
  })

describe('Whatever is answered, in whatever order', () => {
  test.each([firstContact, screeningInterview])('$id gives only facts that the dictionary takes', (flow) => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        expect(itemsOf(answers, flow).flatMap(refusals)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('a fact that the dictionary does not know would be caught', () => {
    const bad: ItemFacts = {
      key: 'person',
      section: 'person',
      fields: { interpreterNeeded: { value: 'perhaps', said: 'self' } },
    }
    expect(refusals(bad)).not.toEqual([])
  })

  test('the same answers give the same facts however late they are read again', () => {
    fc.assert(
      fc.property(anyAnswers(firstContact), (answers) => {
        expect(itemsOf(answers)).toEqual(itemsOf(answers))
      }),
      { numRuns: 50 },
    )
  })
})

describe('The three quieter answers', () => {
  test('not asked stores nothing', () => {
    expect(itemsOf({ 'safe-to-speak': { kind: 'not-asked' } })).toEqual([])
    expect(itemsOf({})).toEqual([])
  })

  test('does not know is kept as unknown', () => {
    expect(factOf({ 'under-18': { kind: 'unknown' } }, 'person', 'possibleChild')).toEqual({
      value: 'unknown',
      said: 'self',
    })
  })

  test('prefers not to say is kept as declined', () => {
    expect(factOf({ languages: { kind: 'declined' } }, 'person', 'languages')).toEqual({
      value: 'declined',
      said: 'self',
    })
  })

  test('a person who gives no name is not called declined', () => {
    expect(itemsOf({ alias: { kind: 'declined' } })).toEqual([])
  })
})

describe('Whose word it is', () => {
  test('the worker’s doubt makes a possible child although the person says no', () => {
    expect(factOf({ 'under-18': no, 'under-18-doubt': yes }, 'person', 'possibleChild')).toEqual({
      value: 'yes',
      said: 'observed',
    })
  })

  test('custody read from papers is said by a document, else seen by the worker', () => {
    const police: Given = { kind: 'value', value: 'police' }
    expect(factOf({ 'papers-seen': yes, held: yes, 'custody-kind': police }, 'custody', 'kind')?.said).toBe(
      'document',
    )
    expect(factOf({ held: yes, 'custody-kind': police }, 'custody', 'kind')?.said).toBe('observed')
  })

  test('that somebody is held is on record even when nobody knows how', () => {
    expect(factOf({ 'papers-seen': yes, held: yes }, 'custody', 'kind')).toEqual({
      value: 'unknown',
      said: 'document',
    })
  })
})

describe('Consent', () => {
  test('a refusal is stored as data, alone, with what it was about', () => {
    const refused: Given = { kind: 'value', value: 'refused' }
    const items = itemsOf({ 'consent-consulate': refused })
    expect(items).toHaveLength(1)
    expect(items[0]?.fields).toMatchObject({
      scope: { value: 'contact-consulate' },
      state: { value: 'refused', said: 'self' },
    })
  })

  test('a yes to sharing names who may receive; without a name there is no consent', () => {
    const given: Given = { kind: 'value', value: 'given' }
    expect(itemsOf({ 'consent-share': given })).toEqual([])
    const named = itemsOf({
      'consent-share': given,
      'consent-recipients': { kind: 'value', value: [organisation] },
    })
    expect(named[0]?.fields).toMatchObject({
      scope: { value: 'share' },
      state: { value: 'given' },
      recipient: { value: organisation },
    })
  })

  test('refusing to share leaves every need in place', () => {
    const needs: Given = { kind: 'value', value: ['health', 'legal'] }
    const refused: Given = { kind: 'value', value: 'refused' }
    const items = itemsOf({ needs, 'consent-share': refused })
    expect(items.filter((item) => item.section === 'need')).toHaveLength(2)
  })

  test('the time of a consent is the time at the place where it was given', () => {
    const fact = factOf({ 'consent-assist': { kind: 'value', value: 'given' } }, 'consent-assist', 'at')
    expect(fact?.value).toMatchObject({
      local: '2026-11-21T01:30',
      zone: 'Africa/Maputo',
      precision: 'minute',
    })
  })
})

describe('Signs', () => {
  const seen = (...codes: string[]): Given => ({ kind: 'value', value: codes })

  test('signs of several pages stand together', () => {
    const answers = { 'signs-with-others': seen('fearful'), 'signs-of-work': seen('debt') }
    expect(factOf(answers, 'screening', 'signs')?.value).toEqual(['fearful', 'debt'])
    expect(factOf(answers, 'screening', 'indicators')?.value).toBe('yes')
  })

  test('that nothing was seen is never held against the person', () => {
    const nothing = seen('no-signs')
    const answers = { 'signs-with-others': nothing, 'signs-of-work': nothing, 'signs-of-treatment': nothing }
    expect(factOf(answers, 'screening', 'signs')?.value).toEqual(['no-signs'])
    expect(factOf(answers, 'screening', 'indicators')).toBeUndefined()
  })

  test('one sign outweighs pages on which nothing was seen', () => {
    const answers = { 'signs-with-others': seen('no-signs'), 'signs-of-work': seen('debt') }
    expect(factOf(answers, 'screening', 'signs')?.value).toEqual(['debt'])
  })
})

test('urgent medical help is a need for health care that cannot wait', () => {
  const item = itemsOf({ 'danger-now': yes, 'medical-now': yes }).find((each) => each.section === 'need')
  expect(item?.fields).toMatchObject({ service: { value: 'health' }, urgency: { value: 'now' } })
})

test('a danger that is denied has no date: a date would keep the right to safety open', () => {
  expect(itemsOf({ 'danger-now': no })).toEqual([
    { key: 'danger', section: 'danger', fields: { ongoing: { value: 'no', said: 'self' } } },
  ])
  expect(factOf({ 'danger-now': yes }, 'danger', 'at')).toBeDefined()
})
