import { describe, expect, test } from 'vitest'
import type { Value } from '#engine/facts.ts'
import { fold } from './fold.ts'
import type { FoldedRecord } from './folded.ts'
import type { Statement } from './statement.ts'
import { day, dictionary, fact, id, says } from './test-journal.ts'

const person = (folded: FoldedRecord) => folded.sections['person']?.[0]
const foldedPerson = (...statements: Statement[]) => person(fold(statements, dictionary))

describe('values written without knowledge of one another', () => {
  test('a possible child stays a possible child when two workers differ', () => {
    const yes = says({ n: 1, fields: { possibleChild: fact('yes') } })
    const no = says({ n: 2, fields: { possibleChild: fact('no', 'document') } })
    expect(foldedPerson(yes, no)?.facts['possibleChild']?.value).toBe('yes')
  })

  test('a right that one worker found not explained counts as not explained', () => {
    const told = says({ n: 2, fields: { informationGiven: fact('yes') } })
    const notTold = says({ n: 1, fields: { informationGiven: fact('no') } })
    expect(foldedPerson(told, notTold)?.facts['informationGiven']?.value).toBe('no')
  })

  test('a consent withdrawn on one phone is withdrawn although another phone records it as given later', () => {
    const withdrawn = says({ n: 1, section: 'consent', fields: { state: fact('withdrawn', 'self') } })
    const given = says({ n: 2, section: 'consent', fields: { state: fact('given', 'self') } })
    expect(fold([given, withdrawn], dictionary).sections['consent']?.[0]?.facts['state']?.value).toBe(
      'withdrawn',
    )
  })

  test('two ages are shown side by side and rules read neither', () => {
    const item = foldedPerson(
      says({ n: 1, fields: { ageYears: fact(17) } }),
      says({ n: 2, fields: { ageYears: fact(19) } }),
    )
    expect(item?.facts['ageYears']).toBeUndefined()
    expect(item?.unsettled['ageYears']?.map(({ value }) => value)).toEqual([17, 19])
  })

  test('two lists of languages come together', () => {
    const item = foldedPerson(
      says({ n: 1, fields: { languages: fact(['ny']) } }),
      says({ n: 2, fields: { languages: fact(['sw', 'ny']) } }),
      says({ n: 3, fields: { languages: fact('declined') } }),
    )
    expect(item?.facts['languages']?.value).toEqual(['ny', 'sw'])
  })

  test('the earliest start of a danger stands, the latest word for an alias', () => {
    const folded = fold(
      [
        says({ n: 1, section: 'danger', fields: { at: fact(day('2026-11-04')) } }),
        says({ n: 2, section: 'danger', fields: { at: fact(day('2026-11-02')) } }),
        says({ n: 3, fields: { alias: fact('Kingfisher') } }),
        says({ n: 4, fields: { alias: fact('Heron') } }),
        says({ n: 5, fields: { alias: fact('Kingfisher') } }),
      ],
      dictionary,
    )
    expect(folded.sections['danger']?.[0]?.facts['at']?.value).toEqual(day('2026-11-02'))
    expect(person(folded)?.facts['alias']?.value).toBe('Kingfisher')
  })
})

test('of two dangers told at the same hour in two countries, the one further east began first', () => {
  const at = (zone: string): Value => ({
    local: '2026-11-02T10:00',
    zone,
    precision: 'minute',
    approximate: false,
  })
  const folded = fold(
    [
      says({ n: 1, section: 'danger', fields: { at: fact(at('Africa/Luanda')) } }),
      says({ n: 2, section: 'danger', fields: { at: fact(at('Africa/Nairobi')) } }),
    ],
    dictionary,
  )
  expect(folded.sections['danger']?.[0]?.facts['at']?.value).toEqual(at('Africa/Nairobi'))
})

describe('values written with knowledge of the earlier one', () => {
  test('an age stated later, by someone who had read the first, replaces it', () => {
    const item = foldedPerson(
      says({ n: 1, fields: { ageYears: fact(17) } }),
      says({ n: 2, after: [1], fields: { ageYears: fact(19) } }),
    )
    expect(item?.facts['ageYears']?.value).toBe(19)
    expect(item?.history['ageYears']?.map(({ standing }) => standing)).toEqual(['superseded', 'stands'])
  })

  test('knowledge reaches through entries between, and through the same device without any', () => {
    const chain = [
      says({ n: 1, fields: { ageYears: fact(17) } }),
      says({ n: 2, after: [1], fields: {} }),
      says({ n: 3, after: [2], fields: { ageYears: fact(18) } }),
      says({ n: 4, device: 3, fields: { ageYears: fact(19) } }),
    ]
    expect(foldedPerson(...chain)?.facts['ageYears']?.value).toBe(19)
  })

  test('who claims to have seen an entry of a later time is not believed', () => {
    const early = says({ n: 1, after: [2], fields: { ageYears: fact(30) } })
    const late = says({ n: 2, fields: { ageYears: fact(15) } })
    expect(foldedPerson(early, late)?.unsettled['ageYears']).toHaveLength(2)
  })

  test('an ordinary protective answer can be changed by who has seen it', () => {
    const item = foldedPerson(
      says({ n: 1, fields: { vulnerable: fact('yes') } }),
      says({ n: 2, after: [1], fields: { vulnerable: fact('no') } }),
    )
    expect(item?.facts['vulnerable']?.value).toBe('no')
  })
})

