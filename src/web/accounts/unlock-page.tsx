import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '#http/api/accounts.ts'
import { Button } from '../look/button.tsx'
import { Page } from '../look/page.tsx'
import { PassphraseField } from '../look/passphrase-field.tsx'
import { unlock } from '../session/unlock.ts'
import { Outcome } from './outcome.tsx'
import { signOut } from './sign-out.ts'
import { useEntering } from './use-entering.ts'

/** Takes the place of any page while the keys are not in memory; needs no network. */
export function UnlockPage({ me }: { readonly me: Me }) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const { busy, outcome, enter } = useEntering(() => undefined)
  return (
    <Page
      title={t('accounts.unlock.title')}
      question={t('accounts.unlock.question', { name: me.user.displayName })}
      lead={t('accounts.unlock.lead')}
      onSubmit={() => {
        if (passphrase !== '') enter(() => unlock(me, passphrase))
      }}
      actions={
        <>
          <Button manner="primary" type="submit" busy={busy || passphrase === ''}>
            {t('accounts.unlock.action')}
          </Button>
          <Button manner="quiet" onPress={() => void signOut()}>
            {t('accounts.unlock.other')}
          </Button>
        </>
      }
    >
      <Outcome outcome={outcome} />
      {/* Tells password managers whose passphrase this is. */}
      <input type="text" autoComplete="username" value={me.user.displayName} readOnly hidden />
      <PassphraseField kind="current" value={passphrase} onChange={setPassphrase} />
    </Page>
  )
}
