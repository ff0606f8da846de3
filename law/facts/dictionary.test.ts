import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { CodeList, Dictionary, Field, Section, Words } from '#engine/dictionary.ts'
import { dictionary } from './dictionary.ts'

/** Each check names what is wrong. It must find nothing in the dictionary, and the fault in a broken twin. */
type Check = (dictionary: Dictionary) => readonly string[]

const lists = await readLists()

async function readLists(): Promise<ReadonlyMap<string, CodeList>> {
  const folder = new URL('../code-lists/', import.meta.url)
  const files = (await readdir(folder)).filter((file) => !file.endsWith('.test.ts'))
  const modules = await Promise.all(
    files.map(async (file): Promise<Record<string, CodeList>> => import(new URL(file, folder).href)),
  )
  return new Map(files.map((file, index) => [file.replace('.ts', ''), onlyExport(modules[index])]))
}

function onlyExport(module: Record<string, CodeList> | undefined): CodeList {
  const [list, ...others] = Object.values(module ?? {})
  if (!list || others.length > 0) throw new Error('a file of law/code-lists exports one list')
  return list
}

const fieldsOf = (given: Dictionary): readonly (readonly [string, Field])[] =>
  Object.values(given.sections).flatMap((section) =>
    Object.entries(section.fields).map(([name, field]) => [`${section.id}.${name}`, field] as const),
  )

function fieldAt(path: string): Field {
  const found = fieldsOf(dictionary).find(([name]) => name === path)
  if (!found) throw new Error(`no field ${path}`)
  return found[1]
}

/** The dictionary with one field changed, or one field more. */
function twin(path: string, change: Partial<Field>, from = path): Dictionary {
  const [section = '', name = ''] = path.split('.')
  const before = dictionary.sections[section]
  if (!before) throw new Error(`no section ${section}`)
  const fields = { ...before.fields, [name]: { ...fieldAt(from), ...change } }
  const after: Section = { ...before, fields }
  return { ...dictionary, sections: { ...dictionary.sections, [section]: after } }
}

const listOf = ({ type }: Field): CodeList | undefined =>
  type.kind === 'code' || type.kind === 'codes' ? type.list : undefined

function check(sentence: string, faults: Check, broken: Dictionary, fault: string): void {
  test(sentence, () => {
    expect(faults(dictionary)).toEqual([])
    expect(faults(broken)).toEqual([fault])
  })
}

const blank: Words = { en: 'Kind', fr: '', pt: 'Tipo' }
const speaks = (words: Words): boolean => [words.en, words.fr, words.pt].every((text) => text.trim() !== '')
const untold = (given: Dictionary): readonly string[] => [
  ...Object.values(given.sections)
    .filter(({ label }) => !speaks(label))
    .map(({ id }) => id),
  ...fieldsOf(given)
    .filter(([, field]) => !speaks(field.label))
    .map(([path]) => path),
  ...fieldsOf(given).flatMap(([path, field]) =>
    Object.entries(listOf(field)?.codes ?? {}).flatMap(([code, { label }]) =>
      speaks(label) ? [] : [`${path} ${code}`],
    ),
  ),
]

describe('What a record can hold', () => {
  check(
    'speaks English, French and Portuguese in every section, field and code',
    untold,
    twin('custody.kind', { label: blank }),
    'custody.kind',
  )

  check(
    'never lets the node read free text',
    (given) =>
      fieldsOf(given)
        .filter(([, { type, holds }]) => type.kind === 'text' && holds === 'node-fact')
        .map(([path]) => path),
    twin('note.text', { holds: 'node-fact' }),
    'note.text',
  )

  check(
    'seals free text for good, and keeps team facts to values that a device can reason with',
    (given) =>
      fieldsOf(given)
        .filter(
          ([, { type, holds }]) => type.kind === 'text' && typeof holds === 'object' && 'teamFact' in holds,
        )
        .map(([path]) => path),
    twin('person.phone', { holds: { teamFact: 'contact' } }),
    'person.phone',
  )

  check(
    'lets `union` stand only where several values can stand side by side, and `earliest` only for moments',
    (given) =>
      fieldsOf(given)
        .filter(([, field]) => !mergeFits(field))
        .map(([path]) => path),
    twin('person.ageYears', { merge: 'union' }),
    'person.ageYears',
  )

  check(
    'has in each protective order every possible answer of the field once, and nothing else',
    (given) =>
      fieldsOf(given)
        .filter(([, field]) => !orderIsWhole(field))
        .map(([path]) => path),
    twin('danger.ongoing', { merge: { protective: ['yes', 'no'] } }),
    'danger.ongoing',
  )
})

