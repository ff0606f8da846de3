import { describe, expect, test } from 'vitest'
import { dictionary } from '#law/facts/dictionary.ts'
import { firstContact } from './first-contact.ts'
import {
  type Answers,
  type Flow,
  firstContactMatters,
  type Given,
  type Question,
  questionsOf,
} from './flow.ts'
import { forbiddenAtFirstContact, offeredCodes } from './never-asked.ts'
import { cautionsFor, pathOf } from './open-pages.ts'
import { screeningInterview } from './screening-interview.ts'

const yes: Given = { kind: 'value', value: 'yes' }
const chosen = (...codes: readonly string[]): Given => ({ kind: 'value', value: codes })
const pageIds = (answers: Answers, basis: 'consent' | 'legal-duty' = 'consent', flow = firstContact) =>
  pathOf(flow, answers, basis).pages.map(({ page }) => page.id)
const find = (flow: Flow, id: string): Question => {
  const question = questionsOf(flow).find((each) => each.id === id)
  if (!question) throw new Error(`No question ${id}`)
  return question
}

const fieldPart = ({ field }: Question) => (field ? { field } : {})

describe('The order of first contact', () => {
  test('twelve matters come in one order: safety first, leaving last', () => {
    expect(firstContact.matters).toEqual(firstContactMatters)
    expect(firstContactMatters).toHaveLength(12)
    const inOrder = firstContact.pages.map((page) =>
      firstContactMatters.findIndex((each) => each === page.matter),
    )
    expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other))
    expect(new Set(inOrder).size).toBe(12)
  })

  test('the person hears who we are and what must be recorded before anything about age, consent, name or fear', () => {
    const ids = firstContact.pages.map((page) => page.id)
    for (const later of ['needs', 'under-18', 'consent-assist', 'call-you', 'afraid', 'held'])
      expect(ids.indexOf('who-we-are')).toBeLessThan(ids.indexOf(later))
  })

  test('a page holds one matter and at most three questions', () => {
    for (const page of [...firstContact.pages, ...screeningInterview.pages])
      expect(page.questions.length).toBeLessThanOrEqual(3)
  })

  test('what papers can say is read from the papers and not asked of the person', () => {
    const papers = firstContact.pages.filter((page) => page.matter === 'papers')
    expect(papers.length).toBeGreaterThan(0)
    for (const page of papers) {
      expect(page.speaks).toBe('from-papers')
      for (const question of page.questions) expect(question.said).not.toBe('self')
    }
  })

  test('signs are what the worker sees: codes without a story', () => {
    const signs = firstContact.pages.filter((page) => page.matter === 'signs')
    for (const question of signs.flatMap((page) => page.questions)) {
      expect(question.said).toBe('observed')
      expect(offeredCodes(question, dictionary).length).toBeGreaterThan(0)
    }
  })
})

describe('What is never asked at first contact', () => {
  test('the form asks none of it', () => {
    expect(forbiddenAtFirstContact(firstContact, dictionary)).toEqual([])
  })

  test.each<[string, Question]>([
    ['gender identity', { id: 'x', field: 'person.gender', item: 'person', said: 'self' }],
    ['sexual violence', { id: 'x', field: 'danger.possibleSexualViolence', item: 'danger', said: 'self' }],
    ['the name of the family', { id: 'x', field: 'person.familyName', item: 'person', said: 'self' }],
    ['a document number', { id: 'x', field: 'person.identityDocument', item: 'person', said: 'document' }],
    ['the present address', { id: 'x', field: 'person.address', item: 'person', said: 'self' }],
    ['a story', { id: 'x', field: 'need.own', item: 'need', said: 'self' }],
    ['forms of exploitation', { id: 'x', field: 'exploitation.form', item: 'exploitation', said: 'self' }],
    ['the route', { id: 'x', field: 'journey.borderPoint', item: 'journey', said: 'self' }],
    ['a telling need', { id: 'x', field: 'need.service', item: 'need', said: 'self' }],
    [
      'a fact in passing',
      {
        id: 'x',
        field: 'person.alias',
        item: 'person',
        said: 'self',
        along: [{ field: 'person.pregnant', value: 'yes' }],
      },
    ],
  ])('a form that asks for %s is caught', (_what, question) => {
    const pages = [
      ...firstContact.pages,
      { id: 'x', matter: 'signs', speaks: 'to-person', questions: [question] } as const,
    ]
    expect(forbiddenAtFirstContact({ ...firstContact, pages }, dictionary)).not.toEqual([])
  })

  test('the later interview is no first contact: its questions would be caught there', () => {
    expect(forbiddenAtFirstContact({ ...screeningInterview, id: 'first-contact' }, dictionary)).not.toEqual(
      [],
    )
  })
})

