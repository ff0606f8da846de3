import { canonicalText } from '#record/canonical.ts'
import type { UserId } from '#record/entry.ts'
import type { UserPublicKeys, WrappedUserKeys } from '#record/keys.ts'
import { hpke, type OpeningPair } from './hpke.ts'
import { join, type Octets, type Random } from './octets.ts'
import type { PlatformKey } from './platform-key.ts'
import { importSigningKey, newSigningSeed } from './signing.ts'
import { close, newNonce, reopen } from './symmetric.ts'

/** A user's keys in use: from sign-in until the page locks. */
export type OpenUserKeys = {
  readonly user: UserId
  readonly publicKeys: UserPublicKeys
  readonly opening: OpeningPair
  readonly signing: PlatformKey
}

export type UserKeysOpened =
  | { readonly kind: 'opened'; readonly keys: OpenUserKeys }
  | { readonly kind: 'refused'; readonly code: 'user-keys-not-openable' }

/** Makes a user's keys on this device and closes their private parts twice, each time openable alone. */
export async function createUserKeys(request: {
  readonly user: UserId
  readonly passphraseKey: PlatformKey
  readonly recoveryKey: PlatformKey
  readonly random: Random
}): Promise<{ readonly keys: OpenUserKeys; readonly wraps: readonly [WrappedUserKeys, WrappedUserKeys] }> {
  const { user, random } = request
  const signing = await newSigningSeed(random)
  const seeds = join(random(32), signing.seed)
  signing.seed.fill(0)
  const opening = await openingOf(seeds)
  const publicKeys = { encryption: opening.publicKey, signing: signing.publicKey }
  const label = { user, publicKeys }
  const wraps = [
    await wrapSeeds(seeds, { ...label, by: 'passphrase' }, request.passphraseKey, random),
    await wrapSeeds(seeds, { ...label, by: 'recovery-code' }, request.recoveryKey, random),
  ] as const
  const keys = { ...label, opening, signing: await importSigningKey(seeds.slice(32)) }
  seeds.fill(0)
  return { keys, wraps }
}

/** Opens with the key of the passphrase or of the recovery code, whichever closed it. */
export async function openUserKeys(wrapped: WrappedUserKeys, wrapKey: PlatformKey): Promise<UserKeysOpened> {
  const seeds = await reopen(wrapKey, boundTo(wrapped), wrapped)
  if (seeds?.length !== 64) return { kind: 'refused', code: 'user-keys-not-openable' }
  const { user, publicKeys } = wrapped
  const keys = {
    user,
    publicKeys,
    opening: await openingOf(seeds),
    signing: await importSigningKey(seeds.slice(32)),
  }
  seeds.fill(0)
  return { kind: 'opened', keys }
}

/** The same private keys under another key: a new passphrase, or a new recovery code. */
export async function rewrapUserKeys(
  wrapped: WrappedUserKeys,
  wrapKey: PlatformKey,
  next: { readonly by: WrappedUserKeys['by']; readonly wrapKey: PlatformKey; readonly random: Random },
): Promise<
  | { readonly kind: 'wrapped'; readonly wrapped: WrappedUserKeys }
  | { readonly kind: 'refused'; readonly code: 'user-keys-not-openable' }
> {
  const seeds = await reopen(wrapKey, boundTo(wrapped), wrapped)
  if (seeds?.length !== 64) return { kind: 'refused', code: 'user-keys-not-openable' }
  const { user, publicKeys } = wrapped
  const again = await wrapSeeds(seeds, { user, publicKeys, by: next.by }, next.wrapKey, next.random)
  seeds.fill(0)
  return { kind: 'wrapped', wrapped: again }
}

type Label = Pick<WrappedUserKeys, 'user' | 'by' | 'publicKeys'>

async function wrapSeeds(
  seeds: Octets,
  label: Label,
  key: PlatformKey,
  random: Random,
): Promise<WrappedUserKeys> {
  return { ...label, ...(await close(key, newNonce(random), boundTo(label), seeds)) }
}

/** The public keys are bound in, so that nobody can slip others under a user's private ones. */
function boundTo({ user, by, publicKeys }: Label): string {
  return canonicalText({ wraps: 'amparo-user-keys-1', user, by, publicKeys })
}

async function openingOf(seeds: Octets): Promise<OpeningPair> {
  const { pairFrom } = await hpke()
  return pairFrom(seeds.slice(0, 32))
}
