import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import { Unfold } from '../look/unfold.tsx'
import type { IntakeService } from './intake-service.ts'
import { useQuestionWords } from './intake-words.ts'
import { ConversationFrame, type ConversationPageProps } from './question-page.tsx'
import { useSaidValue } from './said-value.ts'
import { answeredIn, mattersOf } from './summary.ts'
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
      {...(handing.kind === 'making' ? { busy: 'busy' as const } : {})}
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

/** By matter, folded: whoever looks over a shoulder sees how much was said, not what. */
function SaidList({ draft, network }: Pick<KeepProps, 'draft' | 'network'>) {
  const { t } = useTranslation()
  const wordsFor = useQuestionWords()
  const valueOf = useSaidValue(network)
  const answered = answeredIn(draft)
  if (answered.length === 0 && draft.note === '') return <p>{t('intake.keep.nothing')}</p>
  return (
    <div>
      {mattersOf(answered).map((matter) => {
        const said = answered.filter((each) => each.matter === matter)
        return (
          <Unfold
            key={matter}
            summary={`${t(`intake.matters.${matter}`)} · ${t('intake.keep.answers', { count: said.length })}`}
          >
            <dl className="said">
              {said.map(({ question, given }) => (
                <div key={question.id}>
                  <dt>{wordsFor(question).ask}</dt>
                  <dd>{given.kind === 'value' ? valueOf(question, given) : t(`look.quiet.${given.kind}`)}</dd>
                </div>
              ))}
            </dl>
          </Unfold>
        )
      })}
      {draft.note !== '' && (
        <p>
          {t('intake.note.label')} · {t('intake.keep.sealed')}
        </p>
      )}
    </div>
  )
}
