import type { MemberCertificate, UserPublicKeys, VaultCertificate } from '#record/keys.ts'
import type { KeyCache, verifyMember, verifyVault } from '#seal/verify.ts'
import type { Accounts } from '../ports/accounts.ts'
import type { Actor, JsonObject, Surroundings } from '../ports/actor.ts'
import { type Refused, refused } from '../refusal.ts'
import { type NewDevice, openSession, refuseDevice, type Session, type SignInPorts } from './sign-in.ts'

type NewUser = JsonObject & {
  readonly id: string
  readonly displayName: string
  readonly proof: string
  readonly publicKeys: UserPublicKeys
}
type NewOrganisation = JsonObject & {
  readonly id: string
  readonly rootKey: string
  readonly vault: VaultCertificate
}
type Admission = JsonObject & {
  readonly user: string
  readonly certificate: MemberCertificate
  readonly vault: readonly { readonly user: string; readonly organisation: string }[]
  readonly root?: { readonly user: string; readonly organisation: string } | undefined
}
type Joiner = { readonly link: string; readonly user: NewUser; readonly device: NewDevice }

type Verifying = {
  readonly verifyMember: typeof verifyMember
  readonly verifyVault: typeof verifyVault
  readonly keys: KeyCache
}
export type JoinPorts = SignInPorts & Verifying & { readonly sha256: (text: string) => Uint8Array }

/** How long an invitation can be accepted. */
const invitationHours = 72

const sameKeys = (one: UserPublicKeys, other: UserPublicKeys): boolean =>
  one.encryption === other.encryption && one.signing === other.signing

/** Wraps go to the member who is let in, of this organisation; the root key's signature stands under the keys. */
async function refuseAdmission(
  ports: Verifying,
  admission: Admission,
  member: { readonly id: string; readonly publicKeys: UserPublicKeys },
  organisation: { readonly id: string; readonly rootKey: string },
): Promise<Refused | undefined> {
  const { certificate, vault, root } = admission
  const named = [...vault, ...(root === undefined ? [] : [root]), certificate]
  const fits = named.every((one) => one.user === member.id && one.organisation === organisation.id)
  if (!fits || !sameKeys(certificate.publicKeys, member.publicKeys))
    return refused('body-malformed', { at: 'body.admission' })
  const checked = await ports.verifyMember(certificate, organisation.rootKey, ports.keys)
  return checked === 'valid' ? undefined : refused('signature-wrong', { at: 'body.admission' })
}

/** A new organisation brings a vault that its own root key has signed. */
async function refuseOrganisation(
  ports: Verifying,
  organisation: NewOrganisation,
  admission: Admission,
  user: NewUser,
): Promise<Refused | undefined> {
  const { vault, rootKey, id } = organisation
  if (vault.organisation !== id || admission.user !== user.id)
    return refused('body-malformed', { at: 'body.organisation' })
  if ((await ports.verifyVault(vault, rootKey, ports.keys)) !== 'valid')
    return refused('signature-wrong', { at: 'body.organisation' })
  return refuseAdmission(ports, admission, user, organisation)
}

/** The first organisation and its person in charge, by the one-time link that the server printed. */
export async function setUp(
  ports: JoinPorts,
  body: Joiner & JsonObject & { readonly organisation: NewOrganisation; readonly admission: Admission },
): Promise<Session | Refused> {
  const { link, ...doc } = body
  const { user, device } = body
  const refusal =
    (await refuseDevice(ports, device, user.id, user.publicKeys.signing)) ??
    (await refuseOrganisation(ports, body.organisation, body.admission, user))
  if (refusal !== undefined) return refusal
  const leaf = { id: ports.surroundings.newId(), action: 'organisation.set-up', detail: {} }
  const done = await ports.accounts.setUp(doc, ports.sha256(link), leaf, ports.surroundings.now())
  if (done !== 'ok') return refused(done)
  return openSession(ports, { name: user.displayName, proof: user.proof }, device, 'known-device')
}

/** A guest receives for an organisation of its own; a partner begins with somebody who answers for it. */
function refuseInvitation(role: string, partner: unknown): Refused | undefined {
  const fits =
    partner === undefined ? role !== 'guest-recipient' : role === 'in-charge' || role === 'guest-recipient'
  return fits ? undefined : refused('body-malformed', { at: 'body.role' })
}

