import type { Actor, JsonObject } from '#app/ports/actor.ts'
import type { NameSearch } from '#app/ports/records.ts'
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
