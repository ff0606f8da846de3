import { useTranslation } from 'react-i18next'
import type { Invitation } from '../accounts/invite.ts'
import { Button, ButtonLink } from '../look/button.tsx'
import { CopyField } from '../look/copy-field.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Qr } from '../look/qr.tsx'
import { dateInWords } from '../look/time-left.ts'
import { localeOf, useLanguage } from '../words/speak.ts'
import { BackToSettings } from './back-to-settings.tsx'

/** The machine itself: no camera of somebody else's phone can open that. */
const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])
const opensHereOnly = (link: string): boolean => loopback.has(new URL(link).hostname)

/** Shown once: the office keeps only the hash of the link's secret and cannot show it again. */
export function InvitationLink({
  invitation,
  onAnother,
}: {
  readonly invitation: Invitation
  readonly onAnother: () => void
}) {
  const { t } = useTranslation()
  const locale = localeOf[useLanguage()]
  return (
    <Page
      title={t('settings.invite.title')}
      kicker={<BackToSettings />}
      question={t('settings.invite.linkQuestion')}
      lead={t('settings.invite.linkLead', { date: dateInWords(invitation.until, locale) })}
      actions={
        <>
          <ButtonLink manner="primary" href="/settings/people">
            {t('settings.invite.done')}
          </ButtonLink>
          <Button manner="quiet" onPress={onAnother}>
            {t('settings.invite.another')}
          </Button>
        </>
      }
    >
      <CopyField label={t('settings.invite.link')} text={invitation.link} />
      {opensHereOnly(invitation.link) ? (
        <Notice manner="told" what={t('settings.invite.onlyHere')} next={t('settings.invite.onlyHereHow')} />
      ) : (
        <Qr text={invitation.link} label={t('settings.invite.qr')} />
      )}
    </Page>
  )
}
