import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { type Choice, ChooseOne, ChooseSeveral } from '../look/choices.tsx'
import { useQuestionWords } from './intake-words.ts'
import { choosesSeveral, givenOf, offersOf, quieterFor, quietOf, settleAlone } from './offers.ts'
import { codesOf } from './open-pages.ts'
import type { QuestionProps } from './question-props.ts'

/** More than this is hard to hear and to see at once; the others come on request. */
const atOnce = 6

/** A question whose answers are chosen: large, stacked, at most six at once. */
export function ChoiceQuestion(props: QuestionProps) {
  const { t } = useTranslation()
  const { shown, onShowAll } = useShown(props)
  return (
    <>
      <Choices {...props} shown={shown} />
      {onShowAll && (
        <div>
          <Button manner="quiet" onPress={onShowAll}>
            {t('intake.more')}
          </Button>
        </div>
      )}
    </>
  )
}

const chosenIn = (given: QuestionProps['given']): readonly string[] =>
  given?.kind === 'value' ? codesOf(given) : []

/** The first answers, and all of them on request or when one of the others is chosen. */
function useShown({ question, given, draft, network }: QuestionProps) {
  const [all, setAll] = useState<'all' | 'first'>('first')
  const offers = offersOf(question, draft.answers, network)
  const first = offers.slice(0, atOnce)
  const isFolded =
    offers.length > atOnce + 1 && all === 'first' && chosenIn(given).every((code) => first.includes(code))
  return isFolded ? { shown: first, onShowAll: () => setAll('all') } : { shown: offers, onShowAll: undefined }
}

function Choices(props: QuestionProps & { readonly shown: readonly string[] }) {
  const { question, given, said, draft, network, shown, onGive } = props
  const chosen = chosenIn(given)
  const shared = {
    legend: said.ask,
    legendSeen: props.place === 'below',
    choices: useChoices(props, shown),
    quieter: quieterFor(question, offersOf(question, draft.answers, network)),
  }
  if (choosesSeveral(question) === 'one') {
    const [code] = chosen
    return (
      <ChooseOne {...shared} chosen={code ?? quietOf(given)} onChoose={(next) => onGive(givenOf(next))} />
    )
  }
  return (
    <ChooseSeveral
      {...shared}
      answer={{ chosen, ...quietPart(given) }}
      onChange={({ chosen: next, quiet }) =>
        onGive(
          quiet ? { kind: quiet } : { kind: 'value', value: settleAlone(chosen, next, question.alone ?? []) },
        )
      }
    />
  )
}

function quietPart(given: QuestionProps['given']) {
  const quiet = quietOf(given)
  return quiet ? { quiet } : {}
}

function useChoices({ question, network }: QuestionProps, shown: readonly string[]): Choice<string>[] {
  const wordsFor = useQuestionWords()
  const named = new Map(network.map(({ organisation, name }) => [organisation, name]))
  // What this question offers was chosen at another one: its names are those of that one's list.
  const { label } = wordsFor(question.offersFrom ? { ...question, field: 'need.service' } : question)
  return shown.map((code) => ({ code, label: named.get(code) ?? label(code) }))
}
