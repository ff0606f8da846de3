import type { Me, SignIn } from '#http/api/accounts.ts'
import type { KdfParameters, WrappedUserKeys } from '#record/keys.ts'
import type { PassphraseSecrets } from '#seal/passphrase.ts'
import { type OpenUserKeys, openUserKeys } from '#seal/user-keys.ts'
import { get, post, type Refused } from '../api.ts'
import { deviceNamed, type KeptDevice, keepDevice } from '../session/device-store.ts'
import { stretch } from '../session/stretch.ts'
import { enterWith, type Unlocked } from '../session/unlock.ts'
import { unsentHere } from './forget-here.ts'
import { makeDevice, sentDevice } from './new-keys.ts'

/** Name and passphrase; the passphrase stays here, the office sees a proof that opens nothing. */
export async function signIn(name: string, passphrase: string): Promise<Unlocked> {
  const begun = await post<{ readonly kdf: KdfParameters }>('/api/sign-in/begin', { name: name.trim() })
  if (begun.kind === 'refused') return begun
  const secrets = await stretch(passphrase, begun.value.kdf)
  if (secrets.kind === 'refused') return { kind: 'wrong-passphrase' }
  const known = await deviceNamed(name)
  return known ? signInHere(name, secrets, known) : signInAnew(name, secrets)
}

/** With the device key that this browser keeps. Where the office has forgotten it, a new one is made. */
async function signInHere(name: string, secrets: PassphraseSecrets, device: KeptDevice): Promise<Unlocked> {
  const refused = await sendSignIn(name, secrets.proof, device)
  if (refused)
    return refused.code === 'device-unknown' ? signInAnew(name, secrets) : provenRefusal(name, refused)
  const me = await get<Me>('/api/me')
  if (me.kind === 'refused') return me
  const opened = await openUserKeys(me.value.wrappedByPassphrase, secrets.wrapKey)
  return opened.kind === 'opened' ? enterWith(opened.keys, device) : { kind: 'wrong-passphrase' }
}

/** In a fresh browser the keys come first, because only they can certify a new device. */
async function signInAnew(name: string, secrets: PassphraseSecrets): Promise<Unlocked> {
  const handed = await post<{ readonly wrappedByPassphrase: WrappedUserKeys }>('/api/sign-in/keys', {
    name: name.trim(),
    proof: secrets.proof,
  })
  if (handed.kind === 'refused') return provenRefusal(name, handed)
  const opened = await openUserKeys(handed.value.wrappedByPassphrase, secrets.wrapKey)
  if (opened.kind === 'refused') return { kind: 'wrong-passphrase' }
  return signInWithKeys(name, secrets.proof, opened.keys)
}

/** Certifies this browser with the open keys and signs in with it. */
export async function signInWithKeys(name: string, proof: string, keys: OpenUserKeys): Promise<Unlocked> {
  const device = await makeDevice(keys)
  const refused = await sendSignIn(name, proof, device)
  if (refused) return provenRefusal(name, refused)
  await keepDevice(device, name)
  return enterWith(keys, device)
}

async function sendSignIn(name: string, proof: string, device: KeptDevice): Promise<Refused | undefined> {
  const body: SignIn = { name: name.trim(), proof, device: sentDevice(device) }
  const reply = await post('/api/sign-in', body)
  return reply.kind === 'refused' ? reply : undefined
}

/** Only where the passphrase was proven can it be said that somebody has left. */
async function provenRefusal(name: string, refused: Refused): Promise<Unlocked> {
  return refused.code === 'membership-ended'
    ? { kind: 'membership-ended', name, unsent: await unsentHere(name) }
    : refused
}
