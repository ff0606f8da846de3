import { type Count, canAgree, sumOf } from './count.ts'
import type { Category, GlotipData, GlotipRow, SetAside } from './glotip-data.ts'
import { codeIn, type Dimension, dimensionOf, type Indicator, indicatorOf } from './vocabulary.ts'

export type Breakdown = 'sex' | 'age' | 'form' | 'citizenship' | 'repatriation'

export type SeriesQuestion = {
  /** ISO 3166-1 alpha-3 code of the State that reported. */
  readonly country: string
  readonly indicator: Indicator
  readonly by: Breakdown
}

export type Point = { readonly year: number; readonly count: Count }

/** `code` is a code of `vocabulary.ts`, an alpha-3 code, or a label as written where no country was recognised. */
export type Line = {
  readonly code: string
  readonly labels: readonly string[]
  readonly points: readonly Point[]
}

/** How the parts of a year add up beside the total that the State published. */
export type YearSum = {
  readonly year: number
  readonly sum: Count
  readonly published?: Count
  /** `unknown` where no total is published for the year. */
  readonly agrees: 'yes' | 'no' | 'unknown'
}

export type ChartSeries = SeriesQuestion & {
  /** Every year with a point, ascending. A year without a point is a gap, never a zero. */
  readonly years: readonly number[]
  readonly total: readonly Point[]
  readonly lines: readonly Line[]
  readonly sums: readonly YearSum[]
  /** Rows of this country, indicator and dimension that are not in the lines, with the reason. */
  readonly aside: readonly SetAside[]
}

/** The series of one chart. Sums of masked counts are intervals. */
export const glotipSeries = (data: GlotipData, question: SeriesQuestion): ChartSeries => {
  const dimension = dimensionBehind(question.by)
  const ofCountry = data.rows.filter(
    (row) => row.country === question.country && row.indicator === question.indicator,
  )
  const total = pointsOf(ofCountry.filter((row) => row.dimension === 'total' && isWhole(row)))
  const parts = ofCountry.filter((row) => row.dimension === dimension && isPart(row, question.by))
  const lines = [...Map.groupBy(parts, (row) => codeOf(row, question.by))]
    .map(([code, rows]) => ({ code, labels: labelsOf(rows), points: pointsOf(rows) }))
    .sort((one, other) => (one.code < other.code ? -1 : 1))
  const years = new Set([total, ...lines.map((line) => line.points)].flat().map((point) => point.year))
  return {
    ...question,
    years: [...years].sort((one, other) => one - other),
    total,
    lines,
    sums: sumsOf(lines, total),
    aside: data.setAside.filter((row) => concerns(row, question, dimension)),
  }
}

const dimensionBehind = (by: Breakdown): Dimension => (by === 'sex' || by === 'age' ? 'total' : by)

const isWhole = (row: GlotipRow): boolean => row.sex === 'total' && row.age === 'total'

/** A part varies in the dimension asked for and in nothing else. */
const isPart = (row: GlotipRow, by: Breakdown): boolean => {
  if (by === 'sex') return row.sex !== 'total' && row.age === 'total'
  if (by === 'age') return row.age !== 'total' && row.sex === 'total'
  return isWhole(row)
}

const codeOf = (row: GlotipRow, by: Breakdown): string => {
  if (by === 'sex') return row.sex
  return by === 'age' ? row.age : categoryCode(row.category)
}

/** Groups such as "unknown" keep the label as written: they are not countries. */
const categoryCode = (category: Category): string => {
  if (category.of === 'total') return 'total'
  if (category.of === 'form') return category.form
  return category.match.kind === 'country' ? category.match.country : category.label
}

const labelsOf = (rows: readonly GlotipRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ category }) => ('label' in category ? [category.label] : []))),
]

/** Two labels that mean one country in one year ("Chinese", "China") are added up. */
const pointsOf = (rows: readonly GlotipRow[]): readonly Point[] =>
  [...Map.groupBy(rows, (row) => row.year)]
    .map(([year, ofYear]) => ({ year, count: sumOf(ofYear.map((row) => row.count)) }))
    .sort((one, other) => one.year - other.year)

const sumsOf = (lines: readonly Line[], total: readonly Point[]): readonly YearSum[] =>
  pointsByYear(lines).map(([year, counts]) => {
    const sum = sumOf(counts)
    const published = total.find((point) => point.year === year)?.count
    if (published === undefined) return { year, sum, agrees: 'unknown' }
    return { year, sum, published, agrees: canAgree(sum, published) ? 'yes' : 'no' }
  })

const pointsByYear = (lines: readonly Line[]): readonly (readonly [number, readonly Count[]])[] =>
  [
    ...Map.groupBy(
      lines.flatMap((line) => line.points),
      (point) => point.year,
    ),
  ]
    .map(([year, points]) => [year, points.map((point) => point.count)] as const)
    .sort(([one], [other]) => one - other)

const concerns = (row: SetAside, question: SeriesQuestion, dimension: Dimension): boolean =>
  row.country === question.country &&
  codeIn(indicatorOf, row.written.Indicator) === question.indicator &&
  codeIn(dimensionOf, row.written.Dimension) === dimension
