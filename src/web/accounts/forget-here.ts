import { openOfflineDatabase } from '../offline/database.ts'
import { keptStore } from '../offline/kept-store.ts'
import { dropCarried } from '../session/carried.ts'
import { deviceNamed, dropDevice } from '../session/device-store.ts'

/**
 * Somebody who has left, on a browser that still knows her: what she wrote here is closed with keys that nobody is handed
 * any more. It goes, so that it does not lie about; how much had not been sent is told.
 */
export async function forgetHere(name: string): Promise<number> {
  await dropCarried()
  const device = await deviceNamed(name)
  if (!device) return 0
  const store = keptStore(await openOfflineDatabase())
  const [drafts, batches] = await Promise.all([store.drafts(device.user), store.waiting(device.user)])
  const kept = new Set([...drafts.map(({ id }) => id), ...batches.map(({ draft }) => draft)])
  for (const draft of kept) await store.discard(draft)
  await dropDevice(device.user)
  return kept.size
}
