import type { Compartment, Dictionary } from '#engine/dictionary.ts'
import type { Fact, Instant } from '#engine/facts.ts'
import type { HashText } from '#record/canonical.ts'
import { commitParts, type Parts } from '#record/commitments.ts'
import type {
  Entry,
  EntryId,
  Hash,
  Header,
  Hlc,
  ItemId,
  KeyId,
  Purpose,
  Sealed,
  Uuid,
} from '#record/entry.ts'
import { batchText, headerHash } from '#record/entry-hash.ts'
import { tick } from '#record/hlc.ts'
import type { KeyWrap, VaultCertificate } from '#record/keys.ts'
import { nameFields } from '#record/person-names.ts'
import { textIn } from '#record/told-text.ts'
import { type CompartmentKey, findKey, type KeyRing, newCompartmentKey } from './compartments.ts'
import type { Device } from './device.ts'
import { type Divided, type DivideRefusal, divide, type Fields } from './divide.ts'
import { hashText, ready } from './hash.ts'
import { nameTokens } from './names.ts'
import { type Random, toBytes } from './octets.ts'
import type { PlatformKey } from './platform-key.ts'
import { type DisclosedItem, type PartContent, sealPart } from './sealed-part.ts'
import { signText } from './signing.ts'

/** What somebody says about one item, before it is divided, sealed and signed. */
export type EntryDraft = {
  readonly section: string
  readonly item: ItemId
  readonly under?: ItemId
  readonly fields: Readonly<Record<string, Fact>>
  readonly corrects?: EntryId
  readonly basis?: EntryId
  /** For a disclosure: what the recipient is to read, under a key that opens nothing else. */
  readonly disclose?: { readonly to: Vault; readonly items: readonly DisclosedItem[] }
}

type Vault = Pick<VaultCertificate, 'organisation' | 'epoch' | 'publicKey'>

/** Who writes, for what, and into which vault of the own organisation. */
export type Writer = {
  readonly author: Header['author']
  readonly device: Device
  readonly purpose: Purpose
  readonly vault: Vault
  /** From an opened vault. Who may only write has none, and makes no tokens for the name search. */
  readonly nameKey?: PlatformKey
}

/** Where this branch of the record stands on this device. */
export type BranchState = {
  readonly record: Uuid
  readonly heads: readonly EntryId[]
  /** Hash of this device's last acknowledged header in this record. */
  readonly previous?: Hash
  /** The latest clock reading that this device has written or seen. */
  readonly clock?: Hlc
}

/** Time, chance and identity, handed in. */
export type Ground = {
  readonly dictionary: Dictionary
  readonly now: Instant
  readonly random: Random
  readonly newId: () => Uuid
}

export type Written = {
  readonly kind: 'written'
  readonly entries: readonly Entry[]
  /** Wraps of keys that were made for these entries. Send them with the entries. */
  readonly wraps: readonly KeyWrap[]
  /** The keys of before and the new ones. Who may only write forgets them. */
  readonly ring: KeyRing
  /** Where the branch stands once the entries are acknowledged. */
  readonly branch: BranchState
}

/**
 * Divides what was said by the classes of its fields, seals what must be sealed, and signs all of it as one batch.
 * Each entry has seen the one before it.
 */
export async function writeEntries(
  drafts: readonly EntryDraft[],
  writer: Writer,
  branch: BranchState,
  ring: KeyRing,
  ground: Ground,
): Promise<Written | DivideRefusal> {
  await ready()
  const sealing: Sealing = { writer, record: branch.record, ground, ring: new Map(ring), wraps: [] }
  const unsigned: Omit<Entry, 'signature'>[] = []
  let state = branch
  for (const draft of drafts) {
    const divided = divide(draft.section, draft.fields, ground.dictionary)
    if (divided.kind === 'refused') return divided
    const entry = await unsignedEntry(draft, divided, state, sealing)
    unsigned.push(entry)
    state = after(state, entry.header, hashText)
  }
  const batch = unsigned.map(({ header }) => headerHash(header, hashText))
  const signature = { batch, signature: await signText(writer.device.signing, batchText(batch)) }
  const entries = unsigned.map((entry) => ({ ...entry, signature }))
  return { kind: 'written', entries, wraps: sealing.wraps, ring: sealing.ring, branch: state }
}

