import { canonicalText } from '#record/canonical.ts'
import type { Bytes, Uuid } from '#record/entry.ts'
import type { DraftWrap, SealedDraft } from '#record/keys.ts'
import { type Binding, hpke, type OpeningPair } from './hpke.ts'
import { type Random, textOf, utf8 } from './octets.ts'
import { pad, unpad } from './padding.ts'
import type { PlatformKey } from './platform-key.ts'
import { close, importSealingKey, newNonce, reopen } from './symmetric.ts'

/** The key of one draft while its page is open. */
export type DraftKey = { readonly draft: Uuid; readonly key: PlatformKey }

/** Somebody who will be able to open a draft: its writer, or for write-only roles the vault of the intake team. */
export type DraftReader = { readonly reader: Uuid; readonly publicKey: Bytes }

/** Made when a page opens, before the first keystroke. Keep the wraps; the key itself is never stored. */
export async function newDraftKey(
  draft: Uuid,
  readers: readonly DraftReader[],
  random: Random,
): Promise<{ readonly key: DraftKey; readonly wraps: readonly DraftWrap[] }> {
  const secret = random(32)
  const { sealTo } = await hpke()
  const wraps = await Promise.all(
    readers.map(async ({ reader, publicKey }) => ({
      draft,
      reader,
      ...(await sealTo(publicKey, bindingOf({ draft, reader }), secret)),
    })),
  )
  const key = await importSealingKey(secret)
  secret.fill(0)
  return { key: { draft, key }, wraps }
}

export async function openDraftKey(wrap: DraftWrap, pair: OpeningPair): Promise<DraftKey | undefined> {
  const { open } = await hpke()
  const secret = await open(pair, bindingOf(wrap), wrap)
  return secret && { draft: wrap.draft, key: await importSealingKey(secret) }
}

/** Closes what is on the page now. Cheap enough for every keystroke. */
export async function sealDraft(
  { draft, key }: DraftKey,
  text: string,
  random: Random,
): Promise<SealedDraft> {
  return { draft, ...(await close(key, newNonce(random), boundTo(draft), pad(utf8(text), 1024))) }
}

/** `undefined` where this is another draft, or was changed. */
export async function openDraft({ draft, key }: DraftKey, sealed: SealedDraft): Promise<string | undefined> {
  const padded = await reopen(key, boundTo(draft), sealed)
  const text = padded && unpad(padded)
  return text && textOf(text)
}

const boundTo = (draft: Uuid): string => canonicalText({ seals: 'amparo-draft-1', draft })

function bindingOf({ draft, reader }: Pick<DraftWrap, 'draft' | 'reader'>): Binding {
  return { purpose: 'amparo-draft-key-1', aad: canonicalText({ draft, reader }) }
}
