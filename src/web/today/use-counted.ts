import { localeOf, useLanguage } from '../words/speak.ts'

/** A count as it is read: *1,000+* where counting stopped. */
export function useCounted(): (counted: { readonly count: number; readonly capped: boolean }) => string {
  const format = new Intl.NumberFormat(localeOf[useLanguage()])
  return ({ count, capped }) => (capped ? `${format.format(count)}+` : format.format(count))
}
