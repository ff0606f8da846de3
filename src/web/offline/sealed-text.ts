import type { UserId, Uuid } from '#record/entry.ts'
import type { DraftWrap, SealedDraft } from '#record/keys.ts'
import { type DraftKey, newDraftKey, openDraft, openDraftKey, sealDraft } from '#seal/draft.ts'
import type { OpeningPair } from '#seal/hpke.ts'
import type { Random } from '#seal/octets.ts'

/** What this browser keeps: closed under a random key that only the writer's private key opens again. */
export type SealedText = { readonly wrap: DraftWrap; readonly closed: SealedDraft }

/** A random key with its wrap, while the page that writes is open. */
export type TextKey = { readonly key: DraftKey; readonly wrap: DraftWrap }

export type Writer = { readonly user: UserId; readonly publicKey: string }

/** Made once for each draft or batch, before anything is typed. */
export async function newTextKey(id: Uuid, writer: Writer, random: Random): Promise<TextKey> {
  const { key, wraps } = await newDraftKey(id, [{ reader: writer.user, publicKey: writer.publicKey }], random)
  const [wrap] = wraps
  if (!wrap) throw new Error('A draft key came without the wrap for its writer')
  return { key, wrap }
}

export async function sealText(textKey: TextKey, text: string, random: Random): Promise<SealedText> {
  return { wrap: textKey.wrap, closed: await sealDraft(textKey.key, text, random) }
}

/** `undefined` where these keys do not open it, or it was changed. */
export async function openText(
  sealed: SealedText,
  pair: OpeningPair,
): Promise<{ readonly text: string; readonly textKey: TextKey } | undefined> {
  const key = await openDraftKey(sealed.wrap, pair)
  if (!key) return undefined
  const text = await openDraft(key, sealed.closed)
  return text === undefined ? undefined : { text, textKey: { key, wrap: sealed.wrap } }
}
