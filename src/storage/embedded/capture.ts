import type { CapturedTable, Column } from './captured-tables.ts'
import type { Engine } from './engine.ts'

/*
 * How the journal learns what a transaction changed. Statement triggers on every table copy the changed rows
 * into the table `captured`; just before COMMIT the worker takes them out. A row is a JSON array of its
 * columns as PostgreSQL writes them as text, so what is put back is exactly what was there.
 *
 * `captured` is unlogged and permanent: a temporary table costs 1 ms a transaction here, this one 0.03 ms.
 */

export const journalSchema = `
  create schema if not exists amparo_journal;
  create table if not exists amparo_journal.state (last bigint not null);
  insert into amparo_journal.state select 0 where not exists (select from amparo_journal.state);
  create unlogged table if not exists amparo_journal.captured (
    number bigint generated always as identity, relation oid not null,
    -- w: a new row; u: a row as it is now; d: the key of a row that is gone; t: all rows are gone.
    change text not null, key text, content text);`

const textArray = (columns: readonly Column[], row: string): string =>
  `pg_catalog.to_json(array[${columns.map(({ name }) => `${row}.${name}::text`).join(', ')}])::text`

const trigger = (table: CapturedTable, event: string, transition: string): string => {
  const name = `zz_amparo_capture_${event}`
  return `drop trigger if exists ${name} on ${table.name};
    create trigger ${name} after ${event} on ${table.name} ${transition}
      for each statement execute function amparo_journal.capture_${table.oid}();`
}

const captureSql = (table: CapturedTable): string => {
  const written = textArray(table.columns, 'amparo_new')
  const newKey = textArray(table.keys, 'amparo_new')
  const oldKey = textArray(table.keys, 'amparo_old')
  const into = 'insert into amparo_journal.captured (relation, change, key, content) select tg_relid,'
  return `
    create or replace function amparo_journal.capture_${table.oid}() returns trigger
    language plpgsql security definer as $capture$
    begin
      if tg_op = 'INSERT' then
        ${into} 'w', ${newKey}, ${written} from amparo_new;
      elsif tg_op = 'UPDATE' then
        ${into} 'd', gone.key, null
          from (select ${oldKey} as key from amparo_old except select ${newKey} from amparo_new) gone;
        ${into} 'u', ${newKey}, ${written} from amparo_new;
      elsif tg_op = 'DELETE' then
        ${into} 'd', ${oldKey}, null from amparo_old;
      else
        ${into} 't', null, null;
      end if;
      return null;
    end
    $capture$;
    ${trigger(table, 'insert', 'referencing new table as amparo_new')}
    ${trigger(table, 'update', 'referencing old table as amparo_old new table as amparo_new')}
    ${trigger(table, 'delete', 'referencing old table as amparo_old')}
    ${trigger(table, 'truncate', '')}`
}

/** Puts the triggers on every table; run after migrating. */
export const installCapture = async (engine: Engine, tables: readonly CapturedTable[]): Promise<void> => {
  await engine.script(journalSchema)
  for (const table of tables) await engine.script(captureSql(table))
  await engine.script('truncate amparo_journal.captured')
}

/** What happened to one table in one transaction, in the words of the journal. */
type TableChange = {
  cleared: boolean
  /** There are row versions now that nobody sees any more. */
  leavesDead: boolean
  readonly written: Map<string, string>
  readonly deleted: Set<string>
  /** Keys that were seen more than once. */
  readonly again: Set<string>
}

export type Collected = {
  readonly payload: Buffer
  /** Rows that were captured, for deciding when to empty the table for good. */
  readonly rows: number
  /** Tables that were written to, and those of them that now hold dead rows. */
  readonly tables: readonly string[]
  readonly erasable: readonly string[]
}

/** The tables by their number, as the catalogue had them when the database was opened. */
export type TablesByOid = ReadonlyMap<string, CapturedTable>

