import { closeSync, openSync } from 'node:fs'
import { DatabaseFault, sqlStates } from '../database.ts'
import { encodeFrame } from './frames.ts'
import type { JournalFiles } from './journal-files.ts'

/** Where writing goes on in an existing journal file. */
export type Position = { readonly length: number; readonly digest: Buffer; readonly sequence: number }

/**
 * The end of the journal file that is being written. A transaction appends its frame, commits in the
 * database, confirms the frame (or retracts it), and waits until it is durable. One fsync serves every frame
 * confirmed before it began (group commit).
 */
export class Journal {
  readonly #file: number
  readonly #files: JournalFiles
  #confirmed: Position
  #appended: Position | undefined
  #durable: number
  #syncing: Promise<void> | undefined
  #failure: DatabaseFault | undefined

  constructor(path: string, position: Position, files: JournalFiles) {
    this.#file = openSync(path, 'r+')
    this.#files = files
    this.#confirmed = position
    this.#durable = 0
    files.truncate(this.#file, position.length)
  }

  /** Number of the last confirmed transaction. */
  get sequence(): number {
    return this.#confirmed.sequence
  }

  /** Bytes of the file up to the last confirmed frame. */
  get length(): number {
    return this.#confirmed.length
  }

  /** Writes the frame of the next transaction. On a full disk nothing stays behind, and it is a fault. */
  append(payload: Uint8Array): void {
    if (this.#failure !== undefined) throw this.#failure
    const { length, digest, sequence } = this.#confirmed
    const frame = encodeFrame(digest, { sequence: sequence + 1, payload, durable: this.#durable })
    try {
      this.#files.write(this.#file, frame.bytes, length)
    } catch (error) {
      this.retract()
      throw new DatabaseFault('The journal could not be written', sqlStates.diskFull, {}, { cause: error })
    }
    this.#appended = { length: length + frame.bytes.length, digest: frame.digest, sequence: sequence + 1 }
  }

  /** The database has committed what was appended. */
  confirm(): void {
    if (this.#appended !== undefined) this.#confirmed = this.#appended
    this.#appended = undefined
  }

  /** The database did not commit what was appended. */
  retract(): void {
    this.#appended = undefined
    try {
      this.#files.truncate(this.#file, this.#confirmed.length)
    } catch (error) {
      throw this.#fail('The journal could not be cut back', error)
    }
  }

  /** Fulfilled once every frame confirmed by now is on the disk. */
  async durable(): Promise<void> {
    const target = this.#confirmed.length
    while (this.#durable < target) {
      if (this.#failure !== undefined) throw this.#failure
      this.#syncing ??= this.#synchronise()
      await this.#syncing
    }
  }

  async #synchronise(): Promise<void> {
    const upTo = this.#confirmed.length
    try {
      await this.#files.sync(this.#file)
      this.#durable = upTo
    } catch (error) {
      throw this.#fail('The journal could not be brought to the disk', error)
    } finally {
      this.#syncing = undefined
    }
  }

  /** After a failed fsync nobody knows what is on the disk: nothing is acknowledged any more. */
  #fail(message: string, cause: unknown): DatabaseFault {
    this.#failure = new DatabaseFault(`${message}: restart to recover`, '58030', {}, { cause })
    return this.#failure
  }

  close(): void {
    closeSync(this.#file)
  }
}
