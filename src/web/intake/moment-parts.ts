import type { Moment } from '#engine/facts.ts'
import { localForms } from '#record/value-forms.ts'

/** A date as people know it: a year, a month, a day, an hour; whatever is not known stays empty. */
export type MomentParts = {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly time: string
  readonly approximate: 'about' | 'exact'
}

export const noParts: MomentParts = { year: '', month: '', day: '', time: '', approximate: 'exact' }

export function partsOf({ local, approximate }: Moment): MomentParts {
  const [date = '', time = ''] = local.split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month, day, time, approximate: approximate ? 'about' : 'exact' }
}

const two = (digits: string): string => digits.padStart(2, '0')

/** `empty` while nothing is typed, `wrong` where there is no such day. */
export function momentFrom(parts: MomentParts, zone: string): Moment | 'empty' | 'wrong' {
  const { year, month, day, time } = parts
  if (year + month + day + time === '') return 'empty'
  const precision = precisionOf(parts)
  if (precision === undefined) return 'wrong'
  const local = {
    year,
    month: `${year}-${two(month)}`,
    day: `${year}-${two(month)}-${two(day)}`,
    minute: `${year}-${two(month)}-${two(day)}T${time}`,
  }[precision]
  if (!new RegExp(localForms[precision]).test(local)) return 'wrong'
  return { local, zone, precision, approximate: parts.approximate === 'about' }
}

/** How far the known parts reach without a gap. */
function precisionOf({ year, month, day, time }: MomentParts): Moment['precision'] | undefined {
  if (year === '') return undefined
  if (month === '') return day + time === '' ? 'year' : undefined
  if (day === '') return time === '' ? 'month' : undefined
  return time === '' ? 'day' : 'minute'
}
