import type { Value } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { isRefusal } from '#record/refusal.ts'
import { readFact } from '#record/values.ts'
import type { Cell } from '../sheet/read-sheet.ts'
import { type Becomes, type HtcdsCode, htcdsColumns, type Place } from './columns.ts'
import { exploitationItems } from './exploitation-items.ts'
import { type Finding, type FindingCode, findingKinds } from './findings.ts'
import type { ImportedItem } from './htcds-data.ts'
import { noteItems } from './note-items.ts'
import { derivedFrom } from './person-derived.ts'
import { type CellReading, readCell } from './read-cell.ts'
import type { Column } from './read-header.ts'

type Said = { readonly column: Column; readonly text: string }

type Draft = {
  readonly row: number
  readonly values: Map<Place, Value>
  readonly texts: Map<Place, Said[]>
  readonly notes: Said[]
  readonly findings: Finding[]
}

export type CaseRead = { readonly items: readonly ImportedItem[]; readonly findings: readonly Finding[] }

const order: readonly string[] = Object.keys(htcdsColumns)
const standing = ({ column }: Said): number => order.indexOf(column.code ?? '')
const noteColumn: Becomes = { as: 'note' }
const becomesOf = (code: HtcdsCode | undefined): Becomes =>
  code === undefined ? noteColumn : htcdsColumns[code].becomes

/** Reads one row under the headings. An error among the findings means that the row must not be imported. */
export const readCase = (
  cells: readonly (readonly [Column, Cell])[],
  row: number,
  reading: CellReading,
): CaseRead => {
  const draft: Draft = { row, values: new Map(), texts: new Map(), notes: [], findings: [] }
  for (const [column, cell] of cells) if (cell !== null) takeCell(draft, column, cell, reading)
  const items = itemsOf(draft, reading.today)
  return { items, findings: draft.findings }
}

const find = (draft: Draft, finding: FindingCode, column?: Column): void => {
  draft.findings.push({
    finding,
    severity: findingKinds[finding].severity,
    row: draft.row,
    ...(column === undefined ? {} : { column: column.letter }),
    ...(column?.code === undefined ? {} : { code: column.code }),
  })
}

const takeCell = (draft: Draft, column: Column, cell: Exclude<Cell, null>, reading: CellReading): void => {
  if (typeof cell === 'object') {
    find(draft, cell.odd === 'formula' ? 'formula-cell' : 'spreadsheet-error', column)
    return
  }
  const becomes = becomesOf(column.code)
  const read = readCell(becomes, cell, reading)
  if (read.finding !== undefined) find(draft, read.finding, column)
  if (read.note !== undefined) draft.notes.push({ column, text: read.note })
  if (read.stateless !== undefined) draft.values.set('person.stateless', read.stateless)
  if (becomes.as === 'note') return
  if (read.text !== undefined) addText(draft, becomes.place, { column, text: read.text })
  if (read.value !== undefined) addValue(draft, becomes.place, read.value)
}

const addText = (draft: Draft, place: Place, said: Said): void => {
  draft.texts.set(place, [...(draft.texts.get(place) ?? []), said])
}

/** Two columns of one list (two languages) add up; `unknown` in one of them takes nothing from the other. */
const addValue = (draft: Draft, place: Place, value: Value): void => {
  const before = draft.values.get(place)
  const both = Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : undefined
  if (both !== undefined) draft.values.set(place, both)
  else if (!Array.isArray(before)) draft.values.set(place, value)
}

const itemsOf = (draft: Draft, today: string | undefined): readonly ImportedItem[] => {
  const person = sectionOf(draft, 'person')
  const consent = sectionOf(draft, 'consent')
  const drafts: (readonly [string, Readonly<Record<string, Value>>])[] = [
    ['person', { ...person, ...derivedFrom(person, today) }],
    // HTCDS moved the agreement to manage personal data into this field; it says nothing about sharing.
    ['consent', 'state' in consent ? { scope: 'record', ...consent } : {}],
    ...exploitationItems(sectionOf(draft, 'exploitation')).map((fields) => ['exploitation', fields] as const),
    ...needsOf(sectionOf(draft, 'need')).map((fields) => ['need', fields] as const),
    ['referral', sectionOf(draft, 'referral')],
  ]
  const items = drafts.map(([section, values]) => ({ section, fields: factsOf(draft, section, values) }))
  const texts = textFacts(draft)
  return [
    ...items
      .map((item) => (item.section === 'person' ? { ...item, fields: { ...texts, ...item.fields } } : item))
      .filter((item) => Object.keys(item.fields).length > 0),
    ...noteItems(draft.notes.map(({ column, text }) => ({ name: column.name, text }))),
  ]
}

const sectionOf = (draft: Draft, section: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    [...draft.values].flatMap(([place, value]) => {
      const [name = '', field = ''] = place.split('.')
      return name === section ? [[field, value]] : []
    }),
  )

const needsOf = ({ service }: Readonly<Record<string, Value>>): readonly Record<string, Value>[] => {
  if (service === undefined) return []
  return (Array.isArray(service) ? service : [service]).map((one) => ({ service: one }))
}

/** Every value goes through the reader of the record: what it would refuse later is found in the dry run. */
const factsOf = (
  draft: Draft,
  section: string,
  values: Readonly<Record<string, Value>>,
): ImportedItem['fields'] =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const field = dictionary.sections[section]?.fields[name]
      const fact = field === undefined ? undefined : readFact(field, value)
      if (fact !== undefined && !isRefusal(fact)) return [[name, fact]]
      find(draft, 'value-not-accepted')
      return []
    }),
  )

/** Parts of one sealed text are joined; what is too long for its field goes to the note, whole. */
const textFacts = (draft: Draft): ImportedItem['fields'] =>
  Object.fromEntries(
    [...draft.texts].flatMap(([place, parts]) => {
      const sorted = parts.toSorted((one, other) => standing(one) - standing(other))
      const name = place.replace('person.', '')
      const field = dictionary.sections['person']?.fields[name]
      const joined = sorted.map(({ text }) => text).join(', ')
      const fact = field === undefined ? undefined : readFact(field, joined)
      if (fact !== undefined && !isRefusal(fact)) return [[name, fact]]
      for (const part of sorted) {
        draft.notes.push(part)
        find(draft, 'moved-to-note', part.column)
      }
      return []
    }),
  )
