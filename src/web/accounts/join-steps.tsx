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

type Step = 'name' | 'passphrase' | 'recovery' | 'confirm'

/** Name, passphrase, recovery code, two groups of it: then the keys are made and sent, never before. */
export function JoinSteps({ title, known, finish, kept, send, onBack, onDone }: JoinStepsProps) {
  const [step, setStep] = useState<Step>('name')
  const [name, setName] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [code] = useState(makeRecoveryCode)
  const { busy, outcome, enter } = useEntering(onDone)
  switch (step) {
    case 'name':
      return (
        <NameStep
          title={title}
          initial={name}
          onBack={onBack}
          onDone={(answer) => {
            setName(answer)
            setStep('passphrase')
          }}
        />
      )
    case 'passphrase':
      return (
        <PassphraseStep
          title={title}
          initial={passphrase}
          known={[...known, name]}
          onBack={() => setStep('name')}
          onDone={(answer) => {
            setPassphrase(answer)
            setStep('recovery')
          }}
        />
      )
    case 'recovery':
      return (
        <RecoveryStep
          title={title}
          name={name}
          code={code}
          onBack={() => setStep('passphrase')}
          onDone={() => setStep('confirm')}
        />
      )
    case 'confirm':
      return (
        <ConfirmStep
          title={title}
          code={code}
          busy={busy}
          finish={finish}
          onBack={() => setStep('recovery')}
          onDone={() => enter(async () => send(await makeKeys(name, passphrase, code)))}
        >
          <Outcome outcome={outcome} kept={kept} />
        </ConfirmStep>
      )
  }
}
