import { describe, expect, test } from 'vitest'
import type { Field, Words } from '#engine/dictionary.ts'
import { dictionary } from './dictionary.ts'

const fields = Object.values(dictionary.sections).flatMap((section) =>
  Object.entries(section.fields).map(([name, field]) => [`${section.id}.${name}`, field] as const),
)

const textsOf = ({ label, ask, why }: Field): readonly Words[] =>
  [label, ask, why].filter((words) => words !== undefined)
const inAll = (words: Words): readonly string[] => [words.en, words.fr, words.pt]
const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
const longSentences = (text: string): readonly string[] =>
  sentences(text).filter((sentence) => sentence.split(/\s+/).length > 20)

/** *Detido/a*, *retenu(e)*, *le·la*, *she or he*: a gender guessed twice is still a gender that was not told. */
const guessesGender = (text: string): boolean =>
  /\p{L}\((?:e|a|o|ne|s)\)|\p{L}[·]\p{L}|\p{L}\/(?:a|o|e)\b|\b(?:he|she|his|her|him)\b/iu.test(text)

/** What is never asked at first contact, and what only the person may volunteer, has no question to read aloud. */
const neverAsked = [
  'person.gender',
  'person.familyName',
  'person.givenName',
  'person.identityDocument',
  'person.address',
  'person.pregnant',
  'danger.possibleSexualViolence',
  'danger.sexualViolenceAt',
  'exploitation.sexualViolence',
  'exploitation.sexualType',
  'journey.sexualViolence',
  'note.text',
]

/** Sections that first contact or screening asks about. */
const asked = [
  'consent',
  'danger',
  'need',
  'screening',
  'exploitation',
  'journey',
  'event',
  'custody',
  'charge',
  'protection',
  'return',
]
const unasked = new Set([
  ...neverAsked,
  'consent.at',
  'danger.healthCareOfferedAt',
  'journey.borderPoint',
  'custody.place',
])

describe('The questions', () => {
  test('of first contact and screening can all be read aloud, each with its reason', () => {
    const silent = fields.filter(
      ([path, { ask, why }]) =>
        asked.includes(path.split('.')[0] ?? '') && !unasked.has(path) && !(ask && why),
    )
    expect(silent.map(([path]) => path)).toEqual([])
  })

  test('never stand without a reason, nor a reason without a question', () => {
    expect(
      fields.filter(([, { ask, why }]) => (ask === undefined) !== (why === undefined)).map(([path]) => path),
    ).toEqual([])
  })

  test('do not exist for what must never be asked', () => {
    const known = fields.filter(([path]) => neverAsked.includes(path))
    expect(known).toHaveLength(neverAsked.length)
    expect(known.filter(([, { ask }]) => ask !== undefined).map(([path]) => path)).toEqual([])
  })

  test('end with a question mark in every language', () => {
    const open = fields.flatMap(([path, { ask }]) =>
      ask && inAll(ask).some((text) => !text.endsWith('?')) ? [path] : [],
    )
    expect(open).toEqual([])
  })

  test('give their reason in two sentences at most', () => {
    const long = fields.flatMap(([path, { why }]) =>
      why && inAll(why).some((text) => sentences(text).length > 2) ? [path] : [],
    )
    expect(long).toEqual([])
  })
})

describe('The words', () => {
  test('stand in sentences of at most twenty words', () => {
    expect(
      fields.flatMap(([path, field]) =>
        textsOf(field)
          .flatMap(inAll)
          .flatMap(longSentences)
          .map(() => path),
      ),
    ).toEqual([])
    expect(longSentences(`Is it ${'very '.repeat(18)}long?`)).toHaveLength(1)
  })

  test('never guess a gender', () => {
    expect(
      fields.filter(([, field]) => textsOf(field).flatMap(inAll).some(guessesGender)).map(([path]) => path),
    ).toEqual([])
    for (const guess of ['Está detido/a?', 'Êtes-vous retenu(e) ?', 'Can she leave?', 'un·e interprète'])
      expect(guessesGender(guess)).toBe(true)
  })

  test('use no acronyms', () => {
    const acronym = /\b\p{Lu}{2,}\b/u
    expect(
      fields
        .filter(([, field]) =>
          textsOf(field)
            .flatMap(inAll)
            .some((text) => acronym.test(text)),
        )
        .map(([path]) => path),
    ).toEqual([])
    expect(acronym.test('Tell the BID panel')).toBe(true)
  })

  test('say which name each field of a victim has in HTCDS, or that it has none', () => {
    const mapped = fields.filter(([, { maps }]) => maps !== undefined)
    for (const [, { maps }] of mapped)
      expect(Object.keys(maps ?? {}).toSorted()).toEqual(['ctdc', 'glotip', 'htcds'])
    expect(mapped.map(([path]) => path)).toContain('exploitation.means')
  })
})
