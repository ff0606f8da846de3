import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../look/fields.tsx'
import type { Given } from './flow.ts'
import { type MomentParts, momentFrom, noParts, partsOf } from './moment-parts.ts'
import type { QuestionProps } from './question-props.ts'
import { QuietBelow } from './quiet-below.tsx'

const partsIn = (given: Given | undefined): MomentParts =>
  given?.kind === 'value' && typeof given.value === 'object' && 'local' in given.value
    ? partsOf(given.value)
    : noParts

/** Day, month, year and hour, each left out where it is not known. */
export function MomentQuestion(props: QuestionProps) {
  const { given, draft, said, place, onGive } = props
  const { t } = useTranslation()
  const [parts, setParts] = useState(() => partsIn(given))
  const change = (part: Partial<MomentParts>) => {
    const next = { ...parts, ...part }
    setParts(next)
    const read = momentFrom(next, draft.zone)
    onGive({ kind: 'value', value: typeof read === 'string' ? '' : read })
  }
  return (
    <fieldset className="stack">
      <legend className={place === 'heading' ? 'only-heard' : undefined}>{said.ask}</legend>
      <MomentFields parts={parts} change={change} />
      {momentFrom(parts, draft.zone) === 'wrong' && <p className="field-hint">{t('intake.pick.dayWrong')}</p>}
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

type MomentFieldsProps = {
  readonly parts: MomentParts
  readonly change: (part: Partial<MomentParts>) => void
}

const dateParts = [
  ['day', 2],
  ['month', 2],
  ['year', 4],
] as const

function MomentFields({ parts, change }: MomentFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <div className="moment-parts">
        {dateParts.map(([name, longest]) => (
          <TextField
            key={name}
            label={t(`intake.pick.${name}`)}
            value={parts[name]}
            inputMode="numeric"
            longest={longest}
            onChange={(typed) => change({ [name]: typed.replace(/\D/g, '') })}
          />
        ))}
        <TextField
          label={t('intake.pick.time')}
          value={parts.time}
          longest={5}
          onChange={(typed) => change({ time: typed.replace(/[^\d:]/g, '') })}
        />
      </div>
      <label className="quiet-answer">
        <input
          type="checkbox"
          checked={parts.approximate === 'about'}
          onChange={(event) => change({ approximate: event.target.checked ? 'about' : 'exact' })}
        />
        {t('intake.pick.approximate')}
      </label>
    </>
  )
}
