import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../look/fields.tsx'
import type { Given } from './flow.ts'
import { type MomentParts, momentFrom, noParts, partsOf } from './moment-parts.ts'
import { type QuestionProps, QuietBelow } from './question-view.tsx'

const partsIn = (given: Given | undefined): MomentParts =>
  given?.kind === 'value' && typeof given.value === 'object' && 'local' in given.value
    ? partsOf(given.value)
    : noParts

/** Day, month, year and hour, each left out where it is not known. */
export function MomentQuestion(props: QuestionProps) {
  const { given, draft, said, place, onGive } = props
  const { t } = useTranslation()
  const [parts, setParts] = useState(() => partsIn(given))
  const moment = momentFrom(parts, draft.zone)
  const change = (change: Partial<MomentParts>) => {
    const next = { ...parts, ...change }
    setParts(next)
    const read = momentFrom(next, draft.zone)
    onGive({ kind: 'value', value: typeof read === 'string' ? '' : read })
  }
  const digits = (name: 'day' | 'month' | 'year', longest: number) => (
    <TextField
      label={t(`intake.pick.${name}`)}
      value={parts[name]}
      inputMode="numeric"
      longest={longest}
      onChange={(typed) => change({ [name]: typed.replace(/\D/g, '') })}
    />
  )
  return (
    <fieldset className="stack">
      <legend className={place === 'heading' ? 'only-heard' : undefined}>{said.ask}</legend>
      <div className="moment-parts">
        {digits('day', 2)}
        {digits('month', 2)}
        {digits('year', 4)}
        <TextField
          label={t('intake.pick.time')}
          value={parts.time}
          longest={5}
          onChange={(typed) => change({ time: typed.replace(/[^\d:]/g, '') })}
        />
      </div>
      {moment === 'wrong' && <p className="field-hint">{t('intake.pick.dayWrong')}</p>}
      <label className="quiet-answer">
        <input
          type="checkbox"
          checked={parts.approximate === 'about'}
          onChange={(event) => change({ approximate: event.target.checked ? 'about' : 'exact' })}
        />
        {t('intake.pick.approximate')}
      </label>
      <QuietBelow
        {...props}
        onGive={(quiet) => {
          setParts(noParts)
          onGive(quiet)
        }}
      />
    </fieldset>
  )
}
