import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Field } from './fields.tsx'

type PassphraseFieldProps = {
  readonly label?: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** `new` shows how long it is; `current` only asks for it. */
  readonly kind: 'new' | 'current'
  /** Characters that are enough; only for `new`. */
  readonly shortest?: number
  readonly error?: string | undefined
}

/** May be shown, may be pasted, is judged by its length alone. */
export function PassphraseField({ label, value, onChange, kind, shortest = 0, error }: PassphraseFieldProps) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  return (
    <Field
      label={label ?? t('look.passphrase.label')}
      {...(kind === 'new' ? { hint: t('look.passphrase.hint') } : {})}
      error={error}
    >
      {(input) => (
        <>
          <div className="input-with-button">
            <input
              {...input}
              className="input"
              type={shown ? 'text' : 'password'}
              value={value}
              autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
              autoCapitalize="none"
              spellCheck={false}
              maxLength={500}
              onChange={(event) => onChange(event.target.value)}
            />
            <Button
              small
              onPress={() => setShown(!shown)}
              label={t(shown ? 'look.passphrase.hide' : 'look.passphrase.show')}
            >
              {t(shown ? 'look.hide' : 'look.show')}
            </Button>
          </div>
          {kind === 'new' && value.length > 0 && <Length of={value} shortest={shortest} />}
        </>
      )}
    </Field>
  )
}

function Length({ of, shortest }: { readonly of: string; readonly shortest: number }) {
  const { t } = useTranslation()
  const missing = Math.max(0, shortest - [...of].length)
  return (
    <>
      <progress
        className="length-bar"
        max={shortest}
        value={shortest - missing}
        aria-label={t('look.passphrase.progress')}
      />
      <output className="field-hint">
        {missing > 0 ? t('look.passphrase.short', { count: missing }) : t('look.passphrase.enough')}
      </output>
    </>
  )
}
