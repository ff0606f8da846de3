import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

/** Above the heading of each page of the settings. */
export function BackToSettings() {
  const { t } = useTranslation()
  return <Link href="/settings">{t('settings.title')}</Link>
}
