import { DatabaseFault } from '../database.ts'
import type { Engine } from './engine.ts'

/** What the journal has to know of a table to write its rows down and to put them back. */
export type CapturedTable = {
  readonly oid: string
  /** Schema-qualified and quoted. */
  readonly name: string
  readonly keys: readonly Column[]
  /** All columns but generated ones. */
  readonly columns: readonly Column[]
  /** Sequences that feed its columns. */
  readonly sequences: readonly string[]
}
/** `name` is quoted. */
export type Column = { readonly name: string; readonly type: string }

const ownSchemas = "('pg_catalog', 'information_schema', 'pg_toast', 'amparo_journal', 'amparo_migration')"

const tablesQuery = `
  select c.oid, format('%I.%I', n.nspname, c.relname) as name,
    (select coalesce(json_agg(json_build_object('name', quote_ident(a.attname),
              'type', format_type(a.atttypid, a.atttypmod), 'key', a.attnum = any(i.indkey)) order by a.attnum), '[]')
       from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    (select coalesce(json_agg(s.oid::regclass::text), '[]') from pg_class s
       join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i')
      where s.relkind = 'S' and d.refobjid = c.oid) as sequences
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
   where c.relkind in ('r', 'p') and c.relpersistence = 'p' and n.nspname not in ${ownSchemas}
   order by 2`

const strayQuery = `
  select format('%I.%I', n.nspname, s.relname) as name
    from pg_class s join pg_namespace n on n.oid = s.relnamespace
   where s.relkind = 'S' and n.nspname not in ${ownSchemas} and not exists (
     select from pg_depend d
      where d.objid = s.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i'))`

/**
 * Every table whose rows the journal carries. A table without a primary key, or a sequence that belongs to
 * no column, could not be put back and is a fault.
 */
export const readCapturedTables = async (engine: Engine): Promise<readonly CapturedTable[]> => {
  const [stray] = await engine.select(strayQuery)
  if (stray !== undefined) throw unsupported(`The sequence ${stray['name']} belongs to no column`)
  return (await engine.select(tablesQuery)).map(readTable)
}

const readTable = (row: Record<string, string>): CapturedTable => {
  const { oid = '', name = '' } = row
  const columns = JSON.parse(row['columns'] ?? '[]') as readonly (Column & { readonly key: boolean | null })[]
  const keys = columns.filter(({ key }) => key === true)
  if (keys.length === 0) throw unsupported(`The table ${name} has no primary key`)
  return { oid, name, keys, columns, sequences: JSON.parse(row['sequences'] ?? '[]') as readonly string[] }
}

const unsupported = (message: string): DatabaseFault =>
  new DatabaseFault(`${message}: the journal could not restore it`, '0A000')
