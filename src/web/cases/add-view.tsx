import { useTranslation } from 'react-i18next'
import { dictionary } from '#law/facts/dictionary.ts'
import { Button, ButtonLink } from '../look/button.tsx'
import { useKeys } from '../session/session.ts'
import type { CasePart } from './case-view.tsx'
import { additionTo } from './sections-view.tsx'

/** What is added most: a note, a need, a referral, the interview by a trained person. */
export function AddView({ open, ask, onInterview }: CasePart & { readonly onInterview: () => void }) {
  const { t } = useTranslation()
  const { me } = useKeys()
  const { note, need } = dictionary.sections
  return (
    <section aria-label={t('cases.add.label')} className="row-of-things">
      {note && (
        <Button small onPress={() => ask(additionTo('note', note, t('cases.add.note')))}>
          {t('cases.add.note')}
        </Button>
      )}
      {need && (
        <Button small onPress={() => ask(additionTo('need', need, t('cases.add.need')))}>
          {t('cases.add.need')}
        </Button>
      )}
      {me.user.role !== 'guest-recipient' && (
        <>
          <ButtonLink small href={`/cases/${open.view.record}/refer`}>
            {t('cases.next.refer')}
          </ButtonLink>
          <Button small onPress={onInterview}>
            {t('cases.add.interview')}
          </Button>
        </>
      )}
    </section>
  )
}
