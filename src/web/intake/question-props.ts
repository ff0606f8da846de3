import type { NetworkView } from '#http/api/records.ts'
import type { Draft } from './draft.ts'
import type { Given, Question } from './flow.ts'
import type { QuestionWords } from './intake-words.ts'

/** What every kind of question is drawn from. */
export type QuestionProps = {
  readonly question: Question
  readonly said: QuestionWords
  readonly given: Given | undefined
  readonly draft: Pick<Draft, 'answers' | 'zone'>
  readonly network: NetworkView
  /** The first question of a page is its heading. */
  readonly place: 'heading' | 'below'
  readonly onGive: (given: Given) => void
}
