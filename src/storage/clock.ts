import type { AnyBranch, ClockStore, DueBranch, WholeRecord } from '#app/ports/clock.ts'
import type { Dictionary } from '#engine/dictionary.ts'
import type { Instant } from '#engine/facts.ts'
import type { Context, Database } from './database.ts'
import { projectionRows } from './projection-rows.ts'
import { epoch, findingDocuments } from './statement.ts'

const as = (now: string): Context => ({ role: 'owner', now })

/** The clock acts as the owner: no session stands behind it, and no request reaches it. */
export function clockStore(database: Database, dictionary: Dictionary): ClockStore {
  return {
    due: (now, limit) =>
      database.transaction(
        as(now),
        (tx) => tx.query<DueBranch>('select * from sec.branches_due($1, $2)', [now, limit]),
        {
          readOnly: true,
        },
      ),
    whole: ({ record, organisation }) =>
      database.transaction(
        as(epoch),
        async (tx) => {
          const [row] = await tx.query<{ whole: WholeRecord | null }>(
            'select sec.all_node_facts($1, $2) as whole',
            [record, organisation],
          )
          return row?.whole ?? { position: 0, entries: [], awaited: [], accepted: [], offered: 'no' }
        },
        { readOnly: true },
      ),
    renew: (renewal) =>
      database.transaction(as(renewal.at), async (tx) => {
        const findings = findingDocuments(renewal.findings)
        const findingsOfAll = findingDocuments(renewal.findingsOfAll)
        await tx.query('select sec.renew($1::jsonb)', [
          JSON.stringify({ ...renewal, findings, findingsOfAll }),
        ])
      }),
    branchesAfter: ({ record, organisation }, limit) =>
      database.transaction(
        as(epoch),
        (tx) =>
          tx.query<AnyBranch>('select * from sec.branches_after($1, $2, $3)', [record, organisation, limit]),
        { readOnly: true },
      ),
    project: (branch, items, at) => project(database, branch, at, projectionRows(dictionary, items)),
  }
}

async function project(
  database: Database,
  branch: Parameters<ClockStore['project']>[0],
  at: Instant,
  projections: ReturnType<typeof projectionRows>,
): Promise<void> {
  await database.transaction(as(at), async (tx) => {
    await tx.query('select sec.project_anew($1::jsonb)', [JSON.stringify({ ...branch, projections })])
  })
}
