import { beforeAll, expect, test } from 'vitest'
import { hashText, ready, sha256 } from './hash.ts'
import { fromBytes, toBytes, utf8 } from './octets.ts'

beforeAll(ready)

test('SHA-256 is that of FIPS 180-4', () => {
  const published = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(Buffer.from(sha256(utf8('abc'))).toString('hex')).toBe(published)
  expect(Buffer.from(hashText('abc'), 'base64url').toString('hex')).toBe(published)
})

test('a text is hashed as its UTF-8', () => {
  expect(hashText('Conceição محمد')).toBe(toBytes(sha256(utf8('Conceição محمد'))))
})

test('bytes have one spelling: other spellings of the same bytes are refused', () => {
  expect(fromBytes('_-8')).toEqual(new Uint8Array([255, 239]))
  for (const spelling of ['_-9', '/+8', '_-8=', '_-8 ', 'A'])
    expect(() => fromBytes(spelling)).toThrow(RangeError)
})
