import { rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, hasState } from '#storage/database.ts'
import { lookInto, newFolder, openOffice, removeFolder, worker } from './office.ts'

let folder = ''
let database: Database
beforeEach(async () => {
  folder = await newFolder()
  const filesModule = `${new URL('./files-on-a-full-disk.ts', import.meta.url).href}?folder=${folder}`
  database = (await openOffice(folder, { filesModule })).database
})
afterEach(async () => {
  await database.close()
  await removeFolder(folder)
})

const write = (number: number): Promise<unknown> =>
  database.transaction(worker, (transaction) =>
    transaction.query('insert into trial.note (record, number, body) values (gen_random_uuid(), $1, $2)', [
      number,
      '',
    ]),
  )

const numbers = (given: Database): Promise<unknown> =>
  given.transaction(worker, (transaction) =>
    transaction.query('select number from trial.note order by number'),
  )

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'saved',
    (error: unknown) => error,
  )

describe.each([
  ['a disk that is full', 'full'],
  ['a disk that becomes full while the journal is written', 'filling'],
])('%s', (_title, state) => {
  test('saves nothing, says so, lets people read, and saves again once there is space', async () => {
    await write(1)
    writeFileSync(`${folder}-${state}`, '')
    const fault = await faultOf(write(2))
    expect(hasState(fault, 'diskFull')).toBe(true)
    expect(hasState(await faultOf(write(3)), 'diskFull')).toBe(true)
    expect(await numbers(database)).toEqual([{ number: 1 }])
    rmSync(`${folder}-${state}`)
    await write(4)
    expect(await numbers(database)).toEqual([{ number: 1 }, { number: 4 }])
    await database.close()
    rmSync(`${folder}/database`, { recursive: true })
    expect(await lookInto(folder, (office) => numbers(office.database))).toEqual([
      { number: 1 },
      { number: 4 },
    ])
  })
})
