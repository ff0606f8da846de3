import type { Cell, Sheet } from '../sheet/read-sheet.ts'
import { isRefusal, type Refusal, refuse } from '../sheet/refusals.ts'

/** The column names of the published file, in its order. */
export const glotipColumns = [
  'Iso3_code',
  'Country',
  'Region',
  'Subregion',
  'Indicator',
  'Dimension',
  'Category',
  'Sex',
  'Age',
  'Year',
  'Unit of measurement',
  'txtVALUE',
  'Source',
] as const
export type GlotipColumn = (typeof glotipColumns)[number]

export type Table = {
  readonly sheet: Sheet
  /** Lines above the line with the column names. */
  readonly preamble: readonly (readonly Cell[])[]
  readonly body: readonly (readonly Cell[])[]
  readonly at: Readonly<Record<GlotipColumn, number>>
}

/** Preambles have been two lines; more than this is another file. */
const deepestHeader = 50

/** Finds the line with the column names by what it says, not by where it stands. */
export const locateTable = (sheets: readonly Sheet[]): Table | Refusal => {
  for (const sheet of sheets) {
    const header = sheet.rows.slice(0, deepestHeader).findIndex(looksLikeHeader)
    if (header < 0) continue
    const at = columnsOf(sheet.rows[header] ?? [])
    if (isRefusal(at)) return at
    return { sheet, preamble: sheet.rows.slice(0, header), body: sheet.rows.slice(header + 1), at }
  }
  return refuse('header-missing')
}

const nameOf = (cell: Cell): string => (typeof cell === 'string' ? cell.trim().toLowerCase() : '')

/** Half of the names are enough to know the line; the missing ones are then named in the refusal. */
const looksLikeHeader = (row: readonly Cell[]): boolean => {
  const names = new Set(row.map(nameOf))
  return glotipColumns.filter((column) => names.has(column.toLowerCase())).length >= glotipColumns.length / 2
}

const columnsOf = (row: readonly Cell[]): Readonly<Record<GlotipColumn, number>> | Refusal => {
  const names = row.map(nameOf)
  const missing = glotipColumns.filter((column) => !names.includes(column.toLowerCase()))
  if (missing.length > 0) return refuse('column-missing', missing.join(', '))
  const twice = glotipColumns.filter(
    (column) => names.indexOf(column.toLowerCase()) !== names.lastIndexOf(column.toLowerCase()),
  )
  if (twice.length > 0) return refuse('column-twice', twice.join(', '))
  const place = (column: GlotipColumn): number => names.indexOf(column.toLowerCase())
  return {
    Iso3_code: place('Iso3_code'),
    Country: place('Country'),
    Region: place('Region'),
    Subregion: place('Subregion'),
    Indicator: place('Indicator'),
    Dimension: place('Dimension'),
    Category: place('Category'),
    Sex: place('Sex'),
    Age: place('Age'),
    Year: place('Year'),
    'Unit of measurement': place('Unit of measurement'),
    txtVALUE: place('txtVALUE'),
    Source: place('Source'),
  }
}

/** The stamp `dd/mm/yyyy` of the preamble. Where day and month could be exchanged, no date is claimed. */
export const releaseOf = (preamble: Table['preamble']): { text: string; date?: string } | undefined => {
  const text = preamble.flat().find(isStamp)?.trim()
  if (text === undefined) return undefined
  const [day = '', month = '', year = ''] = text.split('/')
  const certain = Number(day) > 12 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
  return certain ? { text, date: `${year}-${month}-${day}` } : { text }
}

const isStamp = (cell: Cell): cell is string =>
  typeof cell === 'string' && /^\d{2}\/\d{2}\/\d{4}$/.test(cell.trim())
