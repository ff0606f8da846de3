import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { acceptInvitation, admit, invite, type JoinPorts, setUp } from '#app/accounts/join.ts'
import { endMembership } from '#app/accounts/leave.ts'
import { beginRecovery, recover, type Session, signIn, wrappedKeys } from '#app/accounts/sign-in.ts'
import type { JsonObject } from '#app/ports/actor.ts'
import { isRefused, type Refused, refused } from '#app/refusal.ts'
import {
  AcceptInvitation,
  Admission,
  EndMembership,
  ForgetDevice,
  Invite,
  Recover,
  SetUp,
  SignIn,
  type Start,
  Uuid,
} from '../api/accounts.ts'
import type { Register } from '../route.ts'
import type { Sessions } from '../sessions.ts'

export type AccountRoutes = JoinPorts & {
  readonly sessions: Sessions
  readonly decode: (bytes: string) => Uint8Array
  /** Parameters for names that nobody has, always the same for the same name, so that names cannot be tried out. */
  readonly kdfOfNobody: (name: string) => JsonObject
  readonly start: () => Omit<Start, 'setUp' | 'session'>
}

const BeginSignIn = z.strictObject({ name: z.string().trim().min(1).max(80) })
const BeginRecovery = z.strictObject({
  name: z.string().trim().min(1).max(80),
  recoveryProof: z.string().max(200),
})
const ViewInvitation = z.strictObject({ link: z.string().min(20).max(100) })

function signedIn(
  ports: AccountRoutes,
  reply: FastifyReply,
  session: Session | Refused,
): JsonObject | Refused {
  if (isRefused(session)) return session
  ports.sessions.setCookie(reply, session.secret, session.expires)
  return { member: session.member, expires: session.expires }
}

function beginning(register: Register, ports: AccountRoutes): void {
  register({
    method: 'GET',
    path: '/api/start',
    may: 'anyone',
    run: async ({ cookie }): Promise<Start> => ({
      ...ports.start(),
      setUp: await ports.accounts.setUpState(),
      session: cookie !== undefined && (await ports.sessions.find(cookie)) ? 'open' : 'none',
    }),
  })
  register({
    method: 'POST',
    path: '/api/set-up',
    may: 'anyone',
    body: SetUp,
    run: async ({ body, reply }) => signedIn(ports, reply, await setUp(ports, body)),
  })
}

function inviting(register: Register, ports: AccountRoutes): void {
  register({
    method: 'POST',
    path: '/api/invitations',
    may: 'invitation.create',
    body: Invite,
    run: ({ body }, actor) => invite(ports, actor, body),
  })
  register({
    method: 'POST',
    path: '/api/invitations/view',
    may: 'anyone',
    body: ViewInvitation,
    run: async ({ body }) =>
      (await ports.accounts.viewInvitation(ports.sha256(body.link), ports.surroundings.now())) ??
      refused('link-unknown'),
  })
  register({
    method: 'POST',
    path: '/api/invitations/accept',
    may: 'anyone',
    body: AcceptInvitation,
    run: async ({ body, reply }) => signedIn(ports, reply, await acceptInvitation(ports, body)),
  })
}

/** Wraps of as many epochs, or for as many members, as the schema takes. */
const wrapsLimit = 2 * 1_048_576

function colleagues(register: Register, ports: AccountRoutes): void {
  register({
    method: 'GET',
    path: '/api/members',
    may: 'member.list',
    run: (_request, actor) => ports.accounts.members(actor),
  })
  register({
    method: 'POST',
    path: '/api/members/admit',
    may: 'member.admit',
    body: Admission,
    bodyLimit: wrapsLimit,
    run: async ({ body }, actor) => {
      const admitted = await admit(ports, actor, body)
      if (!isRefused(admitted)) ports.sessions.forget(admitted.admitted)
      return admitted
    },
  })
}

function leaving(register: Register, ports: AccountRoutes): void {
  register({
    method: 'GET',
    path: '/api/members/:member/cases',
    may: 'member.leave',
    run: async ({ params }, actor) => {
      const member = Uuid.safeParse(params['member'])
      return member.success ? ports.accounts.casesOf(actor, member.data) : refused('member-unknown')
    },
  })
  register({
    method: 'POST',
    path: '/api/members/leave',
    may: 'member.leave',
    body: EndMembership,
    bodyLimit: wrapsLimit,
    run: async ({ body }, actor) => {
      const left = await endMembership(ports, actor, body)
      if (!isRefused(left)) ports.sessions.forget(left.left)
      return left
    },
  })
}

function devices(register: Register, ports: AccountRoutes): void {
  register({
    method: 'GET',
    path: '/api/devices',
    may: 'session.own',
    run: (_request, actor) => ports.accounts.devices(actor),
  })
  register({
    method: 'POST',
    path: '/api/devices/forget',
    may: 'session.own',
    body: ForgetDevice,
    run: async ({ body }, actor) => {
      const { newId, now } = ports.surroundings
      const leaf = { id: newId(), action: 'device.forgotten', detail: { device: body.device } }
      const done = await ports.accounts.forgetDevice(actor, body.device, leaf, now())
      if (done !== 'ok') return refused(done)
      ports.sessions.forget(actor.member)
      return {}
    },
  })
}

function signingIn(register: Register, ports: AccountRoutes): void {
  register({
    method: 'POST',
    path: '/api/sign-in/begin',
    may: 'anyone',
    body: BeginSignIn,
    run: async ({ body }) => ({
      kdf: (await ports.accounts.kdfOf(body.name)) ?? ports.kdfOfNobody(body.name),
    }),
  })
  register({
    method: 'POST',
    path: '/api/sign-in/keys',
    may: 'anyone',
    body: SignIn.omit({ device: true }),
    run: ({ body }) => wrappedKeys(ports, body),
  })
  register({
    method: 'POST',
    path: '/api/sign-in',
    may: 'anyone',
    body: SignIn,
    run: async ({ body, reply }) => signedIn(ports, reply, await signIn(ports, body)),
  })
}

function session(register: Register, ports: AccountRoutes): void {
  register({
    method: 'POST',
    path: '/api/sign-out',
    may: 'session.own',
    run: async ({ reply, cookie }, actor) => {
      const leaf = { id: ports.surroundings.newId(), action: 'sign-out', detail: {} }
      await ports.accounts.closeSession(actor.sid, leaf, ports.surroundings.now())
      ports.sessions.clear(reply, cookie)
    },
  })
  register({
    method: 'GET',
    path: '/api/me',
    may: 'session.own',
    run: async (_request, actor) => ({ ...(await ports.accounts.me(actor)), now: ports.surroundings.now() }),
  })
}

function recovering(register: Register, ports: AccountRoutes): void {
  register({
    method: 'POST',
    path: '/api/recovery/begin',
    may: 'anyone',
    body: BeginRecovery,
    run: ({ body }) => beginRecovery(ports, body),
  })
  register({
    method: 'POST',
    path: '/api/recovery',
    may: 'anyone',
    body: Recover,
    run: async ({ body }) => {
      const recovered = await recover(ports, body)
      if (!isRefused(recovered)) ports.sessions.forget(recovered.member)
      return recovered
    },
  })
}

/** Everything about people who work here: how they come in, sign in, and get back in. */
export function accountRoutes(register: Register, ports: AccountRoutes): void {
  for (const group of [beginning, inviting, colleagues, leaving, devices, signingIn, session, recovering])
    group(register, ports)
}
