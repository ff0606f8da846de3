import type { Bytes } from '#record/entry.ts'

/** Raw bytes over memory of their own, as the platform's cryptography takes them. */
export type Octets = Uint8Array<ArrayBuffer>

/** Cryptographically strong bytes. The program passes the platform's generator in; tests pass a seeded one. */
export type Random = (length: number) => Octets

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

export const utf8 = (text: string): Octets => new Uint8Array(encoder.encode(text))

/** @throws TypeError where the bytes are not UTF-8. */
export const textOf = (octets: Octets): string => decoder.decode(octets)

export function toBytes(octets: Uint8Array): Bytes {
  let binary = ''
  for (const octet of octets) binary += String.fromCharCode(octet)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** @throws RangeError where the text is not the one base64url spelling of some bytes. */
export function fromBytes(bytes: Bytes): Octets {
  if (!/^[A-Za-z0-9_-]*$/.test(bytes) || bytes.length % 4 === 1) throw new RangeError('Not base64url')
  const binary = atob(bytes.replaceAll('-', '+').replaceAll('_', '/'))
  const octets = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index += 1) octets[index] = binary.charCodeAt(index)
  if (toBytes(octets) !== bytes) throw new RangeError('Not canonical base64url')
  return octets
}

export function join(...parts: readonly Uint8Array[]): Octets {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}
