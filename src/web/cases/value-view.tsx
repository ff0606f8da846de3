import { useTranslation } from 'react-i18next'
import type { FieldPath } from '#engine/dictionary.ts'
import type { Fact } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { Button } from '../look/button.tsx'
import { fieldAt } from './answers.ts'
import type { CasePart } from './case-view.tsx'
import { useFieldWords } from './field-words.ts'

type ValueProps = Pick<CasePart, 'network' | 'sight'> & { readonly path: FieldPath; readonly fact: Fact }

/** A value with whose word it is; hidden where it names or locates, until somebody asks. */
export function ValueView({ network, sight, path, fact }: ValueProps) {
  const { t } = useTranslation()
  const words = useFieldWords(network)
  const field = fieldAt(dictionary, path)
  if (field && sight.shows(field) === 'no')
    return (
      <span className="masked">
        <span className="masked-dots" aria-hidden="true">
          •••••
        </span>
        <Button
          small
          manner="quiet"
          label={`${t('cases.reveal')} · ${words.label(path)}`}
          onPress={() => sight.reveal(field)}
        >
          {t('cases.reveal')}
        </Button>
      </span>
    )
  return (
    <>
      <bdi>{words.value(path, fact)}</bdi>{' '}
      <span className="soft small">({t(`intake.earlier.${fact.said}`)})</span>
    </>
  )
}
