import type { AuditLeaf, AuditStore, Checkpoint, LinkedLeaf } from '#app/ports/audit.ts'
import type { Database } from './database.ts'
import { epoch } from './statement.ts'

const leafSql = `jsonb_build_object('id', l.id, 'at', sec.iso(l.at), 'actor', l.actor, 'organisation', l.organisation,
  'action', l.action, 'record', l.record, 'detail', l.detail)`

/** The sequencer acts as the owner; no request reaches it. */
export function auditStore(database: Database): AuditStore {
  return {
    link: (limit, at, make) =>
      database.transaction({ role: 'owner', now: at }, async (tx) => {
        await tx.query('lock table audit.numbered in exclusive mode')
        const [last] = await tx.query<Checkpoint>(
          'select number, chain from audit.numbered order by number desc limit 1',
        )
        const rows = await tx.query<{ leaf: AuditLeaf }>(
          `select ${leafSql} as leaf from audit.leaf l
           where not exists (select from audit.numbered n where n.leaf = l.id) order by l.at, l.id limit ${String(limit)}`,
        )
        const links = make(
          last,
          rows.map(({ leaf }) => leaf),
        )
        await tx.query(
          `insert into audit.numbered (number, leaf, hash, chain)
           select x.number, x.leaf, x.hash, x.chain
           from jsonb_to_recordset($1::jsonb) as x(number bigint, leaf uuid, hash text, chain text)`,
          [JSON.stringify(links)],
        )
        return links.length
      }),
    linked: (after, limit) =>
      database.transaction(
        { role: 'owner', now: epoch },
        async (tx) => {
          const rows = await tx.query<LinkedLeaf['link'] & { content: AuditLeaf | null }>(
            `select n.number, n.leaf, n.hash, n.chain, case when l.id is null then null else ${leafSql} end as content
             from audit.numbered n left join audit.leaf l on l.id = n.leaf
             where n.number > $1 order by n.number limit ${String(limit)}`,
            [after],
          )
          return rows.map(({ content, ...link }) => ({ link, leaf: content ?? undefined }))
        },
        { readOnly: true },
      ),
  }
}
