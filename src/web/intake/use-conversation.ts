import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { SaveStateCode } from '../look/save-state.tsx'
import { draftKeeper, type Keeping } from '../offline/draft-keeper.ts'
import type { Draft } from './draft.ts'
import { occasionOf } from './hand-over.ts'
import type { IntakeService } from './intake-service.ts'
import type { Conversation } from './kept-conversations.ts'
import { hasNews } from './make-batch.ts'
import { hearOutbox } from './outbox-signal.ts'
import type { Occasion } from './statements.ts'

export type HandOverState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | { readonly kind: 'refused'; readonly code: string; readonly message?: string }

export type OpenConversation = {
  readonly draft: Draft
  readonly saved: SaveStateCode
  /** Whether the last answer is on the disk. */
  readonly keeping: Keeping
  /** How far the entries of this conversation have come. */
  readonly reached: Reached
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
  const { draft, newest, keeping, change, settled } = useKeptDraft(service, opened)
  const [handing, setHanding] = useState<HandOverState>({ kind: 'idle' })
  const reached = useReached(service, draft.id)

  const handOver = async (next: Draft, occasion: Occasion) => {
    change(next)
    setHanding({ kind: 'making' })
    await settled()
    const made = await service.handOver(next, opened.textKey, occasion).catch(() => unprepared)
    if (made.kind === 'refused') {
      setHanding(made)
      return 'refused'
    }
    // What was typed while the entries were made stays; what the entries noted is added.
    const { items, batches } = made.draft
    change({ ...newest(), items, batches })
    setHanding({ kind: 'idle' })
    void service.send()
    return 'handed-over'
  }
  useSigningAgain(service, draft.id, reached, () => handOver(newest(), occasionOf(newest())))

  return {
    draft,
    saved: savedAs(keeping, reached, hasNews(draft) ? 'newer' : 'handed'),
    keeping,
    reached,
    handing,
    change,
    move: (how) => change(how(newest())),
    handOver,
    settled,
  }
}

/** The draft in memory, and behind it the one on the disk. */
function useKeptDraft(service: IntakeService, { draft: before, textKey }: Conversation) {
  const [draft, setDraft] = useState(before)
  const [keeping, setKeeping] = useState<Keeping>(Object.keys(before.answers).length > 0 ? 'kept' : 'nothing')
  const latest = useRef(before)
  const keeper = useMemo(
    () => draftKeeper<Draft>((each) => service.keep(each, textKey), setKeeping),
    [service, textKey],
  )
  const change = useCallback(
    (next: Draft) => {
      latest.current = next
      setDraft(next)
      keeper.keep(next)
    },
    [keeper],
  )
  const newest = useCallback(() => latest.current, [])
  return { draft, newest, keeping, change, settled: keeper.settled }
}

/** What the office wants signed anew is signed while the page goes on; nobody is asked. */
function useSigningAgain(
  service: IntakeService,
  draft: string,
  reached: Reached,
  again: () => Promise<unknown>,
): void {
  const latest = useRef(again)
  useEffect(() => {
    latest.current = again
  })
  useEffect(() => {
    if (reached !== 'refused') return
    void service.signsAgain(draft).then((may) => (may === 'yes' ? latest.current() : undefined))
  }, [service, draft, reached])
}

const unprepared = { kind: 'refused', code: 'not-prepared' } as const

export type Reached = Awaited<ReturnType<IntakeService['stateOf']>>

function useReached(service: IntakeService, draft: string): Reached {
  const [reached, setReached] = useState<Reached>('none')
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    const look = async () => {
      const state = await service.stateOf(draft)
      if (here === 'yes') setReached(state)
    }
    void look()
    const stop = hearOutbox(() => void look())
    return () => {
      here = 'no'
      stop()
    }
  }, [service, draft])
  return reached
}

/** *Sent* only while nothing was said that is not in the entries. */
function savedAs(keeping: Keeping, reached: Reached, answers: 'handed' | 'newer'): SaveStateCode {
  if (keeping === 'failed' || reached === 'refused') return 'refused'
  if (keeping === 'keeping') return 'keeping'
  if (reached === 'sent' && answers === 'handed') return 'sent'
  return keeping
}
