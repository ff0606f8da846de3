import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { newCase, send, write } from '#cli/office/case.ts'
import type { Fact, Value } from '#engine/facts.ts'
import { migrationsFolder } from '#main/open-database.ts'
import { openEmbedded } from '#storage/embedded/embedded-database.ts'
import { aCase, says } from '#test/support/a-case.ts'
import { canaryDrafts, formsOf, sung } from '#test/support/canaries.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { resigned } from '#test/support/resigned.ts'
import { sessionOf } from '#test/support/session-of.ts'
import { everythingStored } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

const name = 'Canary Passphrase Zyxquw'

const fact = (value: Value): Fact => ({ value, said: 'self' })

/** Every text field of the dictionary, filled by a device of ours. */
async function writesEverything({ signedIn }: Colleague) {
  const begun = newCase(signedIn)
  const { record } = begun.branch
  const { drafts, canaries } = canaryDrafts(record)
  const written = await write(signedIn, begun, [...aCase().drafts(record), ...drafts])
  return { record, canaries, sent: await send(signedIn, record, written), written }
}

describe('What names, locates or narrates', () => {
  eachEngine((database) => {
    let staff: Staff
    beforeAll(async () => {
      staff = await anOffice(database())
    })

    test('stands in no table, neither as text nor as bytes, though the device reads all of it back', async () => {
      const { caseWorker, office } = staff
      const { record, canaries, sent } = await writesEverything(caseWorker)
      worked(sent)
      expect(canaries.length).toBeGreaterThan(8)
      const read = JSON.stringify(worked(await caseWorker.reads(record)).folded)
      expect(canaries.filter((canary) => !read.includes(canary))).toEqual([])
      for (const [table, text] of await everythingStored(database()))
        expect(sung(canaries, text), table).toEqual([])
      expect(sung(canaries, JSON.stringify(office.faults))).toEqual([])
    })

    test('does not travel either: not in the request, not in any answer', async () => {
      const { caseWorker } = staff
      const { record, canaries, written } = await writesEverything(caseWorker)
      expect(sung(canaries, JSON.stringify(written.entries))).toEqual([])
      const view = worked(await caseWorker.reads(record)).view
      expect(sung(canaries, JSON.stringify([view, await caseWorker.lists()]))).toEqual([])
    })

    test('is refused among the node facts, and the refusal does not repeat it', async () => {
      const { caseWorker, office } = staff
      const record = await caseWorker.opens(aCase())
      const { cookie } = await sessionOf(office, caseWorker)
      const refused: Record<string, Fact>[] = [
        { alias: fact(name) },
        { sex: fact(name) },
        { ageYears: fact(name) },
        { citizenships: fact([name]) },
        { ageAt: fact({ local: name, zone: name, precision: 'day', approximate: false }) },
      ]
      for (const fields of refused) {
        const written = await caseWorker.writes(record, [says('person', { ageYears: 20 }, record)])
        const forged = await resigned(written, caseWorker.signedIn, (entry) => ({
          ...entry,
          facts: { salt: 'AAAA', fields },
        }))
        const response = await office.request({
          method: 'POST',
          path: `/api/records/${record}/entries`,
          headers: { 'x-amparo': '1', 'content-type': 'application/json', cookie },
          payload: JSON.stringify({ record, entries: forged.entries, wraps: [] }),
        })
        expect(response.statusCode, JSON.stringify(fields)).toBeGreaterThanOrEqual(400)
        expect(sung([name], response.body)).toEqual([])
      }
      for (const [table, text] of await everythingStored(database()))
        expect(sung([name], text), table).toEqual([])
      expect(sung([name], JSON.stringify(office.faults))).toEqual([])
    })

    test('the search would find it in any of the ways in which it could stand', () => {
      for (const form of formsOf(name)) expect(sung([name], `before ${form} after`)).toEqual([name])
      expect(sung([name], `x${Buffer.from(`ab${name}cd`).toString('base64')}`)).toEqual([name])
    })
  })

  test('stands in no file of the embedded database, its journal included', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'amparo-sealing-'))
    const database = await openEmbedded({ folder, migrations: migrationsFolder })
    const { caseWorker } = await anOffice(database)
    const { canaries, sent } = await writesEverything(caseWorker)
    worked(sent)
    await database.close()
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    let marked = 0
    for (const file of files.filter((one) => one.isFile())) {
      const text = (await readFile(join(file.parentPath, file.name))).toString('latin1')
      marked += text.includes('possibleVictim') ? 1 : 0
      expect(sung(canaries, text), file.name).toEqual([])
    }
    expect(marked).toBeGreaterThan(0)
    await rm(folder, { recursive: true })
  })
})
