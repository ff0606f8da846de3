import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../look/button.tsx'
import { Page } from '../look/page.tsx'

/** Opened by its address, by somebody whose part it is not. */
export function NotForYouPage() {
  const { t } = useTranslation()
  return (
    <Page
      question={t('shell.notForYou.title')}
      lead={t('shell.notForYou.next')}
      actions={
        <ButtonLink manner="primary" href="/">
          {t('shell.notFound.action')}
        </ButtonLink>
      }
    />
  )
}
