import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EmergencyNumbers } from '#http/api/emergency-numbers.ts'
import { emergencyLine } from '#law/code-lists/emergency-line.ts'
import { get, put, type Refused } from '../api.ts'
import { keepNumbers } from '../intake/emergency-numbers.ts'
import { Button } from '../look/button.tsx'
import { TextField } from '../look/fields.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { useSay } from '../words/speak.ts'
import { BackToSettings } from './back-to-settings.tsx'

type Typed = Readonly<Record<string, string>>

const address = '/api/emergency-numbers'
const lines = Object.keys(emergencyLine.codes)

/** What is sent, and whose place in it a refusal names. */
const asSent = (typed: Typed): EmergencyNumbers =>
  lines.flatMap((line) => {
    const number = (typed[line] ?? '').trim()
    return number === '' ? [] : [{ line, number }]
  })

/** Whom colleagues call in an emergency: set once for the office, shown on its devices. */
export default function NumbersPage() {
  const { t } = useTranslation()
  const { typed, change, keep, refused, wrong, kept } = useNumbers()
  return (
    <Page
      title={t('settings.numbers.title')}
      kicker={<BackToSettings />}
      question={t('settings.numbers.question')}
      lead={t('settings.numbers.lead')}
      onSubmit={() => void keep()}
      actions={
        typed && (
          <Button manner="primary" type="submit">
            {t('settings.numbers.keep')}
          </Button>
        )
      }
    >
      {refused && wrong === undefined && <Refusal refused={refused} />}
      {!typed && !refused && <Skeleton lines={6} />}
      {typed && <Fields typed={typed} wrong={wrong} onChange={change} />}
      <output>{kept && t('settings.numbers.kept')}</output>
    </Page>
  )
}

type FieldsProps = {
  readonly typed: Typed
  readonly wrong: string | undefined
  readonly onChange: (typed: Typed) => void
}

function Fields({ typed, wrong, onChange }: FieldsProps) {
  const { t } = useTranslation()
  const say = useSay()
  return Object.entries(emergencyLine.codes).map(([line, { label }]) => (
    <TextField
      key={line}
      label={say(label)}
      value={typed[line] ?? ''}
      onChange={(number) => onChange({ ...typed, [line]: number })}
      inputMode="tel"
      longest={30}
      error={wrong === line ? t('settings.numbers.wrong') : undefined}
    />
  ))
}

function useNumbers() {
  const [typed, setTyped] = useState<Typed>()
  const [refused, setRefused] = useState<Refused>()
  const [kept, setKept] = useState<'kept'>()
  useEffect(() => {
    void get<EmergencyNumbers>(address).then((reply) => {
      if (reply.kind === 'refused') setRefused(reply)
      else setTyped(Object.fromEntries(reply.value.map(({ line, number }) => [line, number])))
    })
  }, [])
  const numbers = asSent(typed ?? {})
  const keep = async () => {
    const reply = await put(address, numbers)
    setRefused(reply.kind === 'refused' ? reply : undefined)
    setKept(reply.kind === 'refused' ? undefined : 'kept')
    if (reply.kind === 'answered') keepNumbers(numbers)
  }
  const change = (next: Typed) => {
    setKept(undefined)
    setRefused(undefined)
    setTyped(next)
  }
  const place = /^body\.(\d+)\.number$/.exec(refused?.at ?? '')?.[1]
  return { typed, change, keep, refused, wrong: place && numbers[Number(place)]?.line, kept }
}
