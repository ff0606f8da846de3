import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { packFolder, synchronise, unpackFolder } from './archive.ts'
import { JournalDamage } from './damage.ts'
import { journalHeader } from './frames.ts'

/*
 * The folder of an embedded database:
 *
 *   database/                      PGlite's own files; never the only place of anything
 *   journal/checkpoint-7.tar.zst   the database as it stood when generation 7 began
 *   journal/journal-7.frames       every transaction since
 *   journal/generation-7.json      says that both are whole; written last
 *
 * A generation replaces the one before it, which is then deleted: that is what makes erasing real.
 */

const generationShape = z.strictObject({
  format: z.literal(1),
  generation: z.int().positive(),
  /** Number of the last transaction that the checkpoint holds. */
  sequence: z.int().nonnegative(),
  /** Migrations that had run. */
  migrations: z.int().nonnegative(),
  /** Version of the triggers that write the journal. */
  capture: z.int().positive(),
  checkpoint: z.string(),
  /** Tables whose dead rows the checkpoint may still hold. */
  erasable: z.array(z.string()),
})
export type Generation = z.infer<typeof generationShape>

export const databaseFolder = (folder: string): string => join(folder, 'database')
const journalFolder = (folder: string): string => join(folder, 'journal')
const checkpointFile = (folder: string, generation: number): string =>
  join(journalFolder(folder), `checkpoint-${generation}.tar.zst`)
export const journalFile = (folder: string, generation: number): string =>
  join(journalFolder(folder), `journal-${generation}.frames`)
const generationFile = (folder: string, generation: number): string =>
  join(journalFolder(folder), `generation-${generation}.json`)

/** The newest whole generation; undefined where the folder never held a database. */
export const readGeneration = async (folder: string): Promise<Generation | undefined> => {
  await mkdir(journalFolder(folder), { recursive: true, mode: 0o700 })
  const names = await readdir(journalFolder(folder))
  const numbers = names.flatMap((name) => {
    const number = /^generation-(\d+)\.json$/.exec(name)?.[1]
    return number === undefined ? [] : [Number(number)]
  })
  if (numbers.length === 0) return undefined
  const text = await readFile(generationFile(folder, Math.max(...numbers)), 'utf8')
  return generationShape.parse(JSON.parse(text))
}

export type NextGeneration = Omit<Generation, 'format' | 'checkpoint'>

/** Begins a generation from PGlite's folder, which nobody writes to meanwhile, and destroys the one before. */
export const beginGeneration = async (folder: string, next: NextGeneration): Promise<Generation> => {
  const checkpoint = await packFolder(databaseFolder(folder), checkpointFile(folder, next.generation))
  return completeGeneration(folder, { format: 1, ...next, checkpoint })
}

/** Begins the first generation from a prepared archive. */
export const beginFromArchive = async (
  folder: string,
  archive: string,
  next: NextGeneration,
): Promise<Generation> => {
  const file = checkpointFile(folder, next.generation)
  await writeFile(file, createReadStream(archive), { mode: 0o600 })
  await synchronise(file)
  return completeGeneration(folder, { format: 1, ...next, checkpoint: await digestOf(file) })
}

const completeGeneration = async (folder: string, generation: Generation): Promise<Generation> => {
  const { generation: number, sequence } = generation
  const journal = journalFile(folder, number)
  await writeFile(journal, journalHeader(number, sequence), { mode: 0o600 })
  await synchronise(journal)
  const file = generationFile(folder, number)
  await writeFile(`${file}.part`, `${JSON.stringify(generation)}\n`, { mode: 0o600 })
  await synchronise(`${file}.part`)
  await rename(`${file}.part`, file)
  await synchronise(journalFolder(folder))
  await removeOthers(folder, number)
  return generation
}

/** Deletes what earlier or unfinished generations left. */
export const removeOthers = async (folder: string, generation: number): Promise<void> => {
  for (const name of await readdir(journalFolder(folder))) {
    const number = /^(?:checkpoint|journal|generation)-(\d+)\./.exec(name)?.[1]
    const isOurs = Number(number) === generation && !name.endsWith('.part')
    if (number !== undefined && !isOurs) await rm(join(journalFolder(folder), name), { force: true })
  }
  await synchronise(journalFolder(folder))
}

/** Makes PGlite's folder anew from the checkpoint. */
export const restoreCheckpoint = async (
  folder: string,
  { generation, checkpoint }: Generation,
): Promise<void> => {
  const fresh = `${databaseFolder(folder)}-new`
  const digest = await unpackFolder(checkpointFile(folder, generation), fresh)
  if (digest !== checkpoint)
    throw new JournalDamage(
      `The checkpoint ${checkpointFile(folder, generation)} is damaged. Restore the journal folder from a backup.`,
    )
  await rm(databaseFolder(folder), { recursive: true, force: true })
  await rename(fresh, databaseFolder(folder))
}

const digestOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
