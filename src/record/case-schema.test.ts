import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Field, FieldType } from '#engine/dictionary.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { readCaseFile } from './case-file.ts'
import { caseSchema, type JsonSchema } from './case-schema.ts'
import { isZone } from './value-forms.ts'

type Accepts = (file: unknown) => boolean

function acceptsBy(schema: JsonSchema): Accepts {
  const validator = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  })
  validator.addFormat('iana-time-zone', isZone)
  const validate = validator.compile(schema)
  return (file) => validate(file)
}

const bySchema = acceptsBy(caseSchema(dictionary))
const byReader: Accepts = (file) => readCaseFile(dictionary, file, '2026-11-22T08:00:00.000Z').kind === 'read'

const moment = fc.record(
  {
    local: fc.constantFrom(
      '2026',
      '2026-02',
      '2026-02-28',
      '2026-02-29',
      '2028-02-29',
      '2000-02-29',
      '2100-02-29',
      '2026-11-20T23:59',
      '2026-11-20T24:00',
      '1899',
      '',
    ),
    zone: fc.constantFrom('Africa/Maputo', 'UTC', 'Africa/Nowhere', '+02:00', 'africa/luanda'),
    precision: fc.constantFrom('minute', 'day', 'month', 'year', 'hour'),
    approximate: fc.constantFrom<unknown>(true, false, 'roughly'),
  },
  { requiredKeys: ['local', 'zone'] },
)

/** Mostly right values of this type, among them the ones at the edge. */
function likely(type: FieldType): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'truth':
      return fc.constantFrom('yes', 'no', 'unknown', 'declined', 'maybe')
    case 'code':
      return fc.constantFrom(...Object.keys(type.list.codes), 'nothing')
    case 'codes':
      return fc.array(fc.constantFrom(...Object.keys(type.list.codes), 'unknown'), { maxLength: 3 })
    case 'moment':
      return moment
    case 'number':
      return fc.constantFrom<unknown>(type.min, type.max, type.min - 1, type.max + 1, 17.5, '17')
    case 'country':
      return fc.constantFrom('MOZ', 'AGO', 'XXX', 'moz')
    case 'countries':
      return fc.array(fc.constantFrom('MOZ', 'AGO', 'XXX'), { maxLength: 3 })
    case 'area':
      return fc.constantFrom('MZ-L', 'AO-LUA', 'XX-1', 'MZ', 'MZ-ABCD')
    case 'language':
      return fc.constantFrom('pt', 'vmw', 'Portuguese', 'PT')
    case 'languages':
      return fc.array(fc.constantFrom('pt', 'vmw', 'pt-MZ'), { maxLength: 50 })
    case 'reference':
      return fc.constantFrom('shelter-a', '7f9c2ba4-e88f-4a27-8d0e-3f1c5b6a7d21', 'a b', '', 'a'.repeat(101))
    case 'text':
      return fc.constantFrom('Invented.', '', '🙂'.repeat(type.longest), 'a'.repeat(type.longest + 1))
  }
}

const strange = fc.constantFrom<unknown>(
  null,
  true,
  {},
  [],
  '',
  'unknown',
  'declined',
  { value: {} },
  { value: 'yes', said: 'rumour' },
  { value: 'no', by: 'self' },
)

function written(field: Field): fc.Arbitrary<unknown> {
  const plain = likely(field.type)
  return fc.oneof(
    { weight: 6, arbitrary: plain },
    {
      weight: 3,
      arbitrary: fc.record(
        { value: plain, said: fc.constantFrom('self', 'decision', 'nobody') },
        { requiredKeys: ['value'] },
      ),
    },
    { weight: 1, arbitrary: strange },
  )
}

const itemOf = (fields: Readonly<Record<string, Field>>): fc.Arbitrary<unknown> => {
  const all = Object.entries(fields)
  const names = fc.subarray(all, { maxLength: Math.min(3, all.length) })
  const known = names.chain((chosen) =>
    fc.record(Object.fromEntries(chosen.map(([name, field]) => [name, written(field)]))),
  )
  const beside = fc.record(
    {
      receivedAt: fc.constantFrom<unknown>(
        '2026-11-20T10:00:00Z',
        '2026-11-20T10:00+02:00',
        '2026-11-20',
        '2026-02-30T10:00:00Z',
        0,
      ),
      mood: fc.constant('blue'),
    },
    { requiredKeys: [] },
  )
  return fc.oneof(
    { weight: 9, arbitrary: known },
    { weight: 1, arbitrary: fc.tuple(known, beside).map(([a, b]) => ({ ...a, ...b })) },
    { weight: 1, arbitrary: strange },
  )
}

const file = fc
  .subarray(Object.values(dictionary.sections), { minLength: 1, maxLength: 2 })
  .chain((sections) =>
    fc.record({
      format: fc.oneof(
        { weight: 19, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.constantFrom<unknown>(2, '1', null) },
      ),
      sections: fc.record(
        Object.fromEntries(
          sections.map((section) => [section.id, fc.array(itemOf(section.fields), { maxLength: 2 })]),
        ),
      ),
    }),
  )

const agree = (left: Accepts, right: Accepts): fc.IPropertyWithHooks<[unknown]> =>
  fc.property(file, (input) => left(input) === right(input))

describe('The schema of a case file and the reader', () => {
  test('take and refuse the same files', () => {
    fc.assert(agree(bySchema, byReader), { numRuns: 3000 })
  })

  test('both take and refuse many of the files of that comparison, so that it says something', () => {
    const taken = fc.sample(file, { numRuns: 1000, seed: 1 }).filter(byReader).length
    expect(taken).toBeGreaterThan(100)
    expect(taken).toBeLessThan(900)
  })

  test('are caught when one of them is laxer than the other', () => {
    const definitions = caseSchema(dictionary)['$defs']
    const lax = { ...caseSchema(dictionary), $defs: { ...Object(definitions), moment: { type: 'object' } } }
    expect(fc.check(agree(acceptsBy(lax), byReader), { numRuns: 3000 }).failed).toBe(true)
  })

  test('differ only where a schema cannot reach: one id twice', () => {
    const twice = { format: 1, sections: { custody: [{ id: 'a' }, { id: 'a' }] } }
    expect([bySchema(twice), byReader(twice)]).toEqual([true, false])
  })
})

const page = readFileSync(new URL('../../docs/reference/case-file.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/```json\n(\{[^`]*"format"[^`]*)```/g)].map(([, text]) =>
  JSON.parse(text ?? ''),
)

test('The examples of the reference page are case files, for the schema and for the reader', () => {
  expect(examples).toHaveLength(3)
  expect(examples.map((example) => [bySchema(example), byReader(example)])).toEqual(
    examples.map(() => [true, true]),
  )
})

describe('The schema of a case file', () => {
  test('explains each code in words', () => {
    expect(JSON.stringify(caseSchema(dictionary))).toContain('immigration: Immigration detention')
  })

  test('says of each field who may read it', () => {
    const text = JSON.stringify(caseSchema(dictionary))
    expect(text).toContain('Team fact, sealed (protection).')
    expect(text).toContain('Sealed (narrative).')
  })

  test('has a definition for every list of the dictionary', () => {
    const names = Object.keys(Object(caseSchema(dictionary)['$defs']))
    const lists = Object.values(dictionary.sections)
      .flatMap(({ fields }) => Object.values(fields))
      .flatMap(({ type }) => ('list' in type ? [`list-${type.list.id}`] : []))
    expect(lists.filter((list) => !names.includes(list))).toEqual([])
  })
})
