import { parentPort, workerData } from 'node:worker_threads'
import { DatabaseFault } from '../database.ts'
import { type JournalFiles, journalFiles } from './journal-files.ts'
import type { Numbered, Reply, Request, WireFault, WorkerOptions } from './messages.ts'
import { openFolder } from './opening.ts'
import { Session } from './session.ts'

/** The thread in which PGlite runs: it takes requests one after the other. */

const options = workerData as WorkerOptions

const post = (reply: Reply): void => parentPort?.postMessage(reply)

const wireFault = (error: unknown): WireFault => {
  if (error instanceof DatabaseFault) {
    const { message, code, constraint, table } = error
    return { message, code, constraint, table }
  }
  const message = error instanceof Error ? error.message : 'The database failed'
  return { message, code: 'XX000', constraint: undefined, table: undefined }
}

const loadFiles = async (): Promise<JournalFiles> => {
  if (options.filesModule === undefined) return journalFiles
  const module = (await import(options.filesModule)) as { readonly journalFiles: JournalFiles }
  return module.journalFiles
}

const handle = async (session: Session, id: number, request: Request): Promise<void> => {
  switch (request.kind) {
    case 'query':
      return post({
        kind: 'rows',
        id,
        result: await session.query(request.begin, request.text, request.values),
      })
    case 'commit': {
      const { durable } = await session.commit()
      post({ kind: 'committed', id })
      reply(id, durable)
      return tidy(session)
    }
    case 'rollback':
      await session.rollback()
      return post({ kind: 'done', id })
    case 'erase':
      await session.erase()
      return post({ kind: 'done', id })
    case 'close':
      await session.close()
      return post({ kind: 'done', id })
  }
}

const tidy = async (session: Session): Promise<void> => {
  try {
    await session.tidy()
  } catch (error) {
    post({ kind: 'note', note: `Keeping house failed: ${wireFault(error).message}` })
  }
}

/** Answers when `result` is there, while other requests are served. */
const reply = (id: number, result: Promise<void>): void => {
  result.then(
    () => post({ kind: 'done', id }),
    (error: unknown) => post({ kind: 'fault', id, fault: wireFault(error) }),
  )
}

const serve = async (): Promise<void> => {
  const opened = await openFolder(options)
  const session = new Session(opened, options, await loadFiles())
  if (opened.needsCheckpoint) await session.checkpoint()
  let previous = Promise.resolve()
  parentPort?.on('message', ({ id, request }: Numbered) => {
    previous = previous
      .then(() => handle(session, id, request))
      .catch((error: unknown) => post({ kind: 'fault', id, fault: wireFault(error) }))
  })
  post({ kind: 'opened', notes: opened.notes })
}

serve().catch((error: unknown) => {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  post({ kind: 'failed', name, message })
})
