import type { Actor, JsonObject, Leaf } from '#app/ports/actor.ts'
import type {
  BranchFacts,
  ListAnswer,
  ListQuery,
  Records,
  RecordWrite,
  TeamChange,
  TeamChanged,
} from '#app/ports/records.ts'
import type { Dictionary } from '#engine/dictionary.ts'
import type { Instant } from '#engine/facts.ts'
import type { Database, Transaction } from './database.ts'
import { findByName, noteReveal } from './looking.ts'
import { projectionRows } from './projection-rows.ts'
import { contextOf, findingDocuments } from './statement.ts'

/** The document that `app.append` takes. */
function appendDocument(dictionary: Dictionary, write: RecordWrite): JsonObject {
  const [first] = write.entries
  return {
    record: write.record,
    code: write.code,
    expected: write.expected,
    at: write.at,
    batches: [
      {
        id: write.batchId,
        hashes: first?.entry.signature.batch ?? [],
        signature: first?.entry.signature.signature ?? '',
      },
    ],
    entries: write.entries.map(({ entry, hash }, ordinal) => ({
      ordinal,
      id: entry.header.id,
      batch: write.batchId,
      hash,
      header: entry.header,
      facts: entry.facts ?? null,
      sealed: entry.sealed ?? null,
      tokens: entry.tokens ?? null,
    })),
    wraps: write.wraps,
    epoch: write.epoch,
    projections: projectionRows(dictionary, write.items),
    findings: findingDocuments(write.findings),
    list: write.list,
    shares: write.shares,
    leaves: write.leaves,
  }
}

async function append(
  database: Database,
  dictionary: Dictionary,
  actor: Actor,
  write: RecordWrite,
): ReturnType<Records['append']> {
  const doc = JSON.stringify(appendDocument(dictionary, write))
  const [row] = await database.transaction(contextOf(actor, write.at), (tx) =>
    tx.query<{ first: number }>('select app.append($1::jsonb) as first', [doc]),
  )
  const first = row?.first ?? -2
  if (first === -1) return 'moved-on'
  if (first === -3) return 'vault-outdated'
  return first < 0 ? 'no-branch' : { first }
}

async function branchFacts(database: Database, actor: Actor, record: string): Promise<BranchFacts | 'no'> {
  return database.transaction(
    contextOf(actor),
    async (tx) => {
      const [may] = await tx.query<{ answer: string }>('select sec.may_write($1) as answer', [record])
      if (may?.answer !== 'yes') return 'no'
      const [row] = await tx.query<{ facts: BranchFacts }>('select sec.node_facts($1) as facts', [record])
      return row?.facts ?? 'no'
    },
    { readOnly: true },
  )
}

const entriesSql = `
  select jsonb_build_object('header', e.header,
      'signature', jsonb_build_object('batch', b.hashes, 'signature', b.signature)) as entry,
    e.facts, e.sealed, e.tokens, e.position, e.received_at as "receivedAt", e.organisation
  from app.entry e join app.batch b on b.record = e.record and b.id = e.batch
  where e.record = $1 order by e.position`

const sharesSql = `
  select s.disclosure, case when s.sender = sec.organisation() then 'from-us' else 'to-us' end as direction,
    case when s.sender = sec.organisation() then s.recipient else s.sender end as organisation,
    s.state, s.since, s.until, s.answer_by as "answerBy"
  from app.share s where s.record = $1 order by s.since`

type EntryRow = {
  entry: JsonObject
  facts: JsonObject | null
  sealed: JsonObject | null
  tokens?: JsonObject | null
} & JsonObject

function entryView({ entry, facts, sealed, tokens, ...rest }: EntryRow): JsonObject {
  const parts = Object.entries({ facts, sealed, tokens }).filter(
    ([, part]) => part !== null && part !== undefined,
  )
  return { ...rest, entry: { ...entry, ...Object.fromEntries(parts) } }
}

async function view(tx: Transaction, record: string): Promise<JsonObject | undefined> {
  const [branch] = await tx.query<JsonObject>(
    `select b.record, b.code, r.answer as holder from app.branch b, lateral sec.holder_of($1) r(answer)
     where b.record = $1 and b.organisation = sec.organisation()`,
    [record],
  )
  if (branch === undefined) return undefined
  const entries = await tx.query<EntryRow>(entriesSql, [record])
  const wraps = await tx.query<{ wrap: JsonObject }>(
    'select wrap from keys.compartment_wrap where record = $1',
    [record],
  )
  const findings = await tx.query<JsonObject>(
    `select safeguard, item, found_from as "foundFrom", status, overdue, severity, due_at as "dueAt", changes_at as "changesAt"
     from app.finding where record = $1 order by due_at nulls last, safeguard, item, found_from`,
    [record],
  )
  const shares = await tx.query<JsonObject>(sharesSql, [record])
  const [team] = await tx.query<{ team: string[] }>('select sec.team($1) as team', [record])
  const disclosed = await tx.query<EntryRow & { wraps: JsonObject[] }>(
    'select * from sec.disclosed_entries($1)',
    [record],
  )
  return {
    ...branch,
    entries: [...entries.map(entryView), ...disclosed.map(({ wraps: _wraps, ...entry }) => entryView(entry))],
    wraps: [...wraps.map(({ wrap }) => wrap), ...disclosed.flatMap((entry) => entry.wraps)],
    team: team?.team ?? [],
    findings,
    shares,
  }
}

