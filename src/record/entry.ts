import type { Fact, Instant } from '#engine/facts.ts'

/** Bytes as unpadded base64url. */
export type Bytes = string
/** SHA-256, base64url. */
export type Hash = string
/** UUIDv4, lower case. */
export type Uuid = string
export type RecordId = Uuid
export type EntryId = Uuid
export type ItemId = Uuid
export type UserId = Uuid
export type OrganisationId = Uuid
export type DeviceId = Uuid
/** Opaque identifier of a compartment key; tells nobody which compartment it opens. */
export type KeyId = Uuid

/** Hybrid logical clock: 13 digits of milliseconds, 4 hex of counter, 8 hex of the device. Sorts as text. */
export type Hlc = string

/** Closed list: what a request is for. `migration-control` exists only to be denied. */
export const purposes = [
  'assist',
  'protect-urgent',
  'health',
  'legal-aid',
  'child-best-interest',
  'refer',
  'investigate',
  'prosecute',
  'compensate',
  'return-reintegrate',
  'coordinate',
  'statistics',
  'quality',
  'subject-request',
  'oversight',
  'admin',
  'migration-control',
] as const
export type Purpose = (typeof purposes)[number]

/** A patch of one item: only the fields that this entry says something about. */
export type Facts = { readonly salt: Bytes; readonly fields: Readonly<Record<string, Fact>> }

/** Everything but the ciphertext is also associated data, together with record and entry. */
export type Sealed = {
  readonly suite: 1
  readonly key: KeyId
  readonly nonce: Bytes
  readonly ciphertext: Bytes
}

/** Keyed search tokens of the sealed names; committed to like any other part. */
export type SearchTokens = { readonly salt: Bytes; readonly tokens: readonly Bytes[] }

/** As many as one search may send: several names, in all epochs of a vault. */
export const mostSearchTokens = 256

export type Header = {
  readonly format: 1
  readonly dictionary: number
  readonly id: EntryId
  readonly record: RecordId
  /** `sealed` where the entry has no node facts: its true section is inside the ciphertext. */
  readonly section: string
  readonly item: ItemId
  readonly under?: ItemId
  readonly author:
    | { readonly user: UserId; readonly organisation: OrganisationId }
    | { readonly subject: RecordId }
  readonly device: DeviceId
  readonly purpose: Purpose
  readonly at: Hlc
  /** Heads of this branch that the device had seen. */
  readonly after: readonly EntryId[]
  readonly corrects?: EntryId
  /** The entry (a consent, a decision) that this one rests on. */
  readonly basis?: EntryId
  /** Salted commitment of each part: `facts`, `tokens`, or the key id of a sealed part. */
  readonly parts: Readonly<Record<string, Hash>>
  /** Hash of the last acknowledged header of this device in this record. */
  readonly previous?: Hash
}

/** One signature over the ordered header hashes of a batch; each entry of the batch keeps the list. */
export type Signature = { readonly batch: readonly Hash[]; readonly signature: Bytes }

export type Entry = {
  readonly header: Header
  readonly signature: Signature
  readonly facts?: Facts
  readonly sealed?: Readonly<Record<KeyId, Sealed>>
  readonly tokens?: SearchTokens
}

/** What the server adds when it takes an entry in. */
export type Received = { readonly entry: Entry; readonly position: number; readonly receivedAt: Instant }
