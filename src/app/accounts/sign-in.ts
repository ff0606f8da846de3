import type { Instant } from '#engine/facts.ts'
import type { DeviceCertificate } from '#record/keys.ts'
import type { KeyCache, verifyDevice } from '#seal/verify.ts'
import type { Accounts, SignInFacts } from '../ports/accounts.ts'
import type { JsonObject, Leaf, ProofHasher, Surroundings } from '../ports/actor.ts'
import { type Refused, refused } from '../refusal.ts'

export type SignInPorts = {
  readonly accounts: Accounts
  readonly proofs: ProofHasher
  readonly surroundings: Surroundings
  /** Hash under which the database knows a session secret: 64 hexadecimal digits. */
  readonly sidOf: (secret: string) => string
  readonly verifyDevice: typeof verifyDevice
  readonly keys: KeyCache
}

export type Session = { readonly secret: string; readonly expires: Instant; readonly member: string }

/** A session ends after twelve hours, whatever happens in it; the page locks much earlier. */
const sessionHours = 12

const later = (at: Instant, seconds: number): Instant =>
  new Date(Date.parse(at) + seconds * 1000).toISOString()

/** Wrong tries slow the next one down, up to a minute, and never lock out for good. */
export function secondsToWait(failures: number, lastFailure: Instant | null, now: Instant): number {
  if (failures < 3 || lastFailure === null) return 0
  const pause = Math.min(2 ** (failures - 3), 60)
  const passed = (Date.parse(now) - Date.parse(lastFailure)) / 1000
  return Math.max(0, Math.ceil(pause - passed))
}

const leafOf = (surroundings: Surroundings, action: string, detail: JsonObject = {}): Leaf => ({
  id: surroundings.newId(),
  action,
  detail,
})

/** Checks a proof against what is known, with the slow-down. Nobody learns whether the name exists. */
async function prove(
  ports: SignInPorts,
  name: string,
  proof: string,
  which: 'proofHash' | 'recoveryHash',
): Promise<SignInFacts | Refused> {
  const now = ports.surroundings.now()
  const facts = await ports.accounts.signInFacts(name)
  if (facts === undefined) {
    await ports.proofs.hash(proof)
    return refused('name-or-passphrase-wrong')
  }
  const wait = secondsToWait(facts.failures, facts.lastFailure, now)
  if (wait > 0) return refused('wait-before-trying', { retryAfterSeconds: wait })
  if ((await ports.proofs.verify(facts[which], proof)) === 'yes') return facts
  await ports.accounts.noteFailure(facts.member, leafOf(ports.surroundings, 'sign-in.failed'), now)
  return refused('name-or-passphrase-wrong')
}

export async function openSession(
  ports: SignInPorts,
  member: string,
  device: JsonObject & { readonly id: string },
  isNew: 'new-device' | 'known-device',
): Promise<Session | Refused> {
  const at = ports.surroundings.now()
  const secret = ports.surroundings.newSecret()
  const expires = later(at, sessionHours * 3600)
  const opened = await ports.accounts.openSession({
    member,
    sid: ports.sidOf(secret),
    device: device.id,
    newDevice: isNew === 'new-device' ? device : undefined,
    leaf: leafOf(ports.surroundings, 'sign-in'),
    at,
    expires,
  })
  if (opened === 'device-unknown') return refused('device-unknown')
  if (opened === 'member-unknown') return refused('name-or-passphrase-wrong')
  return { secret, expires, member }
}

type Proof = { readonly name: string; readonly proof: string }
type NewDevice = { readonly id: string; readonly certificate: DeviceCertificate }

/** Hands out the private keys as the device wrapped them: a new device needs them to certify itself. */
export async function wrappedKeys(
  ports: SignInPorts,
  body: Proof,
): Promise<{ readonly member: string; readonly wrappedByPassphrase: JsonObject } | Refused> {
  const facts = await prove(ports, body.name, body.proof, 'proofHash')
  return 'kind' in facts ? facts : { member: facts.member, wrappedByPassphrase: facts.wrappedByPassphrase }
}

/** A device counts only with the signature of the member's own key under its public key. */
async function refuseDevice(
  ports: SignInPorts,
  device: NewDevice,
  member: string,
  signingKey: string,
): Promise<Refused | undefined> {
  const { certificate } = device
  if (certificate.device !== device.id || certificate.user !== member) return refused('device-unknown')
  const checked = await ports.verifyDevice(certificate, signingKey, ports.keys)
  return checked === 'valid' ? undefined : refused('signature-wrong')
}

export async function signIn(
  ports: SignInPorts,
  body: Proof & { readonly device: NewDevice },
): Promise<Session | Refused> {
  const facts = await prove(ports, body.name, body.proof, 'proofHash')
  if ('kind' in facts) return facts
  const refusal = await refuseDevice(ports, body.device, facts.member, facts.publicKeys.signing)
  if (refusal !== undefined) return refusal
  return openSession(ports, facts.member, body.device, 'new-device')
}

/** With the recovery code: hands out the private keys that only the code can open. */
export async function beginRecovery(
  ports: SignInPorts,
  body: { readonly name: string; readonly recoveryProof: string },
): Promise<{ readonly member: string; readonly wrappedByRecovery: JsonObject } | Refused> {
  const facts = await prove(ports, body.name, body.recoveryProof, 'recoveryHash')
  return 'kind' in facts ? facts : { member: facts.member, wrappedByRecovery: facts.wrappedByRecovery }
}

/** Sets a new passphrase; every session of the member ends. */
export async function recover(
  ports: SignInPorts,
  body: JsonObject & { readonly name: string; readonly recoveryProof: string; readonly proof: string },
): Promise<{ readonly member: string } | Refused> {
  const facts = await prove(ports, body.name, body.recoveryProof, 'recoveryHash')
  if ('kind' in facts) return facts
  const doc = {
    kdf: body['kdf'],
    wrappedByPassphrase: body['wrappedByPassphrase'],
    proofHash: await ports.proofs.hash(body.proof),
  }
  const leaf = leafOf(ports.surroundings, 'passphrase.recovered')
  await ports.accounts.recover(facts.member, doc, leaf, ports.surroundings.now())
  return { member: facts.member }
}
