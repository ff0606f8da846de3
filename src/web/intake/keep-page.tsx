import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import type { IntakeService } from './intake-service.ts'
import { useQuestionWords } from './intake-words.ts'
import { ConversationFrame, type ConversationPageProps } from './question-page.tsx'
import { useSaidValue } from './said-value.ts'
import { summaryOf } from './summary.ts'
import type { HandOverState } from './use-conversation.ts'

type KeepProps = ConversationPageProps & {
  readonly service: IntakeService
  readonly handing: HandOverState
  readonly onAskConsent: () => void
}

/** Everything that was said, once more, before it becomes entries. */
export function KeepPage(props: KeepProps) {
  const { handing, onAskConsent } = props
  const { t } = useTranslation()
  const refusal = useRefusal(props)
  return (
    <ConversationFrame
      {...props}
      question={t('intake.keep.heading')}
      lead={t('intake.keep.lead')}
      next={handing.kind === 'making' ? t('intake.keep.keeping') : t('intake.keep.keep')}
      busy={handing.kind === 'making'}
    >
      {handing.kind === 'refused' && handing.code === 'no-basis-for-record' && (
        <Notice what={t('intake.keep.noBasis')}>
          <Button onPress={onAskConsent}>{t('intake.keep.ask')}</Button>
        </Notice>
      )}
      {handing.kind === 'refused' && handing.code !== 'no-basis-for-record' && (
        <Notice what={t('intake.keep.failed')} code={handing.code} />
      )}
      {refusal && <Notice what={refusal.message} kept={t('intake.pause.kept')} code={refusal.code} />}
      <SaidList {...props} />
    </ConversationFrame>
  )
}

/** Why the office did not take what was sent, if it did not. */
function useRefusal({ service, draft, saved }: Pick<KeepProps, 'service' | 'draft' | 'saved'>) {
  const [refusal, setRefusal] = useState<{ readonly code: string; readonly message: string }>()
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    void service.refusalOf(draft.id).then((found) => {
      if (here === 'yes') setRefusal(found)
    })
    return () => {
      here = 'no'
    }
  }, [service, draft.id, saved])
  return refusal
}

function SaidList({ draft, network }: Pick<KeepProps, 'draft' | 'network'>) {
  const { t } = useTranslation()
  const wordsFor = useQuestionWords()
  const valueOf = useSaidValue(network)
  const { said, declined, unknown, refused } = summaryOf(draft)
  if (said.length + declined.length + unknown.length + refused.length === 0 && draft.note === '')
    return <p>{t('intake.keep.nothing')}</p>
  return (
    <dl className="said">
      {said.map(({ question, given }) => (
        <div key={question.id}>
          <dt>{wordsFor(question).ask}</dt>
          <dd>{valueOf(question, given)}</dd>
        </div>
      ))}
      {refused.map((question) => (
        <div key={question.id}>
          <dt>{wordsFor(question).ask}</dt>
          <dd>{wordsFor(question).label('refused')}</dd>
        </div>
      ))}
      {declined.map((question) => (
        <div key={question.id}>
          <dt>{wordsFor(question).ask}</dt>
          <dd>{t('look.quiet.declined')}</dd>
        </div>
      ))}
      {unknown.map((question) => (
        <div key={question.id}>
          <dt>{wordsFor(question).ask}</dt>
          <dd>{t('look.quiet.unknown')}</dd>
        </div>
      ))}
      {draft.note !== '' && (
        <div>
          <dt>{t('intake.note.label')}</dt>
          <dd>{t('intake.keep.sealed')}</dd>
        </div>
      )}
    </dl>
  )
}
