import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodType } from 'zod'
import type { Permission } from '#app/permissions.ts'
import { allows } from '#app/permissions.ts'
import type { Actor } from '#app/ports.ts'
import { isRefused, type Refused, refused } from '#app/refusal.ts'
import { refusalBody, statusOf } from './refusals.ts'
import type { Sessions } from './sessions.ts'

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

function parsed<T>(schema: ZodType<T> | undefined, input: unknown, where: string): { readonly value: T } | Refused {
  if (schema === undefined) return { value: undefined as T }
  const result = schema.safeParse(input)
  if (result.success) return { value: result.data }
  const [issue] = result.error.issues
  return refused('body-malformed', { at: [where, ...(issue?.path ?? [])].map(String).join('.') })
}

export type Register = <Body = undefined, Query = undefined>(route: Route<Body, Query>) => void

export function registrar(server: FastifyInstance, sessions: Sessions, names: RouteName[]): Register {
  return (route) => {
    names.push({ method: route.method, path: route.path, may: route.may })
    server.route({
      method: route.method,
      url: route.path,
      ...(route.bodyLimit === undefined ? {} : { bodyLimit: route.bodyLimit }),
      handler: async (request, reply) => {
        if (comesFromOurPage(request) === 'no') return send(request, reply, refused('may-not'))
        const actor = route.may === 'anyone' ? undefined : await sessions.actorOf(request)
        if (route.may !== 'anyone') {
          if (actor === undefined) return send(request, reply, refused('not-signed-in'))
          if (allows(route.may, actor.role) === 'no') return send(request, reply, refused('may-not'))
        }
        const body = parsed(route.body, request.body, 'body')
        if ('kind' in body) return send(request, reply, body)
        const query = parsed(route.query, request.query, 'query')
        if ('kind' in query) return send(request, reply, query)
        const input = {
          body: body.value,
          query: query.value,
          params: request.params as Record<string, string>,
          reply,
          cookie: sessions.secretOf(request),
        }
        const answer =
          route.may === 'anyone' ? await route.run(input) : actor === undefined ? undefined : await route.run(input, actor)
        return isRefused(answer) ? send(request, reply, answer) : reply.send(answer ?? {})
      },
    })
  }
}