type Sealing = {
  readonly writer: Writer
  readonly record: Uuid
  readonly ground: Ground
  readonly ring: Map<KeyId, CompartmentKey>
  readonly wraps: KeyWrap[]
}

async function unsignedEntry(
  draft: EntryDraft,
  { node, closed }: Divided,
  state: BranchState,
  sealing: Sealing,
): Promise<Omit<Entry, 'signature'>> {
  const { ground, writer, record } = sealing
  const open = Object.keys(node).length > 0 ? 'open' : 'closed'
  const id = ground.newId()
  // Without node facts not even the item is told: it would link the entry to those that name their section.
  const item = open === 'open' ? draft.item : ground.newId()
  const sealed = await sealParts(draft, closed, { record, entry: id, item }, sealing)
  const tokens = await tokensOf(draft, sealing)
  const parts: Parts = {
    ...(open === 'open' ? { facts: { salt: toBytes(ground.random(16)), fields: node } } : {}),
    ...(Object.keys(sealed).length > 0 ? { sealed } : {}),
    ...(tokens ? { tokens } : {}),
  }
  const header: Header = {
    format: 1,
    dictionary: ground.dictionary.version,
    id,
    record,
    section: open === 'open' ? draft.section : 'sealed',
    item,
    author: writer.author,
    device: writer.device.device,
    purpose: writer.purpose,
    at: tick(state.clock, ground.now, writer.device.device),
    after: [...state.heads],
    parts: commitParts(parts, hashText),
    ...links(draft, state, open),
  }
  return { header, ...parts }
}

function links(
  { under, corrects, basis }: EntryDraft,
  { previous }: BranchState,
  open: 'open' | 'closed',
): Pick<Header, 'under' | 'corrects' | 'basis' | 'previous'> {
  return {
    ...(open === 'closed' || under === undefined ? {} : { under }),
    ...(corrects === undefined ? {} : { corrects }),
    ...(basis === undefined ? {} : { basis }),
    ...(previous === undefined ? {} : { previous }),
  }
}

async function sealParts(
  draft: EntryDraft,
  closed: ReadonlyMap<Compartment, Fields>,
  place: { readonly record: Uuid; readonly entry: EntryId; readonly item: ItemId },
  sealing: Sealing,
): Promise<Record<KeyId, Sealed>> {
  const { section, item, under, disclose } = draft
  const sealed: Record<KeyId, Sealed> = {}
  for (const [compartment, fields] of closed) {
    const key = await keyFor(compartment, sealing)
    const content: PartContent = {
      section,
      item,
      ...(under === undefined ? {} : { under }),
      compartment,
      fields,
    }
    sealed[key.id] = await sealPart(content, key, place, sealing.ground.random)
  }
  if (disclose) {
    const key = await makeKey('disclosed', [sealing.writer.vault, disclose.to], sealing)
    const content = { compartment: 'disclosed', items: disclose.items } as const
    sealed[key.id] = await sealPart(content, key, place, sealing.ground.random)
  }
  return sealed
}

async function keyFor(compartment: Compartment, sealing: Sealing): Promise<CompartmentKey> {
  const { organisation, epoch } = sealing.writer.vault
  const held = findKey(sealing.ring, { record: sealing.record, organisation, compartment, epoch })
  return held ?? makeKey(compartment, [sealing.writer.vault], sealing)
}

async function makeKey(
  compartment: CompartmentKey['compartment'],
  vaults: readonly [Vault, ...Vault[]],
  sealing: Sealing,
): Promise<CompartmentKey> {
  const { record, ground } = sealing
  const { key, wraps } = await newCompartmentKey({ ...ground, record, compartment, vaults })
  sealing.ring.set(key.id, key)
  sealing.wraps.push(...wraps)
  return key
}

async function tokensOf(
  { section, fields }: EntryDraft,
  { writer, ground }: Sealing,
): Promise<Entry['tokens']> {
  if (!writer.nameKey || section !== 'person') return undefined
  const names = nameFields.flatMap((name) => textIn(fields[name]) ?? [])
  return names.length > 0 ? nameTokens(names, writer.nameKey, ground.random) : undefined
}

function after(state: BranchState, header: Header, hash: HashText): BranchState {
  return { record: state.record, heads: [header.id], previous: headerHash(header, hash), clock: header.at }
}
