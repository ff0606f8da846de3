import { useTranslation } from 'react-i18next'
import type { Field, FieldPath } from '#engine/dictionary.ts'
import type { Fact, Moment, Value } from '#engine/facts.ts'
import type { NetworkView } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { useSaidValue } from '../intake/said-value.ts'
import { localeOf, useLanguage, useSay } from '../words/speak.ts'
import { fieldAt } from './answers.ts'

export type FieldWords = {
  readonly section: (section: string) => string
  readonly label: (path: FieldPath) => string
  readonly value: (path: FieldPath, fact: Pick<Fact, 'value'>) => string
  /** A reference that names no organisation points at other items: it holds the record together and tells nothing. */
  readonly tells: (path: FieldPath, fact: Pick<Fact, 'value'>) => 'yes' | 'no'
}

const isMoment = (value: Value): value is Moment => typeof value === 'object' && 'local' in value

const momentStyles = {
  minute: { dateStyle: 'medium', timeStyle: 'short' },
  day: { dateStyle: 'medium' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<Moment['precision'], Intl.DateTimeFormatOptions>

/** A date as it was said, as precise as it was said: never moved into another zone. */
export function momentInWords({ local, precision }: Moment, locale: string): string {
  const whole = {
    year: `${local}-01-01T00:00`,
    month: `${local}-01T00:00`,
    day: `${local}T00:00`,
    minute: local,
  }
  const at = new Date(`${whole[precision]}:00Z`)
  return new Intl.DateTimeFormat(locale, { ...momentStyles[precision], timeZone: 'UTC' }).format(at)
}

const listed = ({ type }: Field, code: Value): boolean =>
  type.kind === 'code' && typeof code === 'string' && Object.hasOwn(type.list.codes, code)

/** Fields and values in the words of the law book, in the reader's language. */
export function useFieldWords(network: NetworkView): FieldWords {
  const { t } = useTranslation()
  const say = useSay()
  const locale = localeOf[useLanguage()]
  const said = useSaidValue(network)
  return {
    section: (name) => {
      const section = dictionary.sections[name]
      return section ? say(section.label) : name
    },
    label: (path) => {
      const field = fieldAt(dictionary, path)
      return field ? say(field.label) : path
    },
    tells: (path, { value }) =>
      fieldAt(dictionary, path)?.type.kind === 'reference' &&
      !network.some(({ organisation }) => organisation === value)
        ? 'no'
        : 'yes',
    value: (path, { value }) => {
      const field = fieldAt(dictionary, path)
      const code = field && listed(field, value)
      if (!code && value === 'unknown') return t('look.quiet.unknown')
      if (!code && value === 'declined') return t('look.quiet.declined')
      if (isMoment(value))
        return value.approximate
          ? t('cases.about', { when: momentInWords(value, locale) })
          : momentInWords(value, locale)
      return said({ id: path, field: path, said: 'self' }, { kind: 'value', value })
    },
  }
}
