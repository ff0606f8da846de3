import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Start } from '#http/api/accounts.ts'
import { Button } from '../look/button.tsx'
import { TextField } from '../look/fields.tsx'
import { LanguageSwitch } from '../look/language-switch.tsx'
import { Page } from '../look/page.tsx'
import { PassphraseField } from '../look/passphrase-field.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { Outcome } from './outcome.tsx'
import { signIn } from './sign-in.ts'
import { useEntering } from './use-entering.ts'

/** Drawn wherever a page needs somebody; the address stays, and its page follows. */
export function SignInPage({ start }: { readonly start: Start }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const { busy, outcome, enter } = useEntering(() => undefined)
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
        onChange={setName}
        longest={80}
        autoComplete="username"
      />
      <PassphraseField kind="current" value={passphrase} onChange={setPassphrase} />
      <p>
        <Link href="/recover">{t('accounts.signIn.lost')}</Link>
      </p>
      {start.demonstration && (
        <Demonstration
          people={start.demonstration}
          onUse={(person) => {
            setName(person.name)
            setPassphrase(person.passphrase)
          }}
        />
      )}
      <LanguageSwitch />
    </Page>
  )
}

type Person = NonNullable<Start['demonstration']>[number]

/** Only in the demonstration: its users and their passphrases. */
function Demonstration({
  people,
  onUse,
}: {
  readonly people: readonly Person[]
  readonly onUse: (person: Person) => void
}) {
  const { t } = useTranslation()
  return (
    <section>
      <h2>{t('accounts.signIn.demonstration')}</h2>
      <p className="soft">{t('accounts.signIn.demonstrationUse')}</p>
      <Rows label={t('accounts.signIn.demonstration')}>
        {people.map((person) => (
          <Row
            key={person.name}
            main={<strong>{person.name}</strong>}
            under={
              <>
                {person.organisation} · {t(`accounts.role.${person.role}`)} · <code>{person.passphrase}</code>
              </>
            }
            action={
              <Button
                small
                onPress={() => onUse(person)}
                label={`${t('accounts.signIn.use')}: ${person.name}`}
              >
                {t('accounts.signIn.use')}
              </Button>
            }
          />
        ))}
      </Rows>
    </section>
  )
}
