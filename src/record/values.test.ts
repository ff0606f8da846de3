import { describe, expect, test } from 'vitest'
import type { Dictionary, Field } from '#engine/dictionary.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { checkFacts, readFact, truthOf } from './values.ts'

const noon = { local: '2026-11-20T12:00', zone: 'Africa/Maputo', precision: 'minute', approximate: false }
const shelter = '7f9c2ba4-e88f-4a27-8d0e-3f1c5b6a7d21'

function field(path: string): Field {
  const [section = '', name = ''] = path.split('.')
  const found = dictionary.sections[section]?.fields[name]
  if (!found) throw new Error(`no field ${path}`)
  return found
}

const codeOf = (path: string, input: unknown): string => {
  const fact = readFact(field(path), input, { at: path })
  return 'code' in fact ? fact.code : 'taken'
}

describe('A value', () => {
  test('stands plain or with the word of the one who said it', () => {
    expect(readFact(field('custody.kind'), 'immigration')).toEqual({
      value: 'immigration',
      said: 'not-stated',
    })
    expect(readFact(field('custody.kind'), { value: 'immigration', said: 'document' })).toEqual({
      value: 'immigration',
      said: 'document',
    })
  })

  test('of a moment that says nothing of it is exact', () => {
    const { approximate: _, ...written } = noon
    expect(readFact(field('custody.startedAt'), written)).toEqual({ value: noon, said: 'not-stated' })
  })

  test('may be unknown or declined in every field, but in free text these are words', () => {
    for (const path of [
      'danger.ongoing',
      'person.ageYears',
      'custody.startedAt',
      'return.risks',
      'person.citizenships',
      'event.agency',
    ]) {
      expect([codeOf(path, 'unknown'), codeOf(path, { value: 'declined', said: 'self' })]).toEqual([
        'taken',
        'taken',
      ])
    }
    expect(readFact(field('note.text'), 'unknown')).toEqual({ value: 'unknown', said: 'not-stated' })
  })

  const refused: readonly (readonly [string, string, unknown, string])[] = [
    ['a code of no list', 'custody.kind', 'jail', 'unknown-code'],
    ['a name that every object has', 'custody.kind', 'constructor', 'unknown-code'],
    ['a yes in words', 'danger.ongoing', 'maybe', 'unknown-code'],
    ['a yes as true', 'danger.ongoing', true, 'wrong-type'],
    ['nothing', 'danger.ongoing', null, 'wrong-type'],
    ['an empty list', 'return.risks', [], 'empty-list'],
    ['a code twice', 'return.risks', ['torture', 'torture'], 'repeated-code'],
    ['unknown beside a code', 'return.risks', ['torture', 'unknown'], 'unknown-code'],
    ['one code where a list stands', 'return.risks', 'torture', 'wrong-type'],
    ['an age below zero', 'person.ageYears', -1, 'number-out-of-range'],
    ['an age above all ages', 'person.ageYears', 121, 'number-out-of-range'],
    ['an age in words', 'person.ageYears', '17', 'wrong-type'],
    ['an age that is no number', 'person.ageYears', Number.NaN, 'wrong-type'],
    ['a country that is none', 'exploitation.country', 'XYZ', 'unknown-country'],
    ['a country of two letters', 'exploitation.country', 'MZ', 'unknown-country'],
    ['an area of no country', 'exploitation.area', 'XX-L', 'malformed-area'],
    ['a language in words', 'consent.language', 'Makhuwa', 'malformed-language'],
    ['a reference that is a name', 'event.agency', 'Border Police', 'malformed-reference'],
    ['a text that says nothing', 'note.text', '', 'text-empty'],
    ['a text without end', 'note.text', 'a'.repeat(8001), 'text-too-long'],
    [
      'a word of nobody we know',
      'danger.ongoing',
      { value: 'yes', said: 'rumour' },
      'unknown-source-of-fact',
    ],
    ['a value with something beside it', 'danger.ongoing', { value: 'yes', by: 'self' }, 'unexpected-key'],
  ]
  for (const [what, path, input, code] of refused) {
    test(`is refused when it is ${what}`, () => {
      expect(codeOf(path, input)).toBe(code)
    })
  }

  test('counts characters as people do', () => {
    expect(codeOf('note.text', '🙂'.repeat(8000))).toBe('taken')
    expect(codeOf('note.text', '🙂'.repeat(8001))).toBe('text-too-long')
  })

  test('that is refused is not repeated in the refusal', () => {
    const refusal = readFact(field('custody.kind'), 'Amina Invented', { at: 'custody.kind' })
    expect(JSON.stringify(refusal)).not.toContain('Amina')
  })
})

