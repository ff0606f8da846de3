import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { readMigrations } from '../migrate.ts'
import { isSameBoot, writeBoot } from './boot.ts'
import { type CapturedTable, readCapturedTables } from './captured-tables.ts'
import { FolderDamage, JournalDamage } from './damage.ts'
import { Engine } from './engine.ts'
import { type Scan, scanJournal } from './frames.ts'
import {
  beginFromArchive,
  databaseFolder,
  type Generation,
  journalFile,
  readGeneration,
  removeOthers,
  restoreCheckpoint,
} from './generations.ts'
import type { WorkerOptions } from './messages.ts'
import { captureVersion, migrateEngine, prepareArchive } from './prepared.ts'
import { replay } from './replay.ts'

export type Opened = {
  readonly engine: Engine
  readonly generation: Generation
  readonly scan: Scan
  readonly tables: readonly CapturedTable[]
  /** Number of the last transaction that the database holds. */
  readonly sequence: number
  /** Yes: a new generation has to begin before anything is written. */
  readonly needsCheckpoint: boolean
  readonly migrations: number
  /** What a person who runs this should know. */
  readonly notes: readonly string[]
}

/**
 * Opens the database of a folder: PGlite's own files where they can be trusted, otherwise the checkpoint;
 * then what the journal has beyond them.
 */
export const openFolder = async (options: WorkerOptions): Promise<Opened> => {
  const { folder } = options
  const generation = (await readGeneration(folder)) ?? (await beginFirst(options))
  await removeOthers(folder, generation.generation)
  const sameBoot = isSameBoot(folder, options.boot)
  const scan = await readJournal(folder, generation, sameBoot)
  const restored = options.distrust === 'folder' || !sameBoot || !existsSync(databaseFolder(folder))
  if (restored) await restoreCheckpoint(folder, generation)
  writeBoot(folder, options.boot)
  const { engine, held } = await openWhole(folder, generation, scan)
  const { isNew, count } = await bringUpToDate(engine, generation, options.migrations)
  return {
    engine,
    generation,
    scan,
    tables: await readCapturedTables(engine),
    sequence: Math.max(held, scan.lastSequence),
    needsCheckpoint: isNew || held > scan.lastSequence || options.distrust === 'disk',
    migrations: count,
    notes: describe({ restored, scan, held, generation }),
  }
}

const beginFirst = async ({ folder, migrations, cache }: WorkerOptions): Promise<Generation> => {
  if (existsSync(databaseFolder(folder)))
    throw new JournalDamage(
      `${folder} holds a database but no journal. Nothing was changed. Restore its journal folder from a backup.`,
    )
  const archive = await prepareArchive(migrations, cache)
  const { length } = await readMigrations(migrations)
  return beginFromArchive(folder, archive, {
    generation: 1,
    sequence: 0,
    migrations: length,
    capture: captureVersion,
    erasable: [],
  })
}

const readJournal = async (folder: string, generation: Generation, sameBoot: boolean): Promise<Scan> => {
  const file = journalFile(folder, generation.generation)
  if (!existsSync(file))
    throw new JournalDamage(`The journal ${file} is missing. Restore the journal folder from a backup.`)
  const scan = scanJournal(await readFile(file), sameBoot ? 'process' : 'power')
  const first = scan.lastSequence - scan.frames.length
  if (scan.generation !== generation.generation || first !== generation.sequence)
    throw new JournalDamage(`The journal ${file} does not continue its checkpoint.`)
  return scan
}

/** Opens PGlite's files and adds what the journal has beyond them; says how far they went by themselves. */
const openWhole = async (
  folder: string,
  generation: Generation,
  scan: Scan,
): Promise<{ readonly engine: Engine; readonly held: number }> => {
  try {
    const engine = await Engine.open(databaseFolder(folder))
    const held = await checkFolder(engine, generation)
    const missing = scan.frames.filter(({ sequence }) => sequence > held)
    if (missing.length > 0) await replay(engine, await readCapturedTables(engine), missing)
    return { engine, held }
  } catch (error) {
    throw new FolderDamage(error instanceof Error ? error.message : 'PGlite failed', { cause: error })
  }
}

const missingFilesQuery = `
  select count(*)::text as missing from pg_class c
   where c.relkind in ('r', 'i', 't', 'S', 'm') and c.relpersistence = 'p'
     and pg_relation_filepath(c.oid) is not null
     and (pg_stat_file(pg_relation_filepath(c.oid), true)).size is null`

/** Number of the last transaction that PGlite's files hold. Throws where they are not whole. */
const checkFolder = async (engine: Engine, generation: Generation): Promise<number> => {
  const [files] = await engine.select(missingFilesQuery)
  const states = await engine.select('select last from amparo_journal.state')
  const last = Number(states[0]?.['last'])
  if (files?.['missing'] !== '0' || states.length !== 1 || !(last >= generation.sequence))
    throw new Error('files are missing')
  return last
}

const bringUpToDate = async (
  engine: Engine,
  generation: Generation,
  folder: string,
): Promise<{ readonly isNew: boolean; readonly count: number }> => {
  const { length: count } = await readMigrations(folder)
  const isNew = generation.migrations !== count || generation.capture !== captureVersion
  const applied = await migrateEngine(engine, folder, isNew ? 'renew' : 'keep')
  return { isNew: isNew || applied.length > 0, count }
}

type Findings = {
  readonly restored: boolean
  readonly scan: Scan
  readonly held: number
  readonly generation: Generation
}

const describe = ({ restored, scan, held, generation }: Findings): readonly string[] => [
  ...(restored && scan.lastSequence > 0
    ? [`restored from checkpoint ${generation.generation} and ${scan.frames.length} journal frames`]
    : []),
  ...(scan.ending === 'whole'
    ? []
    : [`dropped the unfinished end of the journal after ${scan.lastSequence}`]),
  ...(held > scan.lastSequence ? ['the journal lacked transactions that the database holds'] : []),
]
