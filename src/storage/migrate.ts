import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/*
 * Plain SQL files, `0001-what-is-new.sql`, forward only, numbered without gaps. Each runs in one transaction
 * together with the row that records it. (postgrator wants other file names, and records a migration in a
 * second transaction: a crash between the two would run it twice.)
 */

/** What migrating needs of a connection: both engines have it. The connection acts as the owner. */
export type MigrationConnection = {
  /** Runs several statements without parameters. */
  readonly exec: (sql: string) => Promise<void>
  readonly query: (sql: string, values: readonly (string | number)[]) => Promise<readonly unknown[]>
}

type Migration = {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** Serialises the starts of several processes. Any number that nobody else uses. */
const lock = 7_163_540_921

const filePattern = /^(\d{4})-[a-z0-9-]+\.sql$/

/** The migrations of a folder in order. A gap, a double number or a stray SQL file is a fault. */
export const readMigrations = async (folder: string): Promise<readonly Migration[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name, index) => {
      const number = Number(filePattern.exec(name)?.[1])
      if (number !== index + 1)
        throw new Error(`Migration ${name} should begin with ${String(index + 1).padStart(4, '0')}-`)
      const sql = await readFile(join(folder, name), 'utf8')
      return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Runs the outstanding migrations of `folder`, one process at a time, and returns the names of those that
 * ran. A file that was changed after it had run, or a database newer than the folder, is a fault.
 */
export const migrate = async (
  connection: MigrationConnection,
  folder: string,
): Promise<readonly string[]> => {
  const migrations = await readMigrations(folder)
  await connection.query('select pg_advisory_lock($1)', [lock])
  try {
    await connection.exec(`create schema if not exists amparo_migration;
      create table if not exists amparo_migration.applied (
        number integer primary key, name text not null, checksum text not null,
        at timestamptz not null default now())`)
    const outstanding = migrations.slice(await countApplied(connection, migrations))
    for (const migration of outstanding) await run(connection, migration)
    return outstanding.map(({ name }) => name)
  } finally {
    // Where the connection broke the lock ended with it, and the first error is the one to report.
    await connection.query('select pg_advisory_unlock($1)', [lock]).catch(() => undefined)
  }
}

const countApplied = async (
  connection: MigrationConnection,
  migrations: readonly Migration[],
): Promise<number> => {
  const rows = (await connection.query(
    'select name, checksum from amparo_migration.applied order by number',
    [],
  )) as readonly { readonly name: string; readonly checksum: string }[]
  for (const [index, row] of rows.entries()) {
    const migration = migrations[index]
    if (migration === undefined)
      throw new Error(`The database has the migration ${row.name}, which this version does not know`)
    if (migration.name !== row.name || migration.checksum !== row.checksum)
      throw new Error(`The migration ${row.name} was changed after it had run`)
  }
  return rows.length
}

const run = async (connection: MigrationConnection, migration: Migration): Promise<void> => {
  await connection.exec('begin')
  try {
    await connection.exec(migration.sql)
    await connection.query(
      'insert into amparo_migration.applied (number, name, checksum) values ($1, $2, $3)',
      [migration.number, migration.name, migration.checksum],
    )
    await connection.exec('commit')
  } catch (error) {
    await connection.exec('rollback')
    throw new Error(`Migration ${migration.name} failed: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    })
  }
}
