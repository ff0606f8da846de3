import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Said, Value } from '#engine/facts.ts'
import { toFactSheet } from './fact-sheet.ts'
import { fold } from './fold.ts'
import type { FoldedRecord } from './folded.ts'
import type { Statement } from './statement.ts'
import { day, dictionary, fact, id, says } from './test-journal.ts'

const person = (folded: FoldedRecord) => folded.sections['person']?.[0]

// Weighted, so that yes and no to the same question often meet.
const values: fc.Arbitrary<Value> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('yes', 'no') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Value>('unknown', 'declined', 17, ['ny'], ['sw'], day('2026-11-02'), 'given'),
  },
)
const saids = fc.constantFrom<Said>('self', 'observed', 'decision')
const maybeSaid = fc.record({ value: values, said: saids })
const fields = fc.record(
  {
    possibleChild: maybeSaid,
    vulnerable: maybeSaid,
    ageYears: maybeSaid,
    languages: maybeSaid,
    alias: maybeSaid,
    state: maybeSaid,
    at: maybeSaid,
    ongoing: maybeSaid,
    newer: maybeSaid,
  },
  { requiredKeys: [] },
)
const saying = fc.record({
  device: fc.integer({ min: 1, max: 4 }),
  after: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
  corrects: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  section: fc.constantFrom('person', 'person', 'person', 'consent', 'danger', 'sealed', 'newer'),
  fields,
})
const journal = fc
  .array(saying, { maxLength: 12 })
  .map((all) =>
    all.map(({ corrects, ...one }, index) =>
      says({ n: index + 1, ...one, ...(corrects === undefined ? {} : { corrects }) }),
    ),
  )

type Fold = (statements: readonly Statement[]) => FoldedRecord
const real: Fold = (statements) => fold(statements, dictionary)

const orderDoesNotMatter = (under: Fold) => {
  const shuffled = journal.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all)),
  )
  return fc.property(shuffled, ([all, shuffledAll, again]) => {
    const copies = again.map((statement) => structuredClone(statement))
    expect(under([...copies, ...shuffledAll, ...again])).toEqual(under(all))
  })
}

const saidThroughout = (one: Statement, said: Said): Statement => ({
  ...one,
  fields: Object.fromEntries(
    Object.entries(one.fields).map(([name, { value }]) => [name, fact(value, said)]),
  ),
})

const presumptionsLast = (under: Fold) =>
  fc.property(journal, (all) => {
    const undecided = all.map((one) => saidThroughout(one, 'observed'))
    const said = undecided.some(
      ({ section, fields }) => section === 'person' && fields['possibleChild']?.value === 'yes',
    )
    expect(person(under(undecided))?.facts['possibleChild']?.value === 'yes').toBe(said)
  })

const correctionsAreExact = (under: Fold) =>
  fc.property(journal, (all) => {
    for (const [name, candidates] of Object.entries(person(under(all))?.history ?? {})) {
      const said = all.filter(({ section, fields }) => section === 'person' && Object.hasOwn(fields, name))
      const named = said.filter((one) =>
        said.some((by) => by.header.corrects === one.header.id && by.header.at > one.header.at),
      )
      const corrected = candidates
        .filter(({ standing }) => standing === 'corrected')
        .map(({ entry }) => entry)
      expect(candidates.map(({ entry }) => entry)).toEqual(said.map(({ header }) => header.id))
      if (name !== 'possibleChild') expect(corrected).toEqual(named.map(({ header }) => header.id))
    }
  })

describe('for every journal', () => {
  test('any order, repetition and division into batches folds to the same record', () => {
    fc.assert(orderDoesNotMatter(real), { numRuns: 500 })
  })

  test('a possible child is never lost without a decision', () => {
    fc.assert(presumptionsLast(real), { numRuns: 500 })
  })

  test('a correction takes back exactly the values it names, and all values stay readable', () => {
    fc.assert(correctionsAreExact(real), { numRuns: 500 })
  })

  test('every missing entry leaves a record that can be read', () => {
    fc.assert(
      fc.property(
        journal.chain((all) => fc.subarray(all)),
        (some) => {
          expect(() => toFactSheet(real(some))).not.toThrow()
        },
      ),
    )
  })
})

describe('these properties catch a fold that', () => {
  const failed = (property: fc.IProperty<unknown>) => fc.check(property, { numRuns: 500 }).failed
  const rewritten =
    (change: (statement: Statement, index: number, all: readonly Statement[]) => Statement): Fold =>
    (all) =>
      real(all.map((statement, index) => change(structuredClone(statement), index, all)))

  test('goes by the order of arrival', () => {
    const arrival = rewritten((one, index) => ({
      ...one,
      header: { ...one.header, at: String(index + 100) },
    }))
    expect(failed(orderDoesNotMatter(arrival) as fc.IProperty<unknown>)).toBe(true)
  })

  test('counts a repeated entry twice', () => {
    const repeated = rewritten((one, index) => ({ ...one, header: { ...one.header, id: id(index) } }))
    expect(failed(orderDoesNotMatter(repeated) as fc.IProperty<unknown>)).toBe(true)
  })

  test('takes every word for a decision', () => {
    const decided = rewritten((one) => saidThroughout(one, 'decision'))
    expect(failed(presumptionsLast(decided) as fc.IProperty<unknown>)).toBe(true)
  })

  test('takes back a whole entry where one field of it was corrected', () => {
    const whole: Fold = (all) =>
      real(all.filter(({ header }) => !all.some((by) => by.header.corrects === header.id)))
    expect(failed(correctionsAreExact(whole) as fc.IProperty<unknown>)).toBe(true)
  })
})
