import {
  type CountryMatch,
  isCountryCode,
  isTotalLabel,
  matchCitizenship,
} from '../countries/match-citizenship.ts'
import type { Cell } from '../sheet/read-sheet.ts'
import { type Count, highest, readCount } from './count.ts'
import type { Category, GlotipRow, SetAside, SetAsideReason } from './glotip-data.ts'
import type { GlotipColumn, Table } from './locate-table.ts'
import { ageOf, codeIn, type Dimension, dimensionOf, formOf, indicatorOf, sexOf } from './vocabulary.ts'

/** The cells of one row as text, and the columns whose cell is computed or a spreadsheet error. */
export type WrittenRow = {
  readonly row: number
  readonly text: Readonly<Record<GlotipColumn, string>>
  readonly cells: readonly string[]
  readonly odd: boolean
  readonly width: number
}

export const writtenRow = (cells: readonly Cell[], row: number, at: Table['at']): WrittenRow => {
  const shown = cells.map(textOf)
  const text = (column: GlotipColumn): string => shown[at[column]] ?? ''
  return {
    row,
    text: {
      Iso3_code: text('Iso3_code'),
      Country: text('Country'),
      Region: text('Region'),
      Subregion: text('Subregion'),
      Indicator: text('Indicator'),
      Dimension: text('Dimension'),
      Category: text('Category'),
      Sex: text('Sex'),
      Age: text('Age'),
      Year: text('Year'),
      'Unit of measurement': text('Unit of measurement'),
      txtVALUE: text('txtVALUE'),
      Source: text('Source'),
    },
    cells: shown,
    odd: cells.some((cell) => cell !== null && typeof cell === 'object'),
    width: cells.findLastIndex((cell) => cell !== null) + 1,
  }
}

const textOf = (cell: Cell): string => {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.shown : String(cell).trim()
}

export const countryOf = (written: WrittenRow): string | null => written.text.Iso3_code || null

export const setAside = (written: WrittenRow, reason: SetAsideReason, about?: string): SetAside => ({
  row: written.row,
  reason,
  ...(about === undefined ? {} : { about }),
  country: countryOf(written),
  written: written.text,
})

/** A name of a cell of the questionnaire, such as `Q6.1_10s_2019`, where a citizenship should stand. */
export const isTemplateLabel = (label: string): boolean => /^Q\d+(\.\d+)*_\w+$/.test(label)

/**
 * No State has counted a million persons in a year; the largest plausible count of the release of 2025 is
 * 32,022. What is above comes from cell names of the questionnaire read as numbers (`6,112,019`).
 */
const implausible = 1_000_000

export const isNonsense = (written: WrittenRow): boolean => {
  const count = readCount(written.text.txtVALUE)
  return count !== undefined && highest(count) >= implausible
}

export type Keep = (label: string, reporting: string | null) => CountryMatch

/** Labels repeat thousands of times; each is matched once. */
export const rememberingMatch = (): Keep => {
  const known = new Map<string, CountryMatch>()
  return (label, reporting) => {
    const key = `${reporting}\n${label}`
    const match = known.get(key) ?? matchCitizenship(label, reporting)
    known.set(key, match)
    return match
  }
}

/** Reads one row by itself; whether it repeats another is seen later. */
export const readRow = (written: WrittenRow, match: Keep): GlotipRow | SetAside =>
  wrongShape(written) ?? wrongLabel(written) ?? parseRow(written, match)

const wrongShape = (written: WrittenRow): SetAside | undefined => {
  if (written.width === 0) return setAside(written, 'row-empty')
  if (written.odd) return setAside(written, 'odd-cell')
  const needed = ['Country', 'Indicator', 'Dimension', 'Sex', 'Age', 'Year', 'txtVALUE'] as const
  const missing = needed.filter((column) => written.text[column] === '')
  return missing.length > 0 ? setAside(written, 'row-incomplete', missing.join(', ')) : undefined
}

const wrongLabel = (written: WrittenRow): SetAside | undefined => {
  const { Category: category, Dimension: dimension } = written.text
  if (isTemplateLabel(category)) return setAside(written, 'template-label')
  if (category === '') return setAside(written, 'blank-category')
  return dimension !== 'Total' && isTotalLabel(category) ? setAside(written, 'total-as-category') : undefined
}

const parseRow = (written: WrittenRow, match: Keep): GlotipRow | SetAside => {
  const { text } = written
  const country = countryOf(written)
  if (country !== null && !isCountryCode(country)) return setAside(written, 'country-unreadable', country)
  if (!/^(19|20)\d\d$/.test(text.Year)) return setAside(written, 'year-unreadable', text.Year)
  const count = readCount(text.txtVALUE)
  if (count === undefined) return setAside(written, 'value-unreadable', text.txtVALUE)
  if (isNonsense(written)) return setAside(written, 'nonsense-value', text.txtVALUE)
  return (
    codedRow(written, { country, count }, match) ??
    setAside(written, 'wording-unknown', unknownWording(written))
  )
}

const codedRow = (
  { row, text }: WrittenRow,
  read: { country: string | null; count: Count },
  match: Keep,
): GlotipRow | undefined => {
  const indicator = codeIn(indicatorOf, text.Indicator)
  const dimension = codeIn(dimensionOf, text.Dimension)
  const sex = codeIn(sexOf, text.Sex)
  const age = codeIn(ageOf, text.Age)
  if (indicator === undefined || dimension === undefined || sex === undefined || age === undefined)
    return undefined
  const category = categoryOf(dimension, text.Category, () => match(text.Category, read.country))
  if (category === undefined || text['Unit of measurement'] !== 'Counts') return undefined
  return {
    row,
    ...read,
    name: text.Country,
    region: text.Region,
    subregion: text.Subregion,
    indicator,
    dimension,
    category,
    sex,
    age,
    year: Number(text.Year),
  }
}

const categoryOf = (dimension: Dimension, label: string, match: () => CountryMatch): Category | undefined => {
  if (dimension === 'total') return label === 'Total' ? { of: 'total' } : undefined
  if (dimension !== 'form') return { of: dimension, label, match: match() }
  const form = codeIn(formOf, label)
  return form === undefined ? undefined : { of: 'form', form }
}

const unknownWording = ({ text }: WrittenRow): string => {
  const vocabularies = [
    ['Indicator', indicatorOf],
    ['Dimension', dimensionOf],
    ['Sex', sexOf],
    ['Age', ageOf],
    ['Unit of measurement', { Counts: 'counts' }],
  ] as const
  const unknown = vocabularies.find(([column, words]) => codeIn<string>(words, text[column]) === undefined)
  return unknown?.[0] ?? 'Category'
}
