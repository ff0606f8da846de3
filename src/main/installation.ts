import { randomBytes } from 'node:crypto'
import type { Database } from '#storage/database.ts'
import { sha256, surroundings } from './surroundings.ts'

/** A secret of this installation, made at first start: it makes the answer about unknown names the same every time. */
export async function installationSecret(database: Database): Promise<string> {
  return database.transaction({ role: 'owner', now: surroundings.now() }, async (tx) => {
    const [kept] = await tx.query<{ value: string }>(
      `select value #>> '{}' as value from app.setting where name = 'secret'`,
    )
    if (kept !== undefined) return kept.value
    const secret = randomBytes(32).toString('base64url')
    await tx.query(`insert into app.setting (name, value) values ('secret', to_jsonb($1::text))`, [secret])
    return secret
  })
}

/** A one-time link to set the office up, while nobody has. Each start makes a new one; older ones stop working. */
export async function offerSetUp(database: Database): Promise<string | undefined> {
  const now = surroundings.now()
  return database.transaction({ role: 'owner', now }, async (tx) => {
    const [state] = await tx.query<{ answer: string }>('select sec.set_up_needed() as answer')
    if (state?.answer === 'done') return undefined
    const secret = randomBytes(24).toString('base64url')
    await tx.query('delete from sec.set_up_link where used_at is null')
    await tx.query('insert into sec.set_up_link (link_hash, created_at) values ($1, $2)', [
      sha256(secret),
      now,
    ])
    return secret
  })
}

/** The country of the first organisation: whose law the safeguards are read by. */
export async function countryOf(database: Database): Promise<string | null> {
  const [first] = await database.transaction({ role: 'owner', now: surroundings.now() }, (tx) =>
    tx.query<{ country: string }>(
      'select country from app.organisation where holds_cases order by created_at limit 1',
    ),
  )
  return first?.country ?? null
}
