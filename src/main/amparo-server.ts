/** The server: opens the database, serves API and page, prints where, and stops cleanly. `npm start` runs it. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { hostname, networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }
import { dictionary } from '#law/facts/dictionary.ts'
import { safeguards } from '#law/safeguards/all.ts'
import { treatyStatus } from '#law/status/treaty-status.ts'
import { assessWith } from '#app/records/assess.ts'
import { compileLaw } from '#engine/law.ts'
import { compose } from './compose.ts'
import { type Flags, readFlags } from './flags.mjs'
import { countryOf, installationSecret, offerSetUp } from './installation.ts'
import { type LocalAuthority, localAuthority } from './lan/authority.ts'
import { machineNames } from './lan/machine-names.ts'
import { trustPaths } from './lan/trust-page.ts'
import { addTrustRoutes } from './lan/trust-routes.ts'
import { openDatabase, type Where } from './open-database.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const usualPort = 7210

function whereOf(flags: Flags): Where {
  const url = process.env['DATABASE_URL']
  if (url !== undefined && url !== '') return { url, migratorUrl: process.env['DATABASE_MIGRATOR_URL'] }
  return { folder: resolve(flags.data ?? 'data') }
}

type Tls = { readonly key: string; readonly cert: string; readonly authority?: LocalAuthority }

async function tlsOf(flags: Flags, folder: string): Promise<Tls | undefined> {
  if (!flags.lan) return undefined
  if (flags.tls !== undefined) {
    const [cert, key] = await Promise.all([readFile(flags.tls.cert, 'utf8'), readFile(flags.tls.key, 'utf8')])
    return { cert, key }
  }
  const authority = await localAuthority(folder, machineNames(networkInterfaces(), hostname()), new Date())
  return { ...authority.server, authority }
}

function originsOf(port: number, lan: boolean): readonly string[] {
  if (!lan) return [`http://127.0.0.1:${String(port)}`]
  const { names, addresses } = machineNames(networkInterfaces(), hostname())
  const hosts = [...addresses.filter((address) => address !== '127.0.0.1' && address !== '::1'), ...names]
  return hosts.map((host) => `https://${host.includes(':') ? `[${host}]` : host}:${String(port)}`)
}

async function main(): Promise<void> {
  const read = readFlags(process.argv.slice(2))
  if (read.kind === 'refused') {
    complain(read.because)
    process.exitCode = 2
    return
  }
  const { flags } = read
  const where = whereOf(flags)
  const dataFolder = 'folder' in where ? where.folder : resolve(flags.data ?? 'data')
  const database = await openDatabase(where, complain)
  const tls = await tlsOf(flags, dataFolder)
  const profile = 'folder' in where ? 'office' : 'server'
  const country = await countryOf(database)
  const page = join(import.meta.dirname, '../../dist/web')
  const { server } = compose({
    database,
    assess: assessWith({ law: compileLaw(safeguards, dictionary), country: country ?? undefined, status: treatyStatus }),
    start: { version: packageJson.version, profile, country },
    pepper: await installationSecret(database),
    ...(existsSync(page) ? { page } : {}),
    ...(tls === undefined ? {} : { https: { key: tls.key, cert: tls.cert } }),
    onFault: ({ name, code, stack }) => complain(`fault ${name} ${code}\n${stack.split('\n').slice(1, 6).join('\n')}`),
  })
  const stop = stopOnce(async () => {
    await server.close()
    await database.close()
  })
  await listen(server, flags, tls)
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : usualPort
  await announce(originsOf(port, flags.lan), await offerSetUp(database), tls?.authority)
  process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop)
}

type Server = ReturnType<typeof compose>['server']

async function listen(server: Server, flags: Flags, tls: Tls | undefined): Promise<void> {
  const port = flags.port ?? usualPort
  if (tls?.authority !== undefined) addTrustRoutes(server, tls.authority, originsOf(port, true))
  await server.listen({ port, host: flags.lan ? '::' : '127.0.0.1' })
}

async function announce(origins: readonly string[], link: string | undefined, authority: LocalAuthority | undefined): Promise<void> {
  for (const origin of origins) say(`Amparo serves ${origin}/`)
  const [first] = origins
  if (link !== undefined && first !== undefined) say(`Set up this office, once: ${first}/set-up#${link}`)
  if (authority !== undefined && first !== undefined) {
    say(`Other devices first trust this machine: ${first}${trustPaths.page}`)
    say(`Its fingerprint: ${authority.fingerprint}`)
  }
}

/** Stops once, however often it is asked, and lets nothing that was acknowledged be lost. */
function stopOnce(work: () => Promise<void>): () => void {
  let stopping: Promise<void> | undefined
  return () => {
    stopping ??= work().then(
      () => process.exit(0),
      (error: unknown) => {
        complain(error instanceof Error ? error.message : String(error))
        process.exit(1)
      },
    )
  }
}

try {
  await main()
} catch (error) {
  complain(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
