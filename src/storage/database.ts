import type { Instant } from '#engine/facts.ts'

/** In whose name a transaction runs. Row security reads it; `owner` is for maintenance and rebuilding only. */
export type Role = 'application' | 'statistics' | 'owner'

/**
 * Who asks, and when. `session` is the hash of a session token: 64 lower-case hexadecimal digits. Policies
 * read it as `nullif(current_setting('app.sid', true), '')` and the instant as `current_setting('app.now')`.
 */
export type Context = { readonly role: Role; readonly session?: string; readonly now: Instant }

export type TransactionOptions = {
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable'
  /** The database refuses every write of the transaction (25006). */
  readonly readOnly?: boolean
}

/**
 * What a statement may carry. Arrays become PostgreSQL arrays; for a JSON array pass `JSON.stringify(…)`.
 * Objects become JSON. There is no `Date` on purpose: instants are text.
 */
export type Parameter =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | Uint8Array
  | readonly Parameter[]
  | { readonly [key: string]: unknown }

export interface Transaction {
  /**
   * Runs one statement and returns its rows. Both engines return the same JavaScript for the same value:
   * bigint as number (beyond 2^53 it is a fault), numeric as text, timestamptz as ISO text with milliseconds
   * and `Z`, date as text, json parsed, bytea as `Uint8Array`, arrays as arrays.
   */
  query<Row>(text: string, values?: readonly Parameter[]): Promise<Row[]>
}

export interface Database {
  readonly engine: 'pglite' | 'postgresql'
  /**
   * Runs `work` in one transaction: committed when it returns, rolled back when it throws. Once the promise
   * is fulfilled, what was written survives a crash. A transaction inside a transaction is a fault.
   */
  transaction<T>(
    context: Context,
    work: (transaction: Transaction) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T>
  /**
   * Makes an earlier deletion real. Embedded: afterwards no file of the folder holds what was deleted; other
   * transactions wait meanwhile. On a server it is the operator's part: autovacuum removes the dead rows, the
   * write-ahead log and the backups expire.
   */
  forceErasure(): Promise<void>
  close(): Promise<void>
}

/** The states that callers tell apart. */
export const sqlStates = {
  /** Row security or a missing grant refused. */
  forbidden: '42501',
  duplicate: '23505',
  /** Two serialisable transactions met: the caller may try again. */
  conflict: '40001',
  deadlock: '40P01',
  foreignKey: '23503',
  check: '23514',
  notNull: '23502',
  readOnly: '25006',
  diskFull: '53100',
  inFailedTransaction: '25P02',
} as const

/**
 * What the database refused or could not do. It carries no row values: PostgreSQL's detail line would quote
 * them, and faults reach the log.
 */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault'
  readonly code: string
  readonly constraint: string | undefined
  readonly table: string | undefined

  constructor(
    message: string,
    code: string,
    where: { readonly constraint?: string | undefined; readonly table?: string | undefined } = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.code = code
    this.constraint = where.constraint
    this.table = where.table
  }
}

/** Is this the fault with that state? `hasState(error, 'duplicate')`. */
export const hasState = (error: unknown, state: keyof typeof sqlStates): error is DatabaseFault =>
  error instanceof DatabaseFault && error.code === sqlStates[state]
