import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../look/button.tsx'
import { Page } from '../look/page.tsx'

/** Also for what one may not see: it never says which. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <Page
      question={t('shell.notFound.title')}
      lead={t('shell.notFound.what')}
      actions={
        <ButtonLink manner="primary" href="/">
          {t('shell.notFound.action')}
        </ButtonLink>
      }
    />
  )
}
