import type { Dictionary, Field } from '#engine/dictionary.ts'
import type { Fact } from '#engine/facts.ts'
import { intervalOf } from '#engine/moment.ts'
import type { FoldedItem } from '#record/folded.ts'
import { columnsOf, nodeFields } from './projection-tables.ts'

type Row = Readonly<Record<string, unknown>>

/** A field of any type may be answered `unknown` or `declined`: a list holds that word, a number or reference nothing. */
function cell(type: string, value: Fact['value']): unknown {
  if (typeof value !== 'string' || type === 'text') return value
  if (type === 'text[]') return [value]
  return value === 'unknown' || value === 'declined' ? null : value
}

function cells(name: string, field: Field, fact: Fact | undefined): readonly (readonly [string, unknown])[] {
  const [first, second] = columnsOf(name, field)
  if (fact === undefined || first === undefined) return []
  const { value } = fact
  if (second === undefined) return [[first[0], cell(first[1], value)]]
  if (typeof value !== 'object' || !('local' in value)) return []
  const interval = intervalOf(value)
  if (interval === 'unreadable') return []
  return [
    [first[0], new Date(interval.from).toISOString()],
    [second[0], new Date(interval.to).toISOString()],
  ]
}

/** One row of the typed table of a section. Values that wait to be settled are null, as rules read them unknown. */
function rowOf(dictionary: Dictionary, section: string, item: FoldedItem): Row {
  const declared = dictionary.sections[section]
  const fields = declared === undefined ? [] : nodeFields(declared)
  return {
    k_item: item.id,
    k_received_at: item.receivedAt,
    ...Object.fromEntries(fields.flatMap(([name, field]) => cells(name, field, item.facts[name]))),
  }
}

/** Rows by section, as `fact.add` and `fact.clear` take them. */
export function projectionRows(
  dictionary: Dictionary,
  items: Readonly<Record<string, readonly FoldedItem[]>>,
): Readonly<Record<string, readonly Row[]>> {
  return Object.fromEntries(
    Object.entries(items)
      .filter(([section]) => Object.hasOwn(dictionary.sections, section))
      .map(([section, of]) => [section, of.map((item) => rowOf(dictionary, section, item))]),
  )
}
