import type { Actor, JsonObject, Leaf } from '#app/ports/actor.ts'
import type { FindingRow } from '#app/ports/records.ts'
import type { Instant } from '#engine/facts.ts'
import { type Context, type Database, hasState, type Parameter, type Transaction } from './database.ts'

/** Reading needs no instant: policies go by the database's own clock. */
export const epoch = '1970-01-01T00:00:00.000Z'

/** JSON documents go to the database as text that the statement casts. */
export const json = (doc: unknown): string => JSON.stringify(doc)

export type Row = Readonly<Record<string, unknown>>

/** The first row of one statement in a transaction of its own. */
export async function one(
  database: Database,
  context: Context,
  text: string,
  values: readonly Parameter[],
  readOnly: 'reads' | 'writes' = 'writes',
): Promise<Row | undefined> {
  const rows = await database.transaction(context, (tx) => tx.query<Row>(text, values), {
    readOnly: readOnly === 'reads',
  })
  return rows[0]
}

export const answerOf = (row: Row | undefined): unknown => row?.['answer']

/** A taken name or id shows as a duplicate; every other fault stays a fault. */
export async function unlessTaken<T>(work: () => Promise<T>): Promise<T | 'name-taken'> {
  try {
    return await work()
  } catch (error) {
    if (hasState(error, 'duplicate')) return 'name-taken'
    throw error
  }
}

export const contextOf = (actor: Pick<Actor, 'sid'>, now: Instant = epoch): Context => ({
  role: 'application',
  session: actor.sid,
  now,
})

export async function writeLeaf(
  tx: Transaction,
  actor: Actor,
  leaf: Leaf,
  at: Instant,
  record: string | null = null,
): Promise<void> {
  await tx.query(
    `insert into audit.leaf (id, at, actor, organisation, action, record, detail) values ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
    [leaf.id, at, actor.member, actor.organisation, leaf.action, record, json(leaf.detail)],
  )
}

/** Findings as the functions of the database take them. */
export const findingDocuments = (findings: readonly FindingRow[]): readonly JsonObject[] =>
  findings.map(({ dueAt, changesAt, ...finding }) => ({ ...finding, due_at: dueAt, changes_at: changesAt }))
