import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ListFilter, ListPage } from '#http/api/records.ts'
import { says } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { amparo, announced, opened, people } from '#test/support/import-command.ts'
import { inventedWorkbook } from '#test/support/invented-workbook.ts'
import { Office } from '#test/support/office.ts'
import { worked } from '#test/support/worked.ts'

eachEngine((database) => {
  let office: Office
  let inCharge: Colleague
  let from: readonly string[]
  const folders: string[] = []

  const lists = async (status: ListFilter['status']): Promise<ListPage> =>
    worked(await inCharge.lists(`?group=all&status=${status}`))
  const listed = async (status: ListFilter['status']) =>
    (await lists(status)).rows.map(({ record }) => record)
  const everyList = async () => {
    const pages = [await lists('open'), await lists('closed')]
    return pages.map(({ rows, counts }) => ({ rows, counts }))
  }

  /** The two invented people of the workbook, imported; where their batch file lies. */
  const imported = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'amparo-import-'))
    folders.push(folder)
    await writeFile(join(folder, 'invented.xlsx'), inventedWorkbook(people))
    const { said, code } = await amparo(folder, ['invented.xlsx', ...from])
    expect({ said, code }).toEqual({ code: 0, said: expect.stringMatching(/^2 cases imported/) })
    const [batch = ''] = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'))
    const records = await announced(join(folder, batch))
    return { records, takesBack: async () => (await amparo(folder, [...from, '--take-back', batch])).said }
  }

  beforeAll(async () => {
    office = new Office(database())
    inCharge = await office.opens('Invented Office')
    from = ['--office', await office.listen(), '--name', inCharge.name]
  })
  afterAll(async () => {
    await office?.close()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  test('an import that is taken back leaves lists, counts and search as they were before', async () => {
    await imported()
    const before = await everyList()
    const found = await inCharge.finds('Testa Invented')
    expect(found.length).toBeGreaterThan(0)
    const { records, takesBack } = await imported()
    expect((await lists('open')).counts.open.count).toBe((before[0]?.counts.open.count ?? 0) + records.length)
    expect(await takesBack()).toContain('2 cases taken back, 0 left alone')
    expect(await everyList()).toEqual(before)
    expect(await inCharge.finds('Testa Invented')).toEqual(found)
  })

  test('what it said is unknown by a decision, who looks for the reason finds it, and the history stays', async () => {
    const { records, takesBack } = await imported()
    const [first = ''] = records
    const before = await opened(inCharge, first)
    await takesBack()
    const { folded, view } = await opened(inCharge, first)
    expect(folded.sections['person']?.[0]?.facts).toMatchObject({
      possibleVictim: { value: 'unknown', said: 'decision' },
      victimStatus: { value: 'unknown', said: 'decision' },
      givenName: { value: 'Testa' },
    })
    expect(folded.sections['record']?.[0]?.facts).toMatchObject({
      state: { value: 'withdrawn', said: 'decision' },
      closureReason: { value: 'recorded-by-mistake' },
      closureNote: { value: expect.stringContaining('was taken back') },
    })
    const history = folded.sections['person']?.[0]?.history['victimStatus'] ?? []
    expect(history.map(({ fact, standing }) => [fact.value, standing])).toEqual([
      ['confirmed', 'corrected'],
      ['unknown', 'stands'],
    ])
    // One correction for each entry that told the node something, and one about the record.
    const told = before.view.entries.filter(({ entry }) => entry.facts !== undefined)
    expect(view.entries.length).toBeLessThanOrEqual(before.view.entries.length + told.length + 1)
    expect(view.findings).toEqual([])
  })

  test('taking it back twice changes nothing', async () => {
    const { records, takesBack } = await imported()
    const entries = () => Promise.all(records.map(async (one) => (await opened(inCharge, one)).view.entries))
    const first = await takesBack()
    const before = { entries: await entries(), lists: await everyList() }
    expect(await takesBack()).toBe(first)
    expect({ entries: await entries(), lists: await everyList() }).toEqual(before)
  })

  test('a record that somebody has worked on, or has opened again since, is left alone and stays on the list', async () => {
    const { records, takesBack } = await imported()
    const [untouched = '', workedOn = ''] = records
    worked(await inCharge.adds(workedOn, says('need', { service: 'health' })))
    expect(await takesBack()).toContain('1 cases taken back, 1 left alone')
    expect(await listed('open')).toContain(workedOn)
    expect(await listed('open')).not.toContain(untouched)
    expect(await listed('withdrawn')).toContain(untouched)
    worked(await inCharge.adds(untouched, says('record', { state: 'open' }, untouched, 'decision')))
    expect(await takesBack()).toContain('0 cases taken back, 2 left alone')
    expect(await listed('open')).toContain(untouched)
  })

  test('the office met no fault in all of this', () => {
    expect(office.faults).toEqual([])
  })
})
