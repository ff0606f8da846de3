import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Accounts } from '#app/ports/accounts.ts'
import type { Actor } from '#app/ports/actor.ts'

export type Sessions = {
  readonly secretOf: (request: FastifyRequest) => string | undefined
  readonly actorOf: (request: FastifyRequest) => Promise<Actor | undefined>
  readonly setCookie: (reply: FastifyReply, secret: string, expires: string) => void
  readonly clear: (reply: FastifyReply, secret: string | undefined) => void
}

const cookieName = 'amparo'
/** The database checks every session itself; this only spares a round trip for requests in quick succession. */
const rememberedForMs = 10_000
const mostRemembered = 5_000

function secretOf(request: FastifyRequest): string | undefined {
  const cookies = (request.headers.cookie ?? '').split(';').map((part) => part.trim())
  const found = cookies.find((part) => part.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1)
  return found !== undefined && /^[A-Za-z0-9_-]{43}$/.test(found) ? found : undefined
}

export function sessions(
  accounts: Accounts,
  sidOf: (secret: string) => string,
  clock: () => number,
  secure: 'https' | 'loopback',
): Sessions {
  const remembered = new Map<string, { readonly actor: Actor; readonly until: number }>()
  const attributes = `Path=/; HttpOnly; SameSite=Strict${secure === 'https' ? '; Secure' : ''}`
  return {
    secretOf,
    actorOf: async (request) => {
      const secret = secretOf(request)
      if (secret === undefined) return undefined
      const sid = sidOf(secret)
      const known = remembered.get(sid)
      if (known !== undefined && known.until > clock()) return known.actor
      const actor = await accounts.findActor(sid)
      if (actor === undefined) remembered.delete(sid)
      else {
        if (remembered.size > mostRemembered) remembered.clear()
        remembered.set(sid, { actor, until: clock() + rememberedForMs })
      }
      return actor
    },
    setCookie: (reply, secret, expires) => {
      reply.header(
        'set-cookie',
        `${cookieName}=${secret}; ${attributes}; Expires=${new Date(expires).toUTCString()}`,
      )
    },
    clear: (reply, secret) => {
      if (secret !== undefined) remembered.delete(sidOf(secret))
      reply.header('set-cookie', `${cookieName}=; ${attributes}; Max-Age=0`)
      reply.header('clear-site-data', '"cache", "cookies"')
    },
  }
}
