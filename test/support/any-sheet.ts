import fc from 'fast-check'
import { pathsIn } from '#engine/condition.ts'
import type { Dictionary, Field } from '#engine/dictionary.ts'
import { type Fact, type FactItem, type FactSheet, type Moment, saidBy, type Value } from '#engine/facts.ts'
import type { Safeguard } from '#engine/safeguard.ts'
import { noon } from './example-sheet.ts'
import { conditionsOf } from './law-guards.ts'

/** Any facts at all about a person, as far as the law reads them: likely, unlikely and contradictory ones. */

const answers = ['yes', 'no', 'unknown', 'declined'] as const
/** Round the time of reading, at which everything happens. */
const locals = [
  { local: '2026-11-20T13:30', precision: 'minute' },
  { local: '2026-11-20T14:30', precision: 'minute' },
  { local: '2026-11-18T09:00', precision: 'minute' },
  { local: '2026-11-20', precision: 'day' },
  { local: '2026-11-21', precision: 'day' },
  { local: '2026-11-12', precision: 'day' },
  { local: '2026-11', precision: 'month' },
  { local: '2024', precision: 'year' },
] as const
const anyMoment: fc.Arbitrary<Moment> = fc
  .constantFrom(...locals)
  .map((local) => ({ ...local, zone: 'Africa/Blantyre', approximate: false }))

function anyValue({ type }: Field): fc.Arbitrary<Value> {
  switch (type.kind) {
    case 'truth':
      return fc.constantFrom(...answers)
    case 'code':
      return fc.constantFrom(...Object.keys(type.list.codes), 'unknown')
    case 'codes':
      return fc.oneof(
        fc.subarray(Object.keys(type.list.codes), { minLength: 1, maxLength: 3 }),
        fc.constant('unknown'),
      )
    case 'moment':
      return anyMoment
    case 'number':
      return fc.integer({ min: 10, max: 40 })
    default:
      return fc.constant('unknown')
  }
}

const anyFact = (field: Field): fc.Arbitrary<Fact> =>
  fc.record({ value: anyValue(field), said: fc.constantFrom(...saidBy) })

function anyItem(fields: Readonly<Record<string, Field>>): fc.Arbitrary<Omit<FactItem, 'id'>> {
  const each = Object.entries(fields).map(([name, field]) =>
    fc.option(anyFact(field), { nil: undefined }).map((fact) => (fact ? [[name, fact] as const] : [])),
  )
  return fc.record({
    receivedAt: fc.constantFrom(noon, '2026-11-19T20:00:00.000Z', '2026-11-01T08:00:00.000Z'),
    facts: fc.tuple(...each).map((facts) => Object.fromEntries(facts.flat())),
  })
}

/** Sheets of the sections and fields that these safeguards read. */
export function anySheet(safeguards: readonly Safeguard[], dictionary: Dictionary): fc.Arbitrary<FactSheet> {
  const paths = new Set(safeguards.flatMap(conditionsOf).flatMap(pathsIn))
  const sections = Object.values(dictionary.sections).flatMap(({ id, items, fields }) => {
    const read = Object.entries(fields).filter(([name]) => paths.has(`${id}.${name}`))
    const most = items === 'one' ? 1 : 2
    const list = fc
      .array(anyItem(Object.fromEntries(read)), { maxLength: most })
      .map((some) => some.map((item, index) => ({ id: `${id}-${index + 1}`, ...item })))
    return read.length > 0 ? [[id, list] as const] : []
  })
  return fc.record(Object.fromEntries(sections))
}

/** The sheet as the node has it: without what is sealed to a team. */
export function onlyNodeFacts(sheet: FactSheet, dictionary: Dictionary): FactSheet {
  const isNode = (section: string, name: string): boolean =>
    dictionary.sections[section]?.fields[name]?.holds === 'node-fact'
  const bare = (section: string, { facts, ...item }: FactItem): FactItem => ({
    ...item,
    facts: Object.fromEntries(Object.entries(facts).filter(([name]) => isNode(section, name))),
  })
  return Object.fromEntries(
    Object.entries(sheet).map(([section, items]) => [section, items.map((item) => bare(section, item))]),
  )
}
