import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DeviceId, OrganisationId, UserId } from '#record/entry.ts'
import type { DeviceCertificate } from '#record/keys.ts'
import { checkPin, type Pin } from '#seal/organisation.ts'
import type { PlatformKey } from '#seal/platform-key.ts'

/** The signing key of this browser for one user; the private half cannot be read out. */
export type KeptDevice = {
  readonly id: DeviceId
  readonly user: UserId
  readonly signing: PlatformKey
  readonly certificate: DeviceCertificate
}

interface Store extends DBSchema {
  devices: { key: UserId; value: KeptDevice & { readonly signInName: string } }
  /** Root keys of organisations as this browser first saw them, with the newest epoch that it has met. */
  pins: { key: OrganisationId; value: Pin }
}

let opened: Promise<IDBPDatabase<Store>> | undefined

function store(): Promise<IDBPDatabase<Store>> {
  opened ??= openDB<Store>('amparo-device', 1, {
    upgrade: (database) => {
      database.createObjectStore('devices', { keyPath: 'user' })
      database.createObjectStore('pins')
    },
  })
  return opened
}

/** Folded as the office folds names, so that `ana` finds the device of `Ana`. */
const folded = (name: string): string => name.trim().normalize('NFKC').replaceAll(/\s+/g, ' ').toLowerCase()

export async function keepDevice(device: KeptDevice, signInName: string): Promise<void> {
  await (await store()).put('devices', { ...device, signInName: folded(signInName) })
}

export async function deviceNamed(signInName: string): Promise<KeptDevice | undefined> {
  const devices = await (await store()).getAll('devices')
  return devices.find((device) => device.signInName === folded(signInName))
}

export async function deviceOf(user: UserId): Promise<KeptDevice | undefined> {
  return (await store()).get('devices', user)
}

export async function dropDevice(user: UserId): Promise<void> {
  await (await store()).delete('devices', user)
}

export async function pinnedOf(organisation: OrganisationId): Promise<Pin | undefined> {
  return (await store()).get('pins', organisation)
}

/** Pins what is new or newer, and answers how it stood to what was known: all else stays until somebody compares. */
export async function pin(
  organisation: OrganisationId,
  presented: Pin,
): Promise<ReturnType<typeof checkPin>> {
  const { store: pins, done } = (await store()).transaction('pins', 'readwrite')
  const check = checkPin(await pins.get(organisation), presented)
  if (check === 'first-seen' || check === 'same') await pins.put(presented, organisation)
  await done
  return check
}

/** Somebody has compared, and said so. */
export async function pinAnew(organisation: OrganisationId, presented: Pin): Promise<void> {
  await (await store()).put('pins', presented, organisation)
}
