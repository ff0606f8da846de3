import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { TextField } from './fields.tsx'

/** A text to take along: shown whole, marked by a touch, copied by a button. */
export function CopyField({ label, text }: { readonly label: string; readonly text: string }) {
  const { t } = useTranslation()
  const [said, setSaid] = useState<string>()
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('look.copied')),
      () => setSaid(t('look.copyFailed')),
    )
  return (
    <div className="stack">
      <TextField label={label} value={text} onChange={() => undefined} readOnly lines="several" />
      <div className="row-of-things">
        <Button onPress={() => void copy()}>{t('look.copy')}</Button>
        <output>{said}</output>
      </div>
    </div>
  )
}
