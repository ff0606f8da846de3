import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCase } from '#cli/office/case.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { press, says, sent, signedIn, violations } from './case-hands.ts'
import { ana } from './support/at-the-page.ts'
import { inBrowser, type Office, openBrowser, openOffice } from './support/office-in-browser.ts'
import { done, foundOffice, ground, openCaseWith } from './support/without-a-page.ts'

const hour = 3_600_000

const observed = <Value>(value: Value) => ({ value, said: 'observed' }) as const

const hoursAgo = (hours: number) => ({
  local: new Date(Date.now() - hours * hour).toISOString().slice(0, 16),
  zone: 'UTC',
  precision: 'minute',
  approximate: false,
})

/** An invented adult who agreed to help. Whether a test was demanded of her nobody has asked: that would be sealed. */
const helped = (record: string): readonly EntryDraft[] => [
  { section: 'person', item: record, fields: { alias: observed('Invented Sol'), ageYears: observed(31) } },
  {
    section: 'service',
    item: ground.newId(),
    fields: {
      service: observed('health'),
      startedAt: observed({ ...hoursAgo(4), precision: 'minute' as const }),
      consent: observed('given'),
      startedAgainstWill: observed('no'),
      conditionalOn: observed(['none']),
    },
  },
]

inBrowser('What a team has to do', () => {
  let office: Office
  let browser: Browser
  let page: Page
  let code: string
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    const host = await foundOffice(office.setUpLink, ana)
    const record = await openCaseWith(host, helped)
    code = done(await openCase(host, record)).view.code
    page = await signedIn(browser, `${office.address}/today`, ana)
    await page.getByRole('link', { name: `Open ${code}` }).waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  const row = () => page.locator('.row', { hasText: code })
  const task = () => page.locator('.row', { hasText: 'Call an invented lawyer' })

  test('the row of a case says nothing of a deadline that only the team knows, until a page tells it', async () => {
    // Until the law has loaded a row has no word for its step.
    await expect.poll(() => row().innerText()).not.toMatch(/Look|…/)
    await press(page, 'link', `Open ${code}`)
    await page.getByRole('heading', { name: code, level: 1 }).waitFor()
    await press(page, 'button', 'Add a note')
    await page.locator('.case-form textarea').fill('Invented note')
    await press(page, 'button', 'Keep')
    await says(page, 'Kept.')
    await sent(page)
    await press(page, 'link', 'Today')
    await row().getByText('Look').waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/health|test|law/i)
    expect(await violations(page)).toEqual([])
  })

  test('a reminder says what in words that only the team reads, and on the list one word', async () => {
    await press(page, 'link', `Open ${code}`)
    const next = page.locator('.page-actions')
    await next.waitFor()
    await press(page, 'button', 'Add a task')
    await next.waitFor({ state: 'hidden' })
    await press(page, 'button', 'Keep')
    await says(page, 'Please say what is to be done.')
    await page.getByLabel('What is to be done?').fill('Call an invented lawyer')
    await press(page, 'button', 'Keep')
    await says(page, 'Please say by when.')
    await press(page, 'radio', 'Another day')
    await page.getByLabel('Which day?').fill(hoursAgo(48).local.slice(0, 10))
    await page.getByLabel('One word for the list').selectOption('speak')
    expect(await violations(page, '.case-form')).toEqual([])
    await press(page, 'button', 'Keep')
    await task().getByText('Overdue').waitFor()
    await next.waitFor()
    await sent(page)
    await press(page, 'link', 'Today')
    await row().getByText('Speak').waitFor()
    await row().getByText('Overdue').waitFor()
    expect(await page.locator('main').innerText()).not.toContain('lawyer')
  })

  test('it is done with one press, which can be taken back', async () => {
    await press(page, 'link', `Open ${code}`)
    await press(page, 'button', 'Done · Call an invented lawyer')
    await says(page, 'Kept.')
    await task().waitFor({ state: 'detached' })
    await press(page, 'button', 'Undo')
    await task().waitFor()
    await press(page, 'button', 'Done · Call an invented lawyer')
    await task().waitFor({ state: 'detached' })
    await sent(page)
    await press(page, 'link', 'Today')
    await row().getByText('Look').waitFor()
    expect(await row().innerText()).not.toContain('Overdue')
  })
})
