import type { Me } from '#http/api/accounts.ts'
import { checkPin, type Pin } from '#seal/organisation.ts'
import type { OpenUserKeys } from '#seal/user-keys.ts'
import { get, type Refused } from '../api.ts'
import { stopwatch } from '../clock.ts'
import { carried, carry } from './carried.ts'
import { deviceOf, type KeptDevice, pin, pinnedOf } from './device-store.ts'
import { type KeysOpened, openKeys, openSharedKeys } from './keys.ts'
import { session } from './session.ts'
import { waitAfter } from './slow-down.ts'
import { stretch } from './stretch.ts'

export type Unlocked =
  | { readonly kind: 'open' }
  | { readonly kind: 'wrong-passphrase' }
  | MembershipEnded
  /** Too many wrong tries on this device just now. */
  | { readonly kind: 'wait'; readonly seconds: number }
  | Distrusted
  /** The vault is not signed by the root key, or this browser lost its own key: sign in anew. */
  | { readonly kind: 'broken'; readonly code: 'vault-not-certified' | 'device-key-missing' }
  | Refused

/**
 * Nothing was opened: the organisation's key is not the one that this device knows, or its vault is one of before
 * somebody left.
 */
export type Distrusted = {
  readonly kind: 'root-changed' | 'vault-older'
  readonly me: Me
  readonly known: Pin
}

/** The office says so, after the proof: no more than that. Nothing of hers here is touched by it. */
export type MembershipEnded = {
  readonly kind: 'membership-ended'
  readonly name: string
  /** How many things wait unsent on this device. */
  readonly unsent: number
}

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
  const distrusted = await distrust(me)
  // A colleague has left since this page was opened, and another page here knows it: the office is asked again.
  if (distrusted?.kind === 'vault-older') {
    const fresh = await get<Me>('/api/me')
    if (fresh.kind === 'refused') return fresh
    return (await distrust(fresh.value)) ?? openWith(fresh.value, passphrase)
  }
  return distrusted ?? openWith(me, passphrase)
}

async function openWith(me: Me, passphrase: string): Promise<Unlocked> {
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
  return (await distrust(me)) ?? enter(me, await openSharedKeys(me, user), device)
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
export async function newerKeys(): Promise<'newer' | 'same' | Exclude<Unlocked, { kind: 'open' }>> {
  const current = session.current()
  if (current.kind !== 'open') return 'same'
  const me = await get<Me>('/api/me')
  if (me.kind === 'refused') return me
  if (me.value.organisation.vault.epoch <= current.me.organisation.vault.epoch) return 'same'
  const entered = await enterAs(me.value, current.keys.user, current.device)
  return entered.kind === 'open' ? 'newer' : entered
}

async function enter(me: Me, opened: KeysOpened, device: KeptDevice): Promise<Unlocked> {
  if (opened.kind === 'refused')
    return opened.code === 'user-keys-not-openable'
      ? { kind: 'wrong-passphrase' }
      : { kind: 'broken', code: opened.code }
  await pin(me.organisation.id, presentedBy(me))
  await carryNewest(me)
  session.open({ me, keys: opened.keys, device })
  return { kind: 'open' }
}

/** What opens this device without the office keeps pace with what is pinned here. */
async function carryNewest(me: Me): Promise<void> {
  const here = await carried()
  if (here?.me.user.id === me.user.id) await carry({ ...here, me })
}

export const presentedBy = ({ organisation }: Me): Pin => ({
  rootKey: organisation.rootKey,
  epoch: organisation.vault.epoch,
})

async function distrust(me: Me): Promise<Distrusted | undefined> {
  const known = await pinnedOf(me.organisation.id)
  const check = checkPin(known, presentedBy(me))
  if (known === undefined || check === 'first-seen' || check === 'same') return undefined
  return { kind: check === 'older' ? 'vault-older' : 'root-changed', me, known }
}
