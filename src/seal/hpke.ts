import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import type { Bytes } from '#record/entry.ts'
import type { SealedTo } from '#record/keys.ts'
import { fromBytes, type Octets, toBytes, utf8 } from './octets.ts'
import type { PlatformKey } from './platform-key.ts'

/** `native`: X25519 of the platform. `portable`: the same in JavaScript, for browsers that lack it. */
export type Kem = 'native' | 'portable'

/** An X25519 pair that opens what was sealed to its public key. */
export type OpeningPair = {
  readonly publicKey: Bytes
  readonly pair: { readonly publicKey: PlatformKey; readonly privateKey: PlatformKey }
}

/** What a sealing is for and what it belongs to. Opening it for anything else fails. */
export type Binding = { readonly purpose: string; readonly aad: string }

export type Hpke = {
  readonly kem: Kem
  readonly suite: CipherSuite
  /** The pair that RFC 9180 derives from 32 secret bytes. */
  readonly pairFrom: (seed: Octets) => Promise<OpeningPair>
  readonly sealTo: (publicKey: Bytes, binding: Binding, plaintext: Octets) => Promise<SealedTo>
  /** `undefined` where the key, the binding or a byte is not the one it was sealed with. */
  readonly open: (pair: OpeningPair, binding: Binding, sealed: SealedTo) => Promise<Octets | undefined>
}

let chosen: Promise<Hpke> | undefined

/** RFC 9180 with X25519, HKDF-SHA-256 and AES-256-GCM, on the platform's X25519 where it has one. */
export function hpke(): Promise<Hpke> {
  chosen ??= kemOf(crypto.subtle).then(hpkeOver)
  return chosen
}

/** Asks the platform whether it knows X25519. */
export async function kemOf(subtle: Pick<typeof crypto.subtle, 'importKey'>): Promise<Kem> {
  try {
    const basePoint = new Uint8Array(32)
    basePoint[0] = 9
    await subtle.importKey('raw', basePoint, 'X25519', true, [])
    return 'native'
  } catch {
    return 'portable'
  }
}

export async function hpkeOver(kem: Kem): Promise<Hpke> {
  const suite = await suiteOver(kem)
  return {
    kem,
    suite,
    async pairFrom(seed) {
      const { publicKey, privateKey } = await suite.kem.deriveKeyPair(seed)
      const raw = new Uint8Array(await suite.kem.serializePublicKey(publicKey))
      const locked = kem === 'native' ? await lockAway(privateKey) : privateKey
      return { publicKey: toBytes(raw), pair: { publicKey, privateKey: locked } }
    },
    async sealTo(publicKey, { purpose, aad }, plaintext) {
      const recipientPublicKey = await suite.kem.deserializePublicKey(fromBytes(publicKey))
      // The ephemeral key is the library's own: the one place where chance is not passed in.
      const { enc, ct } = await suite.seal({ recipientPublicKey, info: utf8(purpose) }, plaintext, utf8(aad))
      return { enc: toBytes(new Uint8Array(enc)), ciphertext: toBytes(new Uint8Array(ct)) }
    },
    async open({ pair }, { purpose, aad }, { enc, ciphertext }) {
      try {
        const recipient = { recipientKey: pair, enc: fromBytes(enc), info: utf8(purpose) }
        return new Uint8Array(await suite.open(recipient, fromBytes(ciphertext), utf8(aad)))
      } catch {
        return undefined
      }
    },
  }
}

async function suiteOver(kem: Kem): Promise<CipherSuite> {
  if (kem === 'native') {
    return new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
  }
  const portable = await import('@hpke/dhkem-x25519')
  return new CipherSuite({
    kem: new portable.DhkemX25519HkdfSha256(),
    kdf: new portable.HkdfSha256(),
    aead: new Aes256Gcm(),
  })
}

/** The same private key, no longer readable by scripts. */
async function lockAway(key: PlatformKey): Promise<PlatformKey> {
  const jwk = await crypto.subtle.exportKey('jwk', key)
  return crypto.subtle.importKey('jwk', { ...jwk, ext: false }, 'X25519', false, ['deriveBits'])
}
