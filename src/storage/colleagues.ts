import type { Accounts } from '#app/ports/accounts.ts'
import type { Actor, JsonObject } from '#app/ports/actor.ts'
import type { Database, Parameter } from './database.ts'
import { contextOf, epoch, json } from './statement.ts'

/** Members who leave, and one's own devices: functions in the database that check their own right to act. */
type Colleagues = Pick<Accounts, 'rootKey' | 'casesOf' | 'endMembership' | 'devices' | 'forgetDevice'>

export function colleagues(database: Database): Colleagues {
  const ask = async <Answer>(
    actor: Actor,
    call: string,
    values: readonly Parameter[],
    at?: string,
  ): Promise<Answer> => {
    const [row] = await database.transaction(
      contextOf(actor, at ?? epoch),
      (tx) => tx.query<{ answer: Answer }>(`select ${call} as answer`, values),
      { readOnly: at === undefined },
    )
    if (row === undefined) throw new Error(`${call} answered nothing`)
    return row.answer
  }
  return {
    rootKey: (actor) =>
      ask<string>(actor, '(select root_key from app.organisation where id = sec.organisation())', []),
    casesOf: (actor, member) => ask(actor, 'sec.cases_of($1)', [member]),
    endMembership: (actor, leaving, leaf, at) =>
      ask(actor, 'sec.end_membership($1::jsonb, $2, $3)', [json(leaving), leaf.id, at], at),
    devices: (actor) => ask<readonly JsonObject[]>(actor, 'sec.own_devices()', []),
    forgetDevice: (actor, device, leaf, at) =>
      ask(actor, 'sec.forget_device($1, $2, $3)', [device, leaf.id, at], at),
  }
}
