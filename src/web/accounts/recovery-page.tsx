import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { Back } from '../look/back.tsx'
import { TextField } from '../look/fields.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Outcome } from './outcome.tsx'
import { beginRecovery, finishRecovery, type Recovering, type RecoveryBegun } from './recovery.ts'
import { PassphraseStep, StepButton } from './steps.tsx'
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
  const { busy, failed, begin } = useBeginning(onOpened)
  const incomplete = name.trim() === '' || code.trim() === ''
  const mistyped = failed?.kind === 'mistyped'
  return (
    <Page
      title={t('accounts.recover.title')}
      question={t('accounts.recover.question')}
      lead={t('accounts.recover.lead')}
      onSubmit={() => {
        if (!busy && !incomplete) begin(name, code)
      }}
      kicker={<Back to="/" />}
      actions={<StepButton busy={busy || incomplete} next={t('accounts.recover.action')} />}
    >
      {failed?.kind === 'refused' && <Outcome outcome={failed} />}
      {failed?.kind === 'wrong-code' && <Notice what={t('accounts.recover.wrong')} />}
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
        error={mistyped ? t('accounts.recover.codeMalformed', { groups: groupsOfTheCode }) : undefined}
      />
    </Page>
  )
}

function useBeginning(onOpened: (recovering: Recovering) => void) {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Exclude<RecoveryBegun, Recovering>>()
  const begin = (name: string, code: string) => {
    setBusy(true)
    void beginRecovery(name, code).then((answer) => {
      setBusy(false)
      if (answer.kind === 'recovering') onOpened(answer)
      else setFailed(answer)
    })
  }
  return { busy, failed, begin }
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
      {busy && <output>{t('accounts.working')}</output>}
      <Outcome outcome={outcome} kept={t('accounts.nothingSent')} />
    </PassphraseStep>
  )
}
