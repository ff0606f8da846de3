import { useTranslation } from 'react-i18next'
import { dictionary } from '#law/facts/dictionary.ts'
import { Button } from '../look/button.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { useSay } from '../words/speak.ts'
import { fieldAt } from './answers.ts'
import { questionAsked } from './asks.ts'
import type { CasePart } from './case-view.tsx'

const atOnce = 6

/** What to ask next, and which right needs to know. */
export function QuestionsView({ open, ask }: CasePart) {
  const { t } = useTranslation()
  const say = useSay()
  const questions = (open.rights?.questions ?? []).slice(0, atOnce)
  if (questions.length === 0) return null
  return (
    <section>
      <h2 className="case-heading">{t('cases.questions.heading')}</h2>
      <Rows label={t('cases.questions.heading')}>
        {questions.map((question) => {
          const field = fieldAt(dictionary, question.fact)
          const words = field ? say(field.ask ?? field.label) : question.fact
          return (
            <Row
              key={question.fact}
              main={words}
              under={t('cases.questions.why', { right: say(question.why) })}
              action={
                <Button
                  small
                  label={`${t('cases.finding.answer')} · ${words}`}
                  onPress={() => ask(questionAsked(question, words))}
                >
                  {t('cases.finding.answer')}
                </Button>
              }
            />
          )
        })}
      </Rows>
    </section>
  )
}
