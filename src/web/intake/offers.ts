import type { NetworkView } from '#http/api/records.ts'
import type { Answers, Given, Question } from './flow.ts'
import { fieldOf } from './intake-words.ts'
import { codesOf } from './open-pages.ts'

/** What can be chosen at a question, in order. Empty where something is typed or picked instead. */
export function offersOf(question: Question, answers: Answers, network: NetworkView): readonly string[] {
  if (question.offersNetwork) return network.map(({ organisation }) => organisation)
  if (question.offersFrom) return codesOf(answers[question.offersFrom])
  if (question.offers) return question.offers
  const type = fieldOf(question)?.type
  if (type === undefined || type.kind === 'truth') return ['yes', 'no']
  return type.kind === 'code' || type.kind === 'codes' ? Object.keys(type.list.codes) : []
}

export const choosesSeveral = (question: Question): 'several' | 'one' =>
  question.itemEach !== undefined || fieldOf(question)?.type.kind === 'codes' ? 'several' : 'one'

const quiet = ['unknown', 'declined', 'not-asked'] as const
export type Quiet = (typeof quiet)[number]

/** Papers and eyes cannot prefer not to say. */
export function quieterFor(question: Question, offers: readonly string[]): readonly Quiet[] {
  const asked = question.said === 'self' ? quiet : quiet.filter((code) => code !== 'declined')
  return asked.filter((code) => !offers.includes(code))
}

export const givenOf = (code: string): Given =>
  code === 'unknown' || code === 'declined' || code === 'not-asked'
    ? { kind: code }
    : { kind: 'value', value: code }

export const quietOf = (given: Given | undefined): Quiet | undefined =>
  given === undefined || given.kind === 'value' ? undefined : given.kind

/** A code that says *none of these* stands alone; whichever was chosen last stands. */
export function settleAlone(
  before: readonly string[],
  chosen: readonly string[],
  alone: readonly string[],
): readonly string[] {
  const added = chosen.find((code) => !before.includes(code))
  if (added === undefined) return chosen
  return alone.includes(added) ? [added] : chosen.filter((code) => !alone.includes(code))
}
