import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Bytes, DeviceId, OrganisationId, UserId } from '#record/entry.ts'
import type { DeviceCertificate } from '#record/keys.ts'
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
  /** Root keys of organisations as this browser first saw them. */
  pins: { key: OrganisationId; value: Bytes }
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

/** What is pinned stays until somebody compares and says so. */
export async function pinnedRoot(organisation: OrganisationId): Promise<Bytes | undefined> {
  return (await store()).get('pins', organisation)
}

export async function pinRoot(organisation: OrganisationId, rootKey: Bytes): Promise<void> {
  await (await store()).put('pins', rootKey, organisation)
}
