import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbedded } from '#storage/embedded/embedded-database.ts'

/*
 * A process for the fault tests to kill: opens a folder, writes numbered notes with their replies, four
 * transactions at a time, and says which were acknowledged. Arguments: folder, first number, files module.
 */

const [folder = '', first = '0', filesModule] = process.argv.slice(2)
const say = (line: string): void => void writeSync(1, `${line}\n`)

const database = await openEmbedded({
  folder,
  migrations: join(import.meta.dirname, '../support/migrations'),
  journalLimit: 40_000,
  ...(filesModule !== undefined && { filesModule }),
})
say('open')

let next = Number(first)

const write = async (): Promise<void> => {
  const number = next++
  await database.transaction(
    { role: 'application', session: 'ab'.repeat(32), now: '2026-11-20T10:00:00.000Z' },
    async (transaction) => {
      const note =
        'insert into trial.note (record, number, body) values (gen_random_uuid(), $1, $2) returning record'
      const [row] = await transaction.query<{ record: string }>(note, [number, 'x'.repeat(300)])
      const reply = 'insert into trial.reply (record, number, body) values ($1, $2, $3)'
      await transaction.query(reply, [row?.record, number, `reply to ${number}`])
    },
  )
  say(`saved ${number}`)
}

const writeOn = async (): Promise<never> => {
  for (;;) await write()
}

await Promise.all([writeOn(), writeOn(), writeOn(), writeOn()])
