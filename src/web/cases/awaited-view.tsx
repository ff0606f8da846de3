import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../look/button.tsx'
import { StateMark } from '../look/state-mark.tsx'
import { dateInWords } from '../look/time-left.ts'
import { localeOf, useLanguage } from '../words/speak.ts'
import type { CasePart } from './case-view.tsx'
import { useMinutes } from './use-case.ts'

/** Who was asked and has not answered: until when, and once that is past, what to do about it. */
export function AwaitedView({ open, network }: Pick<CasePart, 'open' | 'network'>) {
  const { t } = useTranslation()
  const locale = localeOf[useLanguage()]
  const now = useMinutes()
  const { record, shares } = open.view
  const awaited = shares.filter(({ direction, state }) => direction === 'from-us' && state === 'offered')
  return awaited.map(({ disclosure, organisation, answerBy }) => {
    const name = network.find((each) => each.organisation === organisation)?.name ?? t('cases.who.other')
    const said = { name, when: dateInWords(answerBy, locale) }
    if (now < answerBy) return <p key={disclosure}>{t('cases.shares.awaited', said)}</p>
    return (
      <div key={disclosure} className="row-of-things">
        <StateMark state="overdue" />
        <span>{t('cases.shares.late', said)}</span>
        <ButtonLink small href={`/cases/${record}/refer`}>
          {t('cases.shares.askAnother')}
        </ButtonLink>
      </div>
    )
  })
}
