import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accept, admit, invite, type Joined } from '#cli/office/join.ts'
import { fetchTransport } from '#cli/office/transport.ts'
import type { MemberView } from '#http/api/accounts.ts'
import { inventedGlotip, inventedYears } from '#test/support/invented-glotip.ts'
import { hasSharedData, sharedData } from '#test/support/shared-data.ts'
import { ana, heading, press, rui, signIn } from './support/at-the-page.ts'
import { inBrowser, type Office, openBrowser, openContext, openOffice } from './support/office-in-browser.ts'
import { done, foundOffice, ground } from './support/without-a-page.ts'

let office: Office
let browser: Browser
let founder: Joined
let page: Page

type Looks = Parameters<typeof openContext>[1]

async function atFigures(looks?: Looks, somebody = ana): Promise<Page> {
  const fresh = await (await openContext(browser, looks)).newPage()
  await signIn(fresh, `${office.address}/figures`, somebody)
  await heading(fresh, 'Which figure do you want to see?')
  return fresh
}

const choose = (at: Page, name: string, content: string | Uint8Array): Promise<void> =>
  at
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })

/** Opens a file and goes on to the figure of a country. */
async function openFigure(at: Page, content: string | Uint8Array, country = 'MWI'): Promise<void> {
  await choose(at, 'invented.csv', content)
  await heading(at, 'What this file is worth')
  await at.getByLabel('Country', { exact: true }).selectOption(country)
  await press(at, 'Show the figure')
  await at.locator('svg.chart').waitFor()
}

