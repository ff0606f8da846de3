import { useTranslation } from 'react-i18next'
import type { IntakeService } from './intake-service.ts'
import { ConversationFrame, type ConversationPageProps } from './question-page.tsx'

type WhoWeAreProps = ConversationPageProps & { readonly organisation: IntakeService['organisation'] }

/**
 * Said before the person speaks: who asks, what must be written down or reported and why, what stays private,
 * and that every question may be refused.
 */
export function WhoWeArePage(props: WhoWeAreProps) {
  const { t } = useTranslation()
  const { basis } = props.draft
  return (
    <ConversationFrame {...props} question={t('intake.whoWeAre.heading')} next={t('intake.whoWeAre.goOn')}>
      <div className="stack read-aloud">
        <p>{t('intake.whoWeAre.we', { organisation: props.organisation.name })}</p>
        <p>{t(`intake.whoWeAre.basis.${basis}`)}</p>
        <p>{t(`intake.whoWeAre.report.${basis}`)}</p>
        <p>{t('intake.whoWeAre.private')}</p>
        <p>
          <strong>{t('intake.whoWeAre.refuse')}</strong>
        </p>
      </div>
    </ConversationFrame>
  )
}
