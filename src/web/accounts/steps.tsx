import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { judgePassphrase, type PassphraseJudgement, shortestPassphrase } from '#seal/passphrase-rules.ts'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { TextField } from '../look/fields.tsx'
import { Page } from '../look/page.tsx'
import { PassphraseField } from '../look/passphrase-field.tsx'

type StepProps<Answer> = {
  readonly title: string
  readonly initial: string
  readonly onDone: (answer: Answer) => void
  readonly onBack?: () => void
}

/** Back never loses: what was written comes back as `initial`. */
export function NameStep({ title, initial, onDone, onBack }: StepProps<string>) {
  const { t } = useTranslation()
  const [name, setName] = useState(initial)
  const [error, setError] = useState<string>()
  const done = () => (name.trim() === '' ? setError(t('accounts.nameMissing')) : onDone(name))
  return (
    <Page
      title={title}
      question={t('accounts.setUp.who')}
      onSubmit={done}
      kicker={onBack && <Back to={onBack} />}
      actions={<StepButton />}
    >
      <TextField
        label={t('accounts.name')}
        hint={t('accounts.nameHint')}
        value={name}
        onChange={setName}
        longest={80}
        error={error}
        autoComplete="username"
      />
    </Page>
  )
}

type PassphraseStepProps = StepProps<string> & {
  /** Names that a guesser would try. */
  readonly known: readonly string[]
  readonly finish?: string
  readonly busy?: boolean
  readonly children?: ReactNode
}

export function PassphraseStep(props: PassphraseStepProps) {
  const { title, initial, known, onDone, onBack, finish, busy = false, children } = props
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState(initial)
  const [error, setError] = useState<string>()
  const say = usePassphraseWords()
  const done = () => {
    const judged = judgePassphrase(passphrase, [...known, 'Amparo'])
    if (judged.kind === 'refused') setError(say(judged))
    else onDone(passphrase)
  }
  return (
    <Page
      title={title}
      question={t('accounts.passphrase.question')}
      lead={t('accounts.passphrase.lead')}
      onSubmit={done}
      kicker={onBack && <Back to={onBack} />}
      actions={<StepButton busy={busy} {...(finish ? { next: finish } : {})} />}
    >
      <PassphraseField
        kind="new"
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value)
          setError(undefined)
        }}
        shortest={shortestPassphrase}
        error={error}
      />
      {children}
    </Page>
  )
}

function usePassphraseWords() {
  const { t } = useTranslation()
  return ({ code }: Extract<PassphraseJudgement, { kind: 'refused' }>): string => {
    switch (code) {
      case 'passphrase-too-short':
        return t('accounts.passphrase.tooShort', { count: shortestPassphrase })
      case 'passphrase-too-long':
        return t('accounts.passphrase.tooLong')
      case 'passphrase-common':
        return t('accounts.passphrase.common')
      case 'passphrase-repeats':
        return t('accounts.passphrase.repeats')
      case 'passphrase-sequence':
        return t('accounts.passphrase.sequence')
      case 'passphrase-names-you':
        return t('accounts.passphrase.containsName')
    }
  }
}

type StepButtonProps = { readonly next?: string; readonly busy?: boolean }

/** The primary button submits the page. */
export function StepButton({ next, busy = false }: StepButtonProps) {
  const { t } = useTranslation()
  return (
    <Button manner="primary" type="submit" busy={busy}>
      {next ?? t('accounts.next')}
    </Button>
  )
}