const several = ['codes', 'countries', 'languages']

function mergeFits({ merge, type }: Field): boolean {
  if (merge === 'union') return several.includes(type.kind)
  return merge !== 'earliest' || type.kind === 'moment'
}

function orderIsWhole(field: Field): boolean {
  if (typeof field.merge !== 'object') return true
  const possible = field.type.kind === 'truth' ? ['yes', 'no'] : Object.keys(listOf(field)?.codes ?? {})
  const order = [...field.merge.protective].toSorted()
  return (
    JSON.stringify(order) === JSON.stringify([...new Set([...possible, 'unknown', 'declined'])].toSorted())
  )
}

const stranger: CodeList = { id: 'stranger', title: blank, source: 'nowhere', codes: {} }

describe('The code lists', () => {
  check(
    'of all fields stand in law/code-lists, in a file of their name',
    (given) =>
      fieldsOf(given).flatMap(([path, field]) => {
        const list = listOf(field)
        return list && lists.get(list.id) !== list ? [path] : []
      }),
    twin('custody.kind', { type: { kind: 'code', list: stranger } }),
    'custody.kind',
  )

  test('are each called as their file is, and each used by some field or by what organisations say of themselves', () => {
    const used = new Set(fieldsOf(dictionary).flatMap(([, field]) => listOf(field)?.id ?? []))
    for (const ofOrganisations of ['for-whom', 'emergency-line']) used.add(ofOrganisations)
    for (const [file, list] of lists) expect(list.id).toBe(file)
    expect([...lists.keys()].filter((id) => !used.has(id))).toEqual([])
  })

  test('have no two codes that read alike, and no code that is not lower-case kebab', () => {
    for (const list of lists.values()) expect([list.id, ...faultsOfCodes(list)]).toEqual([list.id])
    const word = (en: string): { label: Words } => ({ label: { en, fr: en, pt: en } })
    expect(faultsOfCodes({ ...stranger, codes: { PHY: word('Violence'), other: word('Other') } })).toEqual([
      'PHY',
    ])
    expect(faultsOfCodes({ ...stranger, codes: { a: word('Theft'), b: word('theft') } })).toEqual([
      'b',
      'b',
      'b',
    ])
  })

  test('send a retired code to one that stands in the same list', () => {
    const gone = (list: CodeList): readonly string[] =>
      Object.values(list.codes).flatMap(({ usedInstead }) =>
        usedInstead && !Object.hasOwn(list.codes, usedInstead) ? [usedInstead] : [],
      )
    for (const list of lists.values()) expect(gone(list)).toEqual([])
    expect(gone({ ...stranger, codes: { old: { label: blank, usedInstead: 'nowhere' } } })).toEqual([
      'nowhere',
    ])
  })

  test('of what the node reads name no sexual violence, which only a health team may know', () => {
    const told = (list: CodeList): readonly string[] =>
      Object.keys(list.codes).filter((code) => /sexual-(abuse|violence)|rape/.test(code))
    const open = fieldsOf(dictionary).flatMap(([, field]) =>
      field.holds === 'node-fact' ? (listOf(field) ?? []) : [],
    )
    expect(open.flatMap(told)).toEqual([])
    expect(told({ ...stranger, codes: { 'sexual-abuse': { label: blank } } })).toEqual(['sexual-abuse'])
  })
})

function faultsOfCodes(list: CodeList): readonly string[] {
  const codes = Object.entries(list.codes)
  const misspelt = codes.filter(([code]) => !/^[a-z]+(-[a-z]+)*$/.test(code)).map(([code]) => code)
  const alike = (['en', 'fr', 'pt'] as const).flatMap((language) => {
    const labels = codes.map(([, { label }]) => label[language].toLowerCase())
    return codes.filter((_, index) => labels.indexOf(labels[index] ?? '') !== index).map(([code]) => code)
  })
  return [...misspelt, ...alike]
}
