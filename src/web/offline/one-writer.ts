/** A hold on something that only one tab may do at a time. */
export type Hold = { readonly release: () => void }

export type Held =
  | { readonly kind: 'held'; readonly hold: Hold }
  /** Another tab has it. */
  | { readonly kind: 'elsewhere' }

type Locks = Pick<LockManager, 'request'>

/**
 * Takes hold of a name in this browser profile until released; the browser frees it when the tab dies.
 * @param take `over` takes it away from the tab that has it, which is told through its own `onLost`.
 */
export function holdAlone(
  locks: Locks,
  name: string,
  take: 'if-free' | 'over',
  onLost: () => void,
): Promise<Held> {
  return new Promise((resolve) => {
    let released = false
    const options: LockOptions = take === 'over' ? { steal: true } : { ifAvailable: true }
    const wholeTime = locks.request(name, options, (lock) => {
      if (!lock) {
        resolve({ kind: 'elsewhere' })
        return undefined
      }
      return new Promise<void>((end) => {
        const release = () => {
          released = true
          end()
        }
        resolve({ kind: 'held', hold: { release } })
      })
    })
    // The browser rejects the request of a tab from which the lock was taken.
    Promise.resolve(wholeTime).catch(() => {
      if (!released) onLost()
    })
  })
}

/** Does something that must not happen twice at once in this profile; waits for its turn. */
export const alone = <T>(locks: Locks, name: string, act: () => Promise<T>): Promise<T> =>
  locks.request(name, act)

export const draftLock = (draft: string): string => `amparo-draft-${draft}`
/** Making entries and sending them: a device signs one chain, so its tabs share one writer. */
export const writerLock = 'amparo-writer'
