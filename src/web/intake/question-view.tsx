import { useTranslation } from 'react-i18next'
import { TextField } from '../look/fields.tsx'
import { Notice } from '../look/notice.tsx'
import { WhyWeAsk } from '../look/unfold.tsx'
import { ChoiceQuestion } from './choice-question.tsx'
import type { Given } from './flow.ts'
import { fieldOf, useFindMessage, useQuestionWords } from './intake-words.ts'
import { MomentQuestion } from './moment-question.tsx'
import { offersOf } from './offers.ts'
import { cautionsFor } from './open-pages.ts'
import { PickQuestion } from './pick-question.tsx'
import type { QuestionProps } from './question-props.ts'
import { QuietBelow } from './quiet-below.tsx'

type QuestionViewProps = Omit<QuestionProps, 'said'>

/** One question with its answers, the three quieter ones in their place, warnings, and why it is asked. */
export function QuestionView(props: QuestionViewProps) {
  const find = useFindMessage()
  const said = useQuestionWords()(props.question)
  const cautions = cautionsFor(props.question, props.given)
  return (
    <section className="stack question" data-question={props.question.id}>
      <Answering {...props} said={said} />
      {cautions.map((caution) => (
        <Notice key={caution} manner="told" what={find(`intake.cautions.${caution}`)} />
      ))}
      {said.why && <WhyWeAsk>{said.why}</WhyWeAsk>}
    </section>
  )
}

function Answering(props: QuestionProps) {
  const { question, network, draft } = props
  const { t } = useTranslation()
  if (question.offersNetwork && network.length === 0)
    return <p className="soft">{t('intake.pick.noNetwork')}</p>
  if (offersOf(question, draft.answers, network).length > 0) return <ChoiceQuestion {...props} />
  switch (fieldOf(question)?.type.kind) {
    case 'languages':
    case 'countries':
    case 'country':
      return <PickQuestion {...props} />
    case 'moment':
      return <MomentQuestion {...props} />
    case 'number':
      return <NumberQuestion {...props} />
    default:
      return <TextQuestion {...props} />
  }
}

const textIn = (given: Given | undefined): string =>
  given?.kind === 'value' && (typeof given.value === 'string' || typeof given.value === 'number')
    ? String(given.value)
    : ''

function TextQuestion(props: QuestionProps) {
  const { question, said, given, place, onGive } = props
  const type = fieldOf(question)?.type
  return (
    <div className={place === 'heading' ? 'label-heard' : undefined}>
      <TextField
        label={said.ask}
        value={textIn(given)}
        lines={type?.kind === 'text' && type.longest > 120 ? 'several' : 'one'}
        {...(type?.kind === 'text' ? { longest: type.longest } : {})}
        onChange={(value) => onGive({ kind: 'value', value })}
      />
      <QuietBelow {...props} />
    </div>
  )
}

function NumberQuestion(props: QuestionProps) {
  const { question, said, given, place, onGive } = props
  const type = fieldOf(question)?.type
  const most = type?.kind === 'number' ? type.max : 0
  return (
    <div className={place === 'heading' ? 'label-heard' : undefined}>
      <TextField
        label={said.ask}
        value={textIn(given)}
        inputMode="numeric"
        longest={String(most).length}
        onChange={(typed) => {
          const digits = typed.replace(/\D/g, '')
          const number = Number(digits)
          if (digits === '') onGive({ kind: 'value', value: '' })
          else if (number <= most) onGive({ kind: 'value', value: number })
        }}
      />
      <QuietBelow {...props} />
    </div>
  )
}
