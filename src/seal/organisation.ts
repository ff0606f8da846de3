import type { Instant } from '#engine/facts.ts'
import { canonicalText } from '#record/canonical.ts'
import type { Bytes, OrganisationId, UserId } from '#record/entry.ts'
import type { MemberCertificate, RootWrap } from '#record/keys.ts'
import { memberText } from './certificates.ts'
import { sha256 } from './hash.ts'
import { type Binding, hpke } from './hpke.ts'
import { fromBytes, type Octets, type Random } from './octets.ts'
import type { PlatformKey } from './platform-key.ts'
import { readable } from './readable-code.ts'
import { importSigningKey, newSigningSeed, signText } from './signing.ts'
import type { OpenUserKeys } from './user-keys.ts'
import type { Reader } from './vault.ts'

/** The organisation's root key in the hands of a person in charge. */
export type OpenRoot = {
  readonly organisation: OrganisationId
  readonly publicKey: Bytes
  readonly signing: PlatformKey
}

/** Makes an organisation's root key and gives it to the person who founds it. */
export async function createRoot(
  organisation: OrganisationId,
  founder: Reader,
  random: Random,
): Promise<{ readonly root: OpenRoot; readonly wrap: RootWrap }> {
  const { seed, publicKey } = await newSigningSeed(random)
  const wrap = await wrapRoot(seed, { organisation, publicKey }, founder)
  const root = { organisation, publicKey, signing: await importSigningKey(seed) }
  seed.fill(0)
  return { root, wrap }
}

export type RootOpened =
  | { readonly kind: 'opened'; readonly root: OpenRoot }
  | { readonly kind: 'refused'; readonly code: 'root-not-openable' }

export async function openRoot(wrap: RootWrap, keys: OpenUserKeys): Promise<RootOpened> {
  const seed = await openSeed(wrap, keys)
  if (!seed) return { kind: 'refused', code: 'root-not-openable' }
  const { organisation, publicKey } = wrap
  const root = { organisation, publicKey, signing: await importSigningKey(seed) }
  seed.fill(0)
  return { kind: 'opened', root }
}

/** A second person in charge receives the root key as well. */
export async function shareRoot(
  wrap: RootWrap,
  keys: OpenUserKeys,
  reader: Reader,
): Promise<
  | { readonly kind: 'shared'; readonly wrap: RootWrap }
  | { readonly kind: 'refused'; readonly code: 'root-not-openable' }
> {
  const seed = await openSeed(wrap, keys)
  if (!seed) return { kind: 'refused', code: 'root-not-openable' }
  const shared = await wrapRoot(seed, wrap, reader)
  seed.fill(0)
  return { kind: 'shared', wrap: shared }
}

/** The root key says that these keys are a member's. Check the person first: this is what others will trust. */
export async function certifyMember(
  root: OpenRoot,
  member: Reader & Pick<MemberCertificate, 'may'>,
  now: Instant,
): Promise<MemberCertificate> {
  const { user, publicKeys, may } = member
  const certificate = { organisation: root.organisation, user, publicKeys, may, from: now }
  return { ...certificate, signature: await signText(root.signing, memberText(certificate)) }
}

/**
 * The root key as it stands on the printed sheet: eight groups of four, 160 bits of its SHA-256. Two people compare
 * it by reading it to each other. @throws Error before `ready()` of the hash.
 */
export function fingerprint(rootPublicKey: Bytes): string {
  return readable(sha256(fromBytes(rootPublicKey)).slice(0, 20))
}

/** What a device knows of an organisation: its root key, and the newest epoch of its vault that it has met. */
export type Pin = { readonly rootKey: Bytes; readonly epoch: number }

/**
 * Whether an organisation still has the root key that this device knows, and no older epoch than it has met: whoever
 * left may hold the keys of that. Either warns and is never silent.
 */
export function checkPin(
  pinned: Pin | undefined,
  presented: Pin,
): 'first-seen' | 'same' | 'changed' | 'older' {
  if (pinned === undefined) return 'first-seen'
  if (pinned.rootKey !== presented.rootKey) return 'changed'
  return presented.epoch < pinned.epoch ? 'older' : 'same'
}

type Root = Pick<RootWrap, 'organisation' | 'publicKey'>

async function wrapRoot(seed: Octets, { organisation, publicKey }: Root, reader: Reader): Promise<RootWrap> {
  const label = { organisation, publicKey, user: reader.user }
  const { sealTo } = await hpke()
  return { ...label, ...(await sealTo(reader.publicKeys.encryption, bindingOf(label), seed)) }
}

async function openSeed(wrap: RootWrap, keys: OpenUserKeys): Promise<Octets | undefined> {
  const { open } = await hpke()
  const seed = await open(keys.opening, bindingOf(wrap), wrap)
  return seed?.length === 32 ? seed : undefined
}

function bindingOf({ organisation, publicKey, user }: Root & { readonly user: UserId }): Binding {
  return { purpose: 'amparo-root-1', aad: canonicalText({ organisation, publicKey, user }) }
}
