import { Worker } from 'node:worker_threads'
import { DatabaseFault } from '../database.ts'
import { FolderDamage, JournalDamage } from './damage.ts'
import type { RawResult } from './engine.ts'
import type { Begin, Reply, Request, WireFault, WorkerOptions } from './messages.ts'

type Waiting = {
  readonly resolve: (result: RawResult) => void
  readonly reject: (error: Error) => void
  readonly committed: (() => void) | undefined
}

const nothing: RawResult = { columns: [], rows: [], tag: '' }

/** How long a folder may take to open before its files are held to be broken. */
const openingLimit = 120_000

/** The main thread's end of the thread that runs PGlite. */
export class WorkerLink {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  readonly #onNote: (note: string) => void
  #nextId = 1
  #ended: DatabaseFault | undefined

  readonly #opened = Promise.withResolvers<void>()

  private constructor(options: WorkerOptions, onNote: (note: string) => void) {
    this.#onNote = onNote
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: options, execArgv: [] })
    this.#worker.on('message', (reply: Reply) => this.#receive(reply))
    this.#worker.on('error', (error) => this.#end(error))
    this.#worker.on('exit', () => this.#end(undefined))
  }

  /** Starts the thread and waits until it has the folder open. */
  static async start(options: WorkerOptions, onNote: (note: string) => void): Promise<WorkerLink> {
    const link = new WorkerLink(options, onNote)
    const timer = setTimeout(() => link.#opened.reject(new FolderDamage('it took too long')), openingLimit)
    try {
      await link.#opened.promise
      return link
    } catch (error) {
      await link.terminate()
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  get hasEnded(): boolean {
    return this.#ended !== undefined
  }

  query(begin: Begin | undefined, text: string, values: readonly (string | null)[]): Promise<RawResult> {
    return this.#send({ kind: 'query', begin, text, values })
  }

  /** Fulfilled when the transaction is durable; `committed` is called when the next one may begin. */
  async commit(committed: () => void): Promise<void> {
    await this.#send({ kind: 'commit' }, committed)
  }

  async request(kind: 'rollback' | 'erase' | 'close'): Promise<void> {
    await this.#send({ kind })
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate()
  }

  #send(request: Request, committed?: () => void): Promise<RawResult> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended)
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, committed })
      this.#worker.postMessage({ id, request })
    })
  }

  #receive(reply: Reply): void {
    switch (reply.kind) {
      case 'note':
        return this.#onNote(reply.note)
      case 'failed':
        return this.#opened.reject(openingError(reply.name, reply.message))
      case 'opened':
        for (const note of reply.notes) this.#onNote(note)
        return this.#opened.resolve()
      case 'committed':
        return this.#waiting.get(reply.id)?.committed?.()
      case 'fault':
        return this.#take(reply.id)?.reject(faultFrom(reply.fault))
      case 'rows':
        return this.#take(reply.id)?.resolve(reply.result)
      case 'done':
        return this.#take(reply.id)?.resolve(nothing)
    }
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    return waiting
  }

  #end(cause: unknown): void {
    const message = 'The database stopped; what was not acknowledged may be lost'
    this.#ended ??= new DatabaseFault(message, '57P01', {}, { cause })
    this.#opened.reject(new FolderDamage('the thread ended'))
    for (const { reject } of this.#waiting.values()) reject(this.#ended)
    this.#waiting.clear()
  }
}

const faultFrom = ({ message, code, constraint, table }: WireFault): DatabaseFault =>
  new DatabaseFault(message, code, { constraint, table })

const openingError = (name: string, message: string): Error => {
  if (name === 'JournalDamage') return new JournalDamage(message)
  return name === 'FolderDamage' ? new FolderDamage(message) : new Error(message)
}
