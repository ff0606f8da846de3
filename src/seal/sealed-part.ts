import { z } from 'zod'
import { type Compartment, compartments } from '#engine/dictionary.ts'
import { type Fact, saidBy } from '#engine/facts.ts'
import { canonicalText } from '#record/canonical.ts'
import type { EntryId, ItemId, KeyId, RecordId, Sealed } from '#record/entry.ts'
import type { CompartmentKey } from './compartments.ts'
import { type Random, textOf, utf8 } from './octets.ts'
import { pad, unpad } from './padding.ts'
import { close, newNonce, reopen } from './symmetric.ts'

/** What is inside a sealed part: a patch of one item, with the section and item that the header may not tell. */
export type PartContent = {
  readonly section: string
  readonly item: ItemId
  readonly under?: ItemId
  readonly compartment: Compartment
  readonly fields: Readonly<Record<string, Fact>>
}

/** Chosen values of one item, as a disclosure hands them over. */
export type DisclosedItem = Omit<PartContent, 'compartment'>

/** What is inside a disclosure: everything that the recipient is to read. */
export type DisclosedContent = { readonly compartment: 'disclosed'; readonly items: readonly DisclosedItem[] }

/** Where a part belongs. Moved to any other place it does not open. */
export type PartPlace = { readonly record: RecordId; readonly entry: EntryId; readonly item: ItemId }

const suite = 1

/** Closes a part: canonical JSON, padded to a size class, AES-256-GCM. */
export async function sealPart(
  content: PartContent | DisclosedContent,
  key: CompartmentKey,
  place: PartPlace,
  random: Random,
): Promise<Sealed> {
  const nonce = newNonce(random)
  const plaintext = pad(utf8(canonicalText(content)))
  const { ciphertext } = await close(key.key, nonce, boundTo({ suite, key: key.id, nonce }, place), plaintext)
  plaintext.fill(0)
  return { suite, key: key.id, nonce, ciphertext }
}

export type PartOpened =
  | { readonly kind: 'opened'; readonly content: PartContent | DisclosedContent }
  /** Not this key, not this place, or a byte was changed. */
  | { readonly kind: 'refused'; readonly code: 'seal-broken' | 'sealed-content-malformed' }

export async function openPart(sealed: Sealed, key: CompartmentKey, place: PartPlace): Promise<PartOpened> {
  const padded = await reopen(key.key, boundTo(sealed, place), sealed)
  const plaintext = padded && unpad(padded)
  if (!plaintext) return { kind: 'refused', code: 'seal-broken' }
  const content = readContent(textOf(plaintext))
  // A key of one compartment cannot vouch for what belongs to another.
  if (content?.compartment !== key.compartment) return { kind: 'refused', code: 'sealed-content-malformed' }
  return { kind: 'opened', content }
}

type Open = Pick<Sealed, 'suite' | 'nonce'> & { readonly key: KeyId }

function boundTo(open: Open, { record, entry, item }: PartPlace): string {
  return canonicalText({ suite: open.suite, key: open.key, nonce: open.nonce, record, entry, item })
}

const wellFormed = z.string().refine((text) => text.isWellFormed())
const moment = z.strictObject({
  local: wellFormed,
  zone: wellFormed,
  precision: z.enum(['minute', 'day', 'month', 'year']),
  approximate: z.boolean(),
})
const value = z.union([wellFormed, z.number(), z.array(wellFormed), moment])
const fields = z.record(z.string(), z.strictObject({ value, said: z.enum(saidBy) }))
const item = { section: z.string(), item: z.uuid(), under: z.uuid().exactOptional(), fields }
const partContent = z.strictObject({ ...item, compartment: z.enum(compartments) })
const disclosedContent = z.strictObject({
  compartment: z.literal('disclosed'),
  items: z.array(z.strictObject(item)),
})
const content = z.union([partContent, disclosedContent])

function readContent(text: string): PartContent | DisclosedContent | undefined {
  try {
    return content.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
