import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { Database } from '#storage/database.ts'
import { openEmbedded } from '#storage/embedded/embedded-database.ts'
import { readMigrations } from '#storage/migrate.ts'
import { migrateServer, openServer } from '#storage/server/server-database.ts'
import { absentPostgresql, withClient } from './postgresql.ts'

/** The migrations of the product. */
export const productMigrations = join(import.meta.dirname, '../../src/storage/migrations')

export type OpenDatabase = { readonly database: Database; readonly close: () => Promise<void> }

/** A fresh, migrated database on PGlite, in a temporary folder. */
export const freshEmbedded = async (migrations = productMigrations): Promise<OpenDatabase> => {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-embedded-'))
  const database = await openEmbedded({ folder, migrations })
  const close = async () => {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { database, close }
}

/** Where this run's PostgreSQL answers; absent where the machine has none. */
const server = () => inject('postgresql')

export const hasServer = (): boolean => server() !== undefined

export const serverUrl = (
  role: 'postgres' | 'amparo_owner' | 'amparo_app',
  database = 'postgres',
): string => {
  const running = server()
  if (running === undefined) throw new Error(absentPostgresql)
  return `postgresql://${role}:${running.password}@127.0.0.1:${running.port}/${database}`
}

/** A database that was migrated once per run; every test file takes a copy of it. */
const migratedTemplate = async (client: pg.Client, migrations: string): Promise<string> => {
  const checksums = (await readMigrations(migrations)).map(({ checksum }) => checksum)
  const template = `template_${createHash('sha256').update(checksums.join()).digest('hex').slice(0, 24)}`
  // Several test files start at the same time.
  await client.query('select pg_advisory_lock(771)')
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) await makeTemplate(client, template, migrations)
  } finally {
    await client.query('select pg_advisory_unlock(771)')
  }
  return template
}

const makeTemplate = async (client: pg.Client, template: string, migrations: string): Promise<void> => {
  await client.query(`create database ${template}`)
  try {
    await grantRoles(template)
    await migrateServer(serverUrl('amparo_owner', template), migrations)
  } catch (error) {
    await client.query(`drop database ${template}`)
    throw error
  }
}

const grantRoles = (database: string): Promise<unknown> =>
  withClient(serverUrl('postgres', database), async (client) => {
    await client.query(`grant create, connect on database ${database} to amparo_owner`)
    await client.query('revoke create on schema public from public')
    await client.query('grant usage, create on schema public to amparo_owner')
  })

/** Connection strings of a fresh, migrated database on this run's PostgreSQL. */
export const freshServerDatabase = async (migrations = productMigrations) => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await withClient(serverUrl('postgres'), async (client) => {
    const template = await migratedTemplate(client, migrations)
    await client.query(`create database ${name} template ${template}`)
  })
  await grantRoles(name)
  return { name, url: serverUrl('amparo_app', name), migratorUrl: serverUrl('amparo_owner', name) }
}

/** A fresh, migrated database on PostgreSQL. */
export const freshServer = async (migrations = productMigrations): Promise<OpenDatabase> => {
  const { name, url, migratorUrl } = await freshServerDatabase(migrations)
  const database = await openServer({ url, migratorUrl, connections: 4 })
  const close = async () => {
    await database.close()
    await withClient(serverUrl('postgres'), (client) => client.query(`drop database ${name} with (force)`))
  }
  return { database, close }
}

/**
 * Declares the same tests once on PGlite and once on PostgreSQL, each on a fresh database that the tests of
 * the block share. `database` answers only inside a test or hook.
 */
export const eachEngine = (
  tests: (database: () => Database, engine: Database['engine']) => void,
  migrations = productMigrations,
): void => {
  const declare = (engine: Database['engine'], open: (folder: string) => Promise<OpenDatabase>): void => {
    let opened: OpenDatabase | undefined
    beforeAll(async () => {
      opened = await open(migrations)
    })
    afterAll(() => opened?.close())
    tests(() => {
      if (opened === undefined) throw new Error('The database is open only while tests run')
      return opened.database
    }, engine)
  }
  describe('on PGlite', () => declare('pglite', freshEmbedded))
  describe.skipIf(!hasServer())(
    hasServer() ? 'on PostgreSQL' : `on PostgreSQL (skipped: ${absentPostgresql})`,
    () => declare('postgresql', freshServer),
  )
}
