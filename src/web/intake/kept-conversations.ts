import type { Instant } from '#engine/facts.ts'
import type { Uuid } from '#record/entry.ts'
import type { OpeningPair } from '#seal/hpke.ts'
import type { Random } from '#seal/octets.ts'
import type { KeptBatch, KeptDraft } from '../offline/database.ts'
import type { KeptStore } from '../offline/kept-store.ts'
import { newTextKey, openText, sealText, type TextKey } from '../offline/sealed-text.ts'
import { type Draft, readDraft } from './draft.ts'

/** Whose conversations, and the keys that close and open them. */
export type Keeper = {
  readonly user: Uuid
  readonly opening: OpeningPair
  readonly store: KeptStore
  readonly random: Random
  readonly now: () => Instant
}

export type Conversation = { readonly draft: Draft; readonly textKey: TextKey }

/** Makes the key before the first keystroke, so that none waits for it. */
export const keyForDraft = (id: Uuid, keeper: Keeper): Promise<TextKey> =>
  newTextKey(id, { user: keeper.user, publicKey: keeper.opening.publicKey }, keeper.random)

export async function sealedDraft(draft: Draft, textKey: TextKey, keeper: Keeper): Promise<KeptDraft> {
  const sealed = await sealText(textKey, JSON.stringify(draft), keeper.random)
  return { id: draft.id, owner: keeper.user, savedAt: keeper.now(), sealed }
}

export async function sealedBatch(
  id: Uuid,
  draft: Uuid,
  append: unknown,
  keeper: Keeper,
): Promise<Omit<KeptBatch, 'order'>> {
  const textKey = await keyForDraft(id, keeper)
  const sealed = await sealText(textKey, JSON.stringify(append), keeper.random)
  return { id, owner: keeper.user, draft, sealed }
}

export async function openConversation(id: Uuid, keeper: Keeper): Promise<Conversation | undefined> {
  const kept = await keeper.store.draft(id)
  return kept && kept.owner === keeper.user ? openKept(kept, keeper) : undefined
}

async function openKept(kept: KeptDraft, keeper: Keeper): Promise<Conversation | undefined> {
  const opened = await openText(kept.sealed, keeper.opening)
  const draft = opened && readDraft(opened.text)
  return opened && draft && { draft, textKey: opened.textKey }
}

export type KeptConversation = {
  readonly draft: Draft
  readonly savedAt: Instant
  readonly state: 'open' | 'waiting' | 'sent' | 'refused'
  readonly refusal?: { readonly code: string; readonly message: string }
}

/** What can be taken up again, newest first. A draft that these keys do not open is not listed, and not lost. */
export async function keptConversations(keeper: Keeper): Promise<readonly KeptConversation[]> {
  const [drafts, batches] = await Promise.all([
    keeper.store.drafts(keeper.user),
    keeper.store.waiting(keeper.user),
  ])
  const opened = await Promise.all(drafts.map((kept) => listed(kept, batches, keeper)))
  return opened.flatMap((conversation) => conversation ?? [])
}

async function listed(
  kept: KeptDraft,
  batches: readonly KeptBatch[],
  keeper: Keeper,
): Promise<KeptConversation | undefined> {
  const conversation = await openKept(kept, keeper)
  if (!conversation) return undefined
  const own = batches.filter((batch) => batch.draft === kept.id)
  const refusal = own.find((batch) => batch.refused)?.refused
  return {
    draft: conversation.draft,
    savedAt: kept.savedAt,
    state: stateOf(conversation.draft, own, refusal),
    ...(refusal ? { refusal } : {}),
  }
}

function stateOf(
  { stage }: Draft,
  own: readonly KeptBatch[],
  refusal: KeptBatch['refused'],
): KeptConversation['state'] {
  if (refusal) return 'refused'
  if (own.length > 0 && stage !== 'talking') return 'waiting'
  return stage === 'talking' ? 'open' : 'sent'
}
