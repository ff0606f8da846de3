/** What the use cases need from outside. `storage` and `main` supply it; tests use the real ones. */
import type { Instant } from '#engine/facts.ts'
import type { UserPublicKeys } from '#record/keys.ts'
import type { Role } from './permissions.ts'

/** A document that passes through: its shape was checked where it came in, and matters where it is used. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Who asks, as the session says. `sid` opens the database's own check; it is not the cookie. */
export type Actor = {
  readonly sid: string
  readonly member: string
  readonly organisation: string
  readonly role: Role
  /** What lists are keyed by: the organisation for a reader of everything, else the member. */
  readonly reader: string
  readonly device: string
  readonly deviceKey: string
}

/** The entry of the audit that a write carries. */
export type Leaf = { readonly id: string; readonly action: string; readonly detail: JsonObject }

/** Time, chance and identity. */
export type Surroundings = {
  readonly now: () => Instant
  readonly newId: () => string
  /** A random code that may be said aloud; different for each organisation. */
  readonly newPersonCode: () => string
  /** Random secret for a session or link, base64url. */
  readonly newSecret: () => string
}

/** Hashes the proof of a passphrase at rest. The proof is 256 bits made on the device; it opens nothing. */
export type ProofHasher = {
  readonly hash: (proof: string) => Promise<string>
  readonly verify: (hash: string, proof: string) => Promise<'yes' | 'no'>
}

export type SignInFacts = {
  readonly member: string
  readonly organisation: string
  readonly role: Role
  readonly kdf: JsonObject
  readonly publicKeys: UserPublicKeys
  readonly wrappedByPassphrase: JsonObject
  readonly proofHash: string
  readonly recoveryHash: string
  readonly wrappedByRecovery: JsonObject
  readonly failures: number
  readonly lastFailure: Instant | null
}

export interface Accounts {
  setUpState(): Promise<'needed' | 'done'>
  setUp(doc: JsonObject, linkHash: Uint8Array, leaf: Leaf, at: Instant): Promise<'ok' | 'already-set-up' | 'link-unknown' | 'name-taken'>
  signInFacts(name: string): Promise<SignInFacts | undefined>
  noteFailure(member: string, leaf: Leaf, at: Instant): Promise<void>
  openSession(session: {
    readonly member: string
    readonly sid: string
    readonly device: string
    readonly newDevice: JsonObject | undefined
    readonly leaf: Leaf
    readonly at: Instant
    readonly expires: Instant
  }): Promise<'ok' | 'member-unknown' | 'device-unknown'>
  closeSession(sid: string, leaf: Leaf, at: Instant): Promise<void>
  findActor(sid: string): Promise<Actor | undefined>
  /** User, organisation and wrapped keys of the one who asks. */
  me(actor: Actor): Promise<JsonObject>
  members(actor: Actor): Promise<readonly JsonObject[]>
  admit(actor: Actor, admission: JsonObject, leaf: Leaf): Promise<'ok' | 'member-unknown'>
  invite(actor: Actor, invitation: JsonObject, linkHash: Uint8Array, until: Instant, leaf: Leaf): Promise<void>
  viewInvitation(linkHash: Uint8Array, at: Instant): Promise<JsonObject | undefined>
  acceptInvitation(doc: JsonObject, linkHash: Uint8Array, leaf: Leaf, at: Instant): Promise<'ok' | 'link-unknown' | 'name-taken'>
  recover(member: string, doc: JsonObject, leaf: Leaf, at: Instant): Promise<void>
}
