import type { KdfParameters } from '#record/keys.ts'
import { passphraseSecrets } from '#seal/passphrase.ts'

type Asked = { readonly passphrase: string; readonly kdf: KdfParameters }

/** Argon2id off the page's own thread, so that the page stays alive while it works. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void passphraseSecrets(data.passphrase, data.kdf).then((secrets) => postMessage(secrets))
})
