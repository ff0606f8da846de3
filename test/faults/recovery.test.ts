import { existsSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { appendFile, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#storage/database.ts'
import { JournalDamage } from '#storage/embedded/damage.ts'
import { startChild } from './child.ts'
import {
  allRows,
  bootFile,
  journalPath,
  lookInto,
  newFolder,
  openOffice,
  owner,
  removeFolder,
  worker,
} from './office.ts'

let folder = ''
beforeEach(async () => {
  folder = await newFolder()
})
afterEach(() => removeFolder(folder))

const record = '5e0c3a52-7a8f-4d0e-8a3c-3f8d7f6a9b10'

/** Things that a transaction may do to the trial tables, each in its own statement. */
const deeds = [
  `insert into trial.note (record, number, body, details, secret, tags, weight, day, at)
   select '${record}', coalesce(max(number), 0) + 1, E'Zeile\\n"mit" \\\\ \\u00e9', 'null', '\\x00ff', '{"a,b",null,""}',
     12345678901234567890.10, '2026-02-28', '2026-02-28T12:00:00.123456Z' from trial.note`,
  `insert into trial.note (record, number, body, details) select '${record}', coalesce(max(number), 0) + 1, '',
     '{"big": 12345678901234567890, "deep": [null, {"x": "\\u0001"}]}' from trial.note`,
  `insert into trial.reply (record, number, body) select record, number, 'reply' from trial.note order by number limit 2`,
  `update trial.note set body = body || ' changed', weight = number where number % 2 = 0`,
  `update trial.note set number = number + 1000 where number = (select max(number) from trial.note)
     and not exists (select from trial.reply r where r.number = note.number)`,
  `delete from trial.note where number = (select min(number) from trial.note)`,
  `insert into trial.counter (name, value) values (gen_random_uuid()::text, 21)`,
  `insert into trial.counter (name, value) values ('one', 1) on conflict (name) do update set value = counter.value + 1`,
  `update trial.counter set place = case name when 'one' then null else 1 end where name in ('one')`,
  `delete from trial.reply where id % 3 = 0`,
]

const transact = async (
  database: Database,
  statements: readonly string[],
  end: 'keep' | 'undo',
): Promise<void> => {
  const work = database.transaction(worker, async (transaction) => {
    for (const statement of statements) await transaction.query(statement)
    if (end === 'undo') throw new Error('undone')
  })
  await work.catch((error: unknown) => {
    if (!(error instanceof Error && error.message === 'undone')) throw error
  })
}

const write = (database: Database, number: number, body = 'a note'): Promise<unknown> =>
  database.transaction(worker, (transaction) =>
    transaction.query('insert into trial.note (record, number, body) values ($1, $2, $3)', [
      record,
      number,
      body,
    ]),
  )

/** Writes notes and ends as a crash does: nothing is closed, no checkpoint is made. */
const writeAndCrash = async (count: number): Promise<void> => {
  const child = startChild('writer.ts', folder, '0')
  await child.says((_line, said) => said.length > count)
  await child.kill()
}

const forgetDatabase = (): void => rmSync(join(folder, 'database'), { recursive: true })

/** The rows that checkpoint and journal alone give back, while the folder itself stays open. */
const rowsFromJournal = async (): Promise<Record<string, string[]>> => {
  const copy = await newFolder()
  try {
    await cp(join(folder, 'journal'), join(copy, 'journal'), { recursive: true })
    return await lookInto(copy, ({ database }) => allRows(database))
  } finally {
    await removeFolder(copy)
  }
}

/** Where PGlite keeps a table or an index. */
const fileOf = async (database: Database, name: string): Promise<string> => {
  const [row] = await database.transaction(worker, (transaction) =>
    transaction.query<{ path: string }>('select pg_relation_filepath($1::regclass) as path', [name]),
  )
  return row?.path ?? 'missing'
}

describe('the journal', () => {
  test('gives every row back exactly, whatever was done to it', async () => {
    const { database } = await openOffice(folder, { journalLimit: 15_000 })
    const deed = fc.constantFrom(...deeds)
    const end = fc.constantFrom<'keep' | 'undo'>('keep', 'keep', 'undo')
    const transaction = fc.tuple(fc.array(deed, { minLength: 1, maxLength: 4 }), end)
    await fc.assert(
      fc.asyncProperty(fc.array(transaction, { minLength: 10, maxLength: 25 }), async (transactions) => {
        for (const [statements, kept] of transactions) await transact(database, statements, kept)
        expect(await rowsFromJournal()).toEqual(await allRows(database))
      }),
      { numRuns: 5 },
    )
    await database.close()
  })

  test('continues the numbers that the database gives', async () => {
    const { database } = await openOffice(folder)
    await transact(
      database,
      [deeds[1] ?? '', deeds[2] ?? '', deeds[2] ?? '', 'delete from trial.reply'],
      'keep',
    )
    await database.close()
    forgetDatabase()
    const next = await lookInto(folder, async (office) => {
      await transact(office.database, [deeds[2] ?? ''], 'keep')
      return office.database.transaction(worker, (transaction) =>
        transaction.query('select id from trial.reply'),
      )
    })
    expect(next).toEqual([{ id: 3 }])
  })

  test('gives back a table that the owner emptied and filled anew', async () => {
    const { database } = await openOffice(folder)
    await transact(database, [deeds[6] ?? '', deeds[7] ?? ''], 'keep')
    await database.transaction(owner, async (transaction) => {
      await transaction.query("insert into trial.counter (name) values ('soon gone')")
      await transaction.query('truncate trial.counter')
      await transaction.query("insert into trial.counter (name, value) values ('only', 7)")
    })
    expect((await rowsFromJournal())['counter']).toEqual(['(only,14,)'])
    await database.close()
  })

  test('would be seen to miss a table whose trigger is switched off', async () => {
    const { database } = await openOffice(folder)
    await database.transaction(owner, (transaction) =>
      transaction.query('alter table trial.note disable trigger zz_amparo_capture_insert'),
    )
    await write(database, 1)
    expect((await rowsFromJournal())['note']).not.toEqual((await allRows(database))['note'])
    await database.close()
  })

  test('restores what one large transaction wrote', async () => {
    const { database } = await openOffice(folder)
    await database.transaction(worker, (transaction) =>
      transaction.query(
        `insert into trial.note (record, number, body) select $1, n, repeat('x', 200) from generate_series(1, 20000) n`,
        [record],
      ),
    )
    await database.transaction(worker, (transaction) => transaction.query("update trial.note set body = 'y'"))
    expect((await rowsFromJournal())['note']).toEqual((await allRows(database))['note'])
    await database.close()
  })
})

describe('starting after a crash', () => {
  test('drops a torn last frame, which nobody was told was saved', async () => {
    await writeAndCrash(30)
    const before = await rowsFromJournal()
    const path = await journalPath(folder)
    const whole = await readFile(path)
    const first = whole.indexOf('AMPF')
    await appendFile(path, whole.subarray(first, first + 40))
    const { rows, notes } = await lookInto(folder, async (office) => ({
      rows: await allRows(office.database),
      notes: office.notes,
    }))
    expect(rows).toEqual(before)
    expect(notes.join()).toMatch(/dropped the unfinished end/)
  })

  test('stops with a clear message at a changed byte in the middle, and changes nothing', async () => {
    await writeAndCrash(30)
    const path = await journalPath(folder)
    const bytes = await readFile(path)
    const at = Math.floor(bytes.length / 2)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    await writeFile(path, bytes)
    await expect(openOffice(folder)).rejects.toThrow(/journal is damaged at byte \d+ .*Nothing was changed/)
    await expect(openOffice(folder)).rejects.toBeInstanceOf(JournalDamage)
    expect(await readFile(path)).toEqual(bytes)
    expect(existsSync(join(folder, 'database'))).toBe(true)
  })

  test('makes a damaged database folder anew without being asked', async () => {
    await writeAndCrash(30)
    const before = await rowsFromJournal()
    const file = await lookInto(folder, ({ database }) => fileOf(database, 'trial.reply_pkey'))
    const damages: (() => void)[] = [
      () => truncateSync(join(folder, 'database/global/pg_control'), 100),
      () => rmSync(join(folder, 'database/pg_wal'), { recursive: true }),
      () => rmSync(join(folder, 'database', file)),
    ]
    for (const damage of damages) {
      damage()
      expect(await lookInto(folder, ({ database }) => allRows(database))).toEqual(before)
    }
  })

  test('trusts no database folder from before the machine was started anew', async () => {
    const { database } = await openOffice(folder)
    await write(database, 1)
    await database.close()
    writeFileSync(bootFile(folder), 'another start of the machine')
    const { notes } = await lookInto(folder, (office) => Promise.resolve(office))
    expect(notes.join()).toMatch(/restored from checkpoint/)
  })

  test('refuses a folder that has lost its journal', async () => {
    const { database } = await openOffice(folder)
    await write(database, 1)
    await database.close()
    rmSync(join(folder, 'journal'), { recursive: true })
    await expect(openOffice(folder)).rejects.toThrow(/holds a database but no journal/)
    expect(existsSync(join(folder, 'database'))).toBe(true)
  })
})
