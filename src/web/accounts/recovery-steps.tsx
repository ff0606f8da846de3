import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { random } from '../chance.ts'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { TextField } from '../look/fields.tsx'
import { Groups } from '../look/groups.tsx'
import { Page } from '../look/page.tsx'
import { StepButton } from './steps.tsx'

type RecoveryStepProps = {
  readonly title: string
  /** For the printed sheet. */
  readonly name: string
  readonly code: string
  readonly onDone: () => void
  readonly onBack: () => void
}

/** Shows the code once, to be printed or written down. */
export function RecoveryStep({ title, name, code, onDone, onBack }: RecoveryStepProps) {
  const { t } = useTranslation()
  return (
    <Page
      title={title}
      question={t('accounts.recovery.question')}
      lead={t('accounts.recovery.lead')}
      onSubmit={onDone}
      kicker={<Back to={onBack} />}
      actions={<StepButton next={t('accounts.recovery.written')} />}
    >
      <section className="paper">
        <div className="only-printed">
          <h2>{t('accounts.recovery.sheetTitle')}</h2>
          <p>{name}</p>
        </div>
        <Groups label={t('accounts.recovery.codeLabel')} groups={code.split('-')} numbered />
        <p className="only-printed">{t('accounts.recovery.sheetText')}</p>
      </section>
      <div>
        <Button onPress={() => window.print()}>{t('accounts.recovery.print')}</Button>
      </div>
    </Page>
  )
}

/** As people write from paper: small letters, O for 0, I or L for 1. */
export const plainGroup = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')

/** Two different places of the code, in order. */
function twoPlaces(length: number): readonly [number, number] {
  const [one = 0, other = 0] = random(2)
  const first = one % (length - 1)
  return [first, first + 1 + (other % (length - 1 - first))]
}

type ConfirmStepProps = {
  readonly title: string
  readonly code: string
  readonly busy: boolean
  readonly finish: string
  readonly onDone: () => void
  readonly onBack: () => void
  /** Why it did not work. */
  readonly children?: ReactNode
}

/** Asks for two groups, so that nobody goes on with a code that is on no paper. */
export function ConfirmStep({ title, code, busy, finish, onDone, onBack, children }: ConfirmStepProps) {
  const { t } = useTranslation()
  const groups = code.split('-')
  const places = useMemo(() => twoPlaces(code.split('-').length), [code])
  const [written, setWritten] = useState<Readonly<Record<number, string>>>({})
  const [wrong, setWrong] = useState<readonly number[]>([])
  const done = () => {
    const differing = places.filter((place) => plainGroup(written[place] ?? '') !== groups[place])
    setWrong(differing)
    if (differing.length === 0) onDone()
  }
  return (
    <Page
      title={title}
      question={t('accounts.recovery.confirmQuestion')}
      lead={t('accounts.recovery.confirmLead')}
      onSubmit={done}
      kicker={<Back to={onBack}>{t('accounts.recovery.seeAgain')}</Back>}
      actions={<StepButton next={finish} busy={busy} />}
    >
      {places.map((place) => (
        <TextField
          key={place}
          label={t('accounts.recovery.group', { number: place + 1 })}
          value={written[place] ?? ''}
          onChange={(value) => setWritten({ ...written, [place]: value })}
          longest={12}
          error={wrong.includes(place) ? t('accounts.recovery.wrong') : undefined}
        />
      ))}
      {busy && <output>{t('accounts.working')}</output>}
      {children}
    </Page>
  )
}
