import type { Actor, JsonObject, Leaf } from '#app/ports/actor.ts'
import type { Network, ServiceOfferRow } from '#app/ports/network.ts'
import type { Database, Transaction } from './database.ts'
import { contextOf, writeLeaf } from './statement.ts'

const organisationsSql = `
  select o.id as organisation, o.name, o.kind, o.country, o.root_key as "rootKey",
    v.certificate as vault,
    coalesce((select jsonb_agg(jsonb_build_object('service', s.service, 'forWhom', s.for_whom, 'openNow', s.open_now,
      'conditionalOn', s.conditional_on) order by s.service) from app.service_offer s where s.organisation = o.id), '[]')
      as services
  from app.organisation o
  join lateral (select * from app.vault x where x.organisation = o.id order by x.epoch desc limit 1) v on true
  order by o.name`

async function find(tx: Transaction, organisation: string): ReturnType<Network['find']> {
  const [row] = await tx.query<{ kind: string }>('select kind from app.organisation where id = $1', [
    organisation,
  ])
  if (row === undefined) return undefined
  const offers = await tx.query<ServiceOfferRow>(
    `select service, for_whom as "forWhom", open_now as "openNow", conditional_on as "conditionalOn"
     from app.service_offer where organisation = $1`,
    [organisation],
  )
  return { kind: row.kind, offers }
}

async function offer(
  tx: Transaction,
  actor: Actor,
  offers: readonly ServiceOfferRow[],
  leaf: Leaf,
  at: string,
): Promise<void> {
  await tx.query('delete from app.service_offer where organisation = $1', [actor.organisation])
  await tx.query(
    `insert into app.service_offer (organisation, service, for_whom, open_now, conditional_on, updated_at)
     select $1, s.service, s."forWhom", s."openNow", s."conditionalOn", $3
     from jsonb_to_recordset($2::jsonb) as s(service text, "forWhom" text[], "openNow" text, "conditionalOn" text[])`,
    [actor.organisation, JSON.stringify(offers), at],
  )
  await writeLeaf(tx, actor, leaf, at)
}

export function network(database: Database): Network {
  return {
    organisations: (actor) =>
      database.transaction(contextOf(actor), (tx) => tx.query<JsonObject>(organisationsSql), {
        readOnly: true,
      }),
    find: (actor, organisation) =>
      database.transaction(contextOf(actor), (tx) => find(tx, organisation), { readOnly: true }),
    offer: (actor, offers, leaf, at) =>
      database.transaction(contextOf(actor, at), (tx) => offer(tx, actor, offers, leaf, at)),
    tally: (actor, what, month) =>
      database.transaction(contextOf(actor), async (tx) => {
        await tx.query(
          `insert into app.tally (organisation, month, what, times) values ($1, $2, $3, 1)
           on conflict (organisation, month, what) do update set times = app.tally.times + 1`,
          [actor.organisation, month, what],
        )
      }),
  }
}
