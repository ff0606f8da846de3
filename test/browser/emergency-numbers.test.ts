import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './case-hands.ts'
import { ana, heading, press, signIn } from './support/at-the-page.ts'
import { everythingKept } from './support/everything-kept.ts'
import { inBrowser, type Office, openBrowser, openContext, openOffice } from './support/office-in-browser.ts'
import { foundOffice } from './support/without-a-page.ts'

let office: Office
let browser: Browser
let context: BrowserContext
let page: Page

const call = (name: RegExp) => page.getByRole('main').getByRole('link', { name })

/** From the settings to the first page of a conversation, and help. */
async function needHelp(): Promise<void> {
  await press(page, 'Emergency')
  await press(page, 'Keep and get help')
  await heading(page, 'Help first')
}

inBrowser('The emergency page', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    await foundOffice(office.setUpLink, ana)
    context = await openContext(browser)
    page = await context.newPage()
    await signIn(page, `${office.address}/new`, ana)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('names 112 and what can be promised of it, while nobody has set the numbers of this country', async () => {
    await press(page, 'Begin')
    await heading(page, 'Is it safe')
    await needHelp()
    expect(await call(/112/).getAttribute('href')).toBe('tel:112')
    await page.getByText('112 works in many countries.').waitFor()
    expect(await violations(page)).toEqual([])
  })

  test('a number that nobody can dial is refused at its place, and what was typed stays', async () => {
    await page.getByRole('button', { name: 'Back to the conversation' }).click()
    await press(page, 'Pause')
    await press(page, 'Leave and come back later')
    await page.getByText('Menu', { exact: true }).click()
    await page.getByRole('link', { name: 'Settings' }).first().click()
    await page.getByRole('link', { name: 'Emergency numbers' }).click()
    await page.getByLabel('Ambulance').fill('one one seven')
    await page.getByLabel('Police').fill('119')
    await press(page, 'Keep')
    await page.getByRole('alert').filter({ hasText: 'as it is dialled' }).waitFor()
    expect(await page.getByLabel('Ambulance').getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByLabel('Police').inputValue()).toBe('119')
    expect(await violations(page)).toEqual([])
  })

  test('shows the numbers of the office with one tap each, and without a network as well', async () => {
    await page.getByLabel('Ambulance').fill('+258 117')
    await press(page, 'Keep')
    await page.getByText('Kept.').waitFor()
    await page.getByRole('link', { name: 'New' }).first().click()
    await context.setOffline(true)
    await page.getByRole('button', { name: /^Go on/ }).click()
    await heading(page, 'Is it safe')
    await needHelp()
    expect(await call(/Ambulance/).getAttribute('href')).toBe('tel:+258117')
    expect(await call(/Police/).getAttribute('href')).toBe('tel:119')
    await page.getByText('If nobody answers').waitFor()
    expect(await violations(page)).toEqual([])
    await context.setOffline(false)
  })

  test('after quick exit the browser no longer holds whom it would have called', async () => {
    expect(await everythingKept(page)).toContain('+258 117')
    await press(page, 'Quick exit')
    await heading(page, 'Kitchen measures')
    expect(await everythingKept(page)).not.toContain('+258 117')
  })
})
