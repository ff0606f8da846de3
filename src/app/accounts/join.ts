import type { Accounts } from '../ports/accounts.ts'
import type { Actor, JsonObject, Surroundings } from '../ports/actor.ts'
import { type Refused, refused } from '../refusal.ts'
import { openSession, type Session, type SignInPorts } from './sign-in.ts'

type NewUser = JsonObject & { readonly id: string; readonly proof: string; readonly recoveryProof: string }
type Device = JsonObject & { readonly id: string }

export type JoinPorts = SignInPorts & { readonly sha256: (text: string) => Uint8Array }

/** How long an invitation can be accepted. */
const invitationHours = 72

async function withHashes(ports: JoinPorts, user: NewUser): Promise<JsonObject> {
  const { proof, recoveryProof, ...rest } = user
  return {
    ...rest,
    proofHash: await ports.proofs.hash(proof),
    recoveryHash: await ports.proofs.hash(recoveryProof),
  }
}

/** The first organisation and its person in charge, by the one-time link that the server printed. */
export async function setUp(
  ports: JoinPorts,
  body: JsonObject & { readonly link: string; readonly user: NewUser; readonly device: Device },
): Promise<Session | Refused> {
  const { link, user, ...rest } = body
  const doc = { ...rest, user: await withHashes(ports, user) }
  const leaf = { id: ports.surroundings.newId(), action: 'organisation.set-up', detail: {} }
  const done = await ports.accounts.setUp(doc, ports.sha256(link), leaf, ports.surroundings.now())
  if (done !== 'ok') return refused(done)
  return openSession(ports, user.id, body.device, 'known-device')
}

export async function invite(
  ports: {
    readonly accounts: Accounts
    readonly surroundings: Surroundings
    readonly decode: (bytes: string) => Uint8Array
  },
  actor: Actor,
  body: JsonObject & { readonly id: string; readonly linkHash: string; readonly role: string },
): Promise<{ readonly until: string }> {
  const { linkHash, ...invitation } = body
  const now = ports.surroundings.now()
  const until = new Date(Date.parse(now) + invitationHours * 3_600_000).toISOString()
  const leaf = {
    id: ports.surroundings.newId(),
    action: 'invitation.made',
    detail: { invitation: body.id, role: body.role },
  }
  await ports.accounts.invite(actor, { ...invitation, at: now }, ports.decode(linkHash), until, leaf)
  return { until }
}

/** A colleague joins with keys of his or her own; a partner organisation brings keys of its own. */
export async function acceptInvitation(
  ports: JoinPorts,
  body: JsonObject & { readonly link: string; readonly user: NewUser; readonly device: Device },
): Promise<Session | Refused> {
  const { link, user, ...rest } = body
  const linkHash = ports.sha256(link)
  const now = ports.surroundings.now()
  const invitation = await ports.accounts.viewInvitation(linkHash, now)
  if (invitation === undefined) return refused('link-unknown')
  const isPartner = invitation['partner'] !== null && invitation['partner'] !== undefined
  if (isPartner !== ('organisation' in body && 'admission' in body))
    return refused('body-malformed', { at: 'organisation' })
  const doc = { ...rest, user: await withHashes(ports, user) }
  const leaf = { id: ports.surroundings.newId(), action: 'invitation.accepted', detail: {} }
  const done = await ports.accounts.acceptInvitation(doc, linkHash, leaf, now)
  if (done !== 'ok') return refused(done)
  return openSession(ports, user.id, body.device, 'known-device')
}

/** Somebody in charge lets a colleague in: the certificate, and the vault key wrapped to the colleague. */
export async function admit(
  ports: { readonly accounts: Accounts; readonly surroundings: Surroundings },
  actor: Actor,
  admission: JsonObject & { readonly user: string },
): Promise<{ readonly admitted: string } | Refused> {
  const leaf = {
    id: ports.surroundings.newId(),
    action: 'member.admitted',
    detail: { member: admission.user },
  }
  const done = await ports.accounts.admit(actor, { ...admission, at: ports.surroundings.now() }, leaf)
  return done === 'ok' ? { admitted: admission.user } : refused('not-found')
}
