import fc from 'fast-check'
import type { Field, FieldType } from '#engine/dictionary.ts'
import { type Fact, saidBy, type Value } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'

const moment = fc
  .record({
    year: fc.integer({ min: 2024, max: 2032 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom('minute', 'day', 'month', 'year'),
    approximate: fc.boolean(),
  })
  .map(({ year, month, day, precision, approximate }): Value => {
    const two = (number: number) => String(number).padStart(2, '0')
    const whole = `${String(year)}-${two(month)}-${two(day)}T08:30`
    const length = { minute: 16, day: 10, month: 7, year: 4 }[precision]
    return { local: whole.slice(0, length), zone: 'Africa/Blantyre', precision, approximate }
  })

const some = (codes: readonly string[]): fc.Arbitrary<Value> =>
  fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 })

function typed(type: FieldType): fc.Arbitrary<Value> {
  switch (type.kind) {
    case 'truth':
      return fc.constantFrom('yes', 'no')
    case 'code':
      return fc.constantFrom(...Object.keys(type.list.codes))
    case 'codes':
      return some(Object.keys(type.list.codes))
    case 'moment':
      return moment
    case 'number':
      return fc.integer({ min: type.min, max: Math.min(type.max, 120) })
    case 'country':
      return fc.constantFrom('MWI', 'MOZ', 'ZAF', 'ETH')
    case 'countries':
      return some(['MWI', 'MOZ', 'ZAF', 'ETH'])
    case 'area':
      return fc.constantFrom('MW-BL', 'MZ-N')
    case 'language':
      return fc.constantFrom('en', 'ny', 'pt')
    case 'languages':
      return some(['en', 'ny', 'pt'])
    case 'reference':
      return fc.uuid({ version: 4 })
    case 'text':
      return fc.constant('an invented text')
  }
}

/** A fact as this field may hold it; often the answer that it is not known, or not to be said. */
export const anyFact = ({ type }: Field): fc.Arbitrary<Fact> =>
  fc.record({
    value: fc.oneof(
      { arbitrary: typed(type), weight: 4 },
      { arbitrary: fc.constantFrom<Value>('unknown', 'declined'), weight: type.kind === 'text' ? 0 : 1 },
    ),
    said: fc.constantFrom(...saidBy),
  })

/** Sections whose entries do something besides: disclosures have tests of their own. */
const apart = ['disclosure']

export type AnyPatch = {
  readonly section: string
  readonly item: number
  readonly fields: Readonly<Record<string, Fact>>
}

/** One patch of one of a few items of a section, with some of its node facts. */
export const anyPatch: fc.Arbitrary<AnyPatch> = fc
  .constantFrom(...Object.keys(dictionary.sections).filter((section) => !apart.includes(section)))
  .chain((section) => {
    const fields = Object.entries(dictionary.sections[section]?.fields ?? {}).filter(
      ([, { holds }]) => holds === 'node-fact',
    )
    const model = Object.fromEntries(fields.map(([name, field]) => [name, anyFact(field)]))
    return fc.record({
      section: fc.constant(section),
      item: fc.integer({ min: 0, max: 2 }),
      fields: fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Readonly<Record<string, Fact>>>,
    })
  })
  .filter(({ fields }) => Object.keys(fields).length > 0)
