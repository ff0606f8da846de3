import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dictionary } from '#law/facts/dictionary.ts'
import { Skeleton } from '../look/skeleton.tsx'
import { useSay } from '../words/speak.ts'
import { askTheLaw } from './ask-the-law.ts'
import { answer } from './conversation.ts'
import { type Draft, flowOf } from './draft.ts'
import { factsFromAnswers } from './facts-from-answers.ts'
import type { Question } from './flow.ts'
import type { IntakeService } from './intake-service.ts'
import { lawQuestion, lawQuestionsIn } from './law-questions.ts'
import { pathOf } from './open-pages.ts'
import { type LawQuestion, nextAtFirstContact, sheetOf } from './open-questions.ts'
import { ConversationFrame, type ConversationPageProps } from './question-page.tsx'
import { QuestionView } from './question-view.tsx'

type OpenQuestionsProps = ConversationPageProps & { readonly service: IntakeService }

/** What the law would still like to know today: at most three questions, each with the right that it opens. */
export function OpenQuestionsPage(props: OpenQuestionsProps) {
  const { draft, network, change } = props
  const { t } = useTranslation()
  const say = useSay()
  const proposed = useProposed(props)
  const answered = lawQuestionsIn(draft.answers)
  const fresh = (proposed ?? []).map((each) => ({ ...each, question: lawQuestion(each.fact, each.item) }))
  const kept = answered.filter(({ id }) => !fresh.some(({ question }) => question.id === id))
  const view = (question: Question) => (
    <QuestionView
      key={question.id}
      question={question}
      given={draft.answers[question.id]}
      draft={draft}
      network={network}
      place="below"
      onGive={(given) => change(answer(draft, question.id, given))}
    />
  )
  const none = proposed?.length === 0 && kept.length === 0
  return (
    <ConversationFrame
      {...props}
      question={t('intake.openQuestions.heading')}
      lead={none ? t('intake.openQuestions.none') : t('intake.openQuestions.lead')}
    >
      {proposed === undefined && <Skeleton />}
      {kept.map(view)}
      {fresh.map(({ question, why }) => (
        <div key={question.id} className="stack">
          {view(question)}
          <p className="field-hint">{t('intake.openQuestions.opens', { right: say(why) })}</p>
        </div>
      ))}
    </ConversationFrame>
  )
}

/** Read once, when the page opens: a list that changes under the finger is no list. */
function useProposed({ draft, service }: OpenQuestionsProps): readonly LawQuestion[] | undefined {
  const [proposed, setProposed] = useState<readonly LawQuestion[]>()
  const [begun] = useState(() => draft)
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    void proposals(begun, service).then((found) => {
      if (here === 'yes') setProposed(found)
    })
    return () => {
      here = 'no'
    }
  }, [begun, service])
  return proposed
}

async function proposals(draft: Draft, service: IntakeService): Promise<readonly LawQuestion[]> {
  const flow = flowOf(draft)
  const items = factsFromAnswers(flow, draft.answers, { dictionary, ...draft })
  const now = service.keeper.now()
  const questions = await askTheLaw(sheetOf(items, draft.startedAt), now, service.organisation.country)
  const asked = pathOf(flow, draft.answers, draft.basis).pages.flatMap((page) => page.questions)
  return nextAtFirstContact(questions, new Set(asked.map(({ field }) => field ?? '')), dictionary)
}
