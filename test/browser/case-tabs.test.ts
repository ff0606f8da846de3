import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { press, says, sent, signedIn, unfold } from './case-hands.ts'
import { ana, goTo } from './support/at-the-page.ts'
import { type FilledOffice, fillOffice } from './support/filled-office.ts'
import { inBrowser, type Office, openBrowser, openOffice } from './support/office-in-browser.ts'

let office: Office
let browser: Browser
let filled: FilledOffice
let one: Page
let other: Page

const address = (): string => `${office.address}/cases/${filled.record}`
const kept = (page: Page): Promise<void> =>
  page.locator('.saved', { hasText: 'Kept on this phone' }).waitFor()

async function beginAge(page: Page, years: string): Promise<void> {
  await press(page, 'button', 'Change · Age')
  await page.locator('.case-form input').first().fill(years)
}

inBrowser('One case in two tabs, and a network that goes', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    filled = await fillOffice(office.address, office.setUpLink)
    one = await signedIn(browser, address(), ana)
    await one.getByRole('button', { name: 'Show the name' }).waitFor()
    other = await one.context().newPage()
    await goTo(other, address())
    await unfold(one, /^Person$/)
    await unfold(other, /^Person$/)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('what one tab keeps is seen in the other by itself', async () => {
    await beginAge(one, '15')
    await press(one, 'button', 'Keep')
    await sent(one)
    await says(other, '15 years old')
  })

  test('each tab keeps what was begun in it, and neither forgets what the other one holds', async () => {
    await press(one, 'button', 'Add a note')
    await one.locator('.case-form textarea').fill('Invented note of the first tab')
    await kept(one)
    await beginAge(other, '17')
    await kept(other)
    await goTo(one, address())
    await press(one, 'button', 'Add a note')
    expect(await one.locator('.case-form textarea').inputValue()).toBe('Invented note of the first tab')
    await goTo(other, address())
    await unfold(other, /^Person$/)
    expect(await other.locator('.case-form input').first().inputValue()).toBe('17')
  })

  test('a network that goes between typing and keeping takes nothing, and what was kept is sent when it is back', async () => {
    await other.context().setOffline(true)
    expect(await other.locator('.case-form input').first().inputValue()).toBe('17')
    await press(other, 'button', 'Keep')
    await says(other, '17 years old')
    await kept(other)
    expect(await one.locator('.case-form textarea').inputValue()).toBe('Invented note of the first tab')
    await other.context().setOffline(false)
    await sent(other)
    await says(one, '17 years old')
    expect(await one.locator('.case-form textarea').inputValue()).toBe('Invented note of the first tab')
  })
})