async function violations(at: Page): Promise<readonly string[]> {
  await at.evaluate('scrollTo(0, 0)')
  const found = await new AxeBuilder({ page: at })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

const widerThanScreen = (at: Page): Promise<number> =>
  at.evaluate<number>('document.documentElement.scrollWidth - innerWidth')

const tableRows = async (at: Page): Promise<readonly string[]> => {
  const rows = await at.locator('.figure tbody tr').allInnerTexts()
  return rows.map((row) => row.split(/\s*\t\s*|\s*\n\s*/).join(' | '))
}

async function downloaded(at: Page, button: string): Promise<string> {
  const [download] = await Promise.all([at.waitForEvent('download'), press(at, button)])
  return readFile(await download.path(), 'utf8')
}

inBrowser('Figures', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    founder = await foundOffice(office.setUpLink, ana)
    page = await atFigures()
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('an office without figures says where they come from, and that a file is sent nowhere', async () => {
    await page.getByText('No figure is kept here yet').waitFor()
    expect(await page.locator('main').innerText()).toContain('sent nowhere')
    expect(await violations(page)).toEqual([])
  })

  test('a file that is not the dataset is refused in words, and changes nothing', async () => {
    await choose(page, 'letter.csv', 'Dear colleague,\nthis is no table')
    const refusal = page.getByRole('alert')
    await refusal.waitFor()
    expect(await refusal.innerText()).toContain('No row with the expected column names')
    expect(await refusal.innerText()).toContain('Nothing was changed')
    expect(await refusal.innerText()).toContain('header-missing')
  })

  test('a file larger than the reader accepts is refused before it fills the memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'amparo-huge-'))
    const file = await open(join(folder, 'huge.csv'), 'w')
    await file.truncate(65 * 1024 * 1024)
    await file.close()
    await page.locator('input[type=file]').setInputFiles(join(folder, 'huge.csv'))
    await page.getByText('file-too-large').waitFor()
    await rm(folder, { recursive: true })
  })

  test('what is wrong with a file is counted before any figure of it is shown', async () => {
    await choose(page, 'invented.csv', inventedGlotip(inventedYears))
    await heading(page, 'What this file is worth')
    const text = await page.locator('main').innerText()
    expect(text).toContain('13 rows: 10 can be counted, 3 are set aside')
    expect(text).toMatch(/Counts written as “<5”.*\n?.*1/)
    await page.getByText('3 rows are set aside: see why').click()
    expect(await page.locator('details.unfold').innerText()).toContain(
      '2: contradicts another row about the same thing',
    )
    expect(await violations(page)).toEqual([])
  })

  test('the rows that were set aside can be saved, and no cell of them runs as a formula', async () => {
    const csv = await downloaded(page, 'Save these rows')
    expect(csv.trim().split('\n')).toHaveLength(4)
    expect(csv).toContain('value-unreadable')
    expect(csv).toContain("'=1+1")
    expect(csv).not.toMatch(/[,\n]=1/)
  })

  test('the key T turns the chart into a table with the same figures: ranges stay ranges, gaps stay gaps', async () => {
    await page.getByLabel('Country', { exact: true }).selectOption('MWI')
    await press(page, 'Show the figure')
    await page.locator('svg.chart').waitFor()
    await page.locator('.figure').focus()
    await page.keyboard.press('t')
    expect(await tableRows(page)).toEqual([
      '2012 | 56 | 40 | 96',
      '2013 | 1,115 | 0 to 4 | 1,119',
      '2022 | 100 | 45 | 145',
    ])
    expect(await page.locator('main').innerText()).toContain(
      'No figure for: 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021. A gap is not a zero.',
    )
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('t')
    await page.locator('svg.chart').waitFor()
  })

  test('no stroke of the chart crosses a year without a figure, and a masked count is a bar, not a point', async () => {
    // Exact runs: female 2012–2013, male only points, total 2012–2013; nothing reaches 2022.
    const ends = await page
      .locator('svg.chart path[stroke-dasharray]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')?.split('L').length ?? 0))
    expect(ends.every((points) => points <= 2)).toBe(true)
    const bars = page.locator('svg.chart line[x1][y1][y2]')
    const heights = await bars.evaluateAll(
      (lines) => lines.filter((line) => line.closest('g[stroke-width="5"]')).length,
    )
    expect(heights).toBe(1)
  })

  test('the sentence to be quoted names year, number and source; the one that may not be written is struck out', async () => {
    const quotes = page.locator('.quotes')
    expect(await quotes.innerText()).toContain(
      'Malawi: for 2022, the State reported 145 detected victims of trafficking (female 100, male 45). (UNODC, file invented.csv)',
    )
    const struck = quotes.locator('.not-to-quote')
    expect(await struck.innerText()).toBe('Female: that is who is trafficked most in Malawi.')
    expect(await struck.getAttribute('class')).toBe('not-to-quote')
    expect(await page.locator('main').innerText()).toContain('Detected is not existing')
    expect(await page.locator('main').innerText()).toContain('No conclusion without a comparison')
  })

  test('the saved table keeps a masked count as two bounds without a value', async () => {
    const csv = await downloaded(page, 'Save as CSV')
    expect(csv).toContain('MWI,detected-victims,sex,male,2013,,0,4,')
    expect(csv).toContain('MWI,detected-victims,sex,total,2022,145,145,145,')
  })

  test('the saved picture carries its title, its sentence and its source, and needs no page', async () => {
    const svg = await downloaded(page, 'Save as SVG')
    expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg"')
    expect(svg).toMatch(/Detected victims of trafficking by sex, Malawi/)
    expect(svg).toContain('Source: UNODC')
    expect(svg).not.toMatch(/var\(--|<style|currentColor/)
  })

  test('kept for the office by somebody in charge, a figure is there for a colleague without the file', async () => {
    await press(page, 'Keep for the office')
    await page.getByText('Kept for the office', { exact: true }).waitFor()
    const { link } = done(await invite(founder, 'case-worker'))
    const person = { displayName: rui.name, passphrase: rui.passphrase, stretching: 'quick' } as const
    const joined = done(await accept(fetchTransport(office.address), link, person, ground))
    const members = done(await founder.office.ask<readonly MemberView[]>('GET', '/api/members'))
    const member = members.find(({ id }) => id === joined.me.user.id)
    if (!member) throw new Error('The colleague is not among the members')
    done(await admit(founder, member))
    const other = await atFigures({ screen: 'desk' }, rui)
    await other.getByRole('button', { name: 'Look at Malawi' }).click()
    await other.locator('svg.chart').waitFor()
    expect(await other.locator('.quotes').innerText()).toContain('reported 145 detected victims')
    expect(await other.getByRole('button', { name: 'Keep for the office' }).count()).toBe(0)
  })

  describe.each([
    ['day', 'phone'],
    ['night', 'phone'],
    ['day', 'zoomedPhone'],
    ['night', 'desk'],
  ] as const)('by %s at the width of a %s', (light, screen) => {
    test('every state is without a barrier and inside the screen', async () => {
      const here = await atFigures({ light, screen })
      await openFigure(here, inventedGlotip(inventedYears))
      for (const by of ['Age', 'Form of exploitation', 'Sex']) {
        await here.getByLabel(by, { exact: true }).check()
        expect(await violations(here)).toEqual([])
        expect(await widerThanScreen(here)).toBeLessThanOrEqual(0)
      }
      await here.context().close()
    })
  })

  const csv = 'unodc_glotip_2025-04-14.csv'
  const xlsx = 'unodc_glotip_2025-04-14.xlsx'
  const present = hasSharedData(csv) && hasSharedData(xlsx)
  const absence = present ? '' : ` (skipped: ${csv} and ${xlsx} are not in ../shared/data)`

  test.skipIf(!present).each([csv, xlsx])(
    `the published file %s shows the detected victims of Malawi${absence}`,
    async (name) => {
      const here = await atFigures()
      await choose(here, name, sharedData(name))
      await heading(here, 'What this file is worth')
      const text = await here.locator('main').innerText()
      expect(text).toContain('58,769 rows: 57,517 can be counted, 1,252 are set aside')
      for (const count of ['29,558', '12,011', '1,216', '813', '128', '120', '110', '98', '26'])
        expect(text).toContain(count)
      await here.getByLabel('Country', { exact: true }).selectOption('MWI')
      await press(here, 'Show the figure')
      await here.locator('.figure').focus()
      await here.keyboard.press('t')
      expect(await tableRows(here)).toEqual([
        '2012 | 96',
        '2013 | 119',
        '2020 | 15',
        '2021 | 199',
        '2022 | 145',
      ])
      await here.context().close()
    },
  )
})
