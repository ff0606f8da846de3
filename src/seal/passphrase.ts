import { argon2id } from 'hash-wasm'
import type { Bytes } from '#record/entry.ts'
import type { KdfParameters } from '#record/keys.ts'
import { fromBytes, type Random, toBytes } from './octets.ts'
import type { PlatformKey } from './platform-key.ts'
import { deriveBytes, importSealingKey } from './symmetric.ts'

/** What a passphrase gives: one slow hash, then two keys of which neither tells anything about the other. */
export type PassphraseSecrets = {
  readonly kind: 'derived'
  /** Opens the user's keys. Never leaves the device. */
  readonly wrapKey: PlatformKey
  /** Sent to the server instead of the passphrase. */
  readonly proof: Bytes
}

type Cost = Pick<KdfParameters, 'memoryKiB' | 'iterations'>

/** OWASP's minimum for Argon2id. A server that asks for less is not obeyed. */
export const cheapestKdf: Cost = { memoryKiB: 19 * 1024, iterations: 2 }
const usualKdf: Cost = { memoryKiB: 64 * 1024, iterations: 3 }
/** No device is made to spend more, whatever a server asks. */
const dearestKdf: Cost = { memoryKiB: 256 * 1024, iterations: 10 }

const levels: readonly Cost[] = [cheapestKdf, { memoryKiB: 32 * 1024, iterations: 3 }, usualKdf]
const saltBytes = 16

/**
 * Parameters for a new passphrase.
 *
 * @param floorMilliseconds how long `cheapestKdf` took on this device; without it the usual parameters are chosen.
 * @param patience the milliseconds that signing in may take.
 */
export function kdfFor(random: Random, floorMilliseconds = 0, patience = 2000): KdfParameters {
  const work = (cost: Cost): number => cost.memoryKiB * cost.iterations
  const affordable = levels.filter((cost) => (floorMilliseconds * work(cost)) / work(cheapestKdf) <= patience)
  return { algorithm: 'argon2id', ...(affordable.at(-1) ?? cheapestKdf), salt: toBytes(random(saltBytes)) }
}

/** Derives both secrets. Takes from a tenth of a second to two; run it where it does not block the page. */
export async function passphraseSecrets(
  passphrase: string,
  parameters: KdfParameters,
): Promise<
  PassphraseSecrets | { readonly kind: 'refused'; readonly code: 'kdf-too-weak' | 'kdf-too-costly' }
> {
  const { memoryKiB, iterations, salt } = parameters
  const weak = memoryKiB < cheapestKdf.memoryKiB || iterations < cheapestKdf.iterations
  if (weak || fromBytes(salt).length < saltBytes) return { kind: 'refused', code: 'kdf-too-weak' }
  if (memoryKiB > dearestKdf.memoryKiB || iterations > dearestKdf.iterations) {
    return { kind: 'refused', code: 'kdf-too-costly' }
  }
  const hashed = await argon2id({
    password: samePassphrase(passphrase),
    salt: fromBytes(salt),
    memorySize: memoryKiB,
    iterations,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  })
  const secret = new Uint8Array(hashed)
  const wrapKey = await importSealingKey(await deriveBytes(secret, 'amparo-passphrase-wrap-1'))
  const proof = toBytes(await deriveBytes(secret, 'amparo-passphrase-proof-1'))
  secret.fill(0)
  hashed.fill(0)
  return { kind: 'derived', wrapKey, proof }
}

/** Keyboards spell one letter in several ways; spaces at the ends come from copying. */
export function samePassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim()
}
