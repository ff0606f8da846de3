import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isOfficeRefusal } from '#cli/office/transport.ts'
import type { ListPage } from '#http/api/records.ts'
import { refusalWords } from '#http/words/refusals.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { amparo, opened, people } from '#test/support/import-command.ts'
import { inventedWorkbook } from '#test/support/invented-workbook.ts'
import { Office } from '#test/support/office.ts'
import { hasSharedData, sharedData } from '#test/support/shared-data.ts'

eachEngine((database) => {
  let office: Office
  let address: string
  let inCharge: Colleague
  let folder: string
  let workbook: string
  const from = () => ['--office', address, '--name', inCharge.name]
  const batchFile = async (): Promise<string> => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'))
    return names.at(-1) ?? 'none'
  }
  const list = async (): Promise<ListPage['rows']> => {
    const page = await inCharge.ask<ListPage>('GET', '/api/records?group=all')
    if (isOfficeRefusal(page)) throw new Error(page.code)
    return page.rows
  }

  beforeAll(async () => {
    office = new Office(database())
    inCharge = await office.opens('Invented Office')
    address = await office.listen()
    folder = await mkdtemp(join(tmpdir(), 'amparo-import-'))
    workbook = join(folder, 'invented.xlsx')
    await writeFile(workbook, inventedWorkbook(people))
  })
  afterAll(async () => {
    await office?.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('a dry run names each row that is wrong, repeats nothing that was written, and stores nothing', async () => {
    const { said, code } = await amparo(folder, [workbook, '--dry-run'])
    expect(code).toBe(0)
    expect(said).toContain('3 rows: 2 ready to import, 1 in quarantine, 0 empty.')
    expect(said).toContain('Line 5, column')
    expect(said).not.toMatch(/Test[aou]|Not a word/)
    expect(await list()).toEqual([])
    expect(await batchFile()).toBe('none')
  })

  test('each row without an error becomes a record of one person, which the office opens and the server cannot', async () => {
    const { said, why, code } = await amparo(folder, [workbook, ...from()])
    expect({ code, said }).toEqual({
      code: 0,
      said: expect.stringMatching(/^2 cases imported, 0 refused by the office/),
    })
    expect(why).toContain('1 in quarantine')
    const rows = await list()
    expect(rows).toHaveLength(2)
    const cases = await Promise.all(rows.map(({ record }) => opened(inCharge, record)))
    const persons = cases.map(({ folded }) => folded.sections['person']?.[0]?.facts)
    const names = persons.map((facts) => facts?.['givenName']?.value)
    expect(new Set(names)).toEqual(new Set(['Testa', 'Testo']))
    const testa = cases.find(
      ({ folded }) => folded.sections['person']?.[0]?.facts['givenName']?.value === 'Testa',
    )
    expect(testa?.folded.sections['person']?.[0]?.facts).toMatchObject({
      citizenships: { value: ['MWI'] },
      victimStatus: { value: 'confirmed' },
      possibleVictim: { value: 'yes' },
    })
    expect(testa?.folded.sections['exploitation']?.[0]?.facts['form']?.value).toBe('forced-labour')
    const kept = await database().transaction({ role: 'owner', now: office.clock.now() }, (tx) =>
      tx.query<{ row: string }>('select e::text as row from app.entry e'),
    )
    expect(JSON.stringify(kept)).not.toMatch(/Testa|Testo|Invented/)
  })

  test('the batch file names no person', async () => {
    const text = await readFile(join(folder, await batchFile()), 'utf8')
    expect(text).toContain('"records"')
    expect(text).not.toMatch(/Test[aou]|Invented|invented/)
  })

  test('going on with a batch that is complete imports nobody twice', async () => {
    const { code } = await amparo(folder, [workbook, ...from(), '--resume', await batchFile()])
    expect(code).toBe(0)
    expect(await list()).toHaveLength(2)
  })

  test('a batch whose last chunk was begun and never answered is gone on with, and nobody is doubled', async () => {
    const name = await batchFile()
    const text = await readFile(join(folder, name), 'utf8')
    const cut = join(folder, 'cut-off.txt')
    await writeFile(
      cut,
      text
        .split('\n')
        .filter((line) => !line.includes('"settled"'))
        .join('\n'),
    )
    const { code } = await amparo(folder, [workbook, ...from(), '--resume', cut])
    expect(code).toBe(0)
    expect(await list()).toHaveLength(2)
  })

  test('a record that was announced and never arrived is sent under the same id', async () => {
    const text = await readFile(join(folder, await batchFile()), 'utf8')
    const [head, begun] = text.split('\n')
    const chunk: { records: { row: number; record: string }[] } = JSON.parse(begun ?? '')
    const fresh = randomUUID()
    const lost = chunk.records.map((one, index) => (index === 1 ? { ...one, record: fresh } : one))
    const path = join(folder, 'lost.txt')
    await writeFile(path, `${head}\n${JSON.stringify({ ...chunk, records: lost })}\n`)
    const { code } = await amparo(folder, [workbook, ...from(), '--resume', path])
    expect(code).toBe(0)
    expect((await list()).map(({ record }) => record)).toContain(fresh)
  })

  test('a workbook that was changed since is not taken for the same', async () => {
    const other = join(folder, 'changed.xlsx')
    await writeFile(other, inventedWorkbook(people.slice(1)))
    const { why, code } = await amparo(folder, [other, ...from(), '--resume', await batchFile()])
    expect(code).toBe(2)
    expect(why).toContain('batch-of-other-workbook')
  })

  test('a wrong passphrase, an address that others can read along, and a missing name are refused', async () => {
    const args = [workbook, ...from(), '--language', 'fr']
    const wrong = await amparo(folder, args, { AMPARO_PASSPHRASE: 'not the one at all' })
    const { fr } = refusalWords['name-or-passphrase-wrong']
    expect(wrong).toMatchObject({ code: 2, why: expect.stringContaining(`${fr} (name-or-passphrase-wrong)`) })
    const plain = await amparo(folder, [workbook, '--office', 'http://office.example', '--name', 'Ana'])
    expect(plain).toMatchObject({ code: 2, why: expect.stringContaining('office-address-unsafe') })
    const nobody = await amparo(folder, [workbook, '--office', address])
    expect(nobody).toMatchObject({ code: 2, why: expect.stringContaining('option-missing') })
  })

  test('the office met no fault in all of this', () => {
    expect(office.faults).toEqual([])
  })
})

const template = 'htcds/HTCDS_Excel_Spreadsheet_v2.0.xlsx'
const present = hasSharedData(template)

test.skipIf(!present)(
  `the workbook as published imports as no case, with its defects named${present ? '' : ` (skipped: ${template} is not in ../shared/data)`}`,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'amparo-template-'))
    await writeFile(join(folder, 'template.xlsx'), sharedData(template))
    const { said, code } = await amparo(folder, ['template.xlsx', '--dry-run'])
    await rm(folder, { recursive: true, force: true })
    expect(code).toBe(0)
    expect(said).toContain('1000 rows: 0 ready to import, 0 in quarantine, 1000 empty.')
    expect(said).toMatch(/misspelt[\s\S]*no code[\s\S]*over the wrong codes/)
  },
)
