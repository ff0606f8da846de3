import { createSHA256, type IHasher } from 'hash-wasm'
import type { Hash } from '#record/entry.ts'
import { type Octets, toBytes } from './octets.ts'

let hasher: IHasher | undefined

/** Prepares the hash. Call it once before the first `sha256` or `hashText`; calling it again costs nothing. */
export async function ready(): Promise<void> {
  hasher ??= await createSHA256()
}

/** SHA-256. @throws Error before `ready()`. */
export function sha256(octets: Octets): Octets {
  return new Uint8Array(prepared().init().update(octets).digest('binary'))
}

/** SHA-256 of the UTF-8 bytes of a text, as base64url: the `HashText` of the record. @throws Error before `ready()`. */
export function hashText(text: string): Hash {
  return toBytes(prepared().init().update(text).digest('binary'))
}

function prepared(): IHasher {
  if (!hasher) throw new Error('Await ready() before hashing')
  return hasher
}
