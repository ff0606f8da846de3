import { join } from 'node:path'
import type { Database } from '#storage/database.ts'
import { openEmbedded } from '#storage/embedded/embedded-database.ts'
import { openServer } from '#storage/server/server-database.ts'

export const migrationsFolder = join(import.meta.dirname, '../storage/migrations')

export type Where =
  /** `DATABASE_URL`: the application's role; `DATABASE_MIGRATOR_URL`: the role that owns the tables. */
  { readonly url: string; readonly migratorUrl: string | undefined } | { readonly folder: string }

/** Opens the database of this installation; migrations have run when it answers. */
export function openDatabase(where: Where, onNote: (note: string) => void): Promise<Database> {
  if ('folder' in where) return openEmbedded({ folder: where.folder, migrations: migrationsFolder, onNote })
  return openServer({
    url: where.url,
    migrations: migrationsFolder,
    connections: 10,
    ...(where.migratorUrl === undefined ? {} : { migratorUrl: where.migratorUrl }),
  })
}
