import type { Actor, JsonObject, Leaf } from '#app/ports/actor.ts'
import type { NameSearch } from '#app/ports/records.ts'
import type { Instant } from '#engine/facts.ts'
import type { Database } from './database.ts'
import { contextOf, json, writeLeaf } from './statement.ts'

const sql = 'select * from sec.find_by_name(array(select jsonb_array_elements_text($1::jsonb)), $2)'

/** The leaf and the answer in one transaction: nobody searches unnoticed. */
export async function findByName(
  database: Database,
  actor: Actor,
  { tokens, most, leaf, at }: NameSearch,
): Promise<readonly JsonObject[]> {
  return database.transaction(contextOf(actor, at), async (tx) => {
    await writeLeaf(tx, actor, leaf, at)
    return tx.query<JsonObject>(sql, [json(tokens), most])
  })
}

/** Nobody is shown what was hidden before it is written down. */
export async function noteReveal(
  database: Database,
  actor: Actor,
  record: string,
  leaf: Leaf,
  at: Instant,
): Promise<'ok' | 'absent'> {
  return database.transaction(contextOf(actor, at), async (tx) => {
    const seen = await tx.query('select 1 from app.list where record = $1 and reader = $2', [
      record,
      actor.reader,
    ])
    if (seen.length === 0) return 'absent'
    await writeLeaf(tx, actor, leaf, at, record)
    return 'ok'
  })
}
