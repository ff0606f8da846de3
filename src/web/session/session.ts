import { useSyncExternalStore } from 'react'
import type { Me } from '#http/api/accounts.ts'
import type { KeptDevice } from './device-store.ts'
import type { OpenKeys } from './keys.ts'

/** Keys live here and nowhere else, in memory; they go with the lock, with the tab, and with quick exit. */
export type OpenSession = {
  readonly kind: 'open'
  readonly me: Me
  readonly keys: OpenKeys
  readonly device: KeptDevice
}
export type SessionState =
  | { readonly kind: 'signed-out' }
  /** Signed in at the office, keys not in memory. `me` holds them wrapped: the passphrase opens them again. */
  | { readonly kind: 'locked'; readonly me: Me }
  | OpenSession

let state: SessionState = { kind: 'signed-out' }
const listeners = new Set<() => void>()

function become(next: SessionState): void {
  state = next
  for (const listener of listeners) listener()
}

export const session = {
  current: (): SessionState => state,
  open: (opened: Omit<OpenSession, 'kind'>): void => become({ kind: 'open', ...opened }),
  /** The office knows this browser; the keys wait for the passphrase. */
  resume: (me: Me): void => become({ kind: 'locked', me }),
  /** Drops the keys. A signed-out session stays signed out. */
  lock: (): void => {
    if (state.kind === 'open') become({ kind: 'locked', me: state.me })
  },
  forget: (): void => become({ kind: 'signed-out' }),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

export const useSession = (): SessionState => useSyncExternalStore(session.subscribe, session.current)

/** The open session, or nothing while it is locked or signed out. */
export function useOpenSession(): OpenSession | undefined {
  const current = useSession()
  return current.kind === 'open' ? current : undefined
}

/**
 * The open session, for pages that are drawn only while it is open.
 * @throws Error where a page is drawn outside it: a fault of ours.
 */
export function useKeys(): OpenSession {
  const open = useOpenSession()
  if (!open) throw new Error('This page needs an open session')
  return open
}
