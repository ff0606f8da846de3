/** What travels between the page (or the CLI) and the server about accounts, keys and organisations. */
import { z } from 'zod'

/** Random identifiers, version 4, in lower case: one identifier has one spelling. */
export const Uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
export const Bytes = z
  .string()
  .regex(/^[A-Za-z0-9_-]*$/)
  .max(20_000)
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

/** The schemas of stored and sent keys; their meaning is in `record/keys.ts`, whose types they match. */
const UserPublicKeys = z.strictObject({ encryption: Bytes, signing: Bytes })
export const Kdf = z.strictObject({
  algorithm: z.literal('argon2id'),
  memoryKiB: z.int().min(19_456).max(1_048_576),
  iterations: z.int().min(2).max(20),
  salt: Bytes,
})
const WrappedUserKeys = z.strictObject({
  user: Uuid,
  by: z.enum(['passphrase', 'recovery-code']),
  publicKeys: UserPublicKeys,
  nonce: Bytes,
  ciphertext: Bytes,
})
const DeviceCertificate = z.strictObject({
  device: Uuid,
  user: Uuid,
  publicKey: Bytes,
  from: Instant,
  signature: Bytes,
})
const MemberCertificate = z.strictObject({
  organisation: Uuid,
  user: Uuid,
  publicKeys: UserPublicKeys,
  may: z.enum(['read', 'write-only']),
  from: Instant,
  signature: Bytes,
})
export const VaultCertificate = z.strictObject({
  organisation: Uuid,
  epoch: z.int().min(1),
  publicKey: Bytes,
  from: Instant,
  signature: Bytes,
})
const VaultWrap = z.strictObject({
  organisation: Uuid,
  epoch: z.int().min(1),
  publicKey: Bytes,
  user: Uuid,
  enc: Bytes,
  ciphertext: Bytes,
})
const RootWrap = z.strictObject({
  organisation: Uuid,
  publicKey: Bytes,
  user: Uuid,
  enc: Bytes,
  ciphertext: Bytes,
})

const displayName = z.string().trim().min(1).max(80)

export const NewUser = z.strictObject({
  id: Uuid,
  displayName,
  kdf: Kdf,
  /** Proof of the passphrase (base64url); opens nothing. */
  proof: Bytes,
  recoveryProof: Bytes,
  publicKeys: UserPublicKeys,
  wrappedByPassphrase: WrappedUserKeys,
  wrappedByRecovery: WrappedUserKeys,
})
export type NewUser = z.infer<typeof NewUser>

/** A device says who it signs for. Sent at each sign-in; a known device sends the certificate it has. */
export const NewDevice = z.strictObject({ id: Uuid, certificate: DeviceCertificate })
export type NewDevice = z.infer<typeof NewDevice>

export const NewOrganisation = z.strictObject({
  id: Uuid,
  name: z.string().trim().min(1).max(120),
  kind: OrganisationKind,
  country: z.string().regex(/^[A-Z]{3}$/),
  rootKey: Bytes,
  vault: VaultCertificate,
})
export type NewOrganisation = z.infer<typeof NewOrganisation>

/** For one member an epoch for each departure, for one epoch a member who stays. */
const mostWraps = 2_000

/** Root's signature over a member's keys and role; the vault and root private keys wrapped to that member. */
export const Admission = z.strictObject({
  user: Uuid,
  certificate: MemberCertificate,
  /** Empty for members who write and never read. */
  vault: z.array(VaultWrap).max(mostWraps),
  root: RootWrap.optional(),
})
export type Admission = z.infer<typeof Admission>

/** The next epoch of the vault, wrapped to exactly those who stay and may read; none where nobody leaves who could. */
export const EndMembership = z.strictObject({
  member: Uuid,
  /** The case worker on whose list the cases go. */
  handTo: Uuid.optional(),
  vault: z
    .strictObject({ certificate: VaultCertificate, wraps: z.array(VaultWrap).max(mostWraps) })
    .optional(),
})
export type EndMembership = z.infer<typeof EndMembership>

export const ForgetDevice = z.strictObject({ device: Uuid })

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

/** Begins with `/api/sign-in/begin` and `/api/sign-in/keys`: a device needs the opened keys to certify itself. */
export const SignIn = z.strictObject({ name: displayName, proof: Bytes, device: NewDevice })
export type SignIn = z.infer<typeof SignIn>

export const Recover = z.strictObject({
  name: displayName,
  recoveryProof: Bytes,
  kdf: Kdf,
  proof: Bytes,
  wrappedByPassphrase: WrappedUserKeys,
})
export type Recover = z.infer<typeof Recover>

/** Answers */
export type Start = {
  readonly version: string
  readonly profile: 'office' | 'server'
  readonly setUp: 'needed' | 'done'
  /** Whether the office knows this browser: then it may be asked who that is. */
  readonly session: 'open' | 'none'
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
  readonly publicKeys: z.infer<typeof UserPublicKeys>
  /** Absent until somebody in charge lets the person in. */
  readonly certificate?: z.infer<typeof MemberCertificate>
}
/** Open cases of a colleague; counting stops beyond a thousand. */
export type CasesOf = { readonly all: number; readonly alone: number }
/** A device of one's own. Days, never times. */
export type DeviceView = {
  readonly id: string
  readonly since: string
  readonly lastUsed: string
  readonly isThis: 'yes' | 'no'
  readonly signedIn: 'yes' | 'no'
}
/** Everything that a signed-in device needs to open what it may open. */
export type Me = {
  readonly user: MemberView
  readonly organisation: OrganisationView
  readonly kdf: z.infer<typeof Kdf>
  readonly wrappedByPassphrase: z.infer<typeof WrappedUserKeys>
  readonly vault: readonly z.infer<typeof VaultWrap>[]
  readonly root?: z.infer<typeof RootWrap>
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
    /** The right that forbids it, where one does. */
    readonly safeguard?: string
  }
}
