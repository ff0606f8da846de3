import type { Accounts } from '#app/ports/accounts.ts'
import type { Actor, JsonObject, Leaf, Role } from '#app/ports/actor.ts'
import type { Instant } from '#engine/facts.ts'
import type { UserPublicKeys } from '#record/keys.ts'
import { beforeSession } from './before-session.ts'
import { colleagues } from './colleagues.ts'
import type { Database, Transaction } from './database.ts'
import { contextOf, json, one, unlessTaken, writeLeaf } from './statement.ts'

async function findActor(database: Database, sid: string): Promise<Actor | undefined> {
  const row = await one(
    database,
    contextOf({ sid }),
    `select s.member, s.organisation, s.role, s.reader, s.device, s.expires_at, d.certificate->>'publicKey' as signing_key,
       case when m.certificate is null then 'no' else 'yes' end as let_in
     from sec.context() s join app.device d on d.id = s.device join app.member m on m.id = s.member
     where s.member is not null`,
    [],
    'reads',
  )
  if (row === undefined) return undefined
  return {
    sid,
    member: String(row['member']),
    organisation: String(row['organisation']),
    role: row['role'] as Role,
    letIn: row['let_in'] === 'yes' ? 'yes' : 'no',
    reader: String(row['reader']),
    device: String(row['device']),
    deviceKey: String(row['signing_key']),
    expires: String(row['expires_at']),
  }
}

const organisationSql = `
  select o.id, o.name, o.kind, o.country, o.root_key as "rootKey", v.certificate as vault
  from app.organisation o
  join lateral (select * from app.vault x where x.organisation = o.id order by x.epoch desc limit 1) v on true`

const memberSql = `
  select m.id, m.display_name as "displayName", m.role, m.organisation, m.public_keys as "publicKeys",
    m.certificate
  from app.member m`

type MemberToAdmit = {
  readonly id: string
  readonly role: string
  readonly publicKeys: UserPublicKeys
  readonly rootKey: string
}

/** Without a certificate the field is absent, not null. */
const memberView = ({ certificate, ...rest }: JsonObject): JsonObject =>
  certificate === null || certificate === undefined ? rest : { ...rest, certificate }

async function me(database: Database, actor: Actor): Promise<JsonObject> {
  return database.transaction(
    contextOf(actor),
    async (tx) => {
      const [user] = await tx.query<JsonObject>(`${memberSql} where m.id = sec.me()`)
      const [organisation] = await tx.query<JsonObject>(`${organisationSql} where o.id = sec.organisation()`)
      const [own] = await tx.query<{ answer: JsonObject }>('select sec.own_credential() as answer')
      const vault = await tx.query<{ wrap: JsonObject }>(
        'select wrap from keys.vault_wrap where member = sec.me() order by epoch',
      )
      const [root] = await tx.query<{ wrap: JsonObject }>(
        'select wrap from keys.root_wrap where member = sec.me()',
      )
      return {
        user: memberView(user ?? {}),
        organisation: { ...organisation, isOwn: true },
        ...own?.answer,
        vault: vault.map(({ wrap }) => wrap),
        ...(root === undefined ? {} : { root: root.wrap }),
      }
    },
    { readOnly: true },
  )
}

const leafAt = (doc: JsonObject): Instant => String(doc['at'])

async function admit(
  database: Database,
  actor: Actor,
  admission: JsonObject,
  leaf: Leaf,
): ReturnType<Accounts['admit']> {
  const at = leafAt(admission)
  return database.transaction(contextOf(actor, at), async (tx) => {
    const [row] = await tx.query<{ answer: Awaited<ReturnType<Accounts['admit']>> }>(
      'select sec.admit($1::jsonb) as answer',
      [json(admission)],
    )
    const answer = row?.answer ?? 'member-unknown'
    if (answer === 'ok') await writeLeaf(tx, actor, leaf, at)
    return answer
  })
}

async function memberToAdmit(tx: Transaction, member: string): Promise<MemberToAdmit | undefined> {
  const [row] = await tx.query<MemberToAdmit>(
    `select m.id, m.role, m.public_keys as "publicKeys", o.root_key as "rootKey"
     from app.member m join app.organisation o on o.id = m.organisation
     where m.id = $1 and m.left_at is null and m.organisation = sec.organisation()`,
    [member],
  )
  return row
}

async function invite(
  tx: Transaction,
  actor: Actor,
  invitation: JsonObject,
  linkHash: Uint8Array,
  until: Instant,
  leaf: Leaf,
): Promise<'ok'> {
  const { id, role, partner, at } = invitation
  await tx.query(
    `insert into app.invitation (id, link_hash, organisation, invited_by, role, partner, created_at, until)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)`,
    [
      String(id),
      linkHash,
      actor.organisation,
      actor.member,
      String(role),
      partner === undefined ? null : json(partner),
      String(at),
      until,
    ],
  )
  await writeLeaf(tx, actor, leaf, String(at))
  return 'ok'
}

export function accounts(database: Database): Accounts {
  return {
    ...beforeSession(database),
    ...colleagues(database),
    findActor: (sid) => findActor(database, sid),
    me: (actor) => me(database, actor),
    members: (actor) =>
      database.transaction(
        contextOf(actor),
        async (tx) =>
          (await tx.query<JsonObject>(`${memberSql} where m.left_at is null order by m.display_name`)).map(
            memberView,
          ),
        { readOnly: true },
      ),
    admit: (actor, admission, leaf) => admit(database, actor, admission, leaf),
    memberToAdmit: (actor, member) =>
      database.transaction(contextOf(actor), (tx) => memberToAdmit(tx, member), { readOnly: true }),
    invite: (actor, invitation, linkHash, until, leaf) =>
      unlessTaken(() =>
        database.transaction(contextOf(actor), (tx) => invite(tx, actor, invitation, linkHash, until, leaf)),
      ),
  }
}
