import { ChooseOne } from '../look/choices.tsx'
import { givenOf, quieterFor, quietOf } from './offers.ts'
import type { QuestionProps } from './question-props.ts'

/** The three quieter answers under something that is typed or picked. */
export function QuietBelow({ question, said, given, onGive }: QuestionProps) {
  return (
    <ChooseOne
      legend={said.ask}
      choices={[]}
      quieter={quieterFor(question, [])}
      chosen={quietOf(given)}
      onChoose={(code) => onGive(givenOf(code))}
    />
  )
}
