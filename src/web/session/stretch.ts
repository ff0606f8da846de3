import type { KdfParameters } from '#record/keys.ts'
import type { PassphraseSecrets } from '#seal/passphrase.ts'

export type Stretched =
  | PassphraseSecrets
  | { readonly kind: 'refused'; readonly code: 'kdf-too-weak' | 'kdf-too-costly' }

/** The two keys of a passphrase. The worker ends with its answer, and with it the memory that held the passphrase. */
export function stretch(passphrase: string, kdf: KdfParameters): Promise<Stretched> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./stretch-worker.ts', import.meta.url), { type: 'module' })
    const end = () => worker.terminate()
    worker.addEventListener('message', ({ data }: MessageEvent<Stretched>) => {
      end()
      resolve(data)
    })
    worker.addEventListener('error', (event) => {
      end()
      reject(new Error(`Stretching failed: ${event.message}`))
    })
    worker.postMessage({ passphrase, kdf })
  })
}
