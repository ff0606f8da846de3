import { createCipheriv, createHmac } from 'node:crypto'
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import * as portable from '@hpke/dhkem-x25519'
import { describe, expect, test } from 'vitest'
import { hpkeOver, kemOf } from './hpke.ts'
import { fromBytes, join, type Octets, toBytes, utf8 } from './octets.ts'
import { seeded } from './test-office.ts'

const hex = (text: string): Octets => new Uint8Array(Buffer.from(text, 'hex'))
const toHex = (octets: ArrayBuffer | Octets) => Buffer.from(new Uint8Array(octets)).toString('hex')

/** RFC 9180 appendix A.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode, sequence number 0. */
const published = {
  info: hex('4f6465206f6e2061204772656369616e2055726e'),
  ikmE: hex('7268600d403fce431561aef583ee1613527cff655c1343f29812e66706df3234'),
  ikmR: hex('6db9df30aa07dd42ee5e8181afdb977e538f5e1fec8a06223f33f7013e525037'),
  pkRm: '3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d',
  enc: '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431',
  sharedSecret: hex('fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc'),
  aad: hex('436f756e742d30'),
  plaintext: hex('4265617574792069732074727574682c20747275746820626561757479'),
  ciphertext: 'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
}

/** A second reading of RFC 9180 §5.1 and §5.2, from the shared secret on, over another cryptographic library. */
function sealByTheBook(aead: {
  id: number
  cipher: 'aes-128-gcm' | 'aes-256-gcm'
  keyBytes: number
}): string {
  const suite = join(utf8('HPKE'), new Uint8Array([0, 0x20, 0, 1, 0, aead.id]))
  const labelled = (label: string, ikm: Octets) => join(utf8('HPKE-v1'), suite, utf8(label), ikm)
  const extract = (salt: Octets, label: string, ikm: Octets) =>
    createHmac('sha256', salt).update(labelled(label, ikm)).digest()
  const none = new Uint8Array(0)
  const mode = new Uint8Array([0])
  const context = join(mode, extract(none, 'psk_id_hash', none), extract(none, 'info_hash', published.info))
  const secret = extract(published.sharedSecret, 'secret', none)
  const expand = (label: string, length: number) => {
    const info = join(new Uint8Array([0, length]), labelled(label, context))
    return hkdfExpand(secret, info, length)
  }
  const cipher = createCipheriv(aead.cipher, expand('key', aead.keyBytes), expand('base_nonce', 12))
  cipher.setAAD(published.aad)
  return Buffer.concat([cipher.update(published.plaintext), cipher.final(), cipher.getAuthTag()]).toString(
    'hex',
  )
}

/** HKDF-Expand of at most one block (RFC 5869 §2.3). */
function hkdfExpand(key: Buffer, info: Octets, length: number): Buffer {
  return createHmac('sha256', key)
    .update(info)
    .update(new Uint8Array([1]))
    .digest()
    .subarray(0, length)
}

describe.each(['native', 'portable'] as const)('HPKE over %s X25519', (kem) => {
  test('derives, encapsulates and seals as RFC 9180 A.1.1 prints it', async () => {
    const keys = kem === 'native' ? new DhkemX25519HkdfSha256() : new portable.DhkemX25519HkdfSha256()
    const kdf = kem === 'native' ? new HkdfSha256() : new portable.HkdfSha256()
    const suite = new CipherSuite({ kem: keys, kdf, aead: new Aes128Gcm() })
    const recipient = await suite.kem.deriveKeyPair(published.ikmR)
    expect(toHex(await suite.kem.serializePublicKey(recipient.publicKey))).toBe(published.pkRm)
    const to = { recipientPublicKey: recipient.publicKey, info: published.info, ekm: published.ikmE }
    const { enc, ct } = await suite.seal(to, published.plaintext, published.aad)
    expect([toHex(enc), toHex(ct)]).toEqual([published.enc, published.ciphertext])
  })

  test('seals with AES-256-GCM as a second reading of the RFC does', async () => {
    expect(sealByTheBook({ id: 1, cipher: 'aes-128-gcm', keyBytes: 16 })).toBe(published.ciphertext)
    const { suite } = await hpkeOver(kem)
    const recipient = await suite.kem.deriveKeyPair(published.ikmR)
    const to = { recipientPublicKey: recipient.publicKey, info: published.info, ekm: published.ikmE }
    const { ct } = await suite.seal(to, published.plaintext, published.aad)
    expect(toHex(ct)).toBe(sealByTheBook({ id: 2, cipher: 'aes-256-gcm', keyBytes: 32 }))
  })

  test('what one sealed the other opens', async () => {
    const [sender, recipient] = [
      await hpkeOver(kem),
      await hpkeOver(kem === 'native' ? 'portable' : 'native'),
    ]
    const seed = seeded(1)(32)
    const pair = await recipient.pairFrom(seed)
    expect((await sender.pairFrom(seed)).publicKey).toBe(pair.publicKey)
    const binding = { purpose: 'test', aad: 'place' }
    const sealed = await sender.sealTo(pair.publicKey, binding, utf8('Kingfisher'))
    expect(await recipient.open(pair, binding, sealed)).toEqual(utf8('Kingfisher'))
  })

  test('another key, purpose, place or byte does not open', async () => {
    const { pairFrom, sealTo, open } = await hpkeOver(kem)
    const [pair, stranger] = [await pairFrom(seeded(1)(32)), await pairFrom(seeded(2)(32))]
    const binding = { purpose: 'test', aad: 'place' }
    const sealed = await sealTo(pair.publicKey, binding, utf8('Kingfisher'))
    const flipped = fromBytes(sealed.ciphertext)
    flipped[0] = (flipped[0] ?? 0) ^ 1
    expect(await open(pair, binding, sealed)).toBeDefined()
    expect(await open(stranger, binding, sealed)).toBeUndefined()
    expect(await open(pair, { ...binding, purpose: 'other' }, sealed)).toBeUndefined()
    expect(await open(pair, { ...binding, aad: 'elsewhere' }, sealed)).toBeUndefined()
    expect(await open(pair, binding, { ...sealed, ciphertext: toBytes(flipped) })).toBeUndefined()
    expect(await open(pair, binding, { enc: 'not base64url!', ciphertext: '' })).toBeUndefined()
  })
})

test('scripts cannot read a private key back from the platform', async () => {
  const { pair } = await (await hpkeOver('native')).pairFrom(seeded(1)(32))
  await expect(crypto.subtle.exportKey('jwk', pair.privateKey)).rejects.toThrow()
})

test('a browser without X25519 gets the portable one', async () => {
  expect(await kemOf(crypto.subtle)).toBe('native')
  expect(await kemOf({ importKey: () => Promise.reject(new Error('NotSupportedError')) })).toBe('portable')
})
