import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Start } from '#http/api/accounts.ts'
import { Button } from '../look/button.tsx'
import { TextField } from '../look/fields.tsx'
import { LanguageSwitch } from '../look/language-switch.tsx'
import { Page } from '../look/page.tsx'
import { PassphraseField } from '../look/passphrase-field.tsx'
import { Demonstration } from './demonstration.tsx'
import { Outcome } from './outcome.tsx'
import { signIn } from './sign-in.ts'
import { useEntering } from './use-entering.ts'

/** Drawn wherever a page needs somebody; the address stays, and its page follows. */
export function SignInPage({ start }: { readonly start: Start }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState({ name: '', passphrase: '' })
  const { busy, outcome, enter } = useEntering(() => undefined)
  const { name, passphrase } = typed
  const incomplete = name.trim() === '' || passphrase === ''
  return (
    <Page
      title={t('accounts.signIn.title')}
      question={t('accounts.signIn.question')}
      onSubmit={() => {
        if (!incomplete) enter(() => signIn(name, passphrase))
      }}
      actions={
        <Button manner="primary" type="submit" busy={busy || incomplete}>
          {t('accounts.signIn.action')}
        </Button>
      }
    >
      <Outcome outcome={outcome} />
      <TextField
        label={t('accounts.signIn.name')}
        value={name}
        onChange={(value) => setTyped({ ...typed, name: value })}
        longest={80}
        autoComplete="username"
      />
      <PassphraseField
        kind="current"
        value={passphrase}
        onChange={(value) => setTyped({ ...typed, passphrase: value })}
      />
      <p>
        <Link href="/recover">{t('accounts.signIn.lost')}</Link>
      </p>
      {start.demonstration && <Demonstration people={start.demonstration} onUse={setTyped} />}
      <LanguageSwitch />
    </Page>
  )
}
