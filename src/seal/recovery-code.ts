import type { Bytes } from '#record/entry.ts'
import { type Random, toBytes, utf8 } from './octets.ts'
import type { PlatformKey } from './platform-key.ts'
import { codeBits, codeOf, readCode } from './readable-code.ts'
import { deriveBytes, importSealingKey } from './symmetric.ts'

/** What the printed code gives: a key that opens the user's keys, and a proof by which a fresh browser asks for them. */
export type RecoverySecrets = {
  readonly kind: 'read'
  /** Never leaves the device. */
  readonly wrapKey: PlatformKey
  /** Sent to the server. Says nothing about `wrapKey`. */
  readonly proof: Bytes
}

/** A new code to print: seven groups of four, 130 random bits and two check signs. */
export function newRecoveryCode(random: Random): string {
  const bits = random(17).reduce((number, octet) => number * 256n + BigInt(octet), 0n)
  return codeOf(bits & ((1n << codeBits) - 1n))
}

/** Reads a code as it is typed from paper: case, spaces and hyphens do not matter; every single slip is found. */
export async function recoverySecrets(
  typed: string,
): Promise<RecoverySecrets | { readonly kind: 'refused'; readonly code: 'recovery-code-mistyped' }> {
  const number = readCode(typed)
  if (number === undefined) return { kind: 'refused', code: 'recovery-code-mistyped' }
  // 130 random bits need no slow hash: nobody can try them all.
  const secret = utf8(number.toString(32))
  const wrapKey = await importSealingKey(await deriveBytes(secret, 'amparo-recovery-wrap-1'))
  return { kind: 'read', wrapKey, proof: toBytes(await deriveBytes(secret, 'amparo-recovery-proof-1')) }
}
