import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '#http/api/accounts.ts'
import { Button } from '../look/button.tsx'
import { Page } from '../look/page.tsx'
import { refreshKeys } from '../session/unlock.ts'
import { Fingerprint } from './fingerprint.tsx'
import { Outcome } from './outcome.tsx'
import { signOut } from './sign-out.ts'
import { useEntering } from './use-entering.ts'

/** Joined, but nobody in charge has said yet that these keys are this person's. */
export function WaitingPage({ me }: { readonly me: Me }) {
  const { t } = useTranslation()
  const [looked, setLooked] = useState(0)
  const { busy, outcome, enter } = useEntering(() => setLooked((times) => times + 1))
  return (
    <Page
      title={t('accounts.waiting.title')}
      question={t('accounts.waiting.question')}
      lead={t('accounts.waiting.lead')}
      actions={
        <>
          <Button manner="primary" busy={busy} onPress={() => enter(refreshKeys)}>
            {t('accounts.waiting.check')}
          </Button>
          <Button manner="quiet" onPress={() => void signOut()}>
            {t('settings.signOut')}
          </Button>
        </>
      }
    >
      <Fingerprint label={me.user.displayName} of={me.user} />
      <output>{looked > 0 && t('accounts.waiting.still')}</output>
      <Outcome outcome={outcome} />
    </Page>
  )
}
