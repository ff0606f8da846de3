import type { NetworkView } from '#http/api/records.ts'
import { countriesIn } from '../look/countries.ts'
import { localeOf, useLanguage } from '../words/speak.ts'
import type { Given, Question } from './flow.ts'
import { fieldOf, useQuestionWords } from './intake-words.ts'
import { languageName } from './spoken-languages.ts'

/** An answer in words, as the reader's language has it. */
export function useSaidValue(
  network: NetworkView,
): (question: Question, given: Extract<Given, { kind: 'value' }>) => string {
  const wordsFor = useQuestionWords()
  const locale = localeOf[useLanguage()]
  const joined = new Intl.ListFormat(locale, { type: 'conjunction' })
  const named = new Map(network.map(({ organisation, name }) => [organisation, name]))
  return (question, { value }) => {
    if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value)
    if (typeof value === 'object' && 'local' in value) return value.local.replace('T', ' ')
    const codes = typeof value === 'string' ? [value] : value
    const kind = fieldOf(question)?.type.kind
    if (kind === 'text') return codes.join(' ')
    const { label } = wordsFor(question.offersFrom ? { ...question, field: 'need.service' } : question)
    const names = codes.map((code) => named.get(code) ?? listed(kind, code, locale) ?? label(code))
    return joined.format(names)
  }
}

function listed(kind: string | undefined, code: string, locale: string): string | undefined {
  if (code === 'unknown' || code === 'declined') return undefined
  if (kind === 'languages') return languageName(code, locale)
  if (kind === 'countries' || kind === 'country')
    return countriesIn(locale).find((country) => country.code === code)?.label
  return undefined
}
