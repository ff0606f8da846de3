import type { Instant } from '#engine/facts.ts'
import type { DeviceId } from '#record/entry.ts'
import type { DeviceCertificate } from '#record/keys.ts'
import { deviceText } from './certificates.ts'
import type { Octets, Random } from './octets.ts'
import type { PlatformKey } from './platform-key.ts'
import { importSigningKey, newSigningSeed, signText } from './signing.ts'
import type { OpenUserKeys } from './user-keys.ts'

/** A browser profile or an installation of the CLI, with a signing key of its own. */
export type Device = { readonly device: DeviceId; readonly publicKey: string; readonly signing: PlatformKey }

/**
 * A new device. A browser keeps `signing` in its store, where no script can read it. The CLI keeps the `seed`
 * closed under the user's key. Whoever does not keep the seed overwrites it.
 */
export async function newDevice(
  device: DeviceId,
  random: Random,
): Promise<Device & { readonly seed: Octets }> {
  const { seed, publicKey } = await newSigningSeed(random)
  return { device, publicKey, signing: await importSigningKey(seed), seed }
}

/** At sign-in the user's key says that this device signs for the user. */
export async function certifyDevice(
  keys: OpenUserKeys,
  { device, publicKey }: Pick<Device, 'device' | 'publicKey'>,
  now: Instant,
): Promise<DeviceCertificate> {
  const certificate = { device, user: keys.user, publicKey, from: now }
  return { ...certificate, signature: await signText(keys.signing, deviceText(certificate)) }
}
