import type { Instant } from '#engine/facts.ts'
import { canonicalText } from '#record/canonical.ts'
import type { OrganisationId, UserId } from '#record/entry.ts'
import type { UserPublicKeys, VaultCertificate, VaultWrap } from '#record/keys.ts'
import { vaultText } from './certificates.ts'
import { type Binding, hpke, type OpeningPair } from './hpke.ts'
import { importNameKey } from './names.ts'
import type { Octets, Random } from './octets.ts'
import type { OpenRoot } from './organisation.ts'
import type { PlatformKey } from './platform-key.ts'
import { signText } from './signing.ts'
import type { OpenUserKeys } from './user-keys.ts'

/** What a member who may read holds of one epoch: opens wraps, and makes the tokens of the name search. */
export type OpenVault = {
  readonly organisation: OrganisationId
  readonly epoch: number
  readonly opening: OpeningPair
  readonly nameKey: PlatformKey
}

/** Somebody to whom a key is given: the public half of a member's keys, taken from a checked certificate. */
export type Reader = { readonly user: UserId; readonly publicKeys: UserPublicKeys }

/**
 * Starts an epoch: a new vault key for exactly these readers. The first epoch is 1; a member who leaves ends one.
 * What was sealed in earlier epochs stays readable to those who hold them.
 */
export async function startEpoch(
  root: OpenRoot,
  request: {
    readonly epoch: number
    readonly readers: readonly Reader[]
    readonly now: Instant
    readonly random: Random
  },
): Promise<{ readonly certificate: VaultCertificate; readonly wraps: readonly VaultWrap[] }> {
  const { epoch, readers, now } = request
  const seed = request.random(32)
  const { pairFrom } = await hpke()
  const { publicKey } = await pairFrom(seed)
  const unsigned = { organisation: root.organisation, epoch, publicKey, from: now }
  const certificate = { ...unsigned, signature: await signText(root.signing, vaultText(unsigned)) }
  const wraps = await Promise.all(readers.map((reader) => wrapSeed(seed, certificate, reader)))
  seed.fill(0)
  return { certificate, wraps }
}

export type VaultOpened =
  | { readonly kind: 'opened'; readonly vault: OpenVault }
  | { readonly kind: 'refused'; readonly code: 'vault-not-openable' }

export async function openVault(wrap: VaultWrap, keys: OpenUserKeys): Promise<VaultOpened> {
  const seed = await openSeed(wrap, keys)
  if (!seed) return { kind: 'refused', code: 'vault-not-openable' }
  const { pairFrom } = await hpke()
  const { organisation, epoch } = wrap
  const vault = { organisation, epoch, opening: await pairFrom(seed), nameKey: await importNameKey(seed) }
  seed.fill(0)
  if (vault.opening.publicKey !== wrap.publicKey) return { kind: 'refused', code: 'vault-not-openable' }
  return { kind: 'opened', vault }
}

/** A member who may read gives the same epoch to another: a new colleague, or one who lost the passphrase. */
export async function shareVault(
  wrap: VaultWrap,
  keys: OpenUserKeys,
  reader: Reader,
): Promise<
  | { readonly kind: 'shared'; readonly wrap: VaultWrap }
  | { readonly kind: 'refused'; readonly code: 'vault-not-openable' }
> {
  const seed = await openSeed(wrap, keys)
  if (!seed) return { kind: 'refused', code: 'vault-not-openable' }
  const shared = await wrapSeed(seed, wrap, reader)
  seed.fill(0)
  return { kind: 'shared', wrap: shared }
}

type Epoch = Pick<VaultWrap, 'organisation' | 'epoch' | 'publicKey'>

async function wrapSeed(seed: Octets, of: Epoch, { user, publicKeys }: Reader): Promise<VaultWrap> {
  const { organisation, epoch, publicKey } = of
  const label = { organisation, epoch, publicKey, user }
  const { sealTo } = await hpke()
  return { ...label, ...(await sealTo(publicKeys.encryption, bindingOf(label), seed)) }
}

async function openSeed(wrap: VaultWrap, keys: OpenUserKeys): Promise<Octets | undefined> {
  const { open } = await hpke()
  const seed = await open(keys.opening, bindingOf(wrap), wrap)
  return seed?.length === 32 ? seed : undefined
}

function bindingOf({ organisation, epoch, publicKey, user }: Epoch & { readonly user: UserId }): Binding {
  return { purpose: 'amparo-vault-1', aad: canonicalText({ organisation, epoch, publicKey, user }) }
}
