import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodType } from 'zod'
import type { Permission } from '#app/permissions.ts'
import { allows } from '#app/permissions.ts'
import type { Actor } from '#app/ports/actor.ts'
import { isRefused, type Refused, refused } from '#app/refusal.ts'
import { refusalBody, statusOf } from './refusals.ts'
import type { Sessions } from './sessions.ts'
import { isStorable } from './storable.ts'

export type Request<Body, Query> = {
  readonly body: Body
  readonly query: Query
  readonly params: Readonly<Record<string, string>>
  readonly reply: FastifyReply
  readonly cookie: string | undefined
}

type Shape<Body, Query> = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: ZodType<Body>
  readonly query?: ZodType<Query>
  /** In bytes; the default is small on purpose. */
  readonly bodyLimit?: number
}

/** A route without a permission does not compile; one for `anyone` gets no actor, every other one gets one. */
export type Route<Body = undefined, Query = undefined> =
  | (Shape<Body, Query> & {
      readonly may: 'anyone'
      readonly run: (request: Request<Body, Query>) => Promise<unknown>
    })
  | (Shape<Body, Query> & {
      readonly may: Exclude<Permission, 'anyone'>
      readonly run: (request: Request<Body, Query>, actor: Actor) => Promise<unknown>
    })

/** Names and permissions of all routes: what the permission tests walk. */
export type RouteName = { readonly method: string; readonly path: string; readonly may: Permission }

export const send = (request: FastifyRequest, reply: FastifyReply, refusal: Refused): FastifyReply => {
  if (refusal.retryAfterSeconds !== undefined) reply.header('retry-after', String(refusal.retryAfterSeconds))
  return reply.code(statusOf(refusal.code)).send(refusalBody(refusal, request.headers['accept-language']))
}

/** A page of another site cannot set this header, and the cookie does not travel with its requests either. */
const comesFromOurPage = (request: FastifyRequest): 'yes' | 'no' =>
  request.method === 'GET' || request.headers['x-amparo'] === '1' ? 'yes' : 'no'

function parsed<T>(
  schema: ZodType<T> | undefined,
  input: unknown,
  where: string,
): { readonly value: T } | Refused {
  if (schema === undefined) return { value: undefined as T }
  if (!isStorable(input)) return refused('body-malformed', { at: where })
  const result = schema.safeParse(input)
  if (result.success) return { value: result.data }
  const [issue] = result.error.issues
  return refused('body-malformed', { at: [where, ...(issue?.path ?? [])].map(String).join('.') })
}

export type Register = <Body = undefined, Query = undefined>(route: Route<Body, Query>) => void

type Parsed<Body, Query> = { readonly body: Body; readonly query: Query }

function readInput<Body, Query>(
  route: Shape<Body, Query>,
  request: FastifyRequest,
): Parsed<Body, Query> | Refused {
  const body = parsed(route.body, request.body, 'body')
  if ('kind' in body) return body
  const query = parsed(route.query, request.query, 'query')
  return 'kind' in query ? query : { body: body.value, query: query.value }
}

/** Who asks, where somebody must; or why the request goes no further. */
async function admitted(
  may: Permission,
  request: FastifyRequest,
  sessions: Sessions,
): Promise<{ readonly actor: Actor | undefined } | Refused> {
  if (comesFromOurPage(request) === 'no') return refused('may-not')
  if (may === 'anyone') return { actor: undefined }
  const actor = await sessions.actorOf(request)
  if (actor === undefined) return refused('not-signed-in')
  if (actor.letIn === 'no' && may !== 'session.own') return refused('may-not')
  return allows(may, actor.role) === 'yes' ? { actor } : refused('may-not')
}

async function answer<Body, Query>(
  route: Route<Body, Query>,
  sessions: Sessions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const who = await admitted(route.may, request, sessions)
  if ('kind' in who) return who
  const read = readInput(route, request)
  if ('kind' in read) return read
  const input = {
    ...read,
    params: request.params as Record<string, string>,
    reply,
    cookie: sessions.secretOf(request),
  }
  if (route.may === 'anyone') return route.run(input)
  if (who.actor === undefined) return refused('not-signed-in')
  try {
    return await route.run(input, who.actor)
  } catch (fault) {
    // The database refuses whatever a session asks that has ended since we remembered it.
    if ((await sessions.isOver(request)) === 'yes') return refused('not-signed-in')
    throw fault
  }
}

export function registrar(server: FastifyInstance, sessions: Sessions, names: RouteName[]): Register {
  return (route) => {
    const { method, path, may, bodyLimit } = route
    names.push({ method, path, may })
    server.route({
      method,
      url: path,
      ...(bodyLimit === undefined ? {} : { bodyLimit }),
      handler: async (request, reply) => {
        const outcome = await answer(route, sessions, request, reply)
        return isRefused(outcome) ? send(request, reply, outcome) : reply.send(outcome ?? {})
      },
    })
  }
}
