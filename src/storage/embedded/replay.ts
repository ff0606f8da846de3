import { keyMatch } from './capture.ts'
import type { CapturedTable } from './captured-tables.ts'
import type { Engine } from './engine.ts'
import type { Frame } from './frames.ts'

const insertSql = (table: CapturedTable): string => {
  const values = table.columns.map(({ type }, index) => `(v->>${index})::${type}`)
  return `insert into ${table.name} (${table.columns.map(({ name }) => name).join(', ')})
    overriding system value select ${values.join(', ')} from json_array_elements($1::json) v`
}

/** Rows are taken out before they are put back: two that exchanged a unique value would collide otherwise. */
const replaceSql = (table: CapturedTable): string => {
  const places = table.keys.map((key) => table.columns.findIndex(({ name }) => name === key.name))
  const match = table.keys.map(({ name, type }, index) => `t.${name} = (v->>${places[index]})::${type}`)
  return `delete from ${table.name} t using json_array_elements($1::json) v where ${match.join(' and ')}`
}

const deleteSql = (table: CapturedTable): string =>
  `delete from ${table.name} t using json_array_elements($1::json) k where ${keyMatch(table)}`

const sequenceSql = `select setval(s.key::regclass, s.value::bigint) from json_each_text($1::json) s`

const partsSql = `select entry->>'table' as table, entry->>'cleared' as cleared, entry->'sequences' as sequences,
    entry->'deleted' as deleted, entry->'written' as written from json_array_elements($1::json) entry`

/**
 * Puts the changes of journal frames back, each frame in one transaction together with its number. Putting
 * back is idempotent. Triggers and foreign keys are off: their effects stand in the frames themselves.
 */
export const replay = async (
  engine: Engine,
  tables: readonly CapturedTable[],
  frames: readonly Frame[],
): Promise<void> => {
  const byName = new Map(tables.map((table) => [table.name, table]))
  await engine.script('set session_replication_role = replica')
  try {
    for (const frame of frames) await replayFrame(engine, byName, frame)
  } finally {
    await engine.script('set session_replication_role = origin')
  }
}

const replayFrame = async (
  engine: Engine,
  tables: ReadonlyMap<string, CapturedTable>,
  frame: Frame,
): Promise<void> => {
  await engine.script('begin')
  for (const part of await engine.select(partsSql, [frame.payload.toString('utf8')])) {
    const table = tables.get(part['table'] ?? '')
    if (table === undefined)
      throw new Error(`The journal names the table ${part['table']}, which does not exist`)
    await replayPart(engine, table, part)
  }
  await engine.execute('update amparo_journal.state set last = $1', [String(frame.sequence)])
  await engine.script('commit')
}

const replayPart = async (
  engine: Engine,
  table: CapturedTable,
  part: Readonly<Record<string, string>>,
): Promise<void> => {
  const { cleared, deleted = '[]', written = '[]', sequences = '{}' } = part
  if (cleared === 'true') await engine.script(`delete from ${table.name}`)
  if (deleted !== '[]') await engine.execute(deleteSql(table), [deleted])
  if (written !== '[]') {
    await engine.execute(replaceSql(table), [written])
    await engine.execute(insertSql(table), [written])
  }
  if (sequences !== '{}') await engine.execute(sequenceSql, [sequences])
}
