import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { Button } from '../look/button.tsx'
import { TextField } from '../look/fields.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Outcome } from './outcome.tsx'
import { beginRecovery, finishRecovery, type Recovering, type RecoveryBegun } from './recovery.ts'
import { PassphraseStep } from './steps.tsx'
import { useEntering } from './use-entering.ts'

/** A lost passphrase: the printed code opens the keys in any browser. */
export default function RecoveryPage() {
  const [recovering, setRecovering] = useState<Recovering>()
  return recovering ? <NewPassphrase recovering={recovering} /> : <AskCode onOpened={setRecovering} />
}

const groupsOfTheCode = 7

function AskCode({ onOpened }: { readonly onOpened: (recovering: Recovering) => void }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [code, setCode] = useState('')
  const [begun, setBegun] = useState<Exclude<RecoveryBegun, Recovering>>()
  const [busy, setBusy] = useState(false)
  const begin = async () => {
    setBusy(true)
    const answer = await beginRecovery(name, code)
    setBusy(false)
    if (answer.kind === 'recovering') onOpened(answer)
    else setBegun(answer)
  }
  const incomplete = name.trim() === '' || code.trim() === ''
  return (
    <Page
      title={t('accounts.recover.title')}
      question={t('accounts.recover.question')}
      lead={t('accounts.recover.lead')}
      onSubmit={() => {
        if (!busy && !incomplete) void begin()
      }}
      actions={
        <>
          <Button manner="primary" type="submit" busy={busy || incomplete}>
            {t('accounts.recover.action')}
          </Button>
          <Link href="/" className="button button-quiet">
            {t('accounts.back')}
          </Link>
        </>
      }
    >
      {begun?.kind === 'refused' && <Outcome outcome={begun} />}
      {begun?.kind === 'wrong-code' && <Notice what={t('accounts.recover.wrong')} />}
      <TextField
        label={t('accounts.signIn.name')}
        value={name}
        onChange={setName}
        longest={80}
        autoComplete="username"
      />
      <TextField
        label={t('accounts.recover.code')}
        hint={t('accounts.recover.codeHint')}
        value={code}
        onChange={setCode}
        longest={60}
        error={
          begun?.kind === 'mistyped'
            ? t('accounts.recover.codeMalformed', { groups: groupsOfTheCode })
            : undefined
        }
      />
    </Page>
  )
}

function NewPassphrase({ recovering }: { readonly recovering: Recovering }) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const { busy, outcome, enter } = useEntering(() => go('/', { replace: true }))
  return (
    <PassphraseStep
      title={t('accounts.recover.title')}
      initial=""
      known={[recovering.name]}
      finish={t('accounts.recover.finish')}
      busy={busy}
      onDone={(passphrase) => enter(() => finishRecovery(recovering, passphrase))}
    >
      {busy && <p role="status">{t('accounts.working')}</p>}
      <Outcome outcome={outcome} kept={t('accounts.nothingSent')} />
    </PassphraseStep>
  )
}
