import type { Engine } from './engine.ts'

/**
 * Rewrites tables without the row versions that nobody sees any more, and removes every other place where
 * PostgreSQL keeps their content: the most common values in its statistics, the table of captured changes,
 * and the write-ahead log.
 */
export const eraseDeadRows = async (engine: Engine, tables: readonly string[]): Promise<void> => {
  if (tables.length > 0) await engine.script(`vacuum (full, analyze) ${tables.join(', ')}`)
  await engine.script('vacuum (full) pg_catalog.pg_statistic')
  await engine.script('truncate amparo_journal.captured')
  await engine.script('checkpoint')
  await engine.script('select pg_switch_wal()')
  await engine.script('checkpoint')
}
