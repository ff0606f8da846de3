import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseLegalAid, press, sent, signedIn, violations } from './case-hands.ts'
import { ana } from './support/at-the-page.ts'
import { type FilledOffice, fillOffice } from './support/filled-office.ts'
import { inBrowser, type Office, openBrowser, openOffice } from './support/office-in-browser.ts'
import { done } from './support/without-a-page.ts'

let office: Office
let browser: Browser
let filled: FilledOffice
let page: Page

const refusal = () => page.locator('.notice', { hasText: 'Help may not depend on that' })
const sharedWith = (count: string) => page.locator('summary', { hasText: `Shared with ${count}` })

/** The legal aid says on what its help depends, while the phone of the sender has no network. */
async function legalAidAsksFor(conditions: readonly string[]): Promise<void> {
  const offer = { service: 'legal', forWhom: ['everyone'], openNow: 'yes', conditionalOn: conditions }
  done(await filled.rui.office.ask('PUT', '/api/network/services', [offer]))
}

async function referWithoutNetwork(how: 'new consent' | 'live consent'): Promise<void> {
  await chooseLegalAid(page)
  if (how === 'new consent') await press(page, 'radio', 'Yes, the person agrees')
  await page.context().setOffline(true)
  await press(page, 'button', 'Send to Invented Legal Aid')
  await page.locator('.saved', { hasText: 'Kept on this phone' }).waitFor()
}

inBrowser('What the office refuses', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    filled = await fillOffice(office.address, office.setUpLink)
    page = await signedIn(browser, `${office.address}/cases/${filled.record}`, ana)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('stays on the phone with its reason, and the page says what can be done', async () => {
    await referWithoutNetwork('new consent')
    await legalAidAsksFor(['cooperation'])
    await page.context().setOffline(false)
    await refusal().waitFor()
    expect(await refusal().innerText()).toContain('conditional-service')
    expect(await refusal().innerText()).toContain('What you wrote is kept on this phone.')
    expect(await violations(page)).toEqual([])
  })

  test('is refused again while its reason lasts, and nothing is lost by trying', async () => {
    const asked = page.waitForResponse((response) => response.url().endsWith('/entries'))
    await press(page, 'button', 'Try again')
    expect((await asked).status()).toBe(422)
    await refusal().waitFor()
  })

  test('is taken by one more try once its reason is gone', async () => {
    await legalAidAsksFor([])
    await press(page, 'button', 'Try again')
    await sent(page)
    await sharedWith('1').waitFor()
    expect(await refusal().count()).toBe(0)
  })

  test('is thrown away only by somebody who says so, and the record is as the office has it', async () => {
    await referWithoutNetwork('live consent')
    await legalAidAsksFor(['cooperation'])
    await page.context().setOffline(false)
    await refusal().waitFor()
    const dialog = page.getByRole('dialog', { name: 'Throw away what you wrote?' })
    await press(page, 'button', 'Throw it away')
    await dialog.getByRole('button', { name: 'Leave it here' }).press('Enter')
    await refusal().waitFor()
    await press(page, 'button', 'Throw it away')
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Throw it away' }).press('Enter')
    await refusal().waitFor({ state: 'detached' })
    await sent(page)
    await sharedWith('1').waitFor()
  })
})