describe('Answers open pages', () => {
  test('consent to a record is asked only where refusing is possible', () => {
    expect(pageIds({}, 'consent')).toContain('consent-record')
    expect(pageIds({}, 'legal-duty')).not.toContain('consent-record')
  })

  test('a possible child is asked for age and company; others are not', () => {
    expect(pageIds({ 'under-18': yes })).toContain('child-age')
    expect(pageIds({ 'under-18-doubt': yes })).toContain('child-age')
    expect(pageIds({ 'under-18': { kind: 'unknown' } })).not.toContain('child-age')
  })

  test('the doubt of the worker is asked for unless the person says to be under 18', () => {
    expect(pageIds({ 'under-18': yes })).not.toContain('under-18-doubt')
    for (const given of [{ kind: 'value', value: 'no' }, { kind: 'declined' }, { kind: 'unknown' }] as const)
      expect(pageIds({ 'under-18': given })).toContain('under-18-doubt')
    expect(pageIds({})).toContain('under-18-doubt')
  })

  test('what was said on a page that a correction closed again does not count', () => {
    const answers: Answers = {
      held: { kind: 'value', value: 'no' },
      'custody-kind': { kind: 'value', value: 'police' },
    }
    expect(pathOf(firstContact, answers, 'consent').live).not.toHaveProperty('custody-kind')
  })

  test('a companion, fellow detainee, child or employer as interpreter brings a warning', () => {
    const relation = find(firstContact, 'interpreter-relation')
    for (const code of ['companion', 'fellow-detainee', 'child', 'employer'])
      expect(cautionsFor(relation, { kind: 'value', value: code })).toEqual(['interpreter-never'])
    expect(cautionsFor(relation, { kind: 'value', value: 'trained-independent' })).toEqual([])
  })

  test('others in the room bring a warning', () => {
    const present = find(firstContact, 'who-is-present')
    expect(cautionsFor(present, chosen('interpreter', 'suspect'))).toEqual(['others-listen'])
    expect(cautionsFor(present, chosen('interpreter'))).toEqual([])
  })
})

describe('The dictionary', () => {
  const paths = [...questionsOf(firstContact), ...questionsOf(screeningInterview)].flatMap((question) => [
    ...(question.field ? [question.field] : []),
    ...(question.along ?? []).map((along) => along.field),
    ...(question.implies ?? []).flatMap((implied) => implied.facts.map((fact) => fact.field)),
  ])

  test.each([...new Set(paths)])('has the field %s', (path) => {
    const [section = '', field = ''] = path.split('.')
    expect(dictionary.sections[section]?.fields[field]).toBeDefined()
  })

  test('every code that a flow offers is a code of the list', () => {
    for (const question of [...questionsOf(firstContact), ...questionsOf(screeningInterview)]) {
      const listed = offeredCodes({ id: question.id, said: 'self', ...fieldPart(question) }, dictionary)
      const codes = listed.length > 0 ? listed : ['yes', 'no', 'unknown']
      expect(codes).toEqual(expect.arrayContaining([...(question.offers ?? [])]))
    }
  })

  test('no question is asked twice under one name', () => {
    for (const flow of [firstContact, screeningInterview]) {
      const ids = questionsOf(flow).map((question) => question.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('all observed signs can be noted', () => {
    const offered = ['signs-with-others', 'signs-of-work', 'signs-of-treatment'].flatMap((id) =>
      offeredCodes(find(firstContact, id), dictionary),
    )
    const type = dictionary.sections['screening']?.fields['signs']?.type
    expect(new Set(offered)).toEqual(new Set(type?.kind === 'codes' ? Object.keys(type.list.codes) : []))
  })
})
