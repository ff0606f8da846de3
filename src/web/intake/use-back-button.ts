import { useEffect, useRef } from 'react'
import { backward, goTo } from './conversation.ts'
import type { Draft } from './draft.ts'

/**
 * Lets the browser's own *back* go to the page before, instead of out of the conversation. The history holds
 * page identifiers under one unchanging address, and nothing that was said.
 */
export function useBackButton(draft: Draft, change: (next: Draft) => void): () => void {
  const newest = useRef({ draft, change })
  useEffect(() => {
    newest.current = { draft, change }
  })

  useEffect(() => {
    const at: unknown = history.state?.intakePage
    if (at === draft.page) return
    if (at === undefined) history.replaceState({ ...history.state, intakePage: draft.page }, '')
    else history.pushState({ intakePage: draft.page }, '')
  }, [draft.page])

  useEffect(() => {
    const popped = ({ state }: PopStateEvent) => {
      const page: unknown = state?.intakePage
      if (typeof page === 'string') newest.current.change(goTo(newest.current.draft, page))
    }
    addEventListener('popstate', popped)
    return () => removeEventListener('popstate', popped)
  }, [])

  return () => change(backward(draft))
}
