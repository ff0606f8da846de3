import type { Instant } from '#engine/facts.ts'

/** What a member may be in an organisation. */
export type Role = 'in-charge' | 'case-worker' | 'first-responder' | 'guest-recipient'

/** A document that passes through: its shape was checked where it came in, and matters where it is used. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Who asks, as the session says. `sid` opens the database's own check; it is not the cookie. */
export type Actor = {
  readonly sid: string
  readonly member: string
  readonly organisation: string
  readonly role: Role
  /** Whether somebody in charge has let the member in; until then nothing but one's own session is served. */
  readonly letIn: 'yes' | 'no'
  /** What lists are keyed by: the organisation for a reader of everything, else the member. */
  readonly reader: string
  readonly device: string
  readonly deviceKey: string
  /** When the session ends. */
  readonly expires: Instant
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
