import type { ClockStore, DueBranch } from '#app/ports/clock.ts'
import type { StoredEntry } from '#app/ports/records.ts'
import type { Context, Database } from './database.ts'

/** The clock acts as the owner: no session stands behind it, and no request reaches it. */
export function clockStore(database: Database): ClockStore {
  const as = (now: string): Context => ({ role: 'owner', now })
  return {
    due: (now, limit) =>
      database.transaction(
        as(now),
        (tx) => tx.query<DueBranch>('select * from sec.branches_due($1, $2)', [now, limit]),
        {
          readOnly: true,
        },
      ),
    entries: (record) =>
      database.transaction(
        as('1970-01-01T00:00:00.000Z'),
        async (tx) => {
          const [row] = await tx.query<{ entries: StoredEntry[] }>(
            'select sec.all_node_facts($1) as entries',
            [record],
          )
          return row?.entries ?? []
        },
        { readOnly: true },
      ),
    renew: (renewal) =>
      database.transaction(as(renewal.at), async (tx) => {
        const findings = renewal.findings.map(({ dueAt, changesAt, ...finding }) => ({
          ...finding,
          due_at: dueAt,
          changes_at: changesAt,
        }))
        await tx.query('select sec.renew($1::jsonb)', [JSON.stringify({ ...renewal, findings })])
      }),
  }
}
