import type { ClockStore, DueBranch, WholeRecord } from '#app/ports/clock.ts'
import type { Context, Database } from './database.ts'
import { epoch, findingDocuments } from './statement.ts'

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
    whole: (record) =>
      database.transaction(
        as(epoch),
        async (tx) => {
          const [row] = await tx.query<{ whole: WholeRecord | null }>(
            'select sec.all_node_facts($1) as whole',
            [record],
          )
          return row?.whole ?? { position: 0, entries: [] }
        },
        { readOnly: true },
      ),
    renew: (renewal) =>
      database.transaction(as(renewal.at), async (tx) => {
        const findings = findingDocuments(renewal.findings)
        await tx.query('select sec.renew($1::jsonb)', [JSON.stringify({ ...renewal, findings })])
      }),
  }
}
