import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Words } from '#engine/dictionary.ts'
import type { Count } from '#exchange/glotip/count.ts'
import type { Point } from '#exchange/glotip/glotip-series.ts'
import { glotipWords } from '#exchange/glotip/vocabulary.ts'
import { countriesIn } from '../look/countries.ts'
import { localeOf, useLanguage } from '../words/speak.ts'
import { countAt, type NamedLine } from './chart-lines.ts'
import type { ChartedBy, CountryFigures } from './glotip-messages.ts'

/** Everything that a figure says in words, in the reader's language. */
export type FigureWords = {
  readonly by: ChartedBy
  readonly country: string
  readonly title: string
  readonly lines: readonly NamedLine[]
  readonly total: NamedLine
  readonly number: (value: number) => string
  readonly count: (count: Count) => string
  /** Which release or file it is from. */
  readonly stamp: string
  /** What may be quoted and what may not; absent where no year has a total. */
  readonly quotes?: { readonly may: string; readonly mayNot: string; readonly why: string }
}

const wordsFor: Readonly<Record<ChartedBy, Readonly<Record<string, Words>>>> = glotipWords

export function countryName(code: string, locale: string): string {
  return countriesIn(locale).find((country) => country.code === code)?.label ?? code
}

export function useCount(): {
  readonly number: (value: number) => string
  readonly count: FigureWords['count']
} {
  const { t } = useTranslation()
  const format = new Intl.NumberFormat(localeOf[useLanguage()])
  const number = (value: number): string => format.format(value)
  return {
    number,
    count: (count) =>
      count.type === 'exact'
        ? number(count.value)
        : t('figures.range', { low: number(count.low), high: number(count.high) }),
  }
}

/** The release as its publisher stamped it, written out where day and month are beyond doubt; else the file's name. */
export function useStamp(): (from: Pick<CountryFigures, 'release' | 'fileName'>) => string {
  const { t } = useTranslation()
  const format = new Intl.DateTimeFormat(localeOf[useLanguage()], { dateStyle: 'long', timeZone: 'UTC' })
  return ({ release, fileName }) => {
    if (!release) return t('figures.stamp.file', { file: fileName })
    const text = release.date ? format.format(new Date(release.date)) : release.text
    return t('figures.stamp.release', { release: text })
  }
}

export function useFigureWords(figures: CountryFigures, by: ChartedBy): FigureWords {
  const { t } = useTranslation()
  const language = useLanguage()
  const locale = localeOf[language]
  const { number, count } = useCount()
  const stamp = useStamp()(figures)
  const series = figures.series[by]
  const country = countryName(figures.country, locale)
  const lines = series.lines.map(({ code, points }) => ({
    code,
    points,
    name: wordsFor[by][code]?.[language] ?? code,
  }))
  const latest = series.total.at(-1)
  const known = {
    by,
    country,
    title: t(`figures.title.${by}`, { country }),
    lines,
    total: { code: 'total', points: series.total, name: t('figures.total') },
    number,
    count,
    stamp,
  }
  if (!latest) return known
  const contradicted = series.sums.some(({ year, agrees }) => year === latest.year && agrees === 'no')
  const quoted = contradicted ? { ...known, lines: [] } : known
  return { ...known, quotes: quotesOf(t, locale, quoted, latest) }
}

function quotesOf(
  t: TFunction,
  locale: string,
  { by, country, lines, count, stamp }: Omit<FigureWords, 'quotes'>,
  { year, count: whole }: Point,
): NonNullable<FigureWords['quotes']> {
  const parts = lines.flatMap(({ name, points }) => {
    const part = countAt(points, year)
    return part ? [`${name.toLocaleLowerCase(locale)} ${count(part)}`] : []
  })
  const values = {
    country,
    year: String(year),
    shown: count(whole),
    parts: parts.length > 0 ? ` (${parts.join(', ')})` : '',
    stamp,
  }
  const group = largest(lines, year)
  return {
    may:
      whole.type === 'exact'
        ? t('figures.quote.exact', { ...values, count: whole.value })
        : t('figures.quote.masked', values),
    mayNot: group
      ? t(`figures.quote.not.${by}`, { country, group })
      : t('figures.quote.not.total', { country, year: String(year), shown: count(whole) }),
    why: t(`figures.quote.why.${group ? by : 'total'}`),
  }
}

/** The group with the highest exact count of the year: what a careless headline would be about. */
function largest(lines: readonly NamedLine[], year: number): string | undefined {
  const counted = lines.flatMap(({ code, name, points }) => {
    const count = countAt(points, year)
    return count?.type === 'exact' && code !== 'unknown' ? [{ name, value: count.value }] : []
  })
  return counted.toSorted((one, other) => other.value - one.value)[0]?.name
}
