import { type Draft, flowOf } from './draft.ts'
import type { Given, MatterId, Question } from './flow.ts'
import { pathOf } from './open-pages.ts'

export type Answered = {
  readonly matter: MatterId
  readonly question: Question
  readonly given: Exclude<Given, { kind: 'not-asked' }>
}

/** What a conversation amounts to, in the order in which it was asked. */
export function answeredIn(draft: Draft): readonly Answered[] {
  const { pages, live } = pathOf(flowOf(draft), draft.answers, draft.basis)
  return pages.flatMap(({ page, questions }) =>
    questions.flatMap((question) => {
      const given = live[question.id]
      if (given === undefined || given.kind === 'not-asked' || isEmpty(given)) return []
      return [{ matter: page.matter, question, given }]
    }),
  )
}

const isEmpty = (given: Given): boolean =>
  given.kind === 'value' && (given.value === '' || (Array.isArray(given.value) && given.value.length === 0))

/** A question that was declined, or a consent that was refused. */
export const isRefusal = ({ question, given }: Answered): boolean =>
  given.kind === 'declined' ||
  (question.field === 'consent.state' && given.kind === 'value' && given.value === 'refused')

export const mattersOf = (answered: readonly Answered[]): readonly MatterId[] => [
  ...new Set(answered.map(({ matter }) => matter)),
]
