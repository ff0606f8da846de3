import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate, readMigrations } from '../migrate.ts'
import { packFolder } from './archive.ts'
import { installCapture, journalSchema } from './capture.ts'
import { readCapturedTables } from './captured-tables.ts'
import { Engine } from './engine.ts'

/** Raise it when what `capture.ts` puts into the database changes. */
export const captureVersion = 1

const pgliteVersion = async (): Promise<string> => {
  const file = new URL(import.meta.resolve('@electric-sql/pglite'))
  const { version } = JSON.parse(await readFile(new URL('../package.json', file), 'utf8')) as {
    version: string
  }
  return version
}

const rolesFile = join(import.meta.dirname, '../roles.sql')

/**
 * The archive of an empty, migrated data folder. Making one takes seconds (PGlite has to make its catalogue),
 * unpacking it a fraction, so it is kept in `cache` under a name that changes with all that it depends on.
 */
export const prepareArchive = async (migrations: string, cache: string): Promise<string> => {
  const roles = await readFile(rolesFile, 'utf8')
  const files = await readMigrations(migrations)
  const hash = createHash('sha256').update(`${await pgliteVersion()} ${captureVersion} ${roles}`)
  for (const { name, checksum } of files) hash.update(`\n${name} ${checksum}`)
  const archive = join(cache, `prepared-${hash.digest('hex').slice(0, 32)}.tar.zst`)
  if (!existsSync(archive)) await makeArchive(migrations, cache, archive)
  return archive
}

const makeArchive = async (migrations: string, cache: string, archive: string): Promise<void> => {
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'preparing-'))
  try {
    const engine = await Engine.open(folder)
    await engine.script(await readFile(rolesFile, 'utf8'))
    await migrateEngine(engine, migrations, 'renew')
    await engine.script('checkpoint')
    await engine.close()
    await packFolder(folder, archive)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Runs the outstanding migrations as the owner and, where any ran or `renew` says so, puts the journal's
 * triggers on every table. Returns the names of those that ran.
 */
export const migrateEngine = async (
  engine: Engine,
  folder: string,
  renew: 'renew' | 'keep',
): Promise<readonly string[]> => {
  await engine.script(`${journalSchema} set role amparo_owner`)
  const applied = await migrate(
    {
      exec: async (sql) => void (await engine.script(sql)),
      query: (sql, values) => engine.select(sql, values.map(String)),
    },
    folder,
  )
  await engine.script('reset role')
  if (applied.length > 0 || renew === 'renew') {
    await engine.forget()
    await installCapture(engine, await readCapturedTables(engine))
  }
  return applied
}
