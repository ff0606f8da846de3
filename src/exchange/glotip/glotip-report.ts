import { isCountryCode } from '../countries/match-citizenship.ts'
import { type Refusal, refuse } from '../sheet/refusals.ts'
import type { Count } from './count.ts'
import type { GlotipData, GlotipRow, Hazards, LabelToReview, SetAside } from './glotip-data.ts'
import { keyOf } from './set-duplicates-aside.ts'
import type { Age, Dimension, Indicator, Sex } from './vocabulary.ts'

export const glotipSource = {
  dataset: 'GLOTIP',
  publisher: 'United Nations Office on Drugs and Crime (UNODC)',
  address: 'https://dataunodc.un.org',
} as const

type RowCounts = { readonly in: number; readonly kept: number; readonly setAside: number }

/** One line of a chart or table: what is counted, and a count for each year that has one. */
export type ReportSeries = {
  /** Alpha-3; `null` for a territory without one. */
  readonly country: string | null
  readonly name: string
  readonly indicator: Indicator
  readonly dimension: Dimension
  /** `total`, a form code, or the label as the State wrote it. */
  readonly category: string
  /** For citizenship and repatriation: the country read in the label, if one was. */
  readonly categoryCountry?: string
  readonly sex: Sex
  readonly age: Age
  readonly unit: 'persons' | 'offences'
  readonly points: readonly ({ readonly year: number } & Count)[]
}

/** What `amparo glotip` prints. A public interface: names are added, never changed. */
export type GlotipReport = {
  readonly format: 1
  readonly source: typeof glotipSource & { readonly file: 'csv' | 'xlsx'; readonly headerLine: number }
  readonly release?: { readonly text: string; readonly date?: string }
  /** `null`: all countries of the file. */
  readonly country: string | null
  /** Of the whole file: `in = kept + setAside`. */
  readonly rows: RowCounts
  /** Of the country asked for. */
  readonly selected: RowCounts
  readonly series: readonly ReportSeries[]
  readonly quality: {
    /** Of the whole file; one row can show several hazards. */
    readonly hazards: Hazards
    /** Of the whole file, by reason. */
    readonly setAsideByReason: Readonly<Record<string, number>>
    /** The rows themselves, of the country asked for. */
    readonly setAside: readonly SetAside[]
    /** Labels without a country, of the country asked for. */
    readonly review: readonly LabelToReview[]
  }
}

export const glotipReport = (data: GlotipData, country: string | null): GlotipReport | Refusal => {
  const refusal = country === null ? undefined : wrongCountry(data, country)
  if (refusal !== undefined) return refusal
  const wanted = (row: { readonly country: string | null }): boolean =>
    country === null || row.country === country
  const rows = data.rows.filter(wanted)
  const setAside = data.setAside.filter(wanted)
  return {
    format: 1,
    source: { ...glotipSource, file: data.format, headerLine: data.headerLine },
    ...(data.release === undefined ? {} : { release: data.release }),
    country,
    rows: { in: data.rowsIn, kept: data.rows.length, setAside: data.setAside.length },
    selected: { in: rows.length + setAside.length, kept: rows.length, setAside: setAside.length },
    series: seriesOf(rows),
    quality: {
      hazards: data.hazards,
      setAsideByReason: countByReason(data.setAside),
      setAside,
      review: data.review.filter((label) => country === null || label.countries.includes(country)),
    },
  }
}

const wrongCountry = (data: GlotipData, country: string): Refusal | undefined => {
  if (!isCountryCode(country)) return refuse('country-unknown', country)
  const present = [data.rows, data.setAside].some((rows) => rows.some((row) => row.country === country))
  return present ? undefined : refuse('country-absent', country)
}

const countByReason = (rows: readonly SetAside[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...Map.groupBy(rows, (row) => row.reason)].map(([reason, some]) => [reason, some.length]),
  )

const seriesOf = (rows: readonly GlotipRow[]): readonly ReportSeries[] =>
  [...Map.groupBy(rows, (row) => keyOf({ ...row, year: 0 })).values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ ...headOf(first), points: pointsOf(group) }]
  })

const pointsOf = (rows: readonly GlotipRow[]): ReportSeries['points'] =>
  rows.map(({ year, count }) => ({ year, ...count })).sort((one, other) => one.year - other.year)

const headOf = (row: GlotipRow): Omit<ReportSeries, 'points'> => {
  const { country, name, indicator, dimension, category, sex, age } = row
  return {
    country,
    name,
    indicator,
    dimension,
    ...categoryOf(category),
    sex,
    age,
    unit: indicator === 'offences' ? 'offences' : 'persons',
  }
}

const categoryOf = (
  category: GlotipRow['category'],
): Pick<ReportSeries, 'category'> & { readonly categoryCountry?: string } => {
  if (category.of === 'total') return { category: 'total' }
  if (category.of === 'form') return { category: category.form }
  const { label, match } = category
  return match.kind === 'country' ? { category: label, categoryCountry: match.country } : { category: label }
}
