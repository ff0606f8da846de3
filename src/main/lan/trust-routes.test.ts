import { X509Certificate } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { beforeAll, expect, test } from 'vitest'
import { createAuthority } from './certificates.ts'
import { addTrustRoutes } from './trust-routes.ts'

let server: FastifyInstance
let authority: X509Certificate
beforeAll(async () => {
  const made = await createAuthority('Amparo', new Date('2026-11-22T10:00:00Z'))
  authority = new X509Certificate(made.cert)
  server = Fastify()
  const { raw: certificate, fingerprint256: fingerprint } = authority
  addTrustRoutes(server, { server: made, certificate, fingerprint }, () => ['https://192.168.1.20:8443'])
})

test('a phone downloads the very certificate whose fingerprint the page shows', async () => {
  const download = await server.inject('/trust/amparo-authority.crt')
  expect(download.headers['content-type']).toBe('application/x-x509-ca-cert')
  expect(new X509Certificate(download.rawPayload).fingerprint256).toBe(authority.fingerprint256)
})

test('what devices download holds no private key', async () => {
  const replies = await Promise.all(
    ['/trust', '/trust/amparo-authority.crt'].map((url) => server.inject(url)),
  )
  for (const { payload } of replies) expect(payload).not.toContain('PRIVATE KEY')
})

test('the page speaks the language that is chosen, or else the first of the device that it knows', async () => {
  const title = async (url: string, header: string): Promise<string> => {
    const { payload } = await server.inject({ url, headers: { 'accept-language': header } })
    return /<html lang="(\w+)"/.exec(payload)?.[1] ?? ''
  }
  expect(await title('/trust', 'sw, pt-MZ;q=0.8, en;q=0.5')).toBe('pt')
  expect(await title('/trust?lang=fr', 'pt')).toBe('fr')
  expect(await title('/trust', 'sw')).toBe('en')
})
