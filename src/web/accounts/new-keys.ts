import type { NewDevice, NewUser } from '#http/api/accounts.ts'
import type { KdfParameters } from '#record/keys.ts'
import { certifyDevice, newDevice } from '#seal/device.ts'
import { cheapestKdf, kdfFor } from '#seal/passphrase.ts'
import { newRecoveryCode, recoverySecrets } from '#seal/recovery-code.ts'
import { createUserKeys, type OpenUserKeys } from '#seal/user-keys.ts'
import { newId, random } from '../chance.ts'
import { now, stopwatch } from '../clock.ts'
import type { KeptDevice } from '../session/device-store.ts'
import { stretch } from '../session/stretch.ts'

/** Keys made on this device, and what of them is sent. */
export type NewKeys = {
  readonly keys: OpenUserKeys
  readonly user: NewUser
  readonly device: KeptDevice
}

/** Stretching as long as this device can bear, and never less than the floor. */
export async function kdfForThisDevice(): Promise<KdfParameters> {
  const started = stopwatch()
  await stretch('measured once', { ...kdfFor(random), ...cheapestKdf })
  return kdfFor(random, stopwatch() - started)
}

export const makeRecoveryCode = (): string => newRecoveryCode(random)

/** @throws Error where our own parameters or code are refused: a fault of ours. */
export async function makeKeys(
  displayName: string,
  passphrase: string,
  recoveryCode: string,
): Promise<NewKeys> {
  const kdf = await kdfForThisDevice()
  const [secrets, recovery] = await Promise.all([stretch(passphrase, kdf), recoverySecrets(recoveryCode)])
  if (secrets.kind === 'refused' || recovery.kind === 'refused') throw new Error('Keys could not be made')
  const { keys, wraps } = await createUserKeys({
    user: newId(),
    passphraseKey: secrets.wrapKey,
    recoveryKey: recovery.wrapKey,
    random,
  })
  const [wrappedByPassphrase, wrappedByRecovery] = wraps
  const user = {
    id: keys.user,
    displayName: displayName.trim(),
    kdf,
    proof: secrets.proof,
    recoveryProof: recovery.proof,
    publicKeys: keys.publicKeys,
    wrappedByPassphrase,
    wrappedByRecovery,
  }
  return { keys, user, device: await makeDevice(keys) }
}

/** A signing key of this browser, certified by the user's own. */
export async function makeDevice(keys: OpenUserKeys): Promise<KeptDevice> {
  const { device, publicKey, signing, seed } = await newDevice(newId(), random)
  seed.fill(0)
  return {
    id: device,
    user: keys.user,
    signing,
    certificate: await certifyDevice(keys, { device, publicKey }, now()),
  }
}

export const sentDevice = ({ id, certificate }: KeptDevice): NewDevice => ({ id, certificate })
