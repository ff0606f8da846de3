import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { press, says, signedIn } from './case-hands.ts'
import { faultsOf, unreachable } from './support/acceptance.ts'
import { ana, goTo } from './support/at-the-page.ts'
import { type FilledOffice, fillOffice } from './support/filled-office.ts'
import { inBrowser, type Office, openBrowser, openOffice, screens } from './support/office-in-browser.ts'

let office: Office
let browser: Browser
let filled: FilledOffice
let page: Page

async function seek(name: string): Promise<void> {
  await page.getByLabel('Code or name of a person').fill(name)
  await page.keyboard.press('Enter')
}

inBrowser('A person is found again by name', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    filled = await fillOffice(office.address, office.setUpLink)
    page = await signedIn(browser, `${office.address}/today`, ana)
    await page.setViewportSize(screens.desk)
    await press(page, 'link', 'Search')
    await page.setViewportSize(screens.phone)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('written by ear, with nothing but keyed tokens on the way', async () => {
    const sent = page.waitForRequest((request) => request.url().endsWith('/api/records/search'))
    await seek('Lúa Inwented')
    const { tokens, ...rest } = (await sent).postDataJSON() as { tokens: readonly string[] }
    expect(rest).toEqual({})
    expect(tokens.every((token) => /^[\w-]{3}$/.test(token))).toBe(true)
    await says(page, '1 person with this name or one near it')
    const row = page.locator('.row', { hasText: filled.code })
    expect(await row.innerText()).toContain('part of the name')
    expect(page.url()).toBe(`${office.address}/cases`)
  })

  test('the name stays hidden until somebody asks for it, and asking is written down first', async () => {
    await seek('lua invented')
    const row = page.locator('.row', { hasText: 'same name' })
    await row.waitFor()
    expect(await page.locator('main').innerText()).not.toContain('Lua')
    expect(
      await faultsOf(page, [
        { screen: 'phone', light: 'day' },
        { screen: 'desk', light: 'night' },
      ]),
    ).toEqual([])
    expect(await unreachable(page)).toEqual([])
    const noted = page.waitForResponse((response) => response.url().endsWith('/reveals'))
    await press(page, 'button', 'Show the name')
    expect((await noted).status()).toBe(200)
    await says(page, /Invented Lua · Lua Invented/)
    await press(page, 'link', `Open ${filled.code}`)
    await page.getByRole('heading', { name: filled.code, level: 1 }).waitFor()
  })

  test('where nobody is found, the page says where it looked and whom it cannot find', async () => {
    await goTo(page, `${office.address}/cases`)
    await seek('Kingfisher')
    await says(page, 'Nobody with this name among your own cases')
    await says(page, 'Only your own cases were looked at.')
    await says(page, /while only a first responder has written/)
    expect(await faultsOf(page, [{ screen: 'phone', light: 'night' }])).toEqual([])
    await seek('K')
    await says(page, 'Write at least two letters of a name.')
    await page.context().setOffline(true)
    await seek('Lua')
    await says(page, /cannot be reached/)
    await page.context().setOffline(false)
    await press(page, 'button', 'Back to all cases')
    await says(page, filled.code)
  })

  test('before a first conversation one may look whether the person is known already', async () => {
    await press(page, 'link', 'New')
    await says(page, 'Perhaps you know this person already?')
    await press(page, 'link', 'Look among your cases')
    await page.getByLabel('Code or name of a person').waitFor()
  })
})
