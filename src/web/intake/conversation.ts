import type { Draft } from './draft.ts'
import { flowOf } from './draft.ts'
import type { Given, MatterId, QuestionId } from './flow.ts'
import { type OpenPage, pathOf } from './open-pages.ts'

/** Moves through a conversation. Pure: what was said is never lost by going anywhere. */

export const pathIn = (draft: Draft): readonly OpenPage[] =>
  pathOf(flowOf(draft), draft.answers, draft.basis).pages

/** Where the conversation is. A page that an answer has closed gives way to the one before it. */
export function whereIn(draft: Draft): { readonly at: number; readonly open: OpenPage } {
  const path = pathIn(draft)
  const order = flowOf(draft).pages.map((page) => page.id)
  const reached = order.indexOf(draft.page)
  const at = Math.max(
    0,
    path.findLastIndex(({ page }) => order.indexOf(page.id) <= reached),
  )
  const open = path[at]
  if (!open) throw new RangeError('A conversation has no open page')
  return { at, open }
}

export function answer(draft: Draft, question: QuestionId, given: Given): Draft {
  return { ...draft, answers: { ...draft.answers, [question]: given } }
}

const stepTo = (draft: Draft, at: number): Draft => {
  const page = pathIn(draft)[at]?.page
  return page ? { ...draft, page: page.id } : draft
}

export const forward = (draft: Draft): Draft => stepTo(draft, whereIn(draft).at + 1)
export const backward = (draft: Draft): Draft => stepTo(draft, whereIn(draft).at - 1)

export const goTo = (draft: Draft, page: string): Draft =>
  pathIn(draft).some((open) => open.page.id === page) ? { ...draft, page } : draft

export type Progress = { readonly matter: MatterId; readonly number: number; readonly all: number }

/** By matter and not by page: how many pages a matter has depends on the answers. */
export function progressIn(draft: Draft): Progress {
  const { matters } = flowOf(draft)
  const { matter } = whereIn(draft).open.page
  return { matter, number: matters.indexOf(matter) + 1, all: matters.length }
}
