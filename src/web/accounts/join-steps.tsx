import { useState } from 'react'
import type { Unlocked } from '../session/unlock.ts'
import { makeKeys, makeRecoveryCode, type NewKeys } from './new-keys.ts'
import { Outcome } from './outcome.tsx'
import { ConfirmStep, RecoveryStep } from './recovery-steps.tsx'
import { NameStep, PassphraseStep } from './steps.tsx'
import { useEntering } from './use-entering.ts'

type JoinStepsProps = {
  readonly title: string
  /** Names that must not make up the passphrase. */
  readonly known: readonly string[]
  readonly finish: string
  readonly kept: string
  readonly send: (made: NewKeys) => Promise<Unlocked>
  readonly onBack: () => void
  readonly onDone: () => void
}

type Chosen = { readonly name: string; readonly passphrase: string; readonly code: string }
type Step = 'name' | 'passphrase' | 'recovery' | 'confirm'

function useChosen() {
  const [step, setStep] = useState<Step>('name')
  const [chosen, setChosen] = useState<Chosen>(() => ({ name: '', passphrase: '', code: makeRecoveryCode() }))
  const goOn = (answer: Partial<Chosen>, next: Step) => {
    setChosen({ ...chosen, ...answer })
    setStep(next)
  }
  return { step, setStep, chosen, goOn }
}

/** Name, passphrase, recovery code, two groups of it: then the keys are made and sent, never before. */
export function JoinSteps(props: JoinStepsProps) {
  const { title, known, onBack } = props
  const { step, setStep, chosen, goOn } = useChosen()
  const { name, passphrase, code } = chosen
  switch (step) {
    case 'name':
      return (
        <NameStep
          title={title}
          initial={name}
          onBack={onBack}
          onDone={(answer) => goOn({ name: answer }, 'passphrase')}
        />
      )
    case 'passphrase':
      return (
        <PassphraseStep
          title={title}
          initial={passphrase}
          known={[...known, name]}
          onBack={() => setStep('name')}
          onDone={(answer) => goOn({ passphrase: answer }, 'recovery')}
        />
      )
    case 'recovery':
      return (
        <RecoveryStep
          {...{ title, name, code }}
          onBack={() => setStep('passphrase')}
          onDone={() => setStep('confirm')}
        />
      )
    case 'confirm':
      return <Confirm {...props} chosen={chosen} onBack={() => setStep('recovery')} />
  }
}

function Confirm(props: JoinStepsProps & { readonly chosen: Chosen }) {
  const { title, finish, kept, send, onBack, onDone, chosen } = props
  const { name, passphrase, code } = chosen
  const { busy, outcome, enter } = useEntering(onDone)
  return (
    <ConfirmStep
      title={title}
      code={code}
      busy={busy}
      finish={finish}
      onBack={onBack}
      onDone={() => enter(async () => send(await makeKeys(name, passphrase, code)))}
    >
      <Outcome outcome={outcome} kept={kept} />
    </ConfirmStep>
  )
}
