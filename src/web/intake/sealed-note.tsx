import { useTranslation } from 'react-i18next'
import { dictionary } from '#law/facts/dictionary.ts'
import { TextField } from '../look/fields.tsx'
import { Unfold } from '../look/unfold.tsx'
import type { Draft } from './draft.ts'

const noteType = dictionary.sections['note']?.fields['text']?.type
const longest = noteType?.kind === 'text' ? noteType.longest : 0

/** One note for what the person says unasked. It is never read out, never counted, and opens for the team alone. */
export function SealedNote({
  draft,
  change,
}: {
  readonly draft: Draft
  readonly change: (next: Draft) => void
}) {
  const { t } = useTranslation()
  return (
    <Unfold summary={t('intake.note.summary')}>
      <TextField
        label={t('intake.note.label')}
        hint={t('intake.note.hint')}
        lines="several"
        longest={longest}
        value={draft.note}
        onChange={(note) => change({ ...draft, note })}
      />
    </Unfold>
  )
}
