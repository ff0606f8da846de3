import { useState } from 'react'
import type { Unlocked } from '../session/unlock.ts'

/** Runs what ends in an open session, one at a time, and keeps what came of it where that was something else. */
export function useEntering(whenOpen: () => void) {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Exclude<Unlocked, { kind: 'open' }>>()
  const enter = (attempt: () => Promise<Unlocked>) => {
    if (busy) return
    setBusy(true)
    setOutcome(undefined)
    attempt().then(
      (unlocked) => {
        setBusy(false)
        if (unlocked.kind === 'open') whenOpen()
        else setOutcome(unlocked)
      },
      (fault: unknown) => {
        // Thrown where the boundary around the page sees it.
        setBusy(() => {
          throw fault
        })
      },
    )
  }
  return { busy, outcome, enter }
}
