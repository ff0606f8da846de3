import type { Instant } from '#engine/facts.ts'
import type { DeviceCertificate } from '#record/keys.ts'
import type { KeyCache, verifyDevice } from '#seal/verify.ts'
import type { Accounts, Try, Verdict } from '../ports/accounts.ts'
import type { JsonObject, Surroundings } from '../ports/actor.ts'
import { type Refused, refused } from '../refusal.ts'

export type SignInPorts = {
  readonly accounts: Accounts
  readonly surroundings: Surroundings
  /** Hash under which the database knows a session secret: 64 hexadecimal digits. */
  readonly sidOf: (secret: string) => string
  readonly verifyDevice: typeof verifyDevice
  readonly keys: KeyCache
}

export type Session = { readonly secret: string; readonly expires: Instant; readonly member: string }

/** A session ends after twelve hours, whatever happens in it; the page locks much earlier. */
const sessionHours = 12

type Proof = { readonly name: string; readonly proof: string }
export type NewDevice = JsonObject & { readonly id: string; readonly certificate: DeviceCertificate }

const tryOf = ({ surroundings }: SignInPorts, { name, proof }: Proof): Try => ({
  name,
  proof,
  leaf: surroundings.newId(),
  at: surroundings.now(),
})

/**
 * Nobody learns whether the name exists: the database answers and slows down alike for a name that nobody has. Who has
 * left is told so by nothing but the right proof.
 */
function refusalOf(verdict: Exclude<Verdict, { verdict: 'proven' }>): Refused {
  if (verdict.verdict === 'wait') return refused('wait-before-trying', { retryAfterSeconds: verdict.wait })
  return refused(verdict.verdict === 'left' ? 'membership-ended' : 'name-or-passphrase-wrong')
}

/** Opens a session on a device; one that is new to the office has been verified before. */
export async function openSession(
  ports: SignInPorts,
  proof: Proof,
  device: NewDevice,
  isNew: 'new-device' | 'known-device',
): Promise<Session | Refused> {
  const tried = tryOf(ports, proof)
  const secret = ports.surroundings.newSecret()
  const expires = new Date(Date.parse(tried.at) + sessionHours * 3_600_000).toISOString()
  const opened = await ports.accounts.openSession(tried, {
    sid: ports.sidOf(secret),
    device: device.id,
    newDevice: isNew === 'new-device' ? device : undefined,
    expires,
  })
  if (opened.verdict === 'device-unknown') return refused('device-unknown')
  return opened.verdict === 'proven' ? { secret, expires, member: opened.member } : refusalOf(opened)
}

/** Hands out the private keys as the device wrapped them: a new device needs them to certify itself. */
export async function wrappedKeys(
  ports: SignInPorts,
  body: Proof,
): Promise<{ readonly member: string; readonly wrappedByPassphrase: JsonObject } | Refused> {
  const keys = await ports.accounts.wrappedKeys(tryOf(ports, body), 'passphrase')
  return keys.verdict === 'proven'
    ? { member: keys.member, wrappedByPassphrase: keys.wrapped }
    : refusalOf(keys)
}

/** A device counts only with the signature of the member's own key under its public key. */
export async function refuseDevice(
  ports: Pick<SignInPorts, 'verifyDevice' | 'keys'>,
  { id, certificate }: NewDevice,
  member: string,
  signingKey: string,
): Promise<Refused | undefined> {
  if (certificate.device !== id || certificate.user !== member) return refused('device-unknown')
  const checked = await ports.verifyDevice(certificate, signingKey, ports.keys)
  return checked === 'valid' ? undefined : refused('signature-wrong')
}

export async function signIn(
  ports: SignInPorts,
  body: Proof & { readonly device: NewDevice },
): Promise<Session | Refused> {
  const keys = await ports.accounts.wrappedKeys(tryOf(ports, body), 'passphrase')
  if (keys.verdict !== 'proven') return refusalOf(keys)
  const refusal = await refuseDevice(ports, body.device, keys.member, keys.publicKeys.signing)
  return refusal ?? openSession(ports, body, body.device, 'new-device')
}

/** With the recovery code: hands out the private keys that only the code can open. */
export async function beginRecovery(
  ports: SignInPorts,
  body: { readonly name: string; readonly recoveryProof: string },
): Promise<{ readonly member: string; readonly wrappedByRecovery: JsonObject } | Refused> {
  const proof = { name: body.name, proof: body.recoveryProof }
  const keys = await ports.accounts.wrappedKeys(tryOf(ports, proof), 'recovery-code')
  return keys.verdict === 'proven'
    ? { member: keys.member, wrappedByRecovery: keys.wrapped }
    : refusalOf(keys)
}

/** Sets a new passphrase; every session of the member ends. */
export async function recover(
  ports: SignInPorts,
  body: JsonObject & { readonly name: string; readonly recoveryProof: string; readonly proof: string },
): Promise<{ readonly member: string } | Refused> {
  const { name, recoveryProof, proof, kdf, wrappedByPassphrase } = body
  const tried = tryOf(ports, { name, proof: recoveryProof })
  const done = await ports.accounts.recover(tried, { kdf, wrappedByPassphrase, proof })
  return done.verdict === 'proven' ? { member: done.member } : refusalOf(done)
}
