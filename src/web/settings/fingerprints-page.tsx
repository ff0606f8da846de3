import { useTranslation } from 'react-i18next'
import { Fingerprint } from '../accounts/fingerprint.tsx'
import { Button } from '../look/button.tsx'
import { Page } from '../look/page.tsx'
import { useKeys } from '../session/session.ts'
import { BackToSettings } from './back-to-settings.tsx'

/** The sheet by which others make sure whose keys these are. */
export default function FingerprintsPage() {
  const { t } = useTranslation()
  const { user, organisation } = useKeys().me
  return (
    <Page
      title={t('settings.sheet.title')}
      kicker={<BackToSettings />}
      question={t('settings.sheet.question', { organisation: organisation.name })}
      lead={t('settings.sheet.lead')}
    >
      <div className="paper stack">
        <Fingerprint label={t('settings.sheet.organisation')} of={organisation} />
        <Fingerprint label={`${t('settings.sheet.own')}: ${user.displayName}`} of={user} />
      </div>
      <div>
        <Button onPress={() => window.print()}>{t('settings.sheet.print')}</Button>
      </div>
    </Page>
  )
}