describe('A moment', () => {
  const moments: readonly (readonly [string, object, string])[] = [
    ['a day', { local: '2026-11-20', precision: 'day' }, 'taken'],
    ['29 February of a leap year', { local: '2028-02-29', precision: 'day' }, 'taken'],
    ['29 February of another year', { local: '2027-02-29', precision: 'day' }, 'moment-malformed'],
    [
      '29 February 1900, which was no leap year',
      { local: '1900-02-29', precision: 'day' },
      'moment-malformed',
    ],
    ['31 April', { local: '2026-04-31', precision: 'day' }, 'moment-malformed'],
    ['a thirteenth month', { local: '2026-13', precision: 'month' }, 'moment-malformed'],
    ['24 hours', { local: '2026-11-20T24:00', precision: 'minute' }, 'moment-malformed'],
    ['a minute called a day', { local: '2026-11-20T12:00', precision: 'day' }, 'moment-malformed'],
    ['a day called a minute', { local: '2026-11-20', precision: 'minute' }, 'moment-malformed'],
    ['an hour', { local: '2026-11-20T12', precision: 'hour' }, 'moment-malformed'],
    ['an instant with offset', { local: '2026-11-20T12:00Z' }, 'moment-malformed'],
    ['year 26', { local: '0026', precision: 'year' }, 'moment-malformed'],
    ['a zone that does not exist', { zone: 'Africa/Wakanda' }, 'unknown-zone'],
    ['an offset for a zone', { zone: '+02:00' }, 'unknown-zone'],
    ['a zone in small letters', { zone: 'africa/maputo' }, 'unknown-zone'],
    ['roughly', { approximate: 'roughly' }, 'wrong-type'],
    ['a moment that adds something', { calendar: 'islamic' }, 'unexpected-key'],
  ]
  for (const [what, change, expected] of moments) {
    test(`that is ${what}: ${expected}`, () => {
      expect(codeOf('custody.startedAt', { ...noon, ...change })).toBe(expected)
    })
  }

  test('without a zone is refused, because nobody knows when it was', () => {
    expect(codeOf('custody.startedAt', { local: '2026-11-20', precision: 'day' })).toBe('missing-key')
    expect(codeOf('custody.startedAt', '2026-11-20')).toBe('wrong-type')
  })
})

