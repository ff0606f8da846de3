import { describe, expect, test } from 'vitest'
import { dictionary } from '#law/facts/dictionary.ts'
import { readCaseFile } from './case-file.ts'

const now = '2026-11-22T08:00:00.000Z'
const read = (sections: unknown): ReturnType<typeof readCaseFile> =>
  readCaseFile(dictionary, { format: 1, sections }, now)
const refusals = (input: unknown): readonly string[] => {
  const file = readCaseFile(dictionary, input, now)
  return file.kind === 'refused' ? file.refusals.map(({ at, code }) => `${at} ${code}`) : []
}

describe('A case file', () => {
  test('gives the facts of one person, by section and item', () => {
    const file = read({
      person: [{ ageYears: 18, possibleChild: { value: 'yes', said: 'observed' } }],
      custody: [{ id: 'centre', receivedAt: '2026-11-20T10:00:00+02:00', kind: 'immigration' }],
    })
    expect(file).toEqual({
      kind: 'read',
      facts: {
        person: [
          {
            id: 'person-1',
            receivedAt: now,
            facts: {
              ageYears: { value: 18, said: 'not-stated' },
              possibleChild: { value: 'yes', said: 'observed' },
            },
          },
        ],
        custody: [
          {
            id: 'centre',
            receivedAt: '2026-11-20T08:00:00.000Z',
            facts: { kind: { value: 'immigration', said: 'not-stated' } },
          },
        ],
      },
    })
  })

  test('calls items that have no id after their section and place, the same in every run', () => {
    const file = read({ custody: [{ kind: 'police' }, { id: 'second' }, { kind: 'prison' }] })
    const ids = file.kind === 'read' ? file.facts['custody']?.map(({ id }) => id) : []
    expect(ids).toEqual(['custody-1', 'second', 'custody-3'])
  })

  test('may hold what the node never reads, because it is read where it lies', () => {
    const file = read({
      protection: [{ fearsReturn: 'yes' }],
      person: [{ alias: 'Star', pregnant: 'unknown' }],
      note: [{ text: 'Invented.' }],
    })
    expect(file.kind).toBe('read')
  })

  test('lets one item point to another by its short name', () => {
    expect(read({ need: [{ id: 'bed', service: 'accommodation' }], referral: [{ need: 'bed' }] }).kind).toBe(
      'read',
    )
  })

  test('may name its schema for an editor', () => {
    expect(refusals({ $schema: './case.schema.json', format: 1, sections: {} })).toEqual([])
  })

  const malformed: readonly (readonly [string, unknown, string])[] = [
    ['that is no object', [], '$ wrong-type'],
    ['without a format', { sections: {} }, '$ missing-key'],
    ['of another format', { format: 2, sections: {} }, '$.format unknown-format'],
    ['with something beside', { format: 1, sections: {}, person: {} }, '$ unexpected-key'],
    ['whose sections are a list', { format: 1, sections: [] }, '$.sections wrong-type'],
    [
      'with an unknown section',
      { format: 1, sections: { horoscope: [] } },
      '$.sections.horoscope unknown-section',
    ],
    [
      'with a section that every object has',
      { format: 1, sections: { constructor: [] } },
      '$.sections.constructor unknown-section',
    ],
    [
      'with a section that is no list',
      { format: 1, sections: { person: {} } },
      '$.sections.person wrong-type',
    ],
    ['with two persons', { format: 1, sections: { person: [{}, {}] } }, '$.sections.person too-many-items'],
    [
      'with an item that is no object',
      { format: 1, sections: { note: ['x'] } },
      '$.sections.note[0] wrong-type',
    ],
    [
      'with an unknown field',
      { format: 1, sections: { custody: [{ mood: 'x' }] } },
      '$.sections.custody[0].mood unknown-field',
    ],
    [
      'with an id of many words',
      { format: 1, sections: { custody: [{ id: 'the first' }] } },
      '$.sections.custody[0].id malformed-id',
    ],
    [
      'received on a day alone',
      { format: 1, sections: { custody: [{ receivedAt: '2026-11-20' }] } },
      '$.sections.custody[0].receivedAt malformed-instant',
    ],
    [
      'received on 31 April',
      { format: 1, sections: { custody: [{ receivedAt: '2026-04-31T10:00:00Z' }] } },
      '$.sections.custody[0].receivedAt malformed-instant',
    ],
    [
      'with a wrong code',
      { format: 1, sections: { custody: [{}, { kind: 'jail' }] } },
      '$.sections.custody[1].kind unknown-code',
    ],
    [
      'with a wrong code in a list',
      { format: 1, sections: { return: [{ risks: ['life', 'x'] }] } },
      '$.sections.return[0].risks[1] unknown-code',
    ],
  ]
  for (const [what, input, refusal] of malformed) {
    test(`${what} is refused, with the place`, () => {
      expect(refusals(input)).toEqual([refusal])
    })
  }

  test('where one id stands twice is refused, also when one of the two was given by place', () => {
    const twice = { format: 1, sections: { need: [{ id: 'bed' }], referral: [{ id: 'bed' }] } }
    expect(refusals(twice)).toEqual(['$.sections.referral[0].id repeated-id'])
    const byPlace = { format: 1, sections: { custody: [{ id: 'custody-2' }, {}] } }
    expect(refusals(byPlace)).toEqual(['$.sections.custody[1].id repeated-id'])
  })

  test('names every fault at once, so that it can be mended in one go', () => {
    const faulty = { format: 1, sections: { person: [{ ageYears: 200, sex: 'x' }], horoscope: [] } }
    expect(refusals(faulty)).toEqual([
      '$.sections.person[0].ageYears number-out-of-range',
      '$.sections.person[0].sex unknown-code',
      '$.sections.horoscope unknown-section',
    ])
  })
})
