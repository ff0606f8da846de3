import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { SaveStateCode } from '../look/save-state.tsx'
import { draftKeeper, type Keeping } from '../offline/draft-keeper.ts'
import type { Draft } from './draft.ts'
import type { IntakeService } from './intake-service.ts'
import type { Conversation } from './kept-conversations.ts'
import { hearOutbox } from './outbox-signal.ts'
import type { Occasion } from './statements.ts'

export type HandOverState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | { readonly kind: 'refused'; readonly code: string; readonly message?: string }

export type OpenConversation = {
  readonly draft: Draft
  readonly saved: SaveStateCode
  readonly handing: HandOverState
  /** Takes the place of the draft at once; it is sealed and on the disk a moment later. */
  readonly change: (next: Draft) => void
  /** Makes entries of what is new and sends them in the background. The page need not wait. */
  readonly handOver: (next: Draft, occasion: Occasion) => Promise<'handed-over' | 'refused'>
  /** Changes what stands now, also after something took its time. */
  readonly move: (how: (draft: Draft) => Draft) => void
  readonly settled: () => Promise<Keeping>
}

/** A conversation that is open in this tab. */
export function useConversation(service: IntakeService, opened: Conversation): OpenConversation {
  const { textKey } = opened
  const [draft, setDraft] = useState(opened.draft)
  const [keeping, setKeeping] = useState<Keeping>(
    Object.keys(opened.draft.answers).length > 0 ? 'kept' : 'nothing',
  )
  const [handing, setHanding] = useState<HandOverState>({ kind: 'idle' })
  const sending = useSending(service, draft.id)
  const newest = useRef(draft)
  const [handed, setHanded] = useState<Draft['answers']>()
  const keeper = useMemo(
    () => draftKeeper<Draft>((each) => service.keep(each, textKey), setKeeping),
    [service, textKey],
  )

  const change = useCallback(
    (next: Draft) => {
      newest.current = next
      setDraft(next)
      keeper.keep(next)
    },
    [keeper],
  )

  const handOver = useCallback(
    async (next: Draft, occasion: Occasion) => {
      change(next)
      setHanding({ kind: 'making' })
      await keeper.settled()
      const handed = await service.handOver(next, textKey, occasion).catch(() => unprepared)
      if (handed.kind === 'refused') {
        setHanding(handed)
        return 'refused'
      }
      // What was typed while the entries were made stays; what the entries noted is added.
      const { items, batches } = handed.draft
      change({ ...newest.current, items, batches })
      setHanded(next.answers)
      setHanding({ kind: 'idle' })
      void service.send()
      return 'handed-over'
    },
    [change, keeper, service, textKey],
  )

  const move = useCallback((how: (draft: Draft) => Draft) => change(how(newest.current)), [change])
  return {
    draft,
    saved: savedAs(keeping, sending, handed === draft.answers ? 'handed' : 'newer'),
    handing,
    change,
    move,
    handOver,
    settled: keeper.settled,
  }
}

const unprepared = { kind: 'refused', code: 'not-prepared' } as const

type Sending = 'none' | 'sending' | 'sent' | 'refused'

function useSending(service: IntakeService, draft: string): Sending {
  const [sending, setSending] = useState<Sending>('none')
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    const look = async () => {
      const state = await service.stateOf(draft)
      if (here === 'yes') setSending(state)
    }
    void look()
    const stop = hearOutbox(() => void look())
    return () => {
      here = 'no'
      stop()
    }
  }, [service, draft])
  return sending
}

/** *Sent* only while nothing was said that is not in the entries. */
function savedAs(keeping: Keeping, sending: Sending, answers: 'handed' | 'newer'): SaveStateCode {
  if (keeping === 'failed' || sending === 'refused') return 'refused'
  if (keeping === 'keeping') return 'keeping'
  if (sending === 'sent' && answers === 'handed') return 'sent'
  return keeping
}
