import { useCallback, useEffect, useRef, useState } from 'react'
import { answered } from '../api.ts'
import { hearOutbox } from '../intake/outbox-signal.ts'
import type { CaseRoom } from './case-room.ts'

type Fetched = Awaited<ReturnType<CaseRoom['fetch']>>

/** What the office has of a case; what was seen last stands until it answers. */
export function useFetched(room: CaseRoom | undefined): {
  readonly fetched: Fetched | undefined
  readonly fetchAgain: () => void
} {
  const [fetched, setFetched] = useState<Fetched>()
  const asked = useRef(0)
  const fetchAgain = useCallback(() => {
    asked.current += 1
    const turn = asked.current
    void room?.fetch().then((reply) => {
      if (turn !== asked.current) return
      setFetched((before) => (isNotNow(reply) && before ? again(before) : reply))
    })
  }, [room])
  useEffect(() => {
    const seen = room?.lastSeen()
    if (seen) void Promise.resolve(answered(seen)).then((last) => setFetched((before) => before ?? last))
    fetchAgain()
    return hearOutbox(fetchAgain)
  }, [room, fetchAgain])
  return { fetched, fetchAgain }
}

/** Whoever was taken off a case is shown nothing more of it; any other refusal may pass. */
const isNotNow = (reply: Fetched): boolean => reply.kind === 'refused' && reply.code !== 'not-found'

/** What is open stays open when the network goes, and is opened anew: what waits here may have changed. */
const again = (before: Fetched): Fetched =>
  before.kind === 'answered' ? { ...before, value: { ...before.value } } : before
