import { useTranslation } from 'react-i18next'
import type { ServiceOffer } from '#http/api/records.ts'
import { serviceCondition } from '#law/code-lists/service-condition.ts'
import { StateMark } from '../look/state-mark.tsx'
import { localeOf, useLanguage, useSay } from '../words/speak.ts'
import { forWhom } from './for-whom.ts'

/** Open now, for whom, on which conditions: in one line. */
export function OfferLine({ offer }: { readonly offer: ServiceOffer }) {
  const { t } = useTranslation()
  const say = useSay()
  const list = new Intl.ListFormat(localeOf[useLanguage()], { type: 'conjunction' })
  const whom = offer.forWhom.map((code) => {
    const known = forWhom.find((each) => each === code)
    return known ? t(`network.whom.${known}`) : code
  })
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
