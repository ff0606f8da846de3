/** What the use cases about accounts need from the store. */
import type { Instant } from '#engine/facts.ts'
import type { UserPublicKeys } from '#record/keys.ts'
import type { Actor, JsonObject, Leaf } from './actor.ts'

/** What a name and the proof of its passphrase (or recovery code) came to. `wait` is in seconds. */
export type Verdict =
  | { readonly verdict: 'proven'; readonly member: string }
  | { readonly verdict: 'wrong' }
  /** The right proof of somebody who no longer works here. */
  | { readonly verdict: 'left' }
  | { readonly verdict: 'wait'; readonly wait: number }

export type WrappedKeys =
  | Exclude<Verdict, { verdict: 'proven' }>
  | {
      readonly verdict: 'proven'
      readonly member: string
      readonly publicKeys: UserPublicKeys
      readonly wrapped: JsonObject
    }

/** A name and what proves it, with the audit leaf of a failure or of the act itself. */
export type Try = {
  readonly name: string
  readonly proof: string
  readonly leaf: string
  readonly at: Instant
}

export type MembershipEnded =
  | 'ok'
  | 'may-not'
  | 'member-unknown'
  | 'last-in-charge'
  | 'not-a-case-worker'
  | 'vault-differs'

export interface Accounts {
  setUpState(): Promise<'needed' | 'done'>
  setUp(
    doc: JsonObject,
    linkHash: Uint8Array,
    leaf: Leaf,
    at: Instant,
  ): Promise<'ok' | 'already-set-up' | 'link-unknown' | 'name-taken'>
  /** Undefined for a name that nobody has. */
  kdfOf(name: string): Promise<JsonObject | undefined>
  wrappedKeys(tried: Try, by: 'passphrase' | 'recovery-code'): Promise<WrappedKeys>
  openSession(
    tried: Try,
    session: {
      readonly sid: string
      readonly device: string
      readonly newDevice: JsonObject | undefined
      readonly expires: Instant
    },
  ): Promise<Verdict | { readonly verdict: 'device-unknown' }>
  closeSession(sid: string, leaf: Leaf, at: Instant): Promise<void>
  findActor(sid: string): Promise<Actor | undefined>
  /** User, organisation and wrapped keys of the one who asks. */
  me(actor: Actor): Promise<JsonObject>
  members(actor: Actor): Promise<readonly JsonObject[]>
  /** A colleague as an admission must name her: with the keys that she brought, and the organisation's root key. */
  memberToAdmit(
    actor: Actor,
    member: string,
  ): Promise<
    | {
        readonly id: string
        readonly role: string
        readonly publicKeys: UserPublicKeys
        readonly rootKey: string
      }
    | undefined
  >
  admit(actor: Actor, admission: JsonObject, leaf: Leaf): Promise<'ok' | 'member-unknown' | 'vault-differs'>
  /** Root key of the own organisation, which certifies its vault. */
  rootKey(actor: Actor): Promise<string>
  /** How many open cases a colleague works on, and on how many of them nobody else does. */
  casesOf(actor: Actor, member: string): Promise<{ readonly all: number; readonly alone: number }>
  /** Sessions, keys and lists of the member go, and the next epoch begins: all of it or nothing. */
  endMembership(actor: Actor, leaving: JsonObject, leaf: Leaf, at: Instant): Promise<MembershipEnded>
  devices(actor: Actor): Promise<readonly JsonObject[]>
  forgetDevice(actor: Actor, device: string, leaf: Leaf, at: Instant): Promise<'ok' | 'device-unknown'>
  invite(
    actor: Actor,
    invitation: JsonObject,
    linkHash: Uint8Array,
    until: Instant,
    leaf: Leaf,
  ): Promise<'ok' | 'name-taken'>
  viewInvitation(linkHash: Uint8Array, at: Instant): Promise<JsonObject | undefined>
  acceptInvitation(
    doc: JsonObject,
    linkHash: Uint8Array,
    leaf: Leaf,
    at: Instant,
  ): Promise<'ok' | 'link-unknown' | 'name-taken'>
  /** A new passphrase; every session of the member ends. */
  recover(tried: Try, doc: JsonObject): Promise<Verdict>
}
