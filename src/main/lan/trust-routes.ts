import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { LocalAuthority } from './authority.ts'
import { trustPage, trustPaths, trustStyle } from './trust-page.ts'
import type { TrustLanguage } from './trust-words.ts'

/**
 * Adds the page that explains trusting this machine, and the certificate that it hands out. Both are meant for
 * devices that nobody is signed in on yet, and say nothing that the TLS handshake does not say already.
 *
 * @param origins where the server can be reached, best first
 */
export function addTrustRoutes(
  server: FastifyInstance,
  { certificate, fingerprint }: LocalAuthority,
  origins: () => readonly string[],
): void {
  server.get(trustPaths.page, (request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(trustPage({ language: wantedLanguage(request), origins: origins(), fingerprint })),
  )
  server.get(trustPaths.certificate, (_request, reply) =>
    reply.type('application/x-x509-ca-cert').send(Buffer.from(certificate)),
  )
  server.get(trustPaths.style, (_request, reply) => reply.type('text/css; charset=utf-8').send(trustStyle))
}

function wantedLanguage(request: FastifyRequest): TrustLanguage {
  const chosen = /[?&]lang=(\w+)/.exec(request.url)?.[1]
  const preferred = (request.headers['accept-language'] ?? '').split(',').map((tag) => tag.trim().slice(0, 2))
  return [chosen, ...preferred].find(isLanguage) ?? 'en'
}

const isLanguage = (code: string | undefined): code is TrustLanguage =>
  code === 'en' || code === 'fr' || code === 'pt'
