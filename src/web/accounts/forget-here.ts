import type { UserId, Uuid } from '#record/entry.ts'
import { openOfflineDatabase } from '../offline/database.ts'
import { type KeptStore, keptStore } from '../offline/kept-store.ts'
import { carried, dropCarried } from '../session/carried.ts'
import { deviceNamed, dropDevice } from '../session/device-store.ts'

const opened = async (): Promise<KeptStore> => keptStore(await openOfflineDatabase())

async function keptBy(user: UserId, store: KeptStore): Promise<ReadonlySet<Uuid>> {
  const [drafts, batches] = await Promise.all([store.drafts(user), store.waiting(user)])
  return new Set([...drafts.map(({ id }) => id), ...batches.map(({ draft }) => draft)])
}

/** How much of what this person wrote waits on this device. */
export async function unsentHere(name: string): Promise<number> {
  const device = await deviceNamed(name)
  return device ? (await keptBy(device.user, await opened())).size : 0
}

/**
 * Somebody who has left, on a browser that still knows her, and who has said that it is so: what she wrote here and the
 * keys that open it go, so that they do not lie about.
 */
export async function forgetHere(name: string): Promise<void> {
  const device = await deviceNamed(name)
  if (!device) return
  const store = await opened()
  for (const draft of await keptBy(device.user, store)) await store.discard(draft)
  if ((await carried())?.me.user.id === device.user) await dropCarried()
  await dropDevice(device.user)
}
