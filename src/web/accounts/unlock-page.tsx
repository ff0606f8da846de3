import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me, Role } from '#http/api/accounts.ts'
import { Button } from '../look/button.tsx'
import { Page } from '../look/page.tsx'
import { PassphraseField } from '../look/passphrase-field.tsx'
import { unlock } from '../session/unlock.ts'
import { mayEnter } from '../shell/who-may.ts'
import { useCounted } from '../today/use-counted.ts'
import { dueToday } from '../today/use-list.ts'
import { Outcome } from './outcome.tsx'
import { signOut } from './sign-out.ts'
import { useEntering } from './use-entering.ts'

/** How many cases are due, and nothing else of them; nothing where the office cannot be asked. */
function DueToday({ role }: { readonly role: Role }) {
  const { t } = useTranslation()
  const counted = useCounted()
  const [due, setDue] = useState<{ readonly count: number; readonly capped: boolean }>()
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    if (mayEnter(role, '/today') === 'yes')
      void dueToday().then((count) => {
        if (here === 'yes') setDue(count)
      })
    return () => {
      here = 'no'
    }
  }, [role])
  if (!due) return null
  return due.count === 0
    ? t('accounts.unlock.noneDue')
    : t('accounts.unlock.due', { count: due.count, number: counted(due) })
}

/** Takes the place of any page while the keys are not in memory; needs no network. */
export function UnlockPage({ me }: { readonly me: Me }) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const { busy, outcome, enter } = useEntering(() => undefined)
  return (
    <Page
      title={t('accounts.unlock.title')}
      question={t('accounts.unlock.question', { name: me.user.displayName })}
      lead={
        <>
          {t('accounts.unlock.lead')} <DueToday role={me.user.role} />
        </>
      }
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
