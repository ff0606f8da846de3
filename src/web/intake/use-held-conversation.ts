import { useEffect, useRef, useState } from 'react'
import type { Held, Hold } from '../offline/one-writer.ts'
import type { Draft } from './draft.ts'
import type { IntakeService } from './intake-service.ts'
import { type Conversation, keyForDraft, openConversation } from './kept-conversations.ts'

export type HeldConversation =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly conversation: Conversation }
  /** Another window writes it. `takeOver` makes this one the writer. */
  | { readonly kind: 'elsewhere'; readonly takeOver: () => void }
  | { readonly kind: 'gone' }

/**
 * Opens a conversation for writing in this window alone.
 * @param fresh what to begin with when this phone has no such draft; without it the conversation is `gone`.
 */
export function useHeldConversation(
  service: IntakeService,
  id: string,
  fresh: (() => Draft) | undefined,
): HeldConversation {
  const [held, setHeld] = useState<HeldConversation>({ kind: 'opening' })
  const begin = useRef(fresh)
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    let hold: Hold | undefined
    const show = (next: HeldConversation) => {
      if (here === 'yes') setHeld(next)
    }
    const elsewhere = () => show({ kind: 'elsewhere', takeOver: () => void take('over') })
    const take = async (how: 'if-free' | 'over') => {
      const answer = await patiently(() => service.hold(id, how, elsewhere))
      if (answer.kind === 'elsewhere') return elsewhere()
      hold = answer.hold
      if (here === 'no') return hold.release()
      const conversation = await openOrBegin(service, id, begin.current)
      show(conversation ? { kind: 'open', conversation } : { kind: 'gone' })
    }
    void take('if-free')
    return () => {
      here = 'no'
      hold?.release()
    }
  }, [service, id])
  return held
}

const tries = 4
const betweenTriesMs = 50

/** A page that was closed a moment ago may still be letting go. */
async function patiently(hold: () => Promise<Held>): Promise<Held> {
  for (let tried = 1; ; tried += 1) {
    const answer = await hold()
    if (answer.kind === 'held' || tried === tries) return answer
    await new Promise((resolve) => setTimeout(resolve, betweenTriesMs))
  }
}

async function openOrBegin(
  service: IntakeService,
  id: string,
  fresh: (() => Draft) | undefined,
): Promise<Conversation | undefined> {
  const kept = await openConversation(id, service.keeper)
  if (kept || !fresh) return kept
  return { draft: fresh(), textKey: await keyForDraft(id, service.keeper) }
}
