import { argon2id } from 'hash-wasm'
import { z } from 'zod'
import { fromBytes, toBytes, utf8 } from '#seal/octets.ts'
import { samePassphrase } from '#seal/passphrase.ts'
import { readCode } from '#seal/readable-code.ts'
import { deriveBytes } from '#seal/symmetric.ts'

type Proof = { readonly passphrase: string; readonly proof: string }
type Secrets = Readonly<Record<string, string | Uint8Array>>

/** All that opens something, and the proofs that open nothing and do travel. */
export type Derived = { readonly opening: Secrets; readonly proofs: readonly Proof[] }

const Kdf = z.object({ memoryKiB: z.int(), iterations: z.int(), salt: z.string() })
type Kdf = z.infer<typeof Kdf>

/** The stretching that devices announced in what they sent; new keys come with it. */
function announced(sent: string): readonly Kdf[] {
  const found = [...sent.matchAll(/"kdf":(\{[^}]*\})/g)].map(([, json]) => Kdf.parse(JSON.parse(json ?? '')))
  return [...new Map(found.map((kdf) => [kdf.salt, kdf])).values()]
}

async function behindPassphrase(passphrase: string, kdf: Kdf, name: string): Promise<Derived> {
  const stretched = new Uint8Array(
    await argon2id({
      password: samePassphrase(passphrase),
      salt: fromBytes(kdf.salt),
      memorySize: kdf.memoryKiB,
      iterations: kdf.iterations,
      parallelism: 1,
      hashLength: 32,
      outputType: 'binary',
    }),
  )
  const wrapKey = await deriveBytes(stretched, 'amparo-passphrase-wrap-1')
  const proof = toBytes(await deriveBytes(stretched, 'amparo-passphrase-proof-1'))
  return {
    opening: { [`${name}, stretched`]: stretched, [`${name}, its wrap key`]: wrapKey },
    proofs: [{ passphrase, proof }],
  }
}

async function behindCode(code: string): Promise<Secrets> {
  const secret = utf8((readCode(code) ?? 0n).toString(32))
  return {
    'recovery code': code,
    'recovery code without hyphens': code.replaceAll('-', ''),
    'number of the recovery code': secret,
    'wrap key of the recovery code': await deriveBytes(secret, 'amparo-recovery-wrap-1'),
  }
}

/** Everything that could be made of these passphrases and this code with the stretching that was sent. */
export async function secretsBehind(
  sent: string,
  passphrases: readonly string[],
  code: string,
): Promise<Derived> {
  const derived: Derived[] = [{ opening: await behindCode(code), proofs: [] }]
  for (const [place, passphrase] of passphrases.entries()) {
    const name = `passphrase ${place + 1}`
    derived.push({ opening: { [name]: passphrase }, proofs: [] })
    for (const [salt, kdf] of announced(sent).entries())
      derived.push(await behindPassphrase(passphrase, kdf, `${name} with salt ${salt + 1}`))
  }
  return {
    opening: Object.assign({}, ...derived.map(({ opening }) => opening)),
    proofs: derived.flatMap(({ proofs }) => proofs),
  }
}
