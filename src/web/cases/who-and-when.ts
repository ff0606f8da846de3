import { useTranslation } from 'react-i18next'
import type { NetworkView } from '#http/api/records.ts'
import type { Header, Hlc } from '#record/entry.ts'
import { hlcInstant } from '#record/hlc.ts'
import { useKeys } from '../session/session.ts'
import { localeOf, useLanguage } from '../words/speak.ts'

/** Which organisation wrote: ours, by name, or the person. Never a colleague's name in a list. */
export function useWhoWrote(network: NetworkView): (author: Header['author']) => string {
  const { t } = useTranslation()
  const { me } = useKeys()
  return (author) => {
    if (!('user' in author)) return t('cases.who.person')
    if (author.user === me.user.id) return t('cases.who.you')
    if (author.organisation === me.organisation.id) return t('cases.who.colleague')
    return (
      network.find(({ organisation }) => organisation === author.organisation)?.name ?? t('cases.who.other')
    )
  }
}

export function useWhen(): (at: Hlc) => string {
  const locale = localeOf[useLanguage()]
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return (at) => format.format(new Date(hlcInstant(at)))
}
