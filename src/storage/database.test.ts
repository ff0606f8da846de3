import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Context, DatabaseFault, hasState, type Transaction } from '#storage/database.ts'
import { eachEngine } from '#test/support/database.ts'

const migrations = join(import.meta.dirname, '../../test/support/migrations')
const now = '2026-11-20T10:00:00.000Z'
const session = 'ab'.repeat(32)
const context: Context = { role: 'application', session, now }
const record = '7d2f0c7e-3a64-4b8e-9d52-0a6c1b1f2e11'

const addNote = (transaction: Transaction, number: number, body = 'a note'): Promise<unknown> =>
  transaction.query('insert into trial.note (record, number, body) values ($1, $2, $3)', [
    record,
    number,
    body,
  ])

const faultOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no fault',
    (error: unknown) => error,
  )

describe('the database', () => {
  eachEngine((database) => {
    test('gives the same JavaScript for the same stored value', async () => {
      const [row] = await database().transaction(context, (transaction) =>
        transaction.query(
          `select $1::bigint as big, $2::numeric as exact, $3::timestamptz as instant, $4::date as day,
             $5::jsonb as document, $6::bytea as bytes, $7::text[] as words, $8::uuid as id, true as truth,
             null::text as nothing, array[1, 2]::int[] as numbers, '{"2026-01-02 03:04:05.6+00"}'::timestamptz[] as instants,
             1.5::float8 as float, '2026-02-03T04:05:06+02'::timestamptz as zoned`,
          [
            12345678901,
            '0.10',
            '2026-11-20T10:00:00.123456Z',
            '2026-11-20',
            { key: ['välue', null] },
            new Uint8Array([0, 127, 255]),
            ['a "quoted" word', 'comma, and \\', '', 'null'],
            record,
          ],
        ),
      )
      expect(row).toEqual({
        big: 12345678901,
        exact: '0.10',
        instant: '2026-11-20T10:00:00.123Z',
        day: '2026-11-20',
        document: { key: ['välue', null] },
        bytes: new Uint8Array([0, 127, 255]),
        words: ['a "quoted" word', 'comma, and \\', '', 'null'],
        id: record,
        truth: true,
        nothing: null,
        numbers: [1, 2],
        instants: ['2026-01-02T03:04:05.600Z'],
        float: 1.5,
        zoned: '2026-02-03T02:05:06.000Z',
      })
    })

    test('refuses a whole number that JavaScript would round', async () => {
      const big = database().transaction(context, (transaction) =>
        transaction.query("select 2::bigint ^ 0, '9007199254740993'::bigint as n"),
      )
      expect(await faultOf(big)).toMatchObject({ code: '22003' })
    })

    test('shows a policy the session and the instant of this transaction only', async () => {
      const read = (given: Context) =>
        database().transaction(given, (transaction) =>
          transaction.query<{ role: string; session: string | null; now: string }>(
            "select current_user::text as role, nullif(current_setting('app.sid', true), '') as session, current_setting('app.now') as now",
          ),
        )
      expect(await read(context)).toEqual([{ role: 'amparo_app', session, now }])
      expect(await read({ role: 'statistics', now })).toEqual([{ role: 'amparo_stats', session: null, now }])
      expect(await read({ role: 'owner', now })).toEqual([{ role: 'amparo_owner', session: null, now }])
    })

    test('sets nothing but 64 hexadecimal digits and an instant', async () => {
      const run = (given: Context) =>
        faultOf(database().transaction(given, (transaction) => transaction.query('select 1')))
      for (const bad of ["'; reset role; --", 'AB'.repeat(32), 'ab'.repeat(31), `${session}'`])
        expect(await run({ ...context, session: bad })).toMatchObject({ code: '22023' })
      for (const bad of ["now'; --", '2026-11-20', '2026-13-20T10:00:00.000Z', '2026-11-20T10:00:00Z'])
        expect(await run({ ...context, now: bad })).toMatchObject({ code: '22023' })
    })

    test('keeps what a transaction wrote when it returns and nothing when it throws', async () => {
      await database().transaction(context, (transaction) => addNote(transaction, 1))
      const broken = database().transaction(context, async (transaction) => {
        await addNote(transaction, 2)
        throw new Error('changed my mind')
      })
      expect(await faultOf(broken)).toMatchObject({ message: 'changed my mind' })
      const rows = await database().transaction(context, (transaction) =>
        transaction.query('select number, owner from trial.note order by number'),
      )
      expect(rows).toEqual([{ number: 1, owner: session }])
    })

    test('hides the rows of another session', async () => {
      const other = { ...context, session: 'cd'.repeat(32) }
      const rows = await database().transaction(other, (transaction) =>
        transaction.query('select * from trial.note'),
      )
      expect(rows).toEqual([])
    })

    test('names the state of a fault and quotes no value', async () => {
      const run = (text: string, given = context) =>
        faultOf(database().transaction(given, (transaction) => transaction.query(text)))
      const duplicate = await run(
        `insert into trial.note (record, number, body) values ('${record}', 1, 'secret')`,
      )
      expect(hasState(duplicate, 'duplicate')).toBe(true)
      expect(duplicate).toMatchObject({ constraint: 'note_pkey', table: 'note' })
      expect(JSON.stringify(duplicate)).not.toContain('secret')
      expect(hasState(await run('select * from trial.note', { role: 'statistics', now }), 'forbidden')).toBe(
        true,
      )
      const foreign = `insert into trial.note (record, number, body, owner) values ('${record}', 9, '', 'x')`
      expect(hasState(await run(foreign), 'forbidden')).toBe(true)
      expect(await run('selec 1')).toBeInstanceOf(DatabaseFault)
    })

    test('does not report as saved what an earlier fault had already undone', async () => {
      const swallowed = database().transaction(context, async (transaction) => {
        await addNote(transaction, 5)
        await faultOf(addNote(transaction, 5))
      })
      expect(hasState(await faultOf(swallowed), 'inFailedTransaction')).toBe(true)
    })

    test('refuses at the end what a deferred constraint forbids', async () => {
      const orphan = database().transaction(context, (transaction) =>
        transaction.query("insert into trial.reply (record, number, body) values ($1, 99, '')", [record]),
      )
      expect(hasState(await faultOf(orphan), 'foreignKey')).toBe(true)
      const replies = await database().transaction(context, (transaction) =>
        transaction.query('select * from trial.reply'),
      )
      expect(replies).toEqual([])
    })

    test('refuses writes of a transaction that only reads', async () => {
      const write = database().transaction(context, (transaction) => addNote(transaction, 6), {
        readOnly: true,
      })
      expect(hasState(await faultOf(write), 'readOnly')).toBe(true)
    })

    test('takes a transaction inside a transaction for a fault, and goes on', async () => {
      const nested = database().transaction(context, () =>
        database().transaction(context, (transaction) => transaction.query('select 1')),
      )
      expect(await faultOf(nested)).toMatchObject({ code: '25001' })
      expect(
        await database().transaction(context, (transaction) => transaction.query('select 1 as one')),
      ).toEqual([{ one: 1 }])
    })

    test('takes a query after the end of its transaction for a fault', async () => {
      const leaked = await database().transaction(context, (transaction) => Promise.resolve(transaction))
      expect(await faultOf(leaked.query('select 1'))).toMatchObject({ code: '25P01' })
    })

    test('runs many transactions at the same time without mixing them', async () => {
      const one = async (number: number) =>
        database().transaction(context, async (transaction) => {
          await addNote(transaction, 100 + number, `note ${number}`)
          return transaction.query<{ body: string }>(
            'select body from trial.note where record = $1 and number = $2',
            [record, 100 + number],
          )
        })
      const results = await Promise.all(Array.from({ length: 30 }, (_, number) => one(number)))
      expect(results.map(([row]) => row?.body)).toEqual(results.map((_, number) => `note ${number}`))
    })

    test('refuses several statements in one query', async () => {
      const two = database().transaction(context, (transaction) => transaction.query('select 1; select 2'))
      expect(await faultOf(two)).toMatchObject({ code: '42601' })
    })
  }, migrations)
})
