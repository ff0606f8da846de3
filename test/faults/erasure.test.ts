import { readdirSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#storage/database.ts'
import { unpackFolder } from '#storage/embedded/archive.ts'
import { filesWith, newFolder, openOffice, owner, removeFolder, worker } from './office.ts'

let folder = ''
let database: Database
beforeEach(async () => {
  folder = await newFolder()
  database = (await openOffice(folder)).database
})
afterEach(async () => {
  await database.close()
  await removeFolder(folder)
})

const canary = 'canary-4f1d9a-must-vanish'
const kept = 'sparrow-77b0e2-must-stay'

const run = (...statements: readonly string[]): Promise<void> =>
  database.transaction(worker, async (transaction) => {
    for (const statement of statements) await transaction.query(statement)
  })

/** Files that hold the text, the packed checkpoint unpacked. */
const holders = async (text: string): Promise<string[]> => {
  const unpacked = `${folder}-unpacked`
  try {
    await cp(folder, unpacked, { recursive: true })
    for (const name of readdirSync(join(folder, 'journal')).filter((file) => file.endsWith('.tar.zst')))
      await unpackFolder(join(folder, 'journal', name), join(unpacked, name.replace('.tar.zst', '')))
    return await filesWith(unpacked, text)
  } finally {
    await rm(unpacked, { recursive: true, force: true })
  }
}

const insert = `insert into trial.note (record, number, body, details)
  select gen_random_uuid(), n, case n % 2 when 0 then '${canary}' else '${kept}' end, jsonb_build_object('word', 'x')
    from generate_series(1, 400) n`

describe('erasing', () => {
  test('leaves what was deleted in no file: table, index, statistics, log, journal or checkpoint', async () => {
    await run(insert)
    await database.transaction(owner, (transaction) => transaction.query('analyze trial.note'))
    await database.close()
    database = (await openOffice(folder)).database
    await run(`update trial.note set details = '{"word": "${canary}"}' where number = 1`)
    expect(await holders(canary)).not.toEqual([])
    await run(`delete from trial.note where body = '${canary}'`, `update trial.note set details = null`)
    await database.forceErasure()
    expect(await holders(canary)).toEqual([])
    expect(await holders(kept)).not.toEqual([])
    const rows = await database.transaction(worker, (transaction) =>
      transaction.query('select count(*) as count, min(body) as body from trial.note'),
    )
    expect(rows).toEqual([{ count: 200, body: kept }])
  })

  test('stays real when the machine stops before it was asked for', async () => {
    await run(insert)
    await run(`delete from trial.note where body = '${canary}'`)
    await database.close()
    database = (await openOffice(folder)).database
    await database.forceErasure()
    expect(await holders(canary)).toEqual([])
  })

  test('would be seen to fail if deleting alone were taken for it', async () => {
    await run(insert)
    await run(`delete from trial.note where body = '${canary}'`)
    expect(await holders(canary)).not.toEqual([])
  })
})
