import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCase } from '#cli/office/case.ts'
import type { SignedIn } from '#cli/office/sign-in.ts'
import type { ListFilter, ListPage } from '#http/api/records.ts'
import { type InventedRow, inventedWorkbook } from '#test/support/invented-workbook.ts'
import { hasSharedData, sharedData } from '#test/support/shared-data.ts'
import { violations as faults, scrollsSideways } from './support/acceptance.ts'
import { ana, goTo, heading, press, signIn } from './support/at-the-page.ts'
import { everythingKept } from './support/everything-kept.ts'
import { inBrowser, type Office, openBrowser, openContext, openOffice } from './support/office-in-browser.ts'
import { type TappedLine, tapLine } from './support/tapped-line.ts'
import { done, foundOffice } from './support/without-a-page.ts'

const people = 40

/** Plainly invented people. The fifth has a date with two readings, the seventh a word that no list has. */
const row = (index: number): InventedRow => ({
  prs_FirstName: `Testa${index}`,
  prs_SecondName: 'Inventedname',
  prs_Gender: index === 7 ? 'Nosuchword' : 'Feminine',
  prs_Birthdate: index === 5 ? '03/04/2001' : '1999-05-04',
  prs_Citizenship: 'MW',
  vic_TraffickingStatus: 'Possible victim of trafficking',
  vic_TypeOfExploitation: 'Forced labour',
  con_Consent: index === 9 ? 'FALSE' : 'TRUE',
  cas_Status: 'Active',
})
const workbook = inventedWorkbook(Array.from({ length: people }, (_, index) => row(index + 1)))

let office: Office
let line: TappedLine
let browser: Browser
let context: BrowserContext
let page: Page
let device: SignedIn

const choose = (content: Uint8Array, at = page): Promise<void> =>
  at
    .locator('input[type=file]')
    .setInputFiles({ name: 'cases.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(content) })

async function violations(at = page): Promise<readonly string[]> {
  await at.evaluate('scrollTo(0, 0)')
  return faults(at)
}

/** All records of the office on such a list, by what another device reads. */
async function records(status: ListFilter['status'] = 'open'): Promise<readonly string[]> {
  const found: string[] = []
  let after = ''
  do {
    const path = `/api/records?group=all&status=${status}&limit=50${after && `&after=${encodeURIComponent(after)}`}`
    const list = done(await device.office.ask<ListPage>('GET', path))
    found.push(...list.rows.map(({ record }) => record))
    after = list.next ?? ''
  } while (after !== '')
  return found
}

async function downloaded(button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)])
  return readFile(await download.path(), 'utf8')
}

