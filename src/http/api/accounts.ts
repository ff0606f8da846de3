/** What travels between the page (or the CLI) and the server about accounts, keys and organisations. */
import { z } from 'zod'

export const Uuid = z.uuid()
export const Bytes = z.string().regex(/^[A-Za-z0-9_-]*$/).max(20_000)
export const Instant = z.iso.datetime()

export const roles = ['in-charge', 'case-worker', 'first-responder', 'guest-recipient'] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

export const organisationKinds = [
  'shelter',
  'placement-desk',
  'services',
  'health',
  'legal-aid',
  'child-protection',
  'police',
  'prosecution',
  'labour-inspection',
  'immigration',
  'coordination',
  'statistics',
  'consular',
  'international',
  'oversight',
] as const
export const OrganisationKind = z.enum(organisationKinds)
export type OrganisationKind = z.infer<typeof OrganisationKind>

/** How the passphrase was stretched on the device. The server keeps it so that another device can repeat it. */
export const Stretching = z.strictObject({
  salt: Bytes,
  memoryKiB: z.int().min(19_456).max(1_048_576),
  passes: z.int().min(2).max(20),
})
export type Stretching = z.infer<typeof Stretching>

/** Private keys wrapped on the device; the server cannot open them. */
export const Wrapped = z.strictObject({ nonce: Bytes, ciphertext: Bytes })
export type Wrapped = z.infer<typeof Wrapped>

/** A secret wrapped to a public key (HPKE). */
export const KeyWrap = z.strictObject({ enc: Bytes, ciphertext: Bytes })
export type KeyWrap = z.infer<typeof KeyWrap>

const displayName = z.string().trim().min(1).max(80)

export const NewUser = z.strictObject({
  id: Uuid,
  displayName,
  stretching: Stretching,
  /** Proof of the passphrase (base64url); opens nothing. */
  proof: Bytes,
  recoveryProof: Bytes,
  sealingKey: Bytes,
  signingKey: Bytes,
  wrappedByPassphrase: Wrapped,
  wrappedByRecovery: Wrapped,
})
export type NewUser = z.infer<typeof NewUser>

export const NewDevice = z.strictObject({ id: Uuid, signingKey: Bytes, certificate: Bytes })
export type NewDevice = z.infer<typeof NewDevice>

export const NewOrganisation = z.strictObject({
  id: Uuid,
  name: z.string().trim().min(1).max(120),
  kind: OrganisationKind,
  country: z.string().regex(/^[A-Z]{3}$/),
  rootKey: Bytes,
  vaultEpoch: z.int().min(1),
  vaultKey: Bytes,
  /** Root's signature over epoch and vault key. */
  vaultCertificate: Bytes,
})
export type NewOrganisation = z.infer<typeof NewOrganisation>

/** Root's signature over a member's keys and role; the vault and root private keys wrapped to that member. */
export const Admission = z.strictObject({
  user: Uuid,
  certificate: Bytes,
  vault: z.array(z.strictObject({ epoch: z.int().min(1), wrap: KeyWrap })).max(50),
  root: KeyWrap.optional(),
})
export type Admission = z.infer<typeof Admission>

export const SetUp = z.strictObject({
  link: z.string().min(20).max(100),
  organisation: NewOrganisation,
  user: NewUser,
  device: NewDevice,
  admission: Admission,
})
export type SetUp = z.infer<typeof SetUp>

export const Invite = z.strictObject({
  id: Uuid,
  /** SHA-256 of the secret part of the link: the server cannot make the link from what it keeps. */
  linkHash: Bytes,
  role: Role,
  /** Absent: into one's own organisation. Present: a partner organisation that makes its own keys. */
  partner: z.strictObject({ name: z.string().trim().min(1).max(120), kind: OrganisationKind }).optional(),
})
export type Invite = z.infer<typeof Invite>

export const AcceptInvitation = z.strictObject({
  link: z.string().min(20).max(100),
  user: NewUser,
  device: NewDevice,
  /** Only for a partner organisation. */
  organisation: NewOrganisation.optional(),
  admission: Admission.optional(),
})
export type AcceptInvitation = z.infer<typeof AcceptInvitation>

export const SignIn = z.strictObject({ name: displayName, proof: Bytes, device: NewDevice.optional() })
export type SignIn = z.infer<typeof SignIn>

export const Recover = z.strictObject({
  name: displayName,
  recoveryProof: Bytes,
  stretching: Stretching,
  proof: Bytes,
  wrappedByPassphrase: Wrapped,
})
export type Recover = z.infer<typeof Recover>

/** Answers */
export type Start = {
  readonly version: string
  readonly profile: 'office' | 'server'
  readonly setUp: 'needed' | 'done'
  readonly country: string | null
  /** Only in the demonstration. */
  readonly demonstration?: readonly { name: string; passphrase: string; organisation: string; role: Role }[]
}
export type OrganisationView = NewOrganisation & { readonly isOwn: boolean }
export type MemberView = {
  readonly id: string
  readonly displayName: string
  readonly role: Role
  readonly organisation: string
  readonly sealingKey: string
  readonly signingKey: string
  /** Absent until somebody in charge lets the person in. */
  readonly certificate?: string
}
/** Everything that a signed-in device needs to open what it may open. */
export type Me = {
  readonly user: MemberView
  readonly organisation: OrganisationView
  readonly stretching: Stretching
  readonly wrappedByPassphrase: Wrapped
  readonly vault: readonly { readonly epoch: number; readonly wrap: KeyWrap }[]
  readonly root?: KeyWrap
  readonly now: string
}
export type InvitationView = {
  readonly role: Role
  readonly partner?: { readonly name: string; readonly kind: OrganisationKind }
  readonly organisation: OrganisationView
  readonly invitedBy: string
  readonly until: string
}
/** Every refusal has this shape; `code` is stable, `message` is in the language that the request asked for. */
export type RefusalBody = {
  readonly error: {
    readonly code: string
    readonly message: string
    readonly at?: string
    readonly retryAfterSeconds?: number
  }
}
