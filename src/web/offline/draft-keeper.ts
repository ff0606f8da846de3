/** Where the last answer is: on its way to the disk, there, or not there. */
export type Keeping = 'nothing' | 'keeping' | 'kept' | 'failed'

export type DraftKeeper<Draft> = {
  /** Called at every keystroke; seals and writes at once, and again if more came in the meantime. */
  readonly keep: (draft: Draft) => void
  /** Resolves when everything that was given so far is on the disk, or could not be put there. */
  readonly settled: () => Promise<Keeping>
}

/**
 * Writes one draft from its first keystroke. While one version is being written only the newest of the
 * following ones waits, so that quick typing on a slow phone never piles up.
 * @param write seals the draft and puts it on the disk; a rejection is told and the draft is tried again.
 */
export function draftKeeper<Draft>(
  write: (draft: Draft) => Promise<void>,
  tell: (keeping: Keeping) => void,
): DraftKeeper<Draft> {
  let newest: Draft | undefined
  let running: Promise<Keeping> | undefined

  const run = async (): Promise<Keeping> => {
    let outcome: Keeping = 'kept'
    while (newest !== undefined) {
      const draft = newest
      newest = undefined
      outcome = await write(draft).then(
        () => 'kept' as const,
        () => 'failed' as const,
      )
      if (outcome === 'failed' && newest === undefined) break
    }
    running = undefined
    tell(outcome)
    return outcome
  }

  return {
    keep: (draft) => {
      newest = draft
      if (running) return
      tell('keeping')
      running = run()
    },
    settled: () => running ?? Promise.resolve('kept'),
  }
}
