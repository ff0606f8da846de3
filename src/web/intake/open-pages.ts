import type { Answers, Flow, Given, Page, Question, When } from './flow.ts'
import { lawQuestionsIn } from './law-questions.ts'
import type { RecordingBasis } from './recording-basis.ts'

/** The codes by which conditions and cautions know an answer: what was chosen, or why nothing was. */
export function codesOf(given: Given | undefined): readonly string[] {
  if (given === undefined) return ['not-asked']
  if (given.kind !== 'value') return [given.kind]
  if (typeof given.value === 'string') return [given.value]
  return Array.isArray(given.value) ? given.value : []
}

export function holds(when: When | undefined, answers: Answers, basis: RecordingBasis): boolean {
  if (when === undefined) return true
  if ('basis' in when) return when.basis.includes(basis)
  if ('all' in when) return when.all.every((each) => holds(each, answers, basis))
  if ('any' in when) return when.any.some((each) => holds(each, answers, basis))
  return codesOf(answers[when.answered]).some((code) => when.with.includes(code))
}

export type OpenPage = { readonly page: Page; readonly questions: readonly Question[] }

export type Path = {
  readonly pages: readonly OpenPage[]
  /** The answers that count: what was said on a page that a later correction closed again does not. */
  readonly live: Answers
}

/** The pages of a conversation as its answers stand, in order. */
export function pathOf(flow: Flow, answers: Answers, basis: RecordingBasis): Path {
  const live: Record<string, Given> = {}
  const pages: OpenPage[] = []
  for (const page of flow.pages) {
    if (!holds(page.when, live, basis)) continue
    const asked = page.shows === 'open-questions' ? lawQuestionsIn(answers) : page.questions
    const questions = asked.filter((question) => takeIn(question, answers, live, basis))
    if (questions.length > 0 || page.shows !== undefined) pages.push({ page, questions })
  }
  return { pages, live }
}

function takeIn(
  question: Question,
  answers: Answers,
  live: Record<string, Given>,
  basis: RecordingBasis,
): boolean {
  if (!holds(question.when, live, basis)) return false
  const given = answers[question.id]
  if (given !== undefined) live[question.id] = given
  return true
}

/** The words of warning that an answer calls for. */
export function cautionsFor(question: Question, given: Given | undefined): readonly string[] {
  if (given === undefined) return []
  const codes = codesOf(given)
  return (question.cautions ?? [])
    .filter((caution) => codes.some((code) => caution.on.includes(code)))
    .map((caution) => caution.say)
}
