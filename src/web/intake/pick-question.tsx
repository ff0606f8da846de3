import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { countriesIn } from '../look/countries.ts'
import { SelectField } from '../look/fields.tsx'
import { localeOf, useLanguage } from '../words/speak.ts'
import { fieldOf } from './intake-words.ts'
import { codesOf } from './open-pages.ts'
import { type QuestionProps, QuietBelow } from './question-view.tsx'
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
  const nameOf = (code: string) => list.find((each) => each.code === code)?.label ?? code
  const give = (codes: readonly string[]) =>
    onGive({ kind: 'value', value: kind === 'country' ? (codes.at(-1) ?? '') : codes })
  return (
    <div className={props.place === 'heading' ? 'stack label-heard' : 'stack'}>
      {chosen.length > 0 && (
        <ul className="picked" aria-label={said.ask}>
          {chosen.map((code) => (
            <li key={code}>
              <span>{nameOf(code)}</span>
              <Button
                small
                manner="quiet"
                label={t('intake.pick.remove', { what: nameOf(code) })}
                onPress={() => give(chosen.filter((other) => other !== code))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <SelectField
        label={said.ask}
        choices={list.filter(({ code }) => !chosen.includes(code))}
        chosen={undefined}
        onChoose={(code) => give(kind === 'country' ? [code] : [...chosen, code])}
        unchosen={kind === 'languages' ? t('intake.pick.language') : t('intake.pick.country')}
      />
      <QuietBelow {...props} />
    </div>
  )
}
