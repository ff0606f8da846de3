/** What the use cases about accounts need from the store. */
import type { Instant } from '#engine/facts.ts'
import type { UserPublicKeys } from '#record/keys.ts'
import type { Actor, JsonObject, Leaf, Role } from './actor.ts'

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
  setUp(
    doc: JsonObject,
    linkHash: Uint8Array,
    leaf: Leaf,
    at: Instant,
  ): Promise<'ok' | 'already-set-up' | 'link-unknown' | 'name-taken'>
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
  invite(
    actor: Actor,
    invitation: JsonObject,
    linkHash: Uint8Array,
    until: Instant,
    leaf: Leaf,
  ): Promise<void>
  viewInvitation(linkHash: Uint8Array, at: Instant): Promise<JsonObject | undefined>
  acceptInvitation(
    doc: JsonObject,
    linkHash: Uint8Array,
    leaf: Leaf,
    at: Instant,
  ): Promise<'ok' | 'link-unknown' | 'name-taken'>
  recover(member: string, doc: JsonObject, leaf: Leaf, at: Instant): Promise<void>
}