const rowSql = `
  select record, code, status, verb, nullif(next_due, 'infinity') as "dueAt", open_actions as "openActions",
    overdue_actions as "overdueActions", waiting_for as "waitingFor", updated_at as "updatedAt",
    case when waiting_for = 'others' then (
      select jsonb_build_object('organisation', s.recipient, 'answerBy', sec.iso(s.answer_by)) from app.share s
      where s.record = list.record and s.sender = list.organisation and s.state = 'offered' and s.ended_at is null
      order by s.answer_by limit 1) end as awaits
  from app.list`

const recordOfCodeSql =
  'select b.record from app.branch b where b.organisation = (select sec.organisation()) and b.code = '

/** One more than the limit is read, to know whether there is a next page. Paging goes by key, never by offset. */
async function listRows(tx: Transaction, actor: Actor, q: ListQuery): Promise<JsonObject[]> {
  const where = ['reader = $1']
  const values: (string | number)[] = [actor.reader]
  const add = (sql: (n: number) => string, ...more: (string | number)[]): void => {
    where.push(sql(values.length + 1))
    values.push(...more)
  }
  if (q.code === null) add((n) => `status = $${String(n)}`, q.status)
  else add((n) => `record = (${recordOfCodeSql}$${String(n)})`, q.code)
  if (q.dueFrom !== null) add((n) => `next_due >= $${String(n)}`, q.dueFrom)
  if (q.dueBefore !== null) add((n) => `next_due < $${String(n)}`, q.dueBefore)
  if (q.waiting !== 'any') add((n) => `waiting_for = $${String(n)}`, q.waiting)
  if (q.after !== null)
    add(
      (n) => `(next_due, record) > ($${String(n)}::timestamptz, $${String(n + 1)}::uuid)`,
      q.after.due,
      q.after.record,
    )
  const limit = `limit ${String(q.limit + 1)}`
  return tx.query<JsonObject>(
    `${rowSql} where ${where.join(' and ')} order by next_due, record ${limit}`,
    values,
  )
}

/** Counting stops at 1,000: beyond it "1,000+" says enough. */
async function countRows(
  tx: Transaction,
  actor: Actor,
  where: string,
  values: readonly (string | null)[],
): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from app.list where reader = $1 and status = 'open' and ${where} limit 1001) x`,
    [actor.reader, ...values],
  )
  return row?.n ?? 0
}

async function list(database: Database, actor: Actor, q: ListQuery): Promise<ListAnswer> {
  return database.transaction(
    contextOf(actor, q.now),
    async (tx) => ({
      rows: await listRows(tx, actor, q),
      counts: {
        overdue: await countRows(tx, actor, 'next_due < $2', [q.now]),
        today: await countRows(tx, actor, 'next_due >= $2 and next_due < $3', [q.now, q.today]),
        week: await countRows(tx, actor, 'next_due >= $2 and next_due < $3', [q.today, q.week]),
        waiting: await countRows(tx, actor, "waiting_for = 'others'", []),
        open: await countRows(tx, actor, 'true', []),
      },
    }),
    { readOnly: true },
  )
}

async function changeTeam(
  tx: Transaction,
  record: string,
  { joins, leaves }: TeamChange,
  leaf: Leaf,
  at: Instant,
): Promise<TeamChanged> {
  const [row] = await tx.query<{ answer: TeamChanged }>(
    'select app.change_team($1, $2::uuid[], $3::uuid[], $4, $5) as answer',
    [record, joins, leaves, leaf.id, at],
  )
  return row?.answer ?? 'absent'
}

export function records(database: Database, dictionary: Dictionary): Records {
  return {
    append: (actor, write) => append(database, dictionary, actor, write),
    branchFacts: (actor, record) => branchFacts(database, actor, record),
    view: (actor, record) =>
      database.transaction(contextOf(actor), (tx) => view(tx, record), { readOnly: true }),
    list: (actor, query) => list(database, actor, query),
    findByName: (actor, search) => findByName(database, actor, search),
    changeTeam: (actor, record, change, leaf, at) =>
      database.transaction(contextOf(actor, at), (tx) => changeTeam(tx, record, change, leaf, at)),
    noteReveal: (actor, record, leaf, at) => noteReveal(database, actor, record, leaf, at),
  }
}
