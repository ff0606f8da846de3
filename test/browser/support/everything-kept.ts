import type { Page } from 'playwright-core'

/** Runs in the page: reads every database, both storages, the caches and the history of this address as text. */
const readEverything = `(async () => {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const texts = [localStorage, sessionStorage, history.state].map((kept) => JSON.stringify(kept))
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      const rows = await settled(database.transaction(store).objectStore(store).getAll())
      texts.push(name + '/' + store + ': ' + JSON.stringify(rows))
    }
    database.close()
  }
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys()
    texts.push(...requests.map(({ url }) => 'cache: ' + url))
  }
  return texts.join('\\n')
})()`

/** Everything that the browser keeps for this address, as somebody who takes the device would read it. */
export const everythingKept = (page: Page): Promise<string> => page.evaluate<string>(readEverything)
