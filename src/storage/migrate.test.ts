import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '#storage/database.ts'
import { freshServerDatabase, hasServer, serverUrl } from '#test/support/database.ts'
import { absentPostgresql, withClient } from '#test/support/postgresql.ts'
import { openEmbedded } from './embedded/embedded-database.ts'
import { readMigrations } from './migrate.ts'
import { checkApplicationRole } from './server/application-role.ts'
import { migrateServer, openServer } from './server/server-database.ts'

const owner: Context = { role: 'owner', now: '2026-11-20T10:00:00.000Z' }
const trial = join(import.meta.dirname, '../../test/support/migrations')

let folder = ''
let migrations = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amparo-migrate-'))
  migrations = join(folder, 'migrations')
  await cp(trial, migrations, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const add = (name: string, sql: string): Promise<void> => writeFile(join(migrations, name), sql)

describe('the migration files', () => {
  test('are numbered without gaps', async () => {
    await add('0003-too-early.sql', 'select 1')
    await expect(readMigrations(migrations)).rejects.toThrow(/0003-too-early.sql should begin with 0002-/)
  })

  test('have one file for a number', async () => {
    await add('0001-another.sql', 'select 1')
    await expect(readMigrations(migrations)).rejects.toThrow(/should begin with/)
  })
})

describe.skipIf(!hasServer())(
  `migrating PostgreSQL${hasServer() ? '' : ` (skipped: ${absentPostgresql})`}`,
  () => {
    const tables = (url: string): Promise<unknown[]> =>
      withClient(url, async (client) => {
        const { rows } = await client.query(
          "select table_name as name from information_schema.tables where table_schema = 'later'",
        )
        return rows
      })

    test('runs each file once, also when several processes start at the same time', async () => {
      const { migratorUrl } = await freshServerDatabase(trial)
      await add('0002-later.sql', 'create schema later; create table later.thing (id integer primary key)')
      const ran = await Promise.all([1, 2, 3].map(() => migrateServer(migratorUrl, migrations)))
      expect(ran.flat()).toEqual(['0002-later.sql'])
      expect(await tables(migratorUrl)).toEqual([{ name: 'thing' }])
    })

    test('leaves nothing of a file that fails', async () => {
      const { migratorUrl } = await freshServerDatabase(trial)
      await add(
        '0002-later.sql',
        'create schema later; create table later.thing (id integer primary key); select 1 / 0',
      )
      await expect(migrateServer(migratorUrl, migrations)).rejects.toThrow(
        /0002-later.sql failed: division by zero/,
      )
      expect(await tables(migratorUrl)).toEqual([])
      await add('0002-later.sql', 'create schema later')
      expect(await migrateServer(migratorUrl, migrations)).toEqual(['0002-later.sql'])
    })

    test('refuses a file that was changed after it had run', async () => {
      const { migratorUrl } = await freshServerDatabase(trial)
      await add('0001-notes.sql', 'select 1')
      await expect(migrateServer(migratorUrl, migrations)).rejects.toThrow(
        /0001-notes.sql was changed after it had run/,
      )
    })

    test('refuses a database that is newer than the program', async () => {
      const { migratorUrl } = await freshServerDatabase(trial)
      await add('0002-later.sql', 'select 1')
      await migrateServer(migratorUrl, migrations)
      await expect(migrateServer(migratorUrl, trial)).rejects.toThrow(
        /0002-later.sql, which this version does not know/,
      )
    })

    test('makes tables that the application does not own', async () => {
      const { name } = await freshServerDatabase(trial)
      const owners = await withClient(serverUrl('postgres', name), async (client) => {
        const { rows } = await client.query(
          "select distinct tableowner from pg_tables where schemaname = 'trial'",
        )
        return rows
      })
      expect(owners).toEqual([{ tableowner: 'amparo_owner' }])
    })

    describe('the application', () => {
      test('does not start as a role that row security would not hold', async () => {
        const { url, migratorUrl, name } = await freshServerDatabase(trial)
        for (const power of ['superuser', 'bypassrls']) {
          // Roles are shared by the whole server: the change is undone before any other test can see it.
          await withClient(serverUrl('postgres', name), async (client) => {
            await client.query('begin')
            await client.query(`alter role amparo_stats ${power}`)
            await expect(checkApplicationRole(client)).rejects.toThrow(
              /amparo_stats must be neither superuser nor bypass/,
            )
            await client.query('rollback')
          })
        }
        await (await openServer({ url, migratorUrl })).close()
      })

      test('does not start as a login that cannot become the role', async () => {
        const { migratorUrl } = await freshServerDatabase(trial)
        await expect(openServer({ url: migratorUrl })).rejects.toThrow(/not a member of the role amparo_app/)
      })
    })
  },
)

describe('migrating the embedded engine', () => {
  const open = () =>
    openEmbedded({ folder: join(folder, 'office'), migrations, cache: join(folder, 'cache') })

  test('keeps what was there, and journals the new tables as well', async () => {
    const before = await open()
    await before.transaction(owner, (transaction) =>
      transaction.query("insert into trial.counter (name) values ('kept')"),
    )
    await before.close()
    await add(
      '0002-later.sql',
      'create table trial.later (id integer primary key); insert into trial.later values (1)',
    )
    const after = await open()
    await after.transaction(owner, (transaction) => transaction.query('insert into trial.later values (2)'))
    await after.close()
    await rm(join(folder, 'office/database'), { recursive: true })
    const restored = await open()
    const rows = await restored.transaction(owner, async (transaction) => [
      await transaction.query('select name from trial.counter'),
      await transaction.query('select id from trial.later order by id'),
    ])
    await restored.close()
    expect(rows).toEqual([[{ name: 'kept' }], [{ id: 1 }, { id: 2 }]])
  })

  test('refuses tables that the journal could not restore', async () => {
    await add('0002-later.sql', 'create table trial.keyless (id integer)')
    await expect(open()).rejects.toThrow(/trial.keyless has no primary key/)
  })

  test('refuses a sequence that belongs to no column', async () => {
    await add('0002-later.sql', 'create sequence trial.loose')
    await expect(open()).rejects.toThrow(/trial.loose belongs to no column/)
  })
})
