import { readFile } from 'node:fs/promises'
import { hostname, networkInterfaces } from 'node:os'
import type { FastifyInstance } from 'fastify'
import type { Flags } from './flags.mjs'
import { type LocalAuthority, localAuthority } from './lan/authority.ts'
import { machineNames } from './lan/machine-names.ts'
import { trustPaths } from './lan/trust-page.ts'
import { addTrustRoutes } from './lan/trust-routes.ts'

export const usualPort = 7210

export type Tls = { readonly key: string; readonly cert: string; readonly authority?: LocalAuthority }

const thisMachine = (): ReturnType<typeof machineNames> => machineNames(networkInterfaces(), hostname())

/** On a network the server speaks HTTPS only: with the operator's certificate, or one of its own authority. */
export async function tlsOf(flags: Flags, folder: string, now: Date): Promise<Tls | undefined> {
  if (!flags.lan) return undefined
  if (flags.tls !== undefined) {
    const [cert, key] = await Promise.all([readFile(flags.tls.cert, 'utf8'), readFile(flags.tls.key, 'utf8')])
    return { cert, key }
  }
  const authority = await localAuthority(folder, thisMachine(), now)
  return { ...authority.server, authority }
}

/** Where the server can be reached, best first. */
export function originsOf(port: number, tls: Tls | undefined): readonly string[] {
  if (tls === undefined) return [`http://127.0.0.1:${String(port)}`]
  const { names, addresses } = thisMachine()
  const hosts = [...addresses.filter((address) => address !== '127.0.0.1' && address !== '::1'), ...names]
  return hosts.map((host) => `https://${host.includes(':') ? `[${host}]` : host}:${String(port)}`)
}

/** Listens on loopback, or with TLS on the network, and answers the port. */
export async function listen(server: FastifyInstance, port: number, tls: Tls | undefined): Promise<number> {
  let listening = port
  // The page that explains trust names the port, which is known only once the server listens.
  if (tls?.authority !== undefined) addTrustRoutes(server, tls.authority, () => originsOf(listening, tls))
  await server.listen({ port, host: tls === undefined ? '127.0.0.1' : '::' })
  const address = server.server.address()
  if (typeof address === 'object' && address !== null) listening = address.port
  return listening
}

/** What is printed once the server answers. */
export function announcement(
  origins: readonly string[],
  link: string | undefined,
  authority: LocalAuthority | undefined,
): readonly string[] {
  const [first = ''] = origins
  return [
    ...origins.map((origin) => `Amparo serves ${origin}/`),
    ...(link === undefined ? [] : [`Set up this office, once: ${first}/set-up#${link}`]),
    ...(authority === undefined
      ? []
      : [
          `Other devices first trust this machine: ${first}${trustPaths.page}`,
          `Its fingerprint: ${authority.fingerprint}`,
        ]),
  ]
}
