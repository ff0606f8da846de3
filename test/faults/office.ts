import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context, Database } from '#storage/database.ts'
import { type EmbeddedOptions, openEmbedded } from '#storage/embedded/embedded-database.ts'

/** What the fault tests share: a folder of an embedded database, and ways to look into it. */

export const migrations = join(import.meta.dirname, '../support/migrations')
export const worker: Context = {
  role: 'application',
  session: 'ab'.repeat(32),
  now: '2026-11-20T10:00:00.000Z',
}
export const owner: Context = { role: 'owner', now: '2026-11-20T10:00:00.000Z' }

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'amparo-fault-'))
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

export type Office = { readonly database: Database; readonly notes: readonly string[] }

export const openOffice = async (folder: string, options: Partial<EmbeddedOptions> = {}): Promise<Office> => {
  const notes: string[] = []
  const onNote = (note: string): void => void notes.push(note)
  return { database: await openEmbedded({ folder, migrations, onNote, ...options }), notes }
}

/** Opens the folder for one look and closes it again. */
export const lookInto = async <T>(folder: string, look: (office: Office) => Promise<T>): Promise<T> => {
  const office = await openOffice(folder)
  try {
    return await look(office)
  } finally {
    await office.database.close()
  }
}

/** All rows of all tables of the trial schema, as text. */
export const allRows = (database: Database): Promise<Record<string, string[]>> =>
  database.transaction(worker, async (transaction) => {
    const result: Record<string, string[]> = {}
    for (const table of ['note', 'reply', 'counter']) {
      const rows = await transaction.query<{ row: string }>(
        `select t::text as row from trial.${table} t order by 1`,
      )
      result[table] = rows.map(({ row }) => row)
    }
    return result
  })

export const journalPath = async (folder: string): Promise<string> => {
  const names = await readdir(join(folder, 'journal'))
  return join(folder, 'journal', names.find((name) => name.endsWith('.frames')) ?? 'missing')
}

/** Makes it look as if the machine had been started anew since the folder was open. */
export const bootFile = (folder: string): string => join(folder, 'journal', 'boot')

/** Names of the files below a folder whose bytes contain the text. */
export const filesWith = async (folder: string, text: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.filter((other) => other.isFile())) {
    const path = join(entry.parentPath, entry.name)
    if ((await readFile(path)).includes(text)) found.push(path)
  }
  return found
}
