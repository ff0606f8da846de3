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
import { type Flags, readFlags } from './flags.mjs'
import { countryOf, installationSecret, offerSetUp } from './installation.ts'
import { announcement, listen, originsOf, tlsOf, usualPort } from './listen.ts'
import { openDatabase, type Where } from './open-database.ts'

const complain = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
const pageFolder = join(import.meta.dirname, '../../dist/web')

function whereOf(flags: Flags): Where {
  const url = process.env['DATABASE_URL']
  if (url !== undefined && url !== '') return { url, migratorUrl: process.env['DATABASE_MIGRATOR_URL'] }
  return { folder: resolve(flags.data ?? 'data') }
}

/** The clock and the routes over one database. */
async function open(
  database: Database,
  profile: 'office' | 'server',
  https: Awaited<ReturnType<typeof tlsOf>>,
) {
  let country = await countryOf(database)
  const law = compileLaw(safeguards, dictionary)
  const assess = assessWith({ law, country: () => country ?? undefined, status: treatyStatus })
  const learnCountry = async (): Promise<void> => {
    country ??= await countryOf(database)
  }
  const clock = startClock(database, assess, safeguards, learnCountry, (fault) =>
    complain(`fault in the clock: ${nameOf(fault)}`),
  )
  const { server } = compose({
    database,
    assess,
    start: () => ({ version: packageJson.version, profile, country }),
    pepper: await installationSecret(database),
    ...(existsSync(pageFolder) ? { page: pageFolder } : {}),
    ...(https === undefined ? {} : { https: { key: https.key, cert: https.cert } }),
    onFault: ({ name, code, stack }) =>
      complain(`fault ${name} ${code}\n${stack.split('\n').slice(1, 6).join('\n')}`),
  })
  return { clock, server }
}

async function main(flags: Flags): Promise<void> {
  const where = whereOf(flags)
  const database = await openDatabase(where, complain)
  const tls = await tlsOf(flags, 'folder' in where ? where.folder : resolve(flags.data ?? 'data'), new Date())
  const { clock, server } = await open(database, 'folder' in where ? 'office' : 'server', tls)
  const stop = stopOnce(async () => {
    await server.close()
    await clock.stop()
    await database.close()
  })
  process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop)
  const port = await listen(server, flags.port ?? usualPort, tls)
  const lines = announcement(originsOf(port, tls), await offerSetUp(database), tls?.authority)
  process.stdout.write(`${lines.join('\n')}\n`)
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
    complain(nameOf(fault))
    process.exit(1)
  }
