/**
 * The half of sealing that the server may import: it checks signatures, certificates and commitments and can open
 * nothing. Nothing here may import what opens a seal.
 */
import { canonicalText } from '#record/canonical.ts'
import { checkParts } from '#record/commitments.ts'
import type { Bytes, Entry, EntryId, Hash, Signature } from '#record/entry.ts'
import { batchText, headerHash } from '#record/entry-hash.ts'
import type { DeviceCertificate, MemberCertificate, VaultCertificate } from '#record/keys.ts'
import { deviceText, memberText, vaultText } from './certificates.ts'
import { hashText, ready } from './hash.ts'
import { fromBytes, utf8 } from './octets.ts'
import type { PlatformKey } from './platform-key.ts'

export type VerifyRefusal = {
  readonly kind: 'refused'
  readonly code:
    | 'entry-malformed'
    | 'signature-invalid'
    | 'signature-of-other-entries'
    | 'part-altered'
    | 'part-not-committed'
    | 'part-missing'
  readonly entry: EntryId
}

/** The hashes of the headers, in the order of the entries. */
export type Verified = { readonly kind: 'verified'; readonly hashes: readonly Hash[] } | VerifyRefusal

/** Public keys ready for use, by their base64url text. Make one for a process and hand it in. */
export type KeyCache = Map<Bytes, PlatformKey>

const mostCachedKeys = 10_000

/**
 * Takes a batch in as a device sends it: all parts present and as committed to, and one signature by the device's
 * key over exactly these headers in this order.
 */
export async function verifyBatch(
  entries: readonly Entry[],
  devicePublicKey: Bytes,
  cache: KeyCache,
): Promise<Verified> {
  await ready()
  const hashes: Hash[] = []
  for (const entry of entries) {
    const checked = checkEntry(entry, 'complete')
    if (checked.kind === 'refused') return checked
    hashes.push(checked.hash)
  }
  const [first] = entries
  if (!first) return { kind: 'verified', hashes }
  const other = entries.find((entry) => !signsExactly(entry.signature, hashes, first.signature.signature))
  if (other) return { kind: 'refused', code: 'signature-of-other-entries', entry: other.header.id }
  const signed = await verifyText(batchText(hashes), first.signature.signature, devicePublicKey, cache)
  return signed === 'valid'
    ? { kind: 'verified', hashes }
    : { kind: 'refused', code: 'signature-invalid', entry: first.header.id }
}

/** Checks one stored entry. Parts may have been erased since; those that are here must be the signed ones. */
export async function verifyEntry(entry: Entry, devicePublicKey: Bytes, cache: KeyCache): Promise<Verified> {
  await ready()
  const checked = checkEntry(entry, 'erased-parts-allowed')
  if (checked.kind === 'refused') return checked
  if (!entry.signature.batch.includes(checked.hash)) {
    return { kind: 'refused', code: 'signature-of-other-entries', entry: entry.header.id }
  }
  const { batch, signature } = entry.signature
  const signed = await verifyText(batchText(batch), signature, devicePublicKey, cache)
  return signed === 'valid'
    ? { kind: 'verified', hashes: [checked.hash] }
    : { kind: 'refused', code: 'signature-invalid', entry: entry.header.id }
}

/** Whether `signature` is that of `text` (UTF-8) by an Ed25519 key. Malformed keys and signatures are invalid. */
export async function verifyText(
  text: string,
  signature: Bytes,
  publicKey: Bytes,
  cache: KeyCache,
): Promise<'valid' | 'invalid'> {
  try {
    const key = cache.get(publicKey) ?? (await importPublicKey(publicKey))
    if (cache.size >= mostCachedKeys) cache.clear()
    cache.set(publicKey, key)
    return (await crypto.subtle.verify('Ed25519', key, fromBytes(signature), utf8(text)))
      ? 'valid'
      : 'invalid'
  } catch {
    return 'invalid'
  }
}

/** Whether the user's key says that this device signs for the user. The caller compares user and device. */
export function verifyDevice(
  certificate: DeviceCertificate,
  userSigningKey: Bytes,
  cache: KeyCache,
): Promise<'valid' | 'invalid'> {
  return verifyText(deviceText(certificate), certificate.signature, userSigningKey, cache)
}

/** Whether the organisation's root key says that these keys are a member's. */
export function verifyMember(
  certificate: MemberCertificate,
  rootPublicKey: Bytes,
  cache: KeyCache,
): Promise<'valid' | 'invalid'> {
  return verifyText(memberText(certificate), certificate.signature, rootPublicKey, cache)
}

/** Whether the organisation's root key says that this is its vault. Check before sealing to it or opening a wrap. */
export function verifyVault(
  certificate: VaultCertificate,
  rootPublicKey: Bytes,
  cache: KeyCache,
): Promise<'valid' | 'invalid'> {
  return verifyText(vaultText(certificate), certificate.signature, rootPublicKey, cache)
}

type Checked = { readonly kind: 'checked'; readonly hash: Hash } | VerifyRefusal

function checkEntry(entry: Entry, parts: 'complete' | 'erased-parts-allowed'): Checked {
  const refuse = (code: VerifyRefusal['code']): Checked => ({ kind: 'refused', code, entry: entry.header.id })
  try {
    const check = checkParts(entry, hashText)
    if (check.kind === 'refused') return refuse(check.code)
    if (parts === 'complete' && check.missing.length > 0) return refuse('part-missing')
    return { kind: 'checked', hash: headerHash(entry.header, hashText) }
  } catch {
    // What has no canonical text (a lone surrogate, NaN) was never signed by anybody.
    return refuse('entry-malformed')
  }
}

function signsExactly({ batch, signature }: Signature, hashes: readonly Hash[], expected: Bytes): boolean {
  return signature === expected && canonicalText(batch) === canonicalText(hashes)
}

async function importPublicKey(publicKey: Bytes): Promise<PlatformKey> {
  return crypto.subtle.importKey('raw', fromBytes(publicKey), 'Ed25519', false, ['verify'])
}