inBrowser('Import of cases from a workbook', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    device = await foundOffice(office.setUpLink, ana)
    line = await tapLine(office.address)
    context = await openContext(browser)
    page = await context.newPage()
    await signIn(page, `${line.address}/import`, ana)
    await heading(page, 'Which workbook do you want to import?')
  })
  afterAll(async () => {
    await browser?.close()
    await line?.close()
    await office?.close()
  })

  test('the way to the import stands in the settings', async () => {
    await goTo(page, `${line.address}/settings`)
    await page.getByRole('link', { name: 'Import cases' }).click()
    await heading(page, 'Which workbook do you want to import?')
    expect(await violations()).toEqual([])
  })

  test('a file without the headings of the standard is refused in words', async () => {
    await choose(Buffer.from('Name;Age\nNobody;1'))
    const refusal = page.getByRole('alert')
    await refusal.waitFor()
    expect(await refusal.innerText()).toContain('Nothing was stored or sent')
    expect(await refusal.innerText()).toContain('header-missing')
  })

  const template = 'htcds/HTCDS_Excel_Spreadsheet_v2.0.xlsx'
  const present = hasSharedData(template)
  test.skipIf(!present)(
    `the workbook as published holds no case, and its defects are named${present ? '' : ` (skipped: ${template} is not in ../shared/data)`}`,
    async () => {
      await choose(sharedData(template))
      await heading(page, 'There is no case to import')
      const text = await page.locator('main').innerText()
      expect(text).toContain('1000 rows: 0 ready, 0 in quarantine, 1000 empty.')
      expect(text).toContain('vic_TraffickinStatusDecisionMakingOrg')
      expect(text).toContain('has a label but no code')
      expect(text).toContain('stand over the wrong codes')
      expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0)
      expect(await violations()).toEqual([])
      await press(page, 'Back')
    },
  )

  test('the dry run stores nothing, here or in the office, and shows nobody’s name', async () => {
    await choose(workbook)
    await heading(page, '38 cases can be imported')
    const text = await page.locator('main').innerText()
    expect(text).toContain('40 rows: 38 ready, 2 in quarantine, 0 empty.')
    expect(text).toContain('In 1 row the person did not consent to a record.')
    expect(text).not.toMatch(/Testa|Inventedname|Nosuchword/)
    expect(await violations()).toEqual([])
    expect(await records()).toEqual([])
    expect(await everythingKept(page)).not.toMatch(/Testa|Inventedname/)
  })

  test('the report names line and column; the quarantine can be saved, and only then names people', async () => {
    const report = await downloaded('Save the report')
    expect(report).toMatch(/^\uFEFF?line,outcome,column,field,code,sentence/)
    expect(report).toContain('code-unknown')
    expect(report).not.toMatch(/Testa|Nosuchword/)
    const quarantine = await downloaded('Save these rows')
    expect(quarantine).toContain('Testa7')
    expect(quarantine).not.toContain('Testa8,')
  })

  test('a date with two readings is asked about, and the answer lets its row through', async () => {
    await page.getByLabel('The day first: 3 April 2001').check()
    await heading(page, '39 cases can be imported')
  })

  test('where an answer of the office is lost, the import stops and says what is kept', async () => {
    let answers = 0
    await context.route('**/api/records/*/entries', async (route) => {
      answers += 1
      // The office takes this one in; the page never hears of it.
      if (answers === 20) {
        await route.fetch()
        return route.abort('connectionreset')
      }
      return answers > 20 ? route.abort('connectionreset') : route.continue()
    })
    await press(page, 'Import 39 cases')
    await heading(page, 'The import has stopped')
    const text = await page.locator('main').innerText()
    expect(text).toContain('16 of 39 are done and stay')
    expect(text).toContain('office-unreachable')
    expect(await violations()).toEqual([])
    const here = (await records()).length
    expect(here).toBeGreaterThanOrEqual(20)
    expect(here).toBeLessThan(39)
    expect(await everythingKept(page)).not.toMatch(/Testa|Inventedname|forced-labour/)
    await context.unroute('**/api/records/*/entries')
  })

  test('after the page died, the same workbook goes on, and everybody is there exactly once', async () => {
    await goTo(page, `${line.address}/import`)
    await heading(page, 'Which workbook do you want to import?')
    expect(await page.locator('main').innerText()).toContain('16 of 39 cases')
    await choose(workbook)
    await heading(page, '38 cases can be imported')
    expect(await page.locator('main').innerText()).toContain(
      'This workbook was begun before: 16 of 39 are done.',
    )
    await press(page, 'Read it as on the first day')
    await heading(page, '39 cases can be imported')
    await press(page, 'Go on with the import')
    await heading(page, '39 cases were imported')
    const all = await records()
    expect(all).toHaveLength(39)
    const names: unknown[] = []
    for (const record of all) {
      const { folded } = done(await openCase(device, record))
      names.push(folded.sections['person']?.[0]?.facts['givenName']?.value)
      expect(folded.sections['exploitation']).toHaveLength(1)
    }
    const expected = Array.from({ length: people }, (_, index) => `Testa${index + 1}`)
    expect(new Set(names)).toEqual(new Set(expected.filter((name) => name !== 'Testa7')))
    expect(await violations()).toEqual([])
  })

  test('nobody’s name went over the line in all of this', () => {
    expect(line.sent()).toContain('/api/records/')
    expect(line.sent()).not.toMatch(/Testa|Inventedname/)
  })

  test('the saved list names random ids and no person, and another device can take the batch back with it', async () => {
    const list = await downloaded('Save the list of this batch')
    expect(list).not.toMatch(/Testa|Inventedname|cases\.xlsx/)
    const folder = await mkdtemp(join(tmpdir(), 'amparo-list-'))
    await writeFile(join(folder, 'list.jsonl'), list)
    const { readBatch } = await import('#cli/import/batch-file.ts')
    const batch = await readBatch(join(folder, 'list.jsonl'))
    await rm(folder, { recursive: true })
    expect(batch?.records).toHaveLength(39)
    expect(batch?.head.office).toBe(line.address)
  })

  test('taken back, the cases say nothing and stand on no list, and the page says what remains', async () => {
    const [first = ''] = await records()
    await press(page, 'Take this batch back')
    const dialog = page.getByRole('dialog')
    await dialog
      .getByText('The cases leave every list and every figure. Sealed names and notes stay')
      .waitFor()
    expect(await violations()).toEqual([])
    await press(page, 'Take it back')
    await heading(page, '39 cases were taken back')
    const { person, exploitation } = done(await openCase(device, first)).folded.sections
    for (const fact of [person?.[0]?.facts['possibleVictim'], exploitation?.[0]?.facts['form']])
      expect(fact).toEqual({ value: 'unknown', said: 'decision' })
    expect([...(await records('open')), ...(await records('closed'))]).toEqual([])
    expect(await records('withdrawn')).toHaveLength(39)
    await press(page, 'Back to the imports')
    await page.getByText('Taken back', { exact: true }).waitFor()
    await goTo(page, `${line.address}/today`)
    await page.getByText('Nothing here yet').waitFor()
  })

  describe.each([
    ['night', 'phone'],
    ['day', 'zoomedPhone'],
    ['night', 'desk'],
  ] as const)('by %s at the width of a %s', (light, screen) => {
    test('the report is without a barrier and inside the screen', async () => {
      const here = await (await openContext(browser, { light, screen })).newPage()
      await signIn(here, `${office.address}/import`, ana)
      await heading(here, 'Which workbook do you want to import?')
      await choose(workbook, here)
      await heading(here, '38 cases can be imported')
      await here.getByText('Row by row').click()
      expect(await violations(here)).toEqual([])
      expect(await scrollsSideways(here)).toEqual([])
      await here.context().close()
    })
  })
})
