import type { Draft } from './draft.ts'
import { flowOf } from './draft.ts'
import type { Given, Question } from './flow.ts'
import { pathOf } from './open-pages.ts'

export type Said = { readonly question: Question; readonly given: Extract<Given, { kind: 'value' }> }

/** What a conversation amounts to, in the order in which it was asked. */
export type Summary = {
  readonly said: readonly Said[]
  readonly declined: readonly Question[]
  readonly unknown: readonly Question[]
  /** Consents that were refused, by question. */
  readonly refused: readonly Question[]
}

const isEmpty = ({ value }: Said['given']): boolean =>
  value === '' || (Array.isArray(value) && value.length === 0)

const asksConsent = (question: Question): boolean => question.field === 'consent.state'

export function summaryOf(draft: Draft): Summary {
  const { pages, live } = pathOf(flowOf(draft), draft.answers, draft.basis)
  const answered = pages
    .flatMap((page) => page.questions)
    .flatMap((question) => {
      const given = live[question.id]
      return given ? [{ question, given }] : []
    })
  const values = answered.flatMap(({ question, given }) =>
    given.kind === 'value' && !isEmpty(given) ? [{ question, given }] : [],
  )
  const ofKind = (kind: Given['kind']) =>
    answered.filter(({ given }) => given.kind === kind).map(({ question }) => question)
  const refused = values.filter(({ question, given }) => asksConsent(question) && given.value === 'refused')
  return {
    said: values.filter((each) => !refused.includes(each)),
    declined: ofKind('declined'),
    unknown: ofKind('unknown'),
    refused: refused.map(({ question }) => question),
  }
}
