import type { Moment } from '#engine/facts.ts'
import type { FindingCode } from './findings.ts'

/** A date as far as it was written: `local` cut to its precision, as in a moment. */
export type WrittenDate = Pick<Moment, 'local' | 'precision' | 'approximate'>
/** Said by a person who knows the office that filled the sheet; never guessed. */
export type DateOrder = 'day-first' | 'month-first'
export type DateReading = { readonly dayShift: number; readonly order?: DateOrder | undefined }

type Read = WrittenDate | FindingCode

/** Month names of the languages of the region, folded, as far as they tell the months apart. */
const monthStarts = [
  ['jan', 'janv', 'january', 'janvier', 'janeiro'],
  ['feb', 'fev', 'fevr', 'february', 'fevrier', 'fevereiro'],
  ['mar', 'mars', 'march', 'marco'],
  ['apr', 'avr', 'abr', 'april', 'avril', 'abril'],
  ['may', 'mai', 'maio'],
  ['jun', 'june', 'juin', 'junho'],
  ['jul', 'july', 'juil', 'juillet', 'julho'],
  ['aug', 'ago', 'august', 'aout', 'agosto'],
  ['sep', 'sept', 'set', 'september', 'septembre', 'setembro'],
  ['oct', 'out', 'october', 'octobre', 'outubro'],
  ['nov', 'november', 'novembre', 'novembro'],
  ['dec', 'dez', 'december', 'decembre', 'dezembro'],
] as const

const two = (number: number): string => String(number).padStart(2, '0')

const dayOf = (year: number, month: number, day: number): Read => {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > lastDay)
    return 'date-unreadable'
  return { local: `${year}-${two(month)}-${two(day)}`, precision: 'day', approximate: false }
}

const monthOf = (year: number, month: number): Read =>
  year < 1900 || year > 2199 || month < 1 || month > 12
    ? 'date-unreadable'
    : { local: `${year}-${two(month)}`, precision: 'month', approximate: false }

const yearOf = (year: number): Read =>
  year < 1900 || year > 2199
    ? 'date-unreadable'
    : { local: String(year), precision: 'year', approximate: false }

/**
 * Reads what stands in a date cell: a day count of the spreadsheet, or text. What has two readings (03/04/2001,
 * a bare number that could be a year or a day count, a year of two digits) is `date-ambiguous`, never guessed.
 */
export const readDate = (written: string | number, reading: DateReading): Read =>
  typeof written === 'number' ? fromDayCount(written, reading.dayShift) : fromText(written, reading)

/** Days since 30 December 1899. Before 1 March 1900 spreadsheets disagree by a day. */
const fromDayCount = (count: number, dayShift: number): Read => {
  const looksLikeYear = Number.isInteger(count) && count >= 1900 && count <= 2199
  if (looksLikeYear) return 'date-ambiguous'
  const days = Math.floor(count) + dayShift
  if (days < 61 || days > 109_574) return 'date-unreadable'
  const date = new Date(Date.UTC(1899, 11, 30 + days))
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

const approximateStart =
  /^(?:~|(?:about|around|approx\.?|circa|cerca de|environ|vers)(?=\s)|ca?\.|ca?(?=\s*\d))\s*/iu

const fromText = (written: string, { order }: DateReading): Read => {
  const text = written.trim().replace(/\s+/g, ' ')
  const bare = text.replace(approximateStart, '')
  const read = fromNumbers(bare, order) ?? fromMonthName(bare) ?? 'date-unreadable'
  return typeof read === 'string' || bare === text ? read : { ...read, approximate: true }
}

const fromNumbers = (text: string, order: DateOrder | undefined): Read | undefined => {
  const year = /^\d{4}$/.exec(text)
  if (year) return yearOf(Number(text))
  // The clock of an exported time stamp says nothing that these fields ask for.
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?)?$/.exec(text)
  if (yearFirst) return fromParts(yearFirst)
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  if (monthYear) return monthOf(Number(monthYear[2]), Number(monthYear[1]))
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})(?: \d{1,2}:\d{2}.*)?$/.exec(text)
  return yearLast ? fromYearLast(yearLast, order) : undefined
}

const fromParts = ([, year, month, day]: RegExpExecArray): Read =>
  day === undefined ? monthOf(Number(year), Number(month)) : dayOf(Number(year), Number(month), Number(day))

const fromYearLast = (
  [, one = '', other = '', year = '']: RegExpExecArray,
  order: DateOrder | undefined,
): Read => {
  if (year.length === 2) return 'date-ambiguous'
  const first = Number(one)
  const second = Number(other)
  const dayFirst = dayOf(Number(year), second, first)
  const monthFirst = dayOf(Number(year), first, second)
  if (order !== undefined) return order === 'day-first' ? dayFirst : monthFirst
  if (typeof dayFirst === 'string') return monthFirst
  return typeof monthFirst === 'string' || first === second ? dayFirst : 'date-ambiguous'
}

const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()

const monthNamed = (word: string): number =>
  monthStarts.findIndex((names) => names.some((name) => name === fold(word).replace(/\.$/, ''))) + 1

const fromMonthName = (text: string): Read | undefined => {
  const words = text
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª)\b/giu, '$1')
    .split(/[\s,/-]+/)
    .filter((word) => fold(word) !== 'de')
  const months = words.map(monthNamed).filter((month) => month > 0)
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number)
  const [month] = months
  if (month === undefined || months.length !== 1 || months.length + numbers.length !== words.length)
    return undefined
  const year = numbers.find((number) => number >= 1000)
  const day = numbers.find((number) => number < 1000)
  if (year === undefined) return numbers.length === 2 ? 'date-ambiguous' : undefined
  if (numbers.length === 1) return monthOf(year, month)
  return numbers.length === 2 && day !== undefined ? dayOf(year, month, day) : undefined
}
