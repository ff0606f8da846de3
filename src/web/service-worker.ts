/**
 * Keeps the program itself (code, words, type), so that it opens without a network. It never keeps an answer of
 * the office: nothing about a person comes near this cache.
 */
/** Written in by the build: every file of this version, and a name that changes with them. */
declare const programFiles: readonly string[]
declare const programVersion: string

type Lasting = { readonly waitUntil: (work: Promise<unknown>) => void }
type Fetching = { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void }
type Scope = {
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (name: 'install' | 'activate', hear: (event: Lasting) => void): void
    (name: 'message', hear: (event: { readonly data: unknown }) => void): void
    (name: 'fetch', hear: (event: Fetching) => void): void
  }
}
/** The page's library of types knows only windows; what a service worker sees is declared here, once. */
const worker = self as unknown as Scope

const cachePrefix = 'amparo-program-'
const cacheName = cachePrefix + programVersion
/** What only the office can say, and pages that it draws itself. */
const officeOnly = /^\/(api|health|trust)(\/|$)/

async function keep(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll(programFiles.map((file) => new Request(file, { cache: 'reload' })))
}

/** The version before stays one turn longer, for tabs that still run it. */
async function dropOldVersions(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name !== cacheName)
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)))
  await worker.clients.claim()
}

async function answer(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheName)
  const kept = (await cache.match(path)) ?? (await caches.match(path))
  if (kept) return kept
  if (request.mode !== 'navigate') return fetch(request)
  return (await cache.match('/index.html')) ?? fetch(request)
}

worker.addEventListener('install', (event) => event.waitUntil(keep()))
worker.addEventListener('activate', (event) => event.waitUntil(dropOldVersions()))
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  if (event.request.method !== 'GET' || origin !== location.origin || officeOnly.test(pathname)) return
  event.respondWith(answer(event.request, pathname))
})
