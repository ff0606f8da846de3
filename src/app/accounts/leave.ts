import type { VaultCertificate, VaultWrap } from '#record/keys.ts'
import type { KeyCache, verifyVault } from '#seal/verify.ts'
import type { Accounts } from '../ports/accounts.ts'
import type { Actor, JsonObject, Surroundings } from '../ports/actor.ts'
import { type Refused, refused } from '../refusal.ts'

export type LeavePorts = {
  readonly accounts: Accounts
  readonly surroundings: Surroundings
  readonly verifyVault: typeof verifyVault
  readonly keys: KeyCache
}

/** Who leaves, who takes over the cases, and the epoch that begins without her. */
type Leaving = JsonObject & {
  readonly member: string
  readonly handTo?: string | undefined
  readonly vault?:
    | { readonly certificate: VaultCertificate; readonly wraps: readonly VaultWrap[] }
    | undefined
}

/** The epoch is this organisation's and signed by its root key, and every wrap is one of that epoch. */
async function refuseVault(
  { accounts, verifyVault: verify, keys }: LeavePorts,
  actor: Actor,
  vault: NonNullable<Leaving['vault']>,
): Promise<Refused | undefined> {
  const { certificate, wraps } = vault
  const { organisation, epoch, publicKey } = certificate
  const fits = wraps.every(
    (wrap) => wrap.organisation === organisation && wrap.epoch === epoch && wrap.publicKey === publicKey,
  )
  if (!fits || organisation !== actor.organisation) return refused('body-malformed', { at: 'body.vault' })
  const checked = await verify(certificate, await accounts.rootKey(actor), keys)
  return checked === 'valid' ? undefined : refused('signature-wrong', { at: 'body.vault' })
}

/**
 * Somebody in charge ends a membership. What the member wrote and read stays; whatever is written from now on is sealed
 * under an epoch that she never had.
 */
export async function endMembership(
  ports: LeavePorts,
  actor: Actor,
  leaving: Leaving,
): Promise<{ readonly left: string } | Refused> {
  const { accounts, surroundings } = ports
  const refusal = leaving.vault && (await refuseVault(ports, actor, leaving.vault))
  if (refusal !== undefined) return refusal
  const leaf = { id: surroundings.newId(), action: 'member.left', detail: {} }
  const done = await accounts.endMembership(actor, leaving, leaf, surroundings.now())
  return done === 'ok' ? { left: leaving.member } : refused(done)
}
