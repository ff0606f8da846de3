import { DatabaseFault, hasState, sqlStates } from '../database.ts'
import { type Collected, collect, type TablesByOid } from './capture.ts'
import type { Engine, RawResult } from './engine.ts'
import { eraseDeadRows } from './erasure.ts'
import { headerDigest, journalHeader } from './frames.ts'
import { beginGeneration, type Generation, journalFile } from './generations.ts'
import { Journal } from './journal.ts'
import type { JournalFiles } from './journal-files.ts'
import type { Begin, WorkerOptions } from './messages.ts'
import type { Opened } from './opening.ts'
import { captureVersion } from './prepared.ts'

/** Captured rows after which their table is vacuumed: PGlite has nobody who does it unasked. */
const vacuumEvery = 2000

/** An open embedded database: one transaction at a time, each in the journal before it is acknowledged. */
export class Session {
  readonly #engine: Engine
  readonly #files: JournalFiles
  readonly #options: WorkerOptions
  readonly #tables: TablesByOid
  readonly #migrations: number
  readonly #erasable: Set<string>
  readonly #written = new Set<string>()
  #generation: Generation
  #journal: Journal
  #transaction: 'none' | 'writing' | 'reading' | 'disk-full' = 'none'
  #captured = 0
  #nextCheckpoint: number

  constructor(opened: Opened, options: WorkerOptions, files: JournalFiles) {
    const { engine, generation, scan, tables, migrations, sequence } = opened
    this.#engine = engine
    this.#files = files
    this.#options = options
    this.#nextCheckpoint = options.journalLimit
    this.#tables = new Map(tables.map((table) => [table.oid, table]))
    this.#migrations = migrations
    // Which rows a replayed frame replaced is not known: every table may hold dead ones.
    this.#erasable = new Set(scan.frames.length > 0 ? tables.map(({ name }) => name) : generation.erasable)
    this.#generation = generation
    this.#journal = new Journal(
      journalFile(options.folder, generation.generation),
      { length: scan.length, digest: scan.digest, sequence },
      files,
    )
  }

  /** Runs a statement, opening the transaction first where `begin` is given. */
  async query(
    begin: Begin | undefined,
    text: string,
    values: readonly (string | null)[],
  ): Promise<RawResult> {
    if (begin !== undefined) await this.#begin(begin)
    try {
      return await this.#engine.execute(text, values)
    } catch (error) {
      if (this.#transaction === 'disk-full' && hasState(error, 'readOnly')) throw diskFull()
      // PGlite itself ran out of space and would hang at the next statement: the thread has to be given up.
      if (hasState(error, 'diskFull')) throw new DatabaseFault(error.message, '57P02')
      throw error
    }
  }

  /** On a full disk the transaction may read: PGlite itself hangs when it cannot write. */
  async #begin({ sql, readOnly }: Begin): Promise<void> {
    const full = this.#files.freeBytes(this.#options.folder) < this.#options.freeFloor
    this.#transaction = readOnly ? 'reading' : full ? 'disk-full' : 'writing'
    await this.#engine.script(full && !readOnly ? `${sql}; set transaction read only` : sql)
  }

  /** Commits. On return the next transaction may begin; the promise within says when this one is durable. */
  async commit(): Promise<{ readonly durable: Promise<void> }> {
    const collected = this.#transaction === 'writing' ? await this.#collect() : undefined
    if (collected !== undefined) {
      const next = String(this.#journal.sequence + 1)
      await this.#engine.execute('update amparo_journal.state set last = $1', [next])
      this.#journal.append(collected.payload)
    }
    await this.#commitEngine(collected)
    return { durable: this.#journal.durable() }
  }

  async #collect(): Promise<Collected | undefined> {
    await this.#engine.script('set constraints all immediate; reset role')
    return collect(this.#engine, this.#tables)
  }

  async #commitEngine(collected: Collected | undefined): Promise<void> {
    try {
      if ((await this.#engine.script('commit')) !== 'COMMIT')
        throw new DatabaseFault('The transaction had already failed', sqlStates.inFailedTransaction)
    } catch (error) {
      if (collected !== undefined) this.#journal.retract()
      throw error
    }
    this.#transaction = 'none'
    if (collected === undefined) return
    this.#journal.confirm()
    this.#captured += collected.rows
    for (const name of collected.tables) this.#written.add(name)
    for (const name of collected.erasable) this.#erasable.add(name)
  }

  async rollback(): Promise<void> {
    this.#transaction = 'none'
    await this.#engine.script('rollback')
  }

  /** Work that is due between two transactions. */
  async tidy(): Promise<void> {
    if (this.#captured > vacuumEvery) {
      this.#captured = 0
      await this.#engine.script('vacuum amparo_journal.captured')
    }
    if (this.#journal.length <= this.#nextCheckpoint) return
    // Whatever comes of it, the present journal stays good, and the next attempt waits as long again.
    this.#nextCheckpoint = this.#journal.length + this.#options.journalLimit
    await this.checkpoint()
  }

  /** Begins a new generation; the journal begins anew and the old one is destroyed. */
  async checkpoint(): Promise<void> {
    await this.#journal.durable()
    if (this.#written.size > 0) await this.#engine.script(`vacuum (analyze) ${[...this.#written].join(', ')}`)
    this.#written.clear()
    await this.#engine.script('checkpoint')
    const { folder } = this.#options
    const { sequence } = this.#journal
    this.#generation = await beginGeneration(folder, {
      generation: this.#generation.generation + 1,
      sequence,
      migrations: this.#migrations,
      capture: captureVersion,
      erasable: [...this.#erasable],
    })
    const { generation } = this.#generation
    const header = journalHeader(generation, sequence)
    this.#journal.close()
    const position = { length: header.length, digest: headerDigest(header), sequence }
    this.#journal = new Journal(journalFile(folder, generation), position, this.#files)
    this.#nextCheckpoint = this.#options.journalLimit
  }

  /** Destroys what was deleted: dead rows, write-ahead log, older frames and checkpoints. */
  async erase(): Promise<void> {
    await eraseDeadRows(this.#engine, [...this.#erasable])
    this.#erasable.clear()
    await this.checkpoint()
  }

  /** Makes a checkpoint if anything was written since the last one, and closes. */
  async close(): Promise<void> {
    if (this.#journal.sequence > this.#generation.sequence) await this.checkpoint()
    this.#journal.close()
    await this.#engine.close()
  }
}

const diskFull = (): DatabaseFault =>
  new DatabaseFault('The disk is full: nothing is saved until there is space again', sqlStates.diskFull)
