import { useTranslation } from 'react-i18next'
import { Back } from '../look/back.tsx'

/** Above the heading of each page of the settings. */
export function BackToSettings() {
  const { t } = useTranslation()
  return <Back to="/settings">{t('settings.title')}</Back>
}
