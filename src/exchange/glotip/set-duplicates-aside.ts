import { type Count, sameCount } from './count.ts'
import type { Category, GlotipRow, SetAsideReason } from './glotip-data.ts'

export type Duplicates = {
  readonly kept: readonly GlotipRow[]
  readonly aside: readonly {
    readonly row: GlotipRow
    readonly reason: SetAsideReason
    readonly others: string
  }[]
  readonly keys: number
  readonly rows: number
  readonly keysAllEqual: number
  readonly keysInConflict: number
}

const categoryKey = (category: Category): string => {
  if (category.of === 'total') return ''
  return category.of === 'form' ? category.form : category.label
}

/** What a count is about: two rows with the same key claim to count the same thing. */
export const keyOf = (row: GlotipRow): string =>
  [
    row.country ?? row.name,
    row.indicator,
    row.dimension,
    categoryKey(row.category),
    row.sex,
    row.age,
    row.year,
  ].join('\n')

/**
 * Rows of one key with the same count collapse into the first of them. With different counts nobody can know
 * which is right: all of them are set aside, so that no figure is chosen by its place in the file.
 */
export const setDuplicatesAside = (rows: readonly GlotipRow[]): Duplicates => {
  const groups = Map.groupBy(rows, keyOf)
  const kept: GlotipRow[] = []
  const aside: { row: GlotipRow; reason: SetAsideReason; others: string }[] = []
  let keysAllEqual = 0
  const repeated = [...groups.values()].filter((group) => group.length > 1)
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    const equal = group.every((row) => sameCount(row.count, first.count))
    if (equal) kept.push(first)
    if (group.length === 1) continue
    keysAllEqual += equal ? 1 : 0
    for (const row of equal ? group.slice(1) : group)
      aside.push({
        row,
        reason: equal ? 'duplicate-equal' : 'duplicate-conflict',
        others: othersOf(row, group),
      })
  }
  return {
    kept: kept.sort((one, other) => one.row - other.row),
    aside,
    keys: repeated.length,
    rows: repeated.reduce((sum, group) => sum + group.length, 0),
    keysAllEqual,
    keysInConflict: repeated.length - keysAllEqual,
  }
}

const shown = (count: Count): string =>
  count.type === 'exact' ? String(count.value) : `${count.low}–${count.high}`

const othersOf = (row: GlotipRow, group: readonly GlotipRow[]): string =>
  group
    .filter((other) => other !== row)
    .map((other) => `row ${other.row}: ${shown(other.count)}`)
    .join(', ')
