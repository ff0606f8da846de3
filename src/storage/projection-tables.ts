import type { Dictionary, Field, Section } from '#engine/dictionary.ts'

/** `startedAt` → `started_at` */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export const tableOf = (section: string): string => `fact.${snake(section)}`

/** Columns of one field. A moment is an interval `[from, to)` in UTC. Field columns are prefixed: a field may be called `item`. */
export function columnsOf(name: string, field: Field): readonly (readonly [name: string, type: string])[] {
  const column = `f_${snake(name)}`
  switch (field.type.kind) {
    case 'moment':
      return [
        [`${column}_from`, 'timestamptz'],
        [`${column}_to`, 'timestamptz'],
      ]
    case 'number':
      return [[column, 'numeric']]
    case 'codes':
    case 'countries':
    case 'languages':
      return [[column, 'text[]']]
    case 'reference':
      return [[column, 'uuid']]
    case 'truth':
    case 'code':
    case 'country':
    case 'area':
    case 'language':
      return [[column, 'text']]
    case 'text':
      throw new Error(`${name}: free text is sealed and has no column`)
  }
}

/** The fields of a section that the node may read. */
export const nodeFields = (section: Section): readonly (readonly [string, Field])[] =>
  Object.entries(section.fields).filter(([, field]) => field.holds === 'node-fact')

const keyColumns = [
  'k_record uuid not null',
  'k_organisation uuid not null',
  'k_item uuid not null',
  'k_received_at timestamptz not null',
]

function tableSql(section: Section): string {
  const columns = nodeFields(section).flatMap(([name, field]) => columnsOf(name, field))
  const lines = [...keyColumns, ...columns.map(([name, type]) => `${name} ${type}`)]
  const table = tableOf(section.id)
  return `create table ${table} (
  ${lines.join(',\n  ')},
  primary key (k_record, k_organisation, k_item)
);
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy owner on ${table} to amparo_owner using (true) with check (true);`
}

function projectSql(section: Section): string {
  const table = tableOf(section.id)
  return `  if p ? '${section.id}' then
    insert into ${table} select x.* from jsonb_array_elements(p->'${section.id}') r,
      jsonb_populate_record(null::${table}, r || k) x;
  end if;`
}

function clearSql(section: Section): string {
  const table = tableOf(section.id)
  return `  if p ? '${section.id}' then
    delete from ${table} t using jsonb_array_elements(p->'${section.id}') r
    where t.k_record = p_record and t.k_organisation = p_organisation and t.k_item = (r->>'k_item')::uuid;
  end if;`
}

/** The migration that gives each section its typed table, and the functions that replace or add rows of a projection. */
export function projectionSql(dictionary: Dictionary): string {
  const sections = Object.values(dictionary.sections).filter((section) => nodeFields(section).length > 0)
  return `-- Made from law/facts by src/storage/projection-tables.ts. Typed tables of node facts, keyed (record, organisation, item).
-- The application writes them through app.append and reads none; who counts reads the views of schema stats.

${sections.map(tableSql).join('\n\n')}

-- Record and organisation come from the caller's function, never from the rows.
create function fact.add(p jsonb, p_record uuid, p_organisation uuid) returns void language plpgsql as $$
declare k jsonb := jsonb_build_object('k_record', p_record, 'k_organisation', p_organisation);
begin
${sections.map(projectSql).join('\n')}
end $$;

create function fact.clear(p jsonb, p_record uuid, p_organisation uuid) returns void language plpgsql as $$
begin
${sections.map(clearSql).join('\n')}
end $$;

create function fact.forget(p_record uuid, p_organisation uuid) returns void language plpgsql as $$
begin
${sections.map(({ id }) => `  delete from ${tableOf(id)} t where t.k_record = p_record and t.k_organisation = p_organisation;`).join('\n')}
end $$;

revoke execute on function fact.add(jsonb, uuid, uuid), fact.clear(jsonb, uuid, uuid), fact.forget(uuid, uuid) from public;
`
}
