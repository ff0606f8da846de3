/**
 * What the page cannot do without. Ed25519 in WebCrypto decides how old a browser may be: Chrome and Edge 137
 * (May 2025), Firefox 129 (we name 130, the first with X25519 as well), Safari 17 (September 2023). X25519 itself
 * comes from a package where the browser lacks it.
 */
export const lacks = ['secure-context', 'web-crypto', 'ed25519', 'storage', 'web-assembly'] as const
export type Lack = (typeof lacks)[number]

/** A signing key that never leaves the browser and yet can be kept by it. */
async function signsAndKeeps(): Promise<boolean> {
  try {
    const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
    if (!('privateKey' in pair)) return false
    const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, new Uint8Array(1))
    structuredClone(pair.privateKey)
    return signature.byteLength === 64
  } catch {
    return false
  }
}

function stores(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open('amparo-capability')
      request.onsuccess = () => {
        request.result.close()
        resolve(true)
      }
      request.onerror = () => resolve(false)
      request.onblocked = () => resolve(false)
    } catch {
      resolve(false)
    }
  })
}

/** Empty where everything is there. Without a secure context nothing else is worth asking. */
export async function lackingHere(): Promise<readonly Lack[]> {
  if (!isSecureContext) return ['secure-context']
  if (typeof crypto.subtle?.encrypt !== 'function') return ['web-crypto']
  const missing: Lack[] = []
  if (!(await signsAndKeeps())) missing.push('ed25519')
  if (!(await stores())) missing.push('storage')
  if (typeof WebAssembly !== 'object') missing.push('web-assembly')
  return missing
}
