import { describe, expect, test } from 'vitest'
import type { Fact } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { type FoldedItem, type FoldedRecord, neverClosed } from '#record/folded.ts'
import { draftsOf, emptyForm, endsPresumption, type FormState, lackOf } from './answers.ts'

const record = '00000000-0000-4000-8000-00000000000a'
let made = 0
const newId = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`
const place = { dictionary, record, newId, now: '2026-11-22T10:00:00.000Z', zone: 'Africa/Maputo' } as const

const item = (id: string, facts: Readonly<Record<string, Fact>>): FoldedItem => ({
  id,
  receivedAt: place.now,
  facts,
  unsettled: {},
  declined: [],
  history: {},
})
const folded = (sections: FoldedRecord['sections']): FoldedRecord => ({
  sections,
  file: neverClosed,
  unread: [],
  closed: 0,
  erased: 0,
})
const maybeChild = folded({ person: [item(record, { possibleChild: { value: 'yes', said: 'observed' } })] })

const form = (answers: FormState['answers'], more: Partial<FormState> = {}): FormState => ({
  ...emptyForm,
  answers,
  ...more,
})
const target = { items: {} } as const

describe('A form of a case', () => {
  test('says nothing where nothing was answered, and cannot be kept', () => {
    expect(draftsOf(emptyForm, target, place)).toEqual([])
    expect(lackOf(form({ 'note.text': { kind: 'value', value: '  ' } }), target, maybeChild, place)).toBe(
      'nothing-said',
    )
  })

  test('an answer of "does not know" is a statement; "not asked" is none', () => {
    const [draft, ...others] = draftsOf(
      form({ 'person.possibleVictim': { kind: 'unknown' }, 'danger.ongoing': { kind: 'not-asked' } }),
      target,
      place,
    )
    expect(draft?.fields).toEqual({ possibleVictim: { value: 'unknown', said: 'not-stated' } })
    expect(others).toEqual([])
  })

  test('what a record has once goes by the record, other things get an item or keep theirs', () => {
    const answers = {
      'person.ageYears': { kind: 'value', value: 16 },
      'custody.kind': { kind: 'value', value: 'police' },
    } as const
    const [person, custody] = draftsOf(form(answers), { items: { custody: 'known' } }, place)
    expect(person?.item).toBe(record)
    expect(custody?.item).toBe('known')
  })

  test('a note that is added was written now', () => {
    const [note] = draftsOf(form({ 'note.text': { kind: 'value', value: 'Invented' } }), target, place)
    expect(note?.fields['at']?.value).toMatchObject({ local: '2026-11-22T12:00', zone: 'Africa/Maputo' })
  })
})

describe('A presumption', () => {
  const notChild = { 'person.possibleChild': { kind: 'value', value: 'no' } } as const

  test('does not end by a word alone, not by silence of the person either', () => {
    expect(endsPresumption(form(notChild), target, maybeChild)).toEqual(['person.possibleChild'])
    expect(
      endsPresumption(form({ 'person.possibleChild': { kind: 'declined' } }), target, maybeChild),
    ).not.toEqual([])
    expect(lackOf(form(notChild, { said: 'self' }), target, maybeChild, place)).toBe('needs-decision')
  })

  test('ends as a decision that gives its reason, and the reason is kept under the item', () => {
    const decided = form(notChild, { said: 'decision', reason: 'Invented reason' })
    expect(lackOf({ ...decided, reason: ' ' }, target, maybeChild, place)).toBe('needs-reason')
    expect(lackOf(decided, target, maybeChild, place)).toBeUndefined()
    const [, reason] = draftsOf(decided, target, place)
    expect(reason).toMatchObject({
      section: 'note',
      under: record,
      fields: { text: { value: 'Invented reason' } },
    })
  })

  test('that never began needs no decision to be denied', () => {
    expect(lackOf(form(notChild, { said: 'self' }), target, folded({}), place)).toBeUndefined()
  })
})
