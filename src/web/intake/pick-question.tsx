import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { countriesIn } from '../look/countries.ts'
import { SelectField } from '../look/fields.tsx'
import { localeOf, useLanguage } from '../words/speak.ts'
import { fieldOf } from './intake-words.ts'
import { codesOf } from './open-pages.ts'
import type { QuestionProps } from './question-props.ts'
import { QuietBelow } from './quiet-below.tsx'
import { languagesIn } from './spoken-languages.ts'

/** Languages and countries: lists too long to stack, known by heart. */
export function PickQuestion(props: QuestionProps) {
  const { question, said, given, onGive } = props
  const { t } = useTranslation()
  const locale = localeOf[useLanguage()]
  const kind = fieldOf(question)?.type.kind
  const list = useMemo(
    () => (kind === 'languages' ? languagesIn(locale) : countriesIn(locale)),
    [kind, locale],
  )
  const chosen = given?.kind === 'value' ? codesOf(given).filter((code) => code !== '') : []
  const give = (codes: readonly string[]) =>
    onGive({ kind: 'value', value: kind === 'country' ? (codes.at(-1) ?? '') : codes })
  return (
    <div className={props.place === 'heading' ? 'stack label-heard' : 'stack'}>
      <Picked
        label={said.ask}
        picked={list.filter(({ code }) => chosen.includes(code))}
        onRemove={(code) => give(chosen.filter((other) => other !== code))}
      />
      <SelectField
        label={said.ask}
        choices={list.filter(({ code }) => !chosen.includes(code))}
        chosen={undefined}
        onChoose={(code) => give([...chosen, code])}
        unchosen={kind === 'languages' ? t('intake.pick.language') : t('intake.pick.country')}
      />
      <QuietBelow {...props} />
    </div>
  )
}

type PickedProps = {
  readonly label: string
  readonly picked: readonly { readonly code: string; readonly label: string }[]
  readonly onRemove: (code: string) => void
}

function Picked({ label, picked, onRemove }: PickedProps) {
  const { t } = useTranslation()
  if (picked.length === 0) return null
  return (
    <ul className="picked" aria-label={label}>
      {picked.map(({ code, label: what }) => (
        <li key={code}>
          <span>{what}</span>
          <Button
            small
            manner="quiet"
            label={t('intake.pick.remove', { what })}
            onPress={() => onRemove(code)}
          >
            ×
          </Button>
        </li>
      ))}
    </ul>
  )
}
