import type { Socket } from 'node:net'
import fastifyStatic from '@fastify/static'
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { type RefusalCode, refused } from '#app/refusal.ts'
import { refusalBody } from './refusals.ts'
import { type Register, type RouteName, registrar, send } from './route.ts'
import type { Sessions } from './sessions.ts'

export type ServerOptions = {
  readonly sessions: Sessions
  readonly routes: (register: Register) => void
  readonly health: () => Readonly<Record<string, string>>
  /** Folder of the built page; absent in tests of routes. */
  readonly page?: string
  readonly https?: { readonly key: string; readonly cert: string }
  /** Receives a fault's name, code and where it arose: never a value, a path with identifiers, or a body. */
  readonly onFault: (fault: { readonly name: string; readonly code: string; readonly stack: string }) => void
}

const mebibyte = 1_048_576

/** The page runs only our own code and talks only to this server. */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

/** Bad input that the framework finds before a route does. */
const refusedByFramework: Readonly<Record<string, RefusalCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'body-malformed',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body-malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'body-malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body-malformed',
}

const codeOf = (error: FastifyError): RefusalCode | undefined => {
  const known = refusedByFramework[error.code]
  if (known !== undefined) return known
  if (error.code === '53100' || error.code === 'ENOSPC') return 'storage-full'
  return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
    ? 'body-malformed'
    : undefined
}

/** What is no HTTP at all is answered on the bare connection, as any other refusal. */
function answerBrokenRequest(_error: Error, socket: Socket): void {
  if (!socket.writable) return
  const body = JSON.stringify(refusalBody(refused('body-malformed'), undefined))
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`,
  )
}

/** The framework's own hooks do not run for an address that it cannot read. */
const refuseAddress = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  send(request, reply.headers(headers).header('cache-control', 'no-store'), refused('not-found'))

function create(options: ServerOptions): FastifyInstance {
  const base = {
    logger: false,
    bodyLimit: mebibyte,
    trustProxy: false,
    requestTimeout: 30_000,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (_error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      void refuseAddress(request, reply),
  } as const
  return options.https === undefined ? Fastify(base) : Fastify({ ...base, https: options.https })
}

function addPage(server: FastifyInstance, folder: string): void {
  void server.register(fastifyStatic, {
    root: folder,
    setHeaders: (reply, path) => {
      const isFingerprinted = path.includes('/assets/')
      void reply.header('cache-control', isFingerprinted ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}

const wantsPage = (request: FastifyRequest): 'yes' | 'no' =>
  request.method === 'GET' &&
  !request.url.startsWith('/api/') &&
  (request.headers.accept ?? '').includes('text/html')
    ? 'yes'
    : 'no'

/** The server and the names and permissions of all its routes. */
export function createServer(options: ServerOptions): {
  readonly server: FastifyInstance
  readonly routes: readonly RouteName[]
} {
  const server = create(options)
  const names: RouteName[] = []
  server.addHook('onSend', async (request, reply) => {
    reply.headers(headers)
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const code = codeOf(error)
    if (code !== undefined) return send(request, reply, refused(code))
    options.onFault({ name: error.name, code: error.code ?? '', stack: error.stack ?? '' })
    return reply
      .code(500)
      .send({ error: { code: 'fault', message: 'The server met a fault. Nothing was half-done.' } })
  })
  server.setNotFoundHandler((request, reply) =>
    options.page !== undefined && wantsPage(request) === 'yes'
      ? reply.header('cache-control', 'no-cache').sendFile('index.html')
      : send(request, reply, refused('not-found')),
  )
  server.get('/health', async () => options.health())
  if (options.page !== undefined) addPage(server, options.page)
  options.routes(registrar(server, options.sessions, names))
  return { server, routes: names }
}
