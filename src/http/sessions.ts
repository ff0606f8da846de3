import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Accounts } from '#app/ports/accounts.ts'
import type { Actor } from '#app/ports/actor.ts'

export type Sessions = {
  readonly secretOf: (request: FastifyRequest) => string | undefined
  readonly find: (secret: string) => Promise<Actor | undefined>
  readonly actorOf: (request: FastifyRequest) => Promise<Actor | undefined>
  /** Asks the database anew. */
  readonly isOver: (request: FastifyRequest) => Promise<'yes' | 'no'>
  readonly setCookie: (reply: FastifyReply, secret: string, expires: string) => void
  readonly clear: (reply: FastifyReply, secret: string | undefined) => void
  /** Every session of this member is asked for anew. */
  readonly forget: (member: string) => void
}

const cookieName = 'amparo'
/** The database checks every session itself; this only spares a round trip for requests in quick succession. */
const rememberedForMs = 1_000
const mostRemembered = 5_000

function secretOf(request: FastifyRequest): string | undefined {
  const cookies = (request.headers.cookie ?? '').split(';').map((part) => part.trim())
  const found = cookies.find((part) => part.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1)
  return found !== undefined && /^[A-Za-z0-9_-]{43}$/.test(found) ? found : undefined
}

/** Finds who asks, and remembers it for a moment. */
function recall(
  accounts: Accounts,
  sidOf: (secret: string) => string,
  clock: () => number,
): {
  readonly find: (secret: string) => Promise<Actor | undefined>
  readonly forgetSecret: (secret: string) => void
  readonly forget: (member: string) => void
} {
  const remembered = new Map<string, { readonly actor: Actor; readonly until: number }>()
  return {
    find: async (secret) => {
      const sid = sidOf(secret)
      const known = remembered.get(sid)
      if (known !== undefined && known.until > clock()) return known.actor
      remembered.delete(sid)
      const actor = await accounts.findActor(sid)
      const end = actor === undefined ? 0 : Date.parse(actor.expires)
      if (actor === undefined || end <= clock()) return undefined
      if (remembered.size > mostRemembered) remembered.clear()
      remembered.set(sid, { actor, until: Math.min(clock() + rememberedForMs, end) })
      return actor
    },
    forgetSecret: (secret) => remembered.delete(sidOf(secret)),
    forget: (member) => {
      for (const [sid, { actor }] of remembered) if (actor.member === member) remembered.delete(sid)
    },
  }
}

export function sessions(
  accounts: Accounts,
  sidOf: (secret: string) => string,
  clock: () => number,
  secure: 'https' | 'loopback',
): Sessions {
  const { find, forgetSecret, forget } = recall(accounts, sidOf, clock)
  const attributes = `Path=/; HttpOnly; SameSite=Strict${secure === 'https' ? '; Secure' : ''}`
  return {
    secretOf,
    find,
    actorOf: async (request) => {
      const secret = secretOf(request)
      return secret === undefined ? undefined : find(secret)
    },
    isOver: async (request) => {
      const secret = secretOf(request)
      if (secret === undefined) return 'yes'
      forgetSecret(secret)
      return (await find(secret)) === undefined ? 'yes' : 'no'
    },
    forget,
    setCookie: (reply, secret, expires) => {
      const end = new Date(expires).toUTCString()
      reply.header('set-cookie', `${cookieName}=${secret}; ${attributes}; Expires=${end}`)
    },
    clear: (reply, secret) => {
      if (secret !== undefined) forgetSecret(secret)
      reply.header('set-cookie', `${cookieName}=; ${attributes}; Max-Age=0`)
      reply.header('clear-site-data', '"cache", "cookies"')
    },
  }
}
