import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { type Choice, ChooseOne, ChooseSeveral } from '../look/choices.tsx'
import { useQuestionWords } from './intake-words.ts'
import { choosesSeveral, givenOf, offersOf, quieterFor, quietOf, settleAlone } from './offers.ts'
import { codesOf } from './open-pages.ts'
import type { QuestionProps } from './question-view.tsx'

/** More than this is hard to hear and to see at once; the others come on request. */
const atOnce = 6

/** A question whose answers are chosen: large, stacked, at most six at once. */
export function ChoiceQuestion(props: QuestionProps) {
  const { question, given, said, draft, network, onGive } = props
  const { t } = useTranslation()
  const offers = offersOf(question, draft.answers, network)
  const chosen = given?.kind === 'value' ? codesOf(given) : []
  const [all, setAll] = useState<'all' | 'first'>('first')
  const hidden =
    offers.length > atOnce + 1 &&
    all === 'first' &&
    !chosen.some((code) => !offers.slice(0, atOnce).includes(code))
  const shown = hidden ? offers.slice(0, atOnce) : offers
  const choices = useChoices(props, shown)
  const shared = {
    legend: said.ask,
    legendSeen: props.place === 'below',
    choices,
    quieter: quieterFor(question, offers),
  }
  return (
    <>
      {choosesSeveral(question) === 'several' ? (
        <ChooseSeveral
          {...shared}
          answer={{ chosen, ...quietPart(given) }}
          onChange={({ chosen: next, quiet }) =>
            onGive(
              quiet
                ? { kind: quiet }
                : { kind: 'value', value: settleAlone(chosen, next, question.alone ?? []) },
            )
          }
        />
      ) : (
        <ChooseOne
          {...shared}
          chosen={chosen[0] ?? quietOf(given)}
          onChoose={(code) => onGive(givenOf(code))}
        />
      )}
      {hidden && (
        <div>
          <Button manner="quiet" onPress={() => setAll('all')}>
            {t('intake.more')}
          </Button>
        </div>
      )}
    </>
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
