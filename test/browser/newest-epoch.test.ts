import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Joined } from '#cli/office/join.ts'
import { endMembership } from '#cli/office/leave.ts'
import type { SignedIn } from '#cli/office/sign-in.ts'
import type { Me } from '#http/api/accounts.ts'
import { aCase } from '#test/support/a-case.ts'
import { says, signedIn, violations } from './case-hands.ts'
import { ana, eva, heading, press, rui, unlock } from './support/at-the-page.ts'
import { inBrowser, type Office, openBrowser, openOffice } from './support/office-in-browser.ts'
import { device, done, foundOffice, joinColleague, openCaseWith } from './support/without-a-page.ts'

let office: Office
let browser: Browser
let host: Joined
let leaving: SignedIn
let page: Page
/** What the office answered before anybody had left. */
let before: Me

inBrowser('The newest keys of an organisation', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    host = await foundOffice(office.setUpLink, ana)
    leaving = await joinColleague(office.address, host, rui, 'case-worker')
    await joinColleague(office.address, host, eva, 'case-worker')
    page = await signedIn(browser, `${office.address}/cases`, ana)
    await heading(page, 'Cases')
    before = await (await page.request.get(`${office.address}/api/me`)).json()
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('are fetched before a name is sought: a page from before a departure finds who was written down since', async () => {
    expect(before.organisation.vault.epoch).toBe(1)
    done(await endMembership(host, leaving.me.user.id))
    const other = await device(office.address, eva)
    await openCaseWith(other, (id) => aCase().of({ alias: 'Invented Kestrel' }).drafts(id))
    await page.getByLabel('Code or name of a person').fill('Kestrel')
    await page.keyboard.press('Enter')
    await says(page, '1 person with this name or one near it')
  })

  test('are missed where they cannot be fetched: the page says so instead of "nobody"', async () => {
    await page.route('**/api/me', (route) => route.abort())
    await press(page, 'Back to all cases')
    await page.getByLabel('Code or name of a person').fill('Kestrel')
    await page.keyboard.press('Enter')
    await says(page, /cannot be reached/)
    expect(await page.locator('main').innerText()).not.toContain('Nobody with this name')
    await page.unroute('**/api/me')
  })

  test('are the only ones that are taken: an office that goes back to those before a departure opens nothing', async () => {
    await page.route('**/api/me', (route) => route.fulfill({ json: before }))
    await page.reload()
    await heading(page, /Locked/)
    await unlock(page)
    await says(page, 'Your office shows an older key than before')
    await heading(page, /Locked/)
    expect(await violations(page)).toEqual([])
    await page.unroute('**/api/me')
    await page.reload()
    await heading(page, /Locked/)
    await unlock(page)
    await heading(page, 'Cases')
  })

  test('a page that was locked before a departure asks the office anew, and opens', async () => {
    await page.route('**/api/me', (route) => route.fulfill({ json: before }))
    await page.reload()
    await heading(page, /Locked/)
    await page.unroute('**/api/me')
    await unlock(page)
    await heading(page, 'Cases')
  })

  test('may be older once somebody has said that a backup was restored', async () => {
    await page.route('**/api/me', (route) => route.fulfill({ json: before }))
    await page.reload()
    await heading(page, /Locked/)
    await unlock(page)
    await press(page, 'Yes, a backup was restored')
    await says(page, 'This device goes on with the older key.')
    await unlock(page)
    await heading(page, 'Cases')
  })
})
