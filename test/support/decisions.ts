import { isOfficeRefusal } from '#cli/office/transport.ts'
import type { Database } from '#storage/database.ts'
import { says } from './a-case.ts'
import type { Colleague } from './colleague.ts'
import { resigned } from './resigned.ts'

export type Asker = { readonly colleague: Colleague; readonly sid: string }

/** What the program answers to somebody about a record, and what the database shows to the same session. */
export async function decisions(database: Database, { colleague, sid }: Asker, record: string) {
  const read = await colleague.reads(record)
  const own = isOfficeRefusal(read)
    ? []
    : read.view.entries.flatMap(({ entry, organisation }) =>
        organisation === colleague.organisation ? [entry.header.id] : [],
      )
  const seen = await seenBySql(database, sid, record)
  return {
    appRead: !isOfficeRefusal(read),
    sqlLists: seen.listed,
    sqlRead: seen.branches,
    appWrite: await mayWrite(colleague, record),
    sqlWrite: await sqlTakes(database, sid, record),
    sameEntries:
      seen.foreign === 0 && JSON.stringify(own.toSorted()) === JSON.stringify(seen.entries.toSorted()),
  }
}

async function seenBySql(database: Database, session: string, record: string) {
  return database.transaction(
    { role: 'application', session, now: '2031-03-03T09:00:00.000Z' },
    async (tx) => {
      const count = async (text: string) => (await tx.query(text, [record])).length
      const entries = await tx.query<{ id: string }>('select id from app.entry where record = $1', [record])
      return {
        listed: (await count('select from app.list where record = $1')) > 0,
        branches: (await count('select from app.branch where record = $1')) > 0,
        foreign: await count(
          'select from app.entry where record = $1 and organisation <> sec.organisation()',
        ),
        entries: entries.map(({ id }) => id),
      }
    },
  )
}

/** A batch that breaks the chain is refused for that only where it might have been taken. */
async function mayWrite(colleague: Colleague, record: string): Promise<boolean> {
  const written = await colleague.writes(record, [says('need', { service: 'legal' })])
  const broken = await resigned(written, colleague.signedIn, (entry) => ({
    ...entry,
    header: { ...entry.header, previous: 'A'.repeat(43), after: [entry.header.item] },
  }))
  const answer = await colleague.sends(record, broken)
  if (!isOfficeRefusal(answer)) throw new Error('A broken chain was taken')
  return answer.code === 'chain-broken'
}

/** The function itself, called as whoever has the session; nothing of it is kept. */
async function sqlTakes(database: Database, session: string, record: string): Promise<boolean> {
  let first = 0
  await database
    .transaction({ role: 'application', session, now: '2031-03-03T09:00:00.000Z' }, async (tx) => {
      const [position] = await tx.query<{ facts: { position: number } | null }>(
        'select sec.node_facts($1) as facts',
        [record],
      )
      const document = {
        record,
        expected: position?.facts?.position ?? 1,
        at: '2031-03-03T09:00:00.000Z',
        code: 'X',
        batches: [],
        entries: [],
        wraps: [],
        projections: {},
        findings: [],
        leaves: [],
        shares: { offered: [], wraps: [], answered: [], ended: [] },
        list: {
          status: 'open',
          nextDue: null,
          verb: null,
          open: 0,
          overdue: 0,
          waitingFor: 'us',
          changesAt: null,
        },
      }
      const [row] = await tx.query<{ first: number }>('select app.append($1::jsonb) as first', [
        JSON.stringify(document),
      ])
      first = row?.first ?? -2
      throw new Error('Nothing of this is kept')
    })
    .catch(() => undefined)
  return first > 0
}