describe('The open part of an entry', () => {
  const facts = { part: 'facts', version: 1 } as const
  const codes = (
    section: string,
    fields: unknown,
    options: Parameters<typeof checkFacts>[3] = facts,
  ): readonly string[] =>
    checkFacts(dictionary, section, fields, options).map(({ code, at }) => `${at} ${code}`)

  test('takes node facts in their stored form', () => {
    const fields = {
      kind: { value: 'police', said: 'document' },
      startedAt: { value: noon, said: 'document' },
    }
    expect(codes('custody', fields)).toEqual([])
  })

  test('takes nothing that belongs under a seal, and says so', () => {
    expect(codes('note', { text: { value: 'She said …', said: 'self' } })).toEqual([
      'note.text not-a-node-fact',
    ])
    expect(codes('protection', { fearsReturn: { value: 'yes', said: 'self' } })).toEqual([
      'protection.fearsReturn not-a-node-fact',
    ])
  })

  test('leaves nothing to a default', () => {
    const { approximate: _, ...short } = noon
    expect(codes('custody', { kind: 'police' })).toEqual(['custody.kind wrong-type'])
    expect(codes('custody', { kind: { value: 'police' } })).toEqual(['custody.kind missing-key'])
    expect(codes('custody', { startedAt: { value: short, said: 'self' } })).toEqual([
      'custody.startedAt missing-key',
    ])
  })

  test('points to organisations by random identifiers only', () => {
    expect(codes('event', { agency: { value: shelter, said: 'observed' } })).toEqual([])
    expect(codes('event', { agency: { value: 'house-at-the-river', said: 'observed' } })).toEqual([
      'event.agency malformed-reference',
    ])
  })

  test('of an unknown section, or with an unknown field, is refused', () => {
    expect(codes('horoscope', {})).toEqual(['horoscope unknown-section'])
    expect(codes('custody', { starSign: { value: 'leo', said: 'self' } })).toEqual([
      'custody.starSign unknown-field',
    ])
    expect(codes('toString', {})).toEqual(['toString unknown-section'])
    expect(codes('custody', JSON.parse('{"__proto__":{"value":"yes","said":"self"}}'))).toEqual([
      'custody.? unknown-field',
    ])
    expect(codes('custody', [])).toEqual(['custody wrong-type'])
  })

  test('reports every refusal, not only the first', () => {
    const fields = { kind: { value: 'jail', said: 'self' }, canLeave: { value: 'perhaps', said: 'self' } }
    expect(codes('custody', fields)).toEqual(['custody.kind unknown-code', 'custody.canLeave unknown-code'])
  })

  test('of a newer dictionary keeps what it cannot read, except text and unknown codes of known fields', () => {
    const newer = { part: 'facts', version: 2 } as const
    const fields = {
      moonPhase: { value: ['waxing'], said: 'observed' },
      seenAt: { value: noon, said: 'observed' },
    }
    expect(codes('custody', fields, newer)).toEqual([])
    expect(codes('horoscope', fields, newer)).toEqual([])
    expect(
      codes('custody', { moonPhase: { value: 'Amina of the blue house', said: 'self' } }, newer),
    ).toEqual(['custody.moonPhase text-for-a-code'])
    expect(codes('custody', { moonPhase: { value: { deep: { text: 'x' } }, said: 'self' } }, newer)).toEqual([
      'custody.moonPhase text-for-a-code',
    ])
    expect(codes('custody', { kind: { value: 'orbital', said: 'self' } }, newer)).toEqual([
      'custody.kind unknown-code',
    ])
  })

  test('and a compartment each take only their own', () => {
    const health = { part: 'health', version: 1 } as const
    expect(codes('person', { pregnant: { value: 'yes', said: 'self' } }, health)).toEqual([])
    expect(codes('person', { alias: { value: 'Star', said: 'self' } }, health)).toEqual([
      'person.alias wrong-compartment',
    ])
    expect(codes('person', { ageYears: { value: 17, said: 'self' } }, health)).toEqual([
      'person.ageYears wrong-compartment',
    ])
  })

  test('would take a narrative from a dictionary that calls it a node fact: the guard is the class', () => {
    const note = dictionary.sections['note']
    if (!note) throw new Error('no section note')
    const broken: Dictionary = {
      ...dictionary,
      sections: { note: { ...note, fields: { text: { ...field('note.text'), holds: 'node-fact' } } } },
    }
    expect(checkFacts(broken, 'note', { text: { value: 'She said …', said: 'self' } }, facts)).toEqual([])
  })
})

test('Rules read silence, unknown and declined alike as unknown', () => {
  expect(truthOf({ value: 'yes', said: 'self' })).toBe('yes')
  expect(truthOf({ value: 'no', said: 'self' })).toBe('no')
  for (const value of ['unknown', 'declined', 'immigration', 17])
    expect(truthOf({ value, said: 'self' })).toBe('unknown')
  expect(truthOf(undefined)).toBe('unknown')
})
