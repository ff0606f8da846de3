import type { Me } from '#http/api/accounts.ts'
import type { Bytes } from '#record/entry.ts'
import { checkPin } from '#seal/organisation.ts'
import type { OpenUserKeys } from '#seal/user-keys.ts'
import { get, type Refused } from '../api.ts'
import { stopwatch } from '../clock.ts'
import { deviceOf, type KeptDevice, pinnedRoot, pinRoot } from './device-store.ts'
import { type KeysOpened, openKeys, openSharedKeys } from './keys.ts'
import { session } from './session.ts'
import { waitAfter } from './slow-down.ts'
import { stretch } from './stretch.ts'

export type Unlocked =
  | { readonly kind: 'open' }
  | { readonly kind: 'wrong-passphrase' }
  /** The membership has ended; so many things had not been sent from here. */
  | { readonly kind: 'membership-ended'; readonly unsent: number }
  /** Too many wrong tries on this device just now. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Nothing was opened: the organisation's key is not the one that this device knows. */
  | { readonly kind: 'root-changed'; readonly me: Me; readonly known: Bytes }
  /** The vault is not signed by the root key, or this browser lost its own key: sign in anew. */
  | { readonly kind: 'broken'; readonly code: 'vault-not-certified' | 'device-key-missing' }
  | Refused

let failures = 0
let lastFailure = 0

/** Opens a locked session. Needs no network: what the passphrase opens is here already. */
export async function unlock(me: Me, passphrase: string): Promise<Unlocked> {
  const wait = waitAfter(failures, stopwatch() - lastFailure)
  if (wait > 0) return { kind: 'wait', seconds: Math.ceil(wait / 1000) }
  const unlocked = await tryToUnlock(me, passphrase)
  failures = unlocked.kind === 'wrong-passphrase' ? failures + 1 : 0
  lastFailure = stopwatch()
  return unlocked
}

async function tryToUnlock(me: Me, passphrase: string): Promise<Unlocked> {
  const known = await changedRoot(me)
  if (known) return { kind: 'root-changed', me, known }
  const secrets = await stretch(passphrase, me.kdf)
  if (secrets.kind === 'refused') return { kind: 'wrong-passphrase' }
  const device = await deviceOf(me.user.id)
  return device
    ? enter(me, await openKeys(me, secrets.wrapKey), device)
    : { kind: 'broken', code: 'device-key-missing' }
}

/** After sign-in, set-up or recovery, with the user's keys open: fetches the rest and opens the session. */
export async function enterWith(user: OpenUserKeys, device: KeptDevice): Promise<Unlocked> {
  const me = await get<Me>('/api/me')
  if (me.kind === 'refused') return me
  return enterAs(me.value, user, device)
}

async function enterAs(me: Me, user: OpenUserKeys, device: KeptDevice): Promise<Unlocked> {
  const known = await changedRoot(me)
  if (known) return { kind: 'root-changed', me, known }
  return enter(me, await openSharedKeys(me, user), device)
}

/** Fetches again what the organisation has wrapped to this person: after having been let in. */
export async function refreshKeys(): Promise<Unlocked> {
  const current = session.current()
  return current.kind === 'open' ? enterWith(current.keys.user, current.device) : { kind: 'wrong-passphrase' }
}

/**
 * After a colleague has left: the office has a new epoch. `newer`: it was fetched, the session is another one now, and
 * whatever rests on the session is made anew by itself.
 */
export async function newerKeys(): Promise<'newer' | 'same'> {
  const current = session.current()
  if (current.kind !== 'open') return 'same'
  const me = await get<Me>('/api/me')
  if (me.kind === 'refused') return 'same'
  if (me.value.organisation.vault.epoch <= current.me.organisation.vault.epoch) return 'same'
  const entered = await enterAs(me.value, current.keys.user, current.device)
  return entered.kind === 'open' ? 'newer' : 'same'
}

async function enter(me: Me, opened: KeysOpened, device: KeptDevice): Promise<Unlocked> {
  if (opened.kind === 'refused')
    return opened.code === 'user-keys-not-openable'
      ? { kind: 'wrong-passphrase' }
      : { kind: 'broken', code: opened.code }
  await pinRoot(me.organisation.id, me.organisation.rootKey)
  session.open({ me, keys: opened.keys, device })
  return { kind: 'open' }
}

/** The root key known until now, if it is another one. */
async function changedRoot(me: Me): Promise<Bytes | undefined> {
  const { id, rootKey } = me.organisation
  const known = await pinnedRoot(id)
  return checkPin(known, rootKey) === 'changed' ? known : undefined
}