/** Takes the changes of the current transaction out of the database; undefined when there were none. */
export const collect = async (engine: Engine, tables: TablesByOid): Promise<Collected | undefined> => {
  const { rows } = await engine.execute(
    'delete from amparo_journal.captured returning number, relation, change, key, content',
  )
  if (rows.length === 0) return undefined
  const ordered = rows.toSorted((one, other) => Number(one[0]) - Number(other[0]))
  const changes = new Map<CapturedTable, TableChange>()
  for (const [, relation, change, key, content] of ordered) {
    const table = tables.get(relation ?? '')
    if (table === undefined) throw new Error(`Table ${relation} is written but not known to the journal`)
    const entry = changes.get(table) ?? unchanged()
    changes.set(table, entry)
    note(entry, change ?? '', { key: key ?? '', content: content ?? '' })
  }
  for (const [table, change] of changes) await settle(engine, table, change)
  return {
    payload: Buffer.from(await describe(engine, changes), 'utf8'),
    rows: rows.length,
    tables: [...changes.keys()].map(({ name }) => name),
    erasable: [...changes].filter(([, { leavesDead }]) => leavesDead).map(([{ name }]) => name),
  }
}

const unchanged = (): TableChange => ({
  cleared: false,
  leavesDead: false,
  written: new Map(),
  deleted: new Set(),
  again: new Set(),
})

const note = (
  entry: TableChange,
  change: string,
  { key, content }: { readonly key: string; readonly content: string },
): void => {
  if (change !== 'w') entry.leavesDead = true
  if (change === 't') {
    entry.cleared = true
    return
  }
  if (entry.written.has(key) || entry.deleted.has(key)) entry.again.add(key)
  if (change === 'd') entry.deleted.add(key)
  else entry.written.set(key, content)
}

/**
 * Rows that changed more than once, and tables that were emptied, are read as they stand at the end: a
 * trigger that writes to its own table is captured before the statement that set it off.
 */
const settle = async (engine: Engine, table: CapturedTable, change: TableChange): Promise<void> => {
  if (change.cleared) {
    change.written.clear()
    change.deleted.clear()
    await readInto(engine, table, change.written)
  } else if (change.again.size > 0) {
    for (const key of change.again) {
      change.written.delete(key)
      change.deleted.add(key)
    }
    await readInto(engine, table, change.written, change.again)
    for (const key of change.written.keys()) change.deleted.delete(key)
  }
}

const readInto = async (
  engine: Engine,
  table: CapturedTable,
  written: Map<string, string>,
  keys?: ReadonlySet<string>,
): Promise<void> => {
  const select = `select ${textArray(table.keys, 't')}, ${textArray(table.columns, 't')} from ${table.name} t`
  const { rows } =
    keys === undefined
      ? await engine.execute(select)
      : await engine.execute(`${select} join json_array_elements($1::json) k on ${keyMatch(table)}`, [
          `[${[...keys].join(',')}]`,
        ])
  for (const [key, content] of rows) written.set(key ?? '', content ?? '')
}

/** `t` is the row whose key the JSON array `k` holds. */
export const keyMatch = (table: CapturedTable): string =>
  table.keys.map(({ name, type }, index) => `t.${name} = (k->>${index})::${type}`).join(' and ')

/** The payload of a frame. Rows and keys are JSON already and are not read again. */
const describe = async (
  engine: Engine,
  changes: ReadonlyMap<CapturedTable, TableChange>,
): Promise<string> => {
  const parts: string[] = []
  for (const [table, change] of changes) {
    const sequences = await sequenceValues(engine, table)
    parts.push(
      `{"table":${JSON.stringify(table.name)},"cleared":${change.cleared},"sequences":${sequences},` +
        `"deleted":[${[...change.deleted].join(',')}],"written":[${[...change.written.values()].join(',')}]}`,
    )
  }
  return `[${parts.join(',')}]`
}

const sequenceValues = async (engine: Engine, { sequences }: CapturedTable): Promise<string> => {
  if (sequences.length === 0) return '{}'
  const { rows } = await engine.execute(
    'select name, pg_sequence_last_value(name::regclass)::text from unnest($1::text[]) name',
    [`{${sequences.map((name) => JSON.stringify(name)).join(',')}}`],
  )
  return JSON.stringify(Object.fromEntries(rows.filter(([, last]) => last !== null)))
}
