import type { Instant } from '#engine/facts.ts'
import type { Bytes, DeviceId, KeyId, OrganisationId, RecordId, UserId, Uuid } from './entry.ts'

/**
 * Keys as they are stored and sent: public, certified or wrapped. Nothing here opens anything; what opens them
 * is in `seal`.
 */

/** HPKE (RFC 9180) to one public key. */
export type SealedTo = { readonly enc: Bytes; readonly ciphertext: Bytes }

/** `encryption` is X25519, `signing` Ed25519; 32 bytes each. */
export type UserPublicKeys = { readonly encryption: Bytes; readonly signing: Bytes }

/** How a passphrase becomes keys. Not secret: whoever wants to sign in is told. */
export type KdfParameters = {
  readonly algorithm: 'argon2id'
  readonly memoryKiB: number
  readonly iterations: number
  readonly salt: Bytes
}

/** A user's private keys, closed with the passphrase or with the printed recovery code. */
export type WrappedUserKeys = {
  readonly user: UserId
  readonly by: 'passphrase' | 'recovery-code'
  readonly publicKeys: UserPublicKeys
  readonly nonce: Bytes
  readonly ciphertext: Bytes
}

/** Says which user a device signs for. Signed by that user's key. */
export type DeviceCertificate = {
  readonly device: DeviceId
  readonly user: UserId
  readonly publicKey: Bytes
  readonly from: Instant
  readonly signature: Bytes
}

/** Says whose keys belong to the organisation. Signed by its root key. */
export type MemberCertificate = {
  readonly organisation: OrganisationId
  readonly user: UserId
  readonly publicKeys: UserPublicKeys
  /** `write-only` members seal to the vault and cannot read back. */
  readonly may: 'read' | 'write-only'
  readonly from: Instant
  readonly signature: Bytes
}

/** The public half of a vault: what everybody seals to who writes for, or discloses to, this organisation. */
export type VaultCertificate = {
  readonly organisation: OrganisationId
  readonly epoch: number
  readonly publicKey: Bytes
  readonly from: Instant
  readonly signature: Bytes
}

/** The vault's private half for one member who may read. */
export type VaultWrap = SealedTo & {
  readonly organisation: OrganisationId
  readonly epoch: number
  readonly publicKey: Bytes
  readonly user: UserId
}

/** The organisation's root key for one person in charge. */
export type RootWrap = SealedTo & {
  readonly organisation: OrganisationId
  readonly publicKey: Bytes
  readonly user: UserId
}

/** A key of a sealed part for the vault of one organisation. Which compartment it opens is inside. */
export type KeyWrap = SealedTo & {
  readonly key: KeyId
  readonly record: RecordId
  readonly organisation: OrganisationId
  readonly epoch: number
}

/** An unfinished page, closed from the first keystroke. */
export type SealedDraft = { readonly draft: Uuid; readonly nonce: Bytes; readonly ciphertext: Bytes }

/** The key of a draft for one reader: the user who writes it, or the organisation whose vault opens it. */
export type DraftWrap = SealedTo & { readonly draft: Uuid; readonly reader: Uuid }
