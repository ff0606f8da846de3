import { join } from 'node:path'
import {
  type Context,
  type Database,
  DatabaseFault,
  type Parameter,
  type Transaction,
  type TransactionOptions,
} from '../database.ts'
import { beginStatements } from '../wire/begin.ts'
import { oneTransactionDeep } from '../wire/nesting.ts'
import { encodeParameter } from '../wire/parameters.ts'
import { parserOf } from '../wire/results.ts'
import { currentBoot } from './boot.ts'
import { FolderDamage } from './damage.ts'
import type { RawResult } from './engine.ts'
import { lockFolder, type Release } from './folder-lock.ts'
import type { Begin, WorkerOptions } from './messages.ts'
import { WorkerLink } from './worker-link.ts'

export type EmbeddedOptions = {
  /** Where the database and its journal live; made when absent. Never two processes on one folder. */
  readonly folder: string
  /** Folder of numbered SQL files. */
  readonly migrations: string
  /** Where the prepared empty database is kept between first starts. */
  readonly cache?: string
  /** Bytes of journal after which a checkpoint is made. */
  readonly journalLimit?: number
  /** Bytes of free space below which nothing is written. */
  readonly freeFloor?: number
  /** Module (as URL) that exports `journalFiles` in place of the real file system, for tests. */
  readonly filesModule?: string
  /** Told what a person who runs this should know, as that the database was restored from its journal. */
  readonly onNote?: (note: string) => void
}

const mebibyte = 1024 * 1024
const defaultCache = join(import.meta.dirname, '../../../.cache')

const workerOptions = (options: EmbeddedOptions): WorkerOptions => ({
  folder: options.folder,
  migrations: options.migrations,
  cache: options.cache ?? defaultCache,
  boot: currentBoot(),
  distrust: 'nothing',
  journalLimit: options.journalLimit ?? 64 * mebibyte,
  freeFloor: options.freeFloor ?? 200 * mebibyte,
  filesModule: options.filesModule,
})

/** Starts the thread; a folder that PGlite cannot open is made anew from checkpoint and journal. */
const startLink = async (options: WorkerOptions, onNote: (note: string) => void): Promise<WorkerLink> => {
  try {
    return await WorkerLink.start(options, onNote)
  } catch (error) {
    if (!(error instanceof FolderDamage) || options.distrust === 'folder') throw error
    onNote(`the database folder did not open: ${error.message}`)
    return WorkerLink.start({ ...options, distrust: 'folder' }, onNote)
  }
}

/** After these the thread is given up and the folder opened anew; says what is not to be trusted then. */
const distrustAfter = (error: unknown): WorkerOptions['distrust'] | undefined => {
  if (!(error instanceof DatabaseFault)) return undefined
  if (error.code === '58030') return 'disk'
  if (error.code === '57P02') return 'nothing'
  return error.code === '57P01' || error.code.startsWith('XX') ? 'folder' : undefined
}

class EmbeddedDatabase implements Database {
  readonly engine = 'pglite'
  readonly #options: WorkerOptions
  readonly #onNote: (note: string) => void
  readonly #release: Release
  #link: WorkerLink
  #distrust: WorkerOptions['distrust'] = 'nothing'
  #lastTurn: Promise<void> = Promise.resolve()
  #closed = false

  constructor(options: WorkerOptions, onNote: (note: string) => void, release: Release, link: WorkerLink) {
    this.#options = options
    this.#onNote = onNote
    this.#release = release
    this.#link = link
  }

  transaction<T>(
    context: Context,
    work: (transaction: Transaction) => Promise<T>,
    options: TransactionOptions = {},
  ): Promise<T> {
    return oneTransactionDeep(() => this.#run(context, work, options))
  }

  async #run<T>(
    context: Context,
    work: (transaction: Transaction) => Promise<T>,
    options: TransactionOptions,
  ): Promise<T> {
    const sql = beginStatements(context, options)
    const end = await this.#turn()
    const state: TurnState = { begin: { sql, readOnly: options.readOnly === true }, stage: 'unbegun' }
    try {
      const link = await this.#usableLink()
      const result = await work({ query: (text, values) => send(link, state, text, values) })
      const { stage } = state
      state.stage = 'over'
      if (stage === 'begun') await link.commit(end)
      return result
    } catch (error) {
      await this.#recover(error, state)
      throw error
    } finally {
      end()
    }
  }

  /** Waits for the transactions before; the function returned lets the next one begin. */
  async #turn(): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const before = this.#lastTurn
    this.#lastTurn = promise
    await before
    return resolve
  }

  async #usableLink(): Promise<WorkerLink> {
    if (this.#closed) throw new DatabaseFault('The database is closed', '57P03')
    if (this.#link.hasEnded)
      this.#link = await startLink({ ...this.#options, distrust: this.#distrust }, this.#onNote)
    this.#distrust = 'nothing'
    return this.#link
  }

  async #recover(error: unknown, state: TurnState): Promise<void> {
    state.stage = 'over'
    const distrust = distrustAfter(error)
    if (distrust !== undefined) {
      this.#distrust = distrust
      await this.#link.terminate()
    } else if (!this.#link.hasEnded) await this.#link.request('rollback').catch(() => this.#link.terminate())
  }

  async forceErasure(): Promise<void> {
    const end = await this.#turn()
    try {
      await (await this.#usableLink()).request('erase')
    } finally {
      end()
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return
    const end = await this.#turn()
    this.#closed = true
    try {
      if (!this.#link.hasEnded) await this.#link.request('close')
    } finally {
      await this.#link.terminate()
      await this.#release()
      end()
    }
  }
}

type TurnState = { readonly begin: Begin; stage: 'unbegun' | 'begun' | 'over' }

const send = async <Row>(
  link: WorkerLink,
  state: TurnState,
  text: string,
  values: readonly Parameter[] = [],
): Promise<Row[]> => {
  if (state.stage === 'over') throw new DatabaseFault('The transaction is over', '25P01')
  const begin = state.stage === 'unbegun' ? state.begin : undefined
  state.stage = 'begun'
  return readRows(await link.query(begin, text, values.map(encodeParameter)))
}

const readRows = <Row>({ columns, rows }: RawResult): Row[] => {
  const readers = columns.map(({ name, type }) => ({ name, parse: parserOf(type) }))
  return rows.map((row) => {
    const object: Record<string, unknown> = {}
    for (const [index, { name, parse }] of readers.entries()) {
      const text = row[index] ?? null
      object[name] = text === null ? null : parse(text)
    }
    return object as Row
  })
}

/**
 * Opens the embedded database of a folder, for this process alone. Migrations run first.
 *
 * @throws FolderLocked when another process has it; JournalDamage when starting would lose what was
 * acknowledged.
 */
export const openEmbedded = async (options: EmbeddedOptions): Promise<Database> => {
  const onNote = options.onNote ?? (() => undefined)
  const release = await lockFolder(options.folder)
  try {
    const settings = workerOptions(options)
    return new EmbeddedDatabase(settings, onNote, release, await startLink(settings, onNote))
  } catch (error) {
    await release()
    throw error
  }
}
