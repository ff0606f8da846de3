import { useTranslation } from 'react-i18next'
import { Page } from '../look/page.tsx'

/** The link loads everything anew: what failed is not to be trusted any more. */
export function FaultPage() {
  const { t } = useTranslation()
  return (
    <Page
      question={t('shell.fault.question')}
      lead={t('shell.fault.kept')}
      actions={
        <a className="button button-primary" href="/">
          {t('shell.notFound.action')}
        </a>
      }
    >
      <p>{t('shell.fault.next')}</p>
    </Page>
  )
}
