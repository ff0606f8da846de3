import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf, nameless, unreachable } from './support/acceptance.ts'
import { heading } from './support/at-the-page.ts'
import { inBrowser, type Office, openBrowser, openContext, openOffice } from './support/office-in-browser.ts'

/** A name for this machine that is not its own loopback name: to a browser the line to it is an open one. */
const openName = 'office.invented'

/** What an older browser lacks, taken away before the page begins. */
const without = {
  'signatures (Ed25519)': `crypto.subtle.generateKey = () => Promise.reject(new DOMException('unknown', 'NotSupportedError'))`,
  'encryption by the browser': `Object.defineProperty(crypto, 'subtle', { value: undefined })`,
  'storage on this device': `IDBFactory.prototype.open = () => { throw new DOMException('switched off', 'SecurityError') }`,
  WebAssembly: 'delete globalThis.WebAssembly',
} as const

let office: Office
let browser: Browser

/** Nothing can be typed, nothing was sent; the page is as accessible as any other. */
async function takesNothing(page: Page): Promise<void> {
  await heading(page, 'This browser cannot keep a record safe')
  await page.getByText('Nothing can be entered here').waitFor()
  expect(await page.locator('input, textarea').count()).toBe(0)
  const views = [
    { screen: 'phone', light: 'day' },
    { screen: 'desk', light: 'night' },
  ] as const
  const faults = [...(await faultsOf(page, views)), ...(await nameless(page)), ...(await unreachable(page))]
  expect(faults).toEqual([])
}

inBrowser('A browser that cannot keep a record safe', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([
      openOffice(),
      openBrowser(`--host-resolver-rules=MAP ${openName} 127.0.0.1`),
    ])
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('over an open line the page says so, says what to do, and takes no input', async () => {
    const page = await (await openContext(browser)).newPage()
    await page.goto(office.setUpLink.replace('127.0.0.1', openName))
    await takesNothing(page)
    await page.getByText('The connection to this page is not protected.').waitFor()
    await page.getByText('begins with https://').waitFor()
    await page.context().close()
  })

  for (const [lack, taken] of Object.entries(without))
    test(`without ${lack} the page names what is missing and the oldest browsers that work`, async () => {
      const context = await openContext(browser)
      await context.addInitScript(taken)
      const page = await context.newPage()
      await page.goto(office.setUpLink)
      await takesNothing(page)
      await page.getByText(`Missing: ${lack}`).waitFor()
      await page.getByText('Chrome or Edge 137, Firefox 130, Safari 17').waitFor()
      await context.close()
    })

  test('with everything there the same link asks its first question', async () => {
    const page = await (await openContext(browser)).newPage()
    await page.goto(office.setUpLink)
    await heading(page, 'Which organisation is this for?')
    await page.context().close()
  })
})
