import pg from 'pg'
import {
  type Context,
  type Database,
  DatabaseFault,
  type Parameter,
  sqlStates,
  type Transaction,
  type TransactionOptions,
} from '../database.ts'
import { migrate } from '../migrate.ts'
import { beginStatements } from '../wire/begin.ts'
import { oneTransactionDeep } from '../wire/nesting.ts'
import { encodeParameter } from '../wire/parameters.ts'
import { parserOf } from '../wire/results.ts'
import { checkApplicationRole } from './application-role.ts'
import { statementName } from './statement-names.ts'

export type ServerOptions = {
  /** Connection string of the role that the application runs as (`DATABASE_URL`). */
  readonly url: string
  /** Connection string of the role that owns the tables (`DATABASE_MIGRATOR_URL`); the same when absent. */
  readonly migratorUrl?: string
  /** Folder of numbered SQL files; they run before the application connects. Absent: none run. */
  readonly migrations?: string
  /** Connections of the application. */
  readonly connections?: number
  /** No: for a pooler that hands every transaction another connection and cannot carry prepared statements. */
  readonly preparedStatements?: 'yes' | 'no'
}

const faultOf = (error: unknown): unknown =>
  error instanceof pg.DatabaseError
    ? new DatabaseFault(error.message, error.code ?? 'XX000', error, { cause: error })
    : error

const createPool = (url: string, connections: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
    options: '-c TimeZone=UTC -c DateStyle=ISO -c bytea_output=hex -c IntervalStyle=iso_8601',
    application_name: 'amparo',
  })
  // An idle connection that the server closes is replaced on next use; without a listener it would end us.
  pool.on('error', () => undefined)
  return pool
}

class ServerDatabase implements Database {
  readonly engine = 'postgresql'
  readonly #application: pg.Pool
  readonly #owner: pg.Pool
  readonly #prepared: boolean

  constructor(application: pg.Pool, owner: pg.Pool, prepared: boolean) {
    this.#application = application
    this.#owner = owner
    this.#prepared = prepared
  }

  transaction<T>(
    context: Context,
    work: (transaction: Transaction) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T> {
    return oneTransactionDeep(() => this.#run(context, work, options))
  }

  async #run<T>(
    context: Context,
    work: (transaction: Transaction) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T> {
    const begin = beginStatements(context, options)
    const client = await (context.role === 'owner' ? this.#owner : this.#application).connect()
    let broken: Error | undefined
    let isOver = false
    try {
      await client.query(begin)
      const result = await work({
        query: (text, values) => (isOver ? Promise.reject(overFault()) : this.#query(client, text, values)),
      })
      isOver = true
      await commit(client)
      return result
    } catch (error) {
      isOver = true
      broken = await rollback(client)
      throw faultOf(error)
    } finally {
      client.release(broken)
    }
  }

  async #query<Row>(client: pg.PoolClient, text: string, values: readonly Parameter[] = []): Promise<Row[]> {
    const statement = {
      text,
      values: values.map(encodeParameter),
      queryMode: 'extended',
      ...(this.#prepared && { name: statementName(text) }),
    }
    try {
      const { rows } = await client.query(statement)
      return rows
    } catch (error) {
      throw faultOf(error)
    }
  }

  /** Autovacuum takes dead rows away; the write-ahead log and backups are the operator's to expire. */
  forceErasure(): Promise<void> {
    return Promise.resolve()
  }

  async close(): Promise<void> {
    await this.#application.end()
    if (this.#owner !== this.#application) await this.#owner.end()
  }
}

const overFault = (): DatabaseFault => new DatabaseFault('The transaction is over', '25P01')

/** PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error: that must not look committed. */
const commit = async (client: pg.PoolClient): Promise<void> => {
  const { command } = await client.query('commit')
  if (command !== 'COMMIT')
    throw new DatabaseFault('The transaction had already failed', sqlStates.inFailedTransaction)
}

/** Rolls back; when even that fails the connection is given up. */
const rollback = (client: pg.PoolClient): Promise<Error | undefined> =>
  client.query('rollback').then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error('The connection broke')),
  )

/** Connects to a PostgreSQL server of version 15 or later, after running what migrations are outstanding. */
export const openServer = async (options: ServerOptions): Promise<Database> => {
  const { url, migratorUrl = url, connections = 10, preparedStatements = 'yes' } = options
  if (options.migrations !== undefined) await migrateServer(migratorUrl, options.migrations)
  const application = createPool(url, connections)
  const owner = migratorUrl === url ? application : createPool(migratorUrl, 2)
  const database = new ServerDatabase(application, owner, preparedStatements === 'yes')
  try {
    await checkApplicationRole(application)
    return database
  } catch (error) {
    await database.close()
    throw faultOf(error)
  }
}

/** Runs the outstanding migrations as the owner of the tables; returns the names of those that ran. */
export const migrateServer = async (migratorUrl: string, folder: string): Promise<readonly string[]> => {
  const client = new pg.Client({ connectionString: migratorUrl, application_name: 'amparo-migrator' })
  await client.connect()
  try {
    await client.query('set role amparo_owner')
    return await migrate(
      {
        exec: async (sql) => void (await client.query(sql)),
        query: async (sql, values) => (await client.query(sql, [...values])).rows,
      },
      folder,
    )
  } catch (error) {
    throw faultOf(error)
  } finally {
    await client.end()
  }
}
