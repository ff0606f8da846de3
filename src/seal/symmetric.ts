import { fromBytes, type Octets, type Random, toBytes, utf8 } from './octets.ts'
import type { PlatformKey } from './platform-key.ts'

/** AES-256-GCM under a fresh random 96-bit nonce, and what came of it, as base64url. */
export type Closed = { readonly nonce: string; readonly ciphertext: string }

const nonceBytes = 12

export const newNonce = (random: Random): string => toBytes(random(nonceBytes))

/** A key that opens and seals, and cannot be read out again. */
export async function importSealingKey(octets: Octets): Promise<PlatformKey> {
  return crypto.subtle.importKey('raw', octets, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** @param aad what the ciphertext belongs to; opening it as anything else fails. */
export async function close(
  key: PlatformKey,
  nonce: string,
  aad: string,
  plaintext: Octets,
): Promise<Closed> {
  const algorithm = { name: 'AES-GCM', iv: fromBytes(nonce), additionalData: utf8(aad) }
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plaintext))
  return { nonce, ciphertext: toBytes(ciphertext) }
}

/** `undefined` where the key, what it belongs to, or a byte is not the one it was closed with. */
export async function reopen(key: PlatformKey, aad: string, closed: Closed): Promise<Octets | undefined> {
  try {
    const algorithm = { name: 'AES-GCM', iv: fromBytes(closed.nonce), additionalData: utf8(aad) }
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, fromBytes(closed.ciphertext)))
  } catch {
    return undefined
  }
}

/** HKDF-SHA-256 (RFC 5869): 32 bytes for one named purpose. Other names give independent bytes. */
export async function deriveBytes(secret: Octets, purpose: string): Promise<Octets> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(purpose) }
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256))
}