describe('a presumption or a danger', () => {
  const yes = says({ n: 1, fields: { possibleChild: fact('yes') } })

  test.each(['self', 'other-person', 'observed', 'document', 'not-stated'] as const)(
    'is not ended by a later no that is said as %s',
    (said) => {
      const no = says({ n: 2, after: [1], fields: { possibleChild: fact('no', said) } })
      expect(foldedPerson(yes, no)?.facts['possibleChild']?.value).toBe('yes')
    },
  )

  test('is ended by a decision that had seen it, and only by one that had', () => {
    const seen = says({ n: 2, after: [1], fields: { possibleChild: fact('no', 'decision') } })
    const unseen = says({ n: 2, fields: { possibleChild: fact('no', 'decision') } })
    expect(foldedPerson(yes, seen)?.facts['possibleChild']?.value).toBe('no')
    expect(foldedPerson(yes, unseen)?.facts['possibleChild']?.value).toBe('yes')
  })

  test('is not ended by a correction that is no decision', () => {
    const fields = { possibleChild: fact('no', 'document') }
    const corrected = says({ n: 2, after: [1], corrects: 1, fields })
    expect(foldedPerson(yes, corrected)?.facts['possibleChild']?.value).toBe('yes')
  })

  test('danger goes on until it is decided that it ended', () => {
    const ongoing = says({ n: 1, section: 'danger', fields: { ongoing: fact('yes') } })
    const over = says({ n: 2, after: [1], section: 'danger', fields: { ongoing: fact('no', 'self') } })
    const decided = says({ n: 3, after: [2], section: 'danger', fields: { ongoing: fact('no', 'decision') } })
    const state = (...of: Statement[]) =>
      fold(of, dictionary).sections['danger']?.[0]?.facts['ongoing']?.value
    expect(state(ongoing, over)).toBe('yes')
    expect(state(ongoing, over, decided)).toBe('no')
  })
})

describe('declining', () => {
  test('never hides a yes from the rules, and decides what is shown', () => {
    const item = foldedPerson(
      says({ n: 1, fields: { vulnerable: fact('yes') } }),
      says({ n: 2, after: [1], fields: { vulnerable: fact('declined', 'self') } }),
    )
    expect(item?.facts['vulnerable']?.value).toBe('yes')
    expect(item?.declined).toEqual(['vulnerable'])
  })

  test('takes the comfort out of a recorded no, so that rules ask again', () => {
    const item = foldedPerson(
      says({ n: 1, fields: { vulnerable: fact('no') } }),
      says({ n: 2, after: [1], fields: { vulnerable: fact('declined', 'self') } }),
    )
    expect(item?.facts['vulnerable']?.value).toBe('declined')
  })

  test('leaves a stated age to the rules', () => {
    const item = foldedPerson(
      says({ n: 1, fields: { ageYears: fact(15) } }),
      says({ n: 2, after: [1], fields: { ageYears: fact('declined', 'self') } }),
    )
    expect(item?.facts['ageYears']?.value).toBe(15)
    expect(item?.declined).toEqual(['ageYears'])
  })
})

describe('a correction', () => {
  const first = says({ n: 1, fields: { ageYears: fact(17), languages: fact(['ny']) } })
  const second = says({ n: 2, fields: { ageYears: fact(27), languages: fact(['sw']) } })

  test('removes what it names and nothing else', () => {
    const correction = says({ n: 3, corrects: 2, fields: { ageYears: fact(17) } })
    const item = foldedPerson(first, second, correction)
    expect(item?.facts['ageYears']?.value).toBe(17)
    expect(item?.facts['languages']?.value).toEqual(['ny', 'sw'])
    expect(item?.history['ageYears']?.map(({ standing }) => standing)).toEqual([
      'stands',
      'corrected',
      'stands',
    ])
  })

  test('does not touch what another organisation said', () => {
    const correction = says({ n: 3, corrects: 2, organisation: id(77), fields: { languages: fact(['fr']) } })
    const standing = foldedPerson(first, second, correction)?.history['languages']?.map((one) => one.standing)
    expect(standing).not.toContain('corrected')
  })

  test('cannot be answered by a correction of the correction that leaves nothing', () => {
    const one = says({ n: 1, corrects: 2, fields: { vulnerable: fact('yes') } })
    const other = says({ n: 2, corrects: 1, fields: { vulnerable: fact('yes') } })
    expect(foldedPerson(one, other)?.facts['vulnerable']?.value).toBe('yes')
  })
})
