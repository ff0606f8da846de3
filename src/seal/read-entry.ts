import type { Fact } from '#engine/facts.ts'
import type { Entry, EntryId, Header, KeyId, OrganisationId, Received } from '#record/entry.ts'
import type { Statement } from '#record/statement.ts'
import { nodeStatement } from '#record/statement.ts'
import type { KeyRing } from './compartments.ts'
import { type DisclosedContent, type DisclosedItem, openPart, type PartContent } from './sealed-part.ts'

/** A disclosure as this reader can open it. */
export type Disclosure = {
  readonly entry: EntryId
  readonly from: OrganisationId
  readonly items: readonly DisclosedItem[]
}

export type ReadRecord = {
  /** What the fold takes. */
  readonly statements: readonly Statement[]
  /** Disclosures sent and received. Those received are also among the statements, as said by the sender. */
  readonly disclosures: readonly Disclosure[]
  /** Parts that did not open although the key is here, or that say what they may not: somebody tampered. */
  readonly broken: readonly { readonly entry: EntryId; readonly key: KeyId }[]
}

/**
 * Opens what these keys can open. What cannot be opened stays closed and is counted in each statement.
 *
 * @param reader the organisation that reads: what it disclosed itself is not read back as news.
 */
export async function readEntries(
  received: readonly Received[],
  ring: KeyRing,
  reader: OrganisationId,
): Promise<ReadRecord> {
  const read = await Promise.all(received.map((one) => readEntry(one, ring, reader)))
  return {
    statements: read.flatMap(({ statements }) => statements),
    disclosures: read.flatMap(({ disclosures }) => disclosures),
    broken: read.flatMap(({ broken }) => broken),
  }
}

async function readEntry(received: Received, ring: KeyRing, reader: OrganisationId): Promise<ReadRecord> {
  const { header, sealed = {} } = received.entry
  const opened = await Promise.all(Object.keys(sealed).map((key) => openOne(received.entry, key, ring)))
  const parts = opened.flatMap((one) => (one.kind === 'part' ? [one.content] : []))
  const items = opened.flatMap((one) => (one.kind === 'disclosed' ? one.content.items : []))
  const closed = opened.filter(({ kind }) => kind === 'closed' || kind === 'broken').length
  const statement: Statement = { ...ownStatement(received, parts), closed }
  const from = 'user' in header.author ? header.author.organisation : undefined
  const news = from === undefined || from === reader ? [] : items.map((item) => ({ ...statement, ...item }))
  return {
    statements: [statement, ...news],
    disclosures: from === undefined || items.length === 0 ? [] : [{ entry: header.id, from, items }],
    broken: opened.flatMap((one) => (one.kind === 'broken' ? [{ entry: header.id, key: one.key }] : [])),
  }
}

type OpenedOne =
  | { readonly kind: 'part'; readonly content: PartContent }
  | { readonly kind: 'disclosed'; readonly content: DisclosedContent }
  | { readonly kind: 'closed' }
  | { readonly kind: 'broken'; readonly key: KeyId }

async function openOne({ header, sealed }: Entry, id: KeyId, ring: KeyRing): Promise<OpenedOne> {
  const part = sealed?.[id]
  const key = ring.get(id)
  if (!part || !key) return { kind: 'closed' }
  const broken = { kind: 'broken', key: id } as const
  const opened = await openPart(part, key, { record: header.record, entry: header.id, item: header.item })
  if (opened.kind === 'refused') return broken
  const { content } = opened
  if (content.compartment === 'disclosed') return { kind: 'disclosed', content }
  return belongs(content, header) ? { kind: 'part', content } : broken
}

/** A part may not speak of another item than the header names, unless the header names none. */
function belongs({ section, item }: PartContent, header: Header): boolean {
  return header.section === 'sealed' || (section === header.section && item === header.item)
}

/** Node facts and opened parts of one entry together: they are about one item. */
function ownStatement(received: Received, parts: readonly PartContent[]): Statement {
  const statement = nodeStatement(received)
  const [first] = parts
  if (!first) return statement
  const fields: Record<string, Fact> = { ...statement.fields }
  for (const part of parts)
    if (part.item === first.item && part.section === first.section) Object.assign(fields, part.fields)
  const under = first.under === undefined ? {} : { under: first.under }
  return { ...statement, section: first.section, item: first.item, ...under, fields }
}
