import type { Instant } from '#engine/facts.ts'
import type { Accounts, Actor, JsonObject, Leaf, SignInFacts } from '#app/ports.ts'
import type { Role } from '#app/permissions.ts'
import { type Context, type Database, hasState, type Parameter, type Transaction } from './database.ts'

const epoch = '1970-01-01T00:00:00.000Z'

/** Bytes go to the database as bytea; JSON documents as text that the statement casts. */
const json = (doc: unknown): string => JSON.stringify(doc)

type Row = Readonly<Record<string, unknown>>

async function one(
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

const answerOf = (row: Row | undefined): unknown => row?.['answer']

/** A taken name or id shows as a duplicate; every other fault stays a fault. */
async function unlessTaken<T>(work: () => Promise<T>): Promise<T | 'name-taken'> {
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

export async function writeLeaf(tx: Transaction, actor: Actor, leaf: Leaf, at: Instant, record: string | null = null): Promise<void> {
  await tx.query(
    `insert into audit.leaf (id, at, actor, organisation, action, record, detail) values ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
    [leaf.id, at, actor.member, actor.organisation, leaf.action, record, json(leaf.detail)],
  )
}

/** What stands before there is a session: functions that check their own right to act. */
function beforeSession(database: Database): Omit<Accounts, 'me' | 'members' | 'admit' | 'invite'> {
  const nobody = (now: Instant): Context => ({ role: 'application', now })
  return {
    setUpState: async () =>
      answerOf(await one(database, nobody(epoch), 'select sec.set_up_needed() as answer', [], 'reads')) === 'done'
        ? 'done'
        : 'needed',
    setUp: async (doc, linkHash, leaf, at) =>
      unlessTaken(async () => {
        const row = await one(database, nobody(at), 'select sec.set_up($1::jsonb, $2, $3, $4) as answer', [
          json(doc),
          linkHash,
          leaf.id,
          at,
        ])
        const answer = answerOf(row)
        return answer === 'ok' || answer === 'already-set-up' ? answer : 'link-unknown'
      }),
    signInFacts: async (name) =>
      (answerOf(await one(database, nobody(epoch), 'select sec.sign_in_facts($1) as answer', [name], 'reads')) ??
        undefined) as SignInFacts | undefined,
    noteFailure: async (member, leaf, at) => {
      await one(database, nobody(at), 'select sec.note_failure($1, $2, $3)', [member, leaf.id, at])
    },
    openSession: async (session) => {
      const row = await one(
        database,
        nobody(session.at),
        `select sec.open_session($1, sha256(convert_to($2, 'utf8')), $3, $4::jsonb, $5, $6, $7) as answer`,
        [
          session.member,
          session.sid,
          session.device,
          session.newDevice === undefined ? null : json(session.newDevice),
          session.leaf.id,
          session.at,
          session.expires,
        ],
      )
      const answer = answerOf(row)
      return answer === 'ok' || answer === 'member-unknown' ? answer : 'device-unknown'
    },
    closeSession: async (sid, leaf, at) => {
      await one(database, nobody(at), `select sec.close_session(sha256(convert_to($1, 'utf8')), $2, $3)`, [
        sid,
        leaf.id,
        at,
      ])
    },
    findActor: (sid) => findActor(database, sid),
    viewInvitation: async (linkHash, at) =>
      (answerOf(await one(database, nobody(at), 'select sec.view_invitation($1, $2) as answer', [linkHash, at], 'reads')) ??
        undefined) as JsonObject | undefined,
    acceptInvitation: async (doc, linkHash, leaf, at) =>
      unlessTaken(async () => {
        const row = await one(database, nobody(at), 'select sec.accept_invitation($1::jsonb, $2, $3, $4) as answer', [
          json(doc),
          linkHash,
          leaf.id,
          at,
        ])
        return answerOf(row) === 'ok' ? 'ok' : 'link-unknown'
      }),
    recover: async (member, doc, leaf, at) => {
      await one(database, nobody(at), 'select sec.recover($1, $2::jsonb, $3, $4)', [member, json(doc), leaf.id, at])
    },
  }
}

async function findActor(database: Database, sid: string): Promise<Actor | undefined> {
  const row = await one(
    database,
    contextOf({ sid }),
    `select s.member, s.organisation, s.role, s.reader, s.device, d.certificate->>'publicKey' as signing_key
     from sec.context() s join app.device d on d.id = s.device where s.member is not null`,
    [],
    'reads',
  )
  if (row === undefined) return undefined
  return {
    sid,
    member: String(row['member']),
    organisation: String(row['organisation']),
    role: row['role'] as Role,
    reader: String(row['reader']),
    device: String(row['device']),
    deviceKey: String(row['signing_key']),
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
      const [root] = await tx.query<{ wrap: JsonObject }>('select wrap from keys.root_wrap where member = sec.me()')
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

async function admit(database: Database, actor: Actor, admission: JsonObject, leaf: Leaf): Promise<'ok' | 'member-unknown'> {
  const at = leafAt(admission)
  return database.transaction(contextOf(actor, at), async (tx) => {
    const [row] = await tx.query<{ answer: string }>('select sec.admit($1::jsonb) as answer', [json(admission)])
    if (row?.answer !== 'ok') return 'member-unknown'
    await writeLeaf(tx, actor, leaf, at)
    return 'ok'
  })
}

export function accounts(database: Database): Accounts {
  return {
    ...beforeSession(database),
    me: (actor) => me(database, actor),
    members: (actor) =>
      database.transaction(
        contextOf(actor),
        async (tx) =>
          (await tx.query<JsonObject>(`${memberSql} where m.left_at is null order by m.display_name`)).map(memberView),
        { readOnly: true },
      ),
    admit: (actor, admission, leaf) => admit(database, actor, admission, leaf),
    invite: async (actor, invitation, linkHash, until, leaf) => {
      await database.transaction(contextOf(actor), async (tx) => {
        await tx.query(
          `insert into app.invitation (id, link_hash, organisation, invited_by, role, partner, created_at, until)
           values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)`,
          [
            String(invitation['id']),
            linkHash,
            actor.organisation,
            actor.member,
            String(invitation['role']),
            invitation['partner'] === undefined ? null : json(invitation['partner']),
            String(invitation['at']),
            until,
          ],
        )
        await writeLeaf(tx, actor, leaf, String(invitation['at']))
      })
    },
  }
}
