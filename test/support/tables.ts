import type { Database } from '#storage/database.ts'

const schemas = "('sec', 'app', 'keys', 'fact', 'audit')"

/** Every table of the product, with its schema. */
export async function tableNames(database: Database): Promise<readonly string[]> {
  const rows = await asOwner<{ name: string }>(
    database,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ${schemas} order by 1`,
  )
  return rows.map(({ name }) => name)
}

export const asOwner = <Row>(
  database: Database,
  text: string,
  values: readonly string[] = [],
): Promise<Row[]> =>
  database.transaction({ role: 'owner', now: '2031-03-03T09:00:00.000Z' }, (tx) =>
    tx.query<Row>(text, values),
  )

/** Rows of each table. Equal before and after: nothing was written. */
export async function rowCounts(database: Database): Promise<Readonly<Record<string, number>>> {
  const names = await tableNames(database)
  const sum = names.map((name) => `(select count(*)::int from ${name}) as "${name}"`).join(', ')
  const [row] = await asOwner<Record<string, number>>(database, `select ${sum}`)
  return row ?? {}
}

/** Everything that the database holds, as text, table by table. Bytes stand as hexadecimal digits. */
export async function everythingStored(database: Database): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>()
  for (const name of await tableNames(database)) {
    const [row] = await asOwner<{ text: string }>(
      database,
      `select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as text from ${name} t`,
    )
    all.set(name, row?.text ?? '')
  }
  return all
}

/** Leaves of the audit. */
export const leaves = (
  database: Database,
): Promise<readonly { action: string; record: string | null; detail: object }[]> =>
  asOwner(database, 'select action, record, detail, actor, organisation, at from audit.leaf order by at, id')
