import { useTranslation } from 'react-i18next'
import { dictionary } from '#law/facts/dictionary.ts'
import type { FoldedRecord } from '#record/folded.ts'
import { recordState, saidState } from '#record/record-state.ts'
import { Button, ButtonLink } from '../look/button.tsx'
import { Page } from '../look/page.tsx'
import { useKeys } from '../session/session.ts'
import type { Written } from './answer-form.tsx'
import { CaseNotices } from './case-notices.tsx'
import type { CasePart } from './case-view.tsx'
import { afterClosing } from './closing.ts'
import { undoOf } from './undo.ts'
import { useFileWords } from './use-file-words.ts'
import { NotWritten, useWrite } from './use-write.tsx'

type ClosedPageProps = CasePart & {
  readonly written: Written
  readonly before: FoldedRecord
  readonly onUndone: () => void
}

/** What became of it, with *Undo*. */
export function ClosedPage(props: ClosedPageProps) {
  const { open, written, before, onUndone } = props
  const { t } = useTranslation()
  const state = recordState(open.record.folded, dictionary)
  const outcome = useOutcome(props, state)
  const { refused, write } = useWrite(open)
  const undo = async () => {
    const kept = await write(undoOf(written.entries, written.drafts, before, dictionary))
    if (kept.kind === 'kept') onUndone()
  }
  return (
    <Page
      question={t(questionOf(open))}
      title={t('cases.title')}
      actions={
        <ButtonLink manner="primary" href="/today">
          {t('cases.close.done.today')}
        </ButtonLink>
      }
    >
      {open.refusal ? <CaseNotices open={open} /> : <p>{outcome}</p>}
      <NotWritten refused={refused} />
      <div className="row-of-things">
        <Button small onPress={() => void undo()}>
          {t('cases.desk.undo')}
        </Button>
        <ButtonLink small manner="quiet" href={`/cases/${open.view.record}`}>
          {t('cases.close.done.look')}
        </ButtonLink>
      </div>
    </Page>
  )
}

function questionOf({ refusal, record }: CasePart['open']) {
  if (refusal) return 'cases.form.refused'
  return saidState(record.folded) === 'closed' ? 'cases.close.done.question' : 'cases.close.done.mistake'
}

function useOutcome({ open }: CasePart, state: ReturnType<typeof recordState>): string {
  const { t } = useTranslation()
  const { me } = useKeys()
  const words = useFileWords(open)
  if (state !== 'closed' || !open.rights || !open.law) return words
  const { stays, asked } = afterClosing(open.rights, open.view, me.organisation.id, open.law.safeguards)
  const count = stays.length + asked.length
  return count > 0 ? t('cases.close.done.stays', { count }) : t('cases.close.done.kept')
}
