import type { Bytes } from '#record/entry.ts'
import { join, type Octets, type Random, toBytes, utf8 } from './octets.ts'
import type { PlatformKey } from './platform-key.ts'

const algorithm = { name: 'Ed25519' } as const

/** RFC 8410: what stands before the 32 bytes of an Ed25519 private key in PKCS #8. */
const privateKeyPrefix = new Uint8Array([
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
])

/** A new Ed25519 pair as its 32-byte seed. Wrap or forget the seed; hold `importSigningKey` of it. */
export async function newSigningSeed(
  random: Random,
): Promise<{ readonly seed: Octets; readonly publicKey: Bytes }> {
  const seed = random(32)
  const key = await crypto.subtle.importKey('pkcs8', join(privateKeyPrefix, seed), algorithm, true, ['sign'])
  const { x } = await crypto.subtle.exportKey('jwk', key)
  if (x === undefined) throw new Error('The platform gave no public key')
  return { seed, publicKey: x }
}

/** A key that signs and cannot be read out again. */
export async function importSigningKey(seed: Octets): Promise<PlatformKey> {
  return crypto.subtle.importKey('pkcs8', join(privateKeyPrefix, seed), algorithm, false, ['sign'])
}

export async function signText(key: PlatformKey, text: string): Promise<Bytes> {
  return toBytes(new Uint8Array(await crypto.subtle.sign(algorithm, key, utf8(text))))
}
