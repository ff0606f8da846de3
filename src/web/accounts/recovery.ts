import type { Recover } from '#http/api/accounts.ts'
import type { WrappedUserKeys } from '#record/keys.ts'
import { type RecoverySecrets, recoverySecrets } from '#seal/recovery-code.ts'
import { type OpenUserKeys, openUserKeys, rewrapUserKeys } from '#seal/user-keys.ts'
import { post, type Refused } from '../api.ts'
import { random } from '../chance.ts'
import { stretch } from '../session/stretch.ts'
import type { Unlocked } from '../session/unlock.ts'
import { kdfForThisDevice } from './new-keys.ts'
import { signInWithKeys } from './sign-in.ts'

/** The user's keys, opened by the printed code and waiting for a new passphrase. */
export type Recovering = {
  readonly kind: 'recovering'
  readonly name: string
  readonly secrets: RecoverySecrets
  readonly wrapped: WrappedUserKeys
  readonly keys: OpenUserKeys
}
export type RecoveryBegun =
  | Recovering
  | { readonly kind: 'mistyped' }
  | { readonly kind: 'wrong-code' }
  | Refused

export async function beginRecovery(name: string, code: string): Promise<RecoveryBegun> {
  const secrets = await recoverySecrets(code)
  if (secrets.kind === 'refused') return { kind: 'mistyped' }
  const body = { name: name.trim(), recoveryProof: secrets.proof }
  const handed = await post<{ readonly wrappedByRecovery: WrappedUserKeys }>('/api/recovery/begin', body)
  if (handed.kind === 'refused') return handed
  const wrapped = handed.value.wrappedByRecovery
  const opened = await openUserKeys(wrapped, secrets.wrapKey)
  if (opened.kind === 'refused') return { kind: 'wrong-code' }
  return { kind: 'recovering', name, secrets, wrapped, keys: opened.keys }
}

/** Closes the same keys under the new passphrase, then signs in with them. The printed code stays good. */
export async function finishRecovery(begun: Recovering, passphrase: string): Promise<Unlocked> {
  const kdf = await kdfForThisDevice()
  const stretched = await stretch(passphrase, kdf)
  if (stretched.kind === 'refused') throw new Error(`Our own parameters were refused: ${stretched.code}`)
  const next = { by: 'passphrase', wrapKey: stretched.wrapKey, random } as const
  const again = await rewrapUserKeys(begun.wrapped, begun.secrets.wrapKey, next)
  if (again.kind === 'refused') return { kind: 'wrong-passphrase' }
  const body: Recover = {
    name: begun.name.trim(),
    recoveryProof: begun.secrets.proof,
    kdf,
    proof: stretched.proof,
    wrappedByPassphrase: again.wrapped,
  }
  const reply = await post('/api/recovery', body)
  return reply.kind === 'refused' ? reply : signInWithKeys(begun.name, stretched.proof, begun.keys)
}
