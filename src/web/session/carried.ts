import { type DBSchema, openDB } from 'idb'
import type { Me, Start } from '#http/api/accounts.ts'

/** What opens this device without the office: keys that only the passphrase opens, and what the office said of itself. */
export type Carried = { readonly me: Me; readonly start: Start }

interface Store extends DBSchema {
  carried: { key: 'carried'; value: Carried }
}

const store = () =>
  openDB<Store>('amparo-carried', 1, { upgrade: (database) => void database.createObjectStore('carried') })

export async function carry(carried: Carried): Promise<void> {
  await (await store()).put('carried', carried, 'carried')
}

export async function carried(): Promise<Carried | undefined> {
  return (await store()).get('carried', 'carried')
}

export async function dropCarried(): Promise<void> {
  await (await store()).clear('carried')
}
