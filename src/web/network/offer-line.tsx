import { useTranslation } from 'react-i18next'
import type { ServiceOffer } from '#http/api/records.ts'
import { forWhom } from '#law/code-lists/for-whom.ts'
import { serviceCondition } from '#law/code-lists/service-condition.ts'
import { StateMark } from '../look/state-mark.tsx'
import { localeOf, useLanguage, useSay } from '../words/speak.ts'

/** Open now, for whom, on which conditions: in one line. */
export function OfferLine({ offer }: { readonly offer: ServiceOffer }) {
  const { t } = useTranslation()
  const say = useSay()
  const locale = localeOf[useLanguage()]
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const whom = Object.entries(forWhom.codes)
    .filter(([code]) => offer.forWhom.includes(code))
    .map(([, { label }]) => say(label).toLocaleLowerCase(locale))
  const conditions = Object.entries(serviceCondition.codes).filter(
    ([code]) => code !== 'none' && offer.conditionalOn.includes(code),
  )
  return (
    <span className="offer-line">
      {offer.openNow === 'yes' ? (
        <StateMark state="met">{t('network.open.yes')}</StateMark>
      ) : (
        t(`network.open.${offer.openNow}`)
      )}
      {whom.length > 0 && <span>{t('network.for', { whom: list.format(whom) })}</span>}
      {conditions.length > 0 && (
        <span>
          {t('network.onlyWith', { what: list.format(conditions.map(([, { label }]) => say(label))) })}
        </span>
      )}
    </span>
  )
}