export async function invite(
  ports: {
    readonly accounts: Accounts
    readonly surroundings: Surroundings
    readonly decode: (bytes: string) => Uint8Array
  },
  actor: Actor,
  body: JsonObject & { readonly id: string; readonly linkHash: string; readonly role: string },
): Promise<{ readonly until: string } | Refused> {
  const { linkHash, ...invitation } = body
  const refusal = refuseInvitation(body.role, body['partner'])
  if (refusal !== undefined) return refusal
  const now = ports.surroundings.now()
  const until = new Date(Date.parse(now) + invitationHours * 3_600_000).toISOString()
  const leaf = {
    id: ports.surroundings.newId(),
    action: 'invitation.made',
    detail: { invitation: body.id, role: body.role },
  }
  const hash = ports.decode(linkHash)
  const done = await ports.accounts.invite(actor, { ...invitation, at: now }, hash, until, leaf)
  return done === 'ok' ? { until } : refused('entry-differs', { at: body.id })
}

/** A colleague joins with keys of his or her own; a partner organisation brings keys of its own. */
export async function acceptInvitation(
  ports: JoinPorts,
  body: Joiner &
    JsonObject & {
      readonly organisation?: NewOrganisation | undefined
      readonly admission?: Admission | undefined
    },
): Promise<Session | Refused> {
  const { link, ...doc } = body
  const { user, device } = body
  const now = ports.surroundings.now()
  const refusal =
    (await refuseDevice(ports, device, user.id, user.publicKeys.signing)) ??
    (await refusePartner(ports, body, now))
  if (refusal !== undefined) return refusal
  const leaf = { id: ports.surroundings.newId(), action: 'invitation.accepted', detail: {} }
  const done = await ports.accounts.acceptInvitation(doc, ports.sha256(link), leaf, now)
  if (done !== 'ok') return refused(done)
  return openSession(ports, { name: user.displayName, proof: user.proof }, device, 'known-device')
}

async function refusePartner(
  ports: JoinPorts,
  { link, user, organisation, admission }: Parameters<typeof acceptInvitation>[1],
  now: string,
): Promise<Refused | undefined> {
  const invitation = await ports.accounts.viewInvitation(ports.sha256(link), now)
  if (invitation === undefined) return refused('link-unknown')
  const isPartner = 'partner' in invitation
  if (organisation !== undefined && admission !== undefined)
    return isPartner
      ? refuseOrganisation(ports, organisation, admission, user)
      : refused('body-malformed', { at: 'body.organisation' })
  return isPartner || organisation !== undefined || admission !== undefined
    ? refused('body-malformed', { at: 'body.organisation' })
    : undefined
}

/** Somebody in charge lets a colleague in: the certificate, and the vault key wrapped to the colleague. */
export async function admit(
  ports: Verifying & { readonly accounts: Accounts; readonly surroundings: Surroundings },
  actor: Actor,
  admission: Admission,
): Promise<{ readonly admitted: string } | Refused> {
  const found = await ports.accounts.memberToAdmit(actor, admission.user)
  if (found === undefined) return refused('not-found')
  const { role, ...member } = found
  const refusal = await refuseAdmission(ports, admission, member, {
    id: actor.organisation,
    rootKey: found.rootKey,
  })
  if (refusal !== undefined) return refusal
  if (!mayHold(role, admission)) return refused('body-malformed', { at: 'body.vault' })
  const leaf = {
    id: ports.surroundings.newId(),
    action: 'member.admitted',
    detail: { member: admission.user },
  }
  const done = await ports.accounts.admit(actor, { ...admission, at: ports.surroundings.now() }, leaf)
  if (done === 'member-unknown') return refused('not-found')
  return done === 'ok' ? { admitted: admission.user } : refused(done)
}

/** Who only writes gets no vault key; only who is in charge gets the root key. */
function mayHold(role: string, { certificate, vault, root }: Admission): boolean {
  const writesOnly = role === 'first-responder'
  if ((certificate.may === 'write-only') !== writesOnly) return false
  if (writesOnly && vault.length > 0) return false
  return root === undefined || role === 'in-charge'
}
