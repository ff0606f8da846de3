import type { Actor, JsonObject, Leaf } from '#app/ports/actor.ts'
import type { Series } from '#app/ports/series.ts'
import type { Database } from './database.ts'
import { contextOf, writeLeaf } from './statement.ts'

export function series(database: Database): Series {
  return {
    list: (actor: Actor) =>
      database.transaction(
        contextOf(actor),
        (tx) =>
          tx.query<JsonObject>(
            'select country, source, document, loaded_at as "loadedAt" from app.series order by country, source',
          ),
        { readOnly: true },
      ),
    put: (
      actor: Actor,
      one: { readonly country: string; readonly source: string; readonly document: JsonObject },
      leaf: Leaf,
      at: string,
    ) =>
      database.transaction(contextOf(actor, at), async (tx) => {
        await tx.query(
          `insert into app.series (country, source, document, loaded_by, loaded_at) values ($1, $2, $3::jsonb, $4, $5)
           on conflict (country, source) do update set document = excluded.document, loaded_by = excluded.loaded_by,
             loaded_at = excluded.loaded_at`,
          [one.country, one.source, JSON.stringify(one.document), actor.member, at],
        )
        await writeLeaf(tx, actor, leaf, at)
      }),
  }
}
