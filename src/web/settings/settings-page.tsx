import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { signOut } from '../accounts/sign-out.ts'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Page } from '../look/page.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { useKeys } from '../session/session.ts'
import { mayEnter } from '../shell/who-may.ts'

const rooms = [
  { room: 'people', href: '/settings/people' },
  { room: 'numbers', href: '/settings/numbers' },
  { room: 'device', href: '/settings/device' },
  { room: 'sheet', href: '/settings/fingerprints' },
] as const

export default function SettingsPage() {
  const { t } = useTranslation()
  const { user, organisation } = useKeys().me
  const [asking, setAsking] = useState(false)
  return (
    <Page
      title={t('settings.title')}
      question={t('settings.question')}
      lead={t('settings.signedInAs', {
        name: user.displayName,
        role: t(`accounts.role.${user.role}`),
        organisation: organisation.name,
      })}
    >
      <Rows label={t('settings.title')}>
        {rooms
          .filter(({ href }) => mayEnter(user.role, href) === 'yes')
          .map(({ room, href }) => (
            <Row
              key={room}
              main={<Link href={href}>{t(`settings.${room}.entry`)}</Link>}
              under={t(`settings.${room}.under`)}
            />
          ))}
        {mayEnter(user.role, '/import') === 'yes' && (
          <Row main={<Link href="/import">{t('importing.entry')}</Link>} under={t('importing.under')} />
        )}
      </Rows>
      <div>
        <Button onPress={() => setAsking(true)}>{t('settings.signOut')}</Button>
      </div>
      {asking && <SignOut onClose={() => setAsking(false)} />}
    </Page>
  )
}

function SignOut({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog
      question={t('settings.signOutAsk')}
      onClose={onClose}
      actions={
        <>
          <Button manner="primary" onPress={() => void signOut()}>
            {t('settings.signOut')}
          </Button>
          <Button onPress={onClose}>{t('settings.stay')}</Button>
        </>
      }
    >
      <p>{t('settings.signOutText')}</p>
    </Dialog>
  )
}
