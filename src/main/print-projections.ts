/** Writes the migration of the projections anew from the dictionary: `node src/main/print-projections.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dictionary } from '#law/facts/dictionary.ts'
import { projectionSql } from '#storage/projection-tables.ts'
import { statisticsSql } from '#storage/statistics-views.ts'
import { migrationsFolder } from './open-database.ts'

writeFileSync(
  join(migrationsFolder, '0004-projections.sql'),
  projectionSql(dictionary) + statisticsSql(dictionary),
)
