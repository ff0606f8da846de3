import type { Accounts, Verdict, WrappedKeys } from '#app/ports/accounts.ts'
import type { JsonObject } from '#app/ports/actor.ts'
import type { Instant } from '#engine/facts.ts'
import type { Context, Database, Parameter } from './database.ts'
import { answerOf, epoch, json, one, unlessTaken } from './statement.ts'

/** What stands before there is a session: functions in the database that check their own right to act. */
type BeforeSession = Pick<
  Accounts,
  | 'setUpState'
  | 'setUp'
  | 'kdfOf'
  | 'wrappedKeys'
  | 'openSession'
  | 'closeSession'
  | 'viewInvitation'
  | 'acceptInvitation'
  | 'recover'
>

type Ask = (call: string, values: readonly Parameter[], at?: Instant) => Promise<unknown>

/** Calls one function as nobody; without an instant it only reads. */
function asker(database: Database): Ask {
  return async (call, values, at) => {
    const context: Context = { role: 'application', now: at ?? epoch }
    const row = await one(
      database,
      context,
      `select ${call} as answer`,
      values,
      at === undefined ? 'reads' : 'writes',
    )
    return answerOf(row) ?? undefined
  }
}

function joining(
  ask: Ask,
): Pick<BeforeSession, 'setUpState' | 'setUp' | 'viewInvitation' | 'acceptInvitation'> {
  return {
    setUpState: async () => ((await ask('sec.set_up_needed()', [])) === 'done' ? 'done' : 'needed'),
    setUp: (doc, linkHash, leaf, at) =>
      unlessTaken(async () => {
        const answer = await ask('sec.set_up($1::jsonb, $2, $3, $4)', [json(doc), linkHash, leaf.id, at], at)
        return answer === 'ok' || answer === 'already-set-up' ? answer : 'link-unknown'
      }),
    viewInvitation: async (linkHash, at) =>
      (await ask('sec.view_invitation($1, $2)', [linkHash, at])) as JsonObject | undefined,
    acceptInvitation: (doc, linkHash, leaf, at) =>
      unlessTaken(async () => {
        const values = [json(doc), linkHash, leaf.id, at]
        const answer = await ask('sec.accept_invitation($1::jsonb, $2, $3, $4)', values, at)
        return answer === 'ok' ? 'ok' : 'link-unknown'
      }),
  }
}

function signingIn(ask: Ask): Omit<BeforeSession, keyof ReturnType<typeof joining>> {
  return {
    kdfOf: async (name) => (await ask('sec.kdf_of($1)', [name])) as JsonObject | undefined,
    wrappedKeys: async ({ name, proof, leaf, at }, by) =>
      (await ask('sec.wrapped_keys($1, $2, $3, $4, $5)', [name, proof, by, leaf, at], at)) as WrappedKeys,
    openSession: async ({ name, proof, leaf, at }, { sid, device, newDevice, expires }) =>
      (await ask(
        `sec.open_session($1, $2, sha256(convert_to($3, 'utf8')), $4, $5::jsonb, $6, $7, $8)`,
        [name, proof, sid, device, newDevice === undefined ? null : json(newDevice), leaf, at, expires],
        at,
      )) as Verdict,
    closeSession: async (sid, leaf, at) => {
      await ask(`sec.close_session(sha256(convert_to($1, 'utf8')), $2, $3)`, [sid, leaf.id, at], at)
    },
    recover: async ({ name, proof, leaf, at }, doc) =>
      (await ask(
        'sec.recover($1, $2, $3::jsonb, $4, $5)',
        [name, proof, json(doc), leaf, at],
        at,
      )) as Verdict,
  }
}

export function beforeSession(database: Database): BeforeSession {
  const ask = asker(database)
  return { ...joining(ask), ...signingIn(ask) }
}
