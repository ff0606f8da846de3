/** The server: opens the database, serves API and page, prints where, and stops cleanly. `npm start` runs it. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { assessWith } from '#app/records/assess.ts'
import { compileLaw } from '#engine/law.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { safeguards } from '#law/safeguards/all.ts'
import { treatyStatus } from '#law/status/treaty-status.ts'
import type { Database } from '#storage/database.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { startClock } from './clock.ts'
import { compose } from './compose.ts'
import { demonstrationUsers, fillDemonstration, isDemonstration } from './demo/open-demonstration.ts'
import { type Flags, readFlags } from './flags.mjs'
import { countryOf, installationSecret, offerSetUp } from './installation.ts'
import { announcement, listen, originsOf, tlsOf, usualPort } from './listen.ts'
import { openDatabase, type Where } from './open-database.ts'
import { startFault } from './start-fault.ts'
import { surroundings } from './surroundings.ts'

const complain = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
const pageFolder = join(import.meta.dirname, '../../dist/web')

function whereOf(flags: Flags): Where {
  const url = process.env['DATABASE_URL']
  if (url !== undefined && url !== '') return { url, migratorUrl: process.env['DATABASE_MIGRATOR_URL'] }
  return { folder: resolve(flags.data ?? (flags.demo ? 'data-demo' : 'data')) }
}

type Opening = {
  readonly database: Database
  readonly profile: 'office' | 'server'
  readonly tls: Awaited<ReturnType<typeof tlsOf>>
  readonly demo: boolean
  readonly time: ReturnType<typeof settableTime>
}

/** The clock and the routes over one database. */
async function open({ database, profile, tls, demo, time }: Opening) {
  let country = await countryOf(database)
  const law = compileLaw(safeguards, dictionary)
  const assess = assessWith({ law, country: () => country ?? undefined, status: treatyStatus })
  const learnCountry = async (): Promise<void> => {
    country ??= await countryOf(database)
  }
  const clock = (): ReturnType<typeof startClock> =>
    startClock(database, assess, safeguards, learnCountry, (fault) =>
      complain(`fault in the clock: ${nameOf(fault)}`),
    )
  const { server } = compose({
    database,
    assess,
    surroundings: { ...surroundings, now: time.now },
    start: () => ({
      version: packageJson.version,
      profile,
      country,
      ...(demo ? { demonstration: demonstrationUsers } : {}),
    }),
    pepper: await installationSecret(database),
    ...(existsSync(pageFolder) ? { page: pageFolder } : {}),
    ...(tls === undefined ? {} : { https: { key: tls.key, cert: tls.cert } }),
    onFault: ({ name, code, stack }) =>
      complain(`fault ${name} ${code}\n${stack.split('\n').slice(1, 6).join('\n')}`),
  })
  return { clock, server }
}

/** The real time, unless the demonstration is being told what happened weeks ago. */
function settableTime(): { readonly now: () => string; readonly set: (instant: string | undefined) => void } {
  let told: string | undefined
  return {
    now: () => told ?? surroundings.now(),
    set: (instant) => {
      told = instant
    },
  }
}

const demonstrationOnly =
  'There is an office of real people here. A demonstration needs a folder of its own: --data DIR.'

async function prepareDemonstration(
  opening: Opening,
  server: Awaited<ReturnType<typeof open>>['server'],
): Promise<void> {
  const found = await isDemonstration(opening.database)
  if (found === 'no') throw new Error(demonstrationOnly)
  if (found === 'empty')
    await fillDemonstration(opening.database, server, opening.time, (line) =>
      process.stdout.write(`  ${line}\n`),
    )
}

async function main(flags: Flags): Promise<void> {
  const where = whereOf(flags)
  const database = await openDatabase(where, complain)
  const tls = await tlsOf(flags, 'folder' in where ? where.folder : resolve(flags.data ?? 'data'), new Date())
  const profile = 'folder' in where ? 'office' : 'server'
  const opening: Opening = { database, profile, tls, demo: flags.demo, time: settableTime() }
  const { clock, server } = await open(opening)
  if (flags.demo) await prepareDemonstration(opening, server)
  const running = clock()
  const stop = stopOnce(async () => {
    await hangUp(server)
    await running.stop()
    await database.close()
  })
  process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop)
  const port = await listen(server, flags.port ?? usualPort, tls)
  const lines = announcement(originsOf(port, tls), await offerSetUp(database), tls?.authority)
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** What is being answered gets this long. */
const lastWordsMs = 3_000

/** Browsers open lines beforehand and say nothing on them; they must not keep the office from stopping. */
async function hangUp(server: Awaited<ReturnType<typeof open>>['server']): Promise<void> {
  const cut = setTimeout(() => server.server.closeAllConnections(), lastWordsMs)
  await server.close()
  clearTimeout(cut)
}

/** Stops once, however often it is asked, and lets nothing that was acknowledged be lost. */
function stopOnce(work: () => Promise<void>): () => void {
  let stopping: Promise<void> | undefined
  return () => {
    stopping ??= work().then(
      () => process.exit(0),
      (fault: unknown) => {
        complain(nameOf(fault))
        process.exit(1)
      },
    )
  }
}

const read = readFlags(process.argv.slice(2))
if (read.kind === 'refused') {
  complain(read.because)
  process.exitCode = 2
} else
  try {
    await main(read.flags)
  } catch (fault) {
    complain(startFault(fault))
    process.exit(1)
  }
