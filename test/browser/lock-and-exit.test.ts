import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openCase } from '#cli/office/case.ts'
import { aCase } from '#test/support/a-case.ts'
import { ana, heading, press, signIn, unlock } from './support/at-the-page.ts'
import { everythingKept } from './support/everything-kept.ts'
import { inBrowser, type Office, openBrowser, openContext, openOffice } from './support/office-in-browser.ts'
import { done, foundOffice, openCaseWith } from './support/without-a-page.ts'

const canary = 'Canary Invented 4711'

let office: Office
let browser: Browser
let record: string
let code: string
let context: BrowserContext
let page: Page

const minutes = (count: number): Promise<void> => context.clock.fastForward(count * 60_000)
const isLocked = (which = page) => heading(which, `Locked, ${ana.name}`)
const textOf = (which = page) => which.locator('html').innerText()

/** Another tab of the same browser, at the same office. */
async function openTab(path: string): Promise<Page> {
  const tab = await context.newPage()
  await tab.goto(office.address + path)
  await isLocked(tab)
  await unlock(tab)
  return tab
}

/** The case, with its name shown. */
async function openCaseUnmasked(): Promise<void> {
  await page.goto(`${office.address}/cases/${record}`)
  await isLocked()
  await unlock(page)
  await press(page, 'Show the name')
  await page.getByText(canary).first().waitFor()
}

/** A conversation at the page that asks for a name, with the canary typed and kept. */
async function beginConversation(): Promise<void> {
  await page.goto(`${office.address}/new`)
  await isLocked()
  await unlock(page)
  await press(page, 'Begin')
  for (let pages = 0; pages < 60; pages += 1) {
    const here = await page.locator('h1').innerText()
    if (here.includes('What would you like us to call you')) break
    await page.locator('.page-actions .button-primary').click()
    await page.locator('h1').filter({ hasNotText: here }).waitFor()
  }
  await page.getByRole('textbox').first().fill(canary)
  await page.locator('.saved', { hasText: 'Kept on this phone' }).waitFor()
}

inBrowser('Lock and quick exit', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    const host = await foundOffice(office.setUpLink, ana)
    record = await openCaseWith(host, (id) => aCase().of({ alias: canary }).drafts(id))
    code = done(await openCase(host, record)).view.code
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })
  beforeEach(async () => {
    await context?.close()
    context = await openContext(browser)
    await context.clock.install()
    page = await context.newPage()
    await signIn(page, office.address, ana)
    await heading(page, 'Today')
  })

  test('five minutes without a touch lock every tab, and nothing of the case stays on any screen', async () => {
    await openCaseUnmasked()
    const other = await openTab('/today')
    await heading(other, 'Today')
    await minutes(4.8)
    await heading(other, 'Today')
    expect(await textOf()).toContain(canary)
    await minutes(0.4)
    await Promise.all([isLocked(), isLocked(other)])
    expect(await page.content()).not.toContain(canary)
  })

  test('a touch in one tab keeps the others open', async () => {
    await openCaseUnmasked()
    const other = await openTab('/today')
    await heading(other, 'Today')
    await minutes(4)
    await other.keyboard.press('Shift')
    await minutes(4)
    expect(await textOf()).toContain(canary)
  })

  test('locking by hand locks the other tabs, and one passphrase opens each again where it was', async () => {
    const other = await openTab(`/cases/${record}`)
    await other.getByText('Show the name').waitFor()
    await page.getByText('Menu', { exact: true }).click()
    await press(page, 'Lock')
    await Promise.all([isLocked(), isLocked(other)])
    await unlock(other)
    await other.getByText('Show the name').waitFor()
    await isLocked()
  })

  test('a locked page tells how many cases are due today, and without the office nothing at all', async () => {
    await page.getByText('Menu', { exact: true }).click()
    await press(page, 'Lock')
    await isLocked()
    await page.getByText(/(No case is|1 case is) due today\./).waitFor()
    expect(await page.content()).not.toContain(code)
    await unlock(page)
    await heading(page, 'Today')
    await context.setOffline(true)
    await page.getByText('Menu', { exact: true }).click()
    await press(page, 'Lock')
    await isLocked()
    expect(await textOf()).not.toMatch(/due today/)
    await unlock(page)
    await heading(page, 'Today')
    await context.setOffline(false)
  })

  test('an open conversation is warned at fourteen minutes and locks at fifteen', async () => {
    await beginConversation()
    await minutes(13.8)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await minutes(0.4)
    await page.getByRole('dialog', { name: 'Are you still there?' }).waitFor()
    await minutes(1)
    await isLocked()
    expect(await page.content()).not.toContain(canary)
  })

  test('whoever answers the warning stays, and begins anew at nought', async () => {
    await beginConversation()
    await minutes(14.2)
    await press(page, 'Stay here')
    await minutes(13)
    await heading(page, 'What would you like us to call you')
    expect(await page.getByRole('textbox').first().inputValue()).toBe(canary)
  })

  test('unlocking brings back the conversation where it was, with what was typed', async () => {
    await beginConversation()
    await minutes(16)
    await isLocked()
    await unlock(page)
    await heading(page, 'What would you like us to call you')
    expect(await page.getByRole('textbox').first().inputValue()).toBe(canary)
  })

  test('wrong passphrases make the next try wait, never for good', async () => {
    await page.reload()
    await isLocked()
    const says = (words: string) => page.getByRole('alert').filter({ hasText: words }).waitFor()
    for (let tries = 1; tries <= 3; tries += 1) {
      await unlock(page, { ...ana, passphrase: `not the one, try ${tries}` })
      await says('does not open it')
    }
    await unlock(page)
    await says('Please wait')
    await minutes(1)
    await unlock(page)
    await heading(page, 'Today')
  })

  test('quick exit leaves from all tabs, ends the session, and nothing that was said can be read in the browser', async () => {
    await beginConversation()
    const other = await openTab(`/cases/${record}`)
    await press(other, 'Show the name')
    await other.getByText(canary).first().waitFor()
    await press(page, 'Quick exit')
    await Promise.all([heading(page, 'Kitchen measures'), heading(other, 'Kitchen measures')])
    for (const left of [page, other]) {
      expect(await left.title()).toBe('Kitchen measures')
      expect(await left.content()).not.toContain(canary)
    }
    const kept = await everythingKept(page)
    expect(kept).toContain('amparo-offline/drafts')
    expect(kept).not.toContain(canary)
    expect(kept).not.toContain('Canary')
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
    await expect.poll(() => page.evaluate<number>("fetch('/api/me').then(({ status }) => status)")).toBe(401)
  })

  test('the way back leads to the sign-in and shows nothing', async () => {
    await openCaseUnmasked()
    await press(page, 'Quick exit')
    await heading(page, 'Kitchen measures')
    await page.goBack()
    await heading(page, 'Who are you?')
    expect(await page.content()).not.toContain(canary)
    expect(await page.title()).not.toContain(canary)
  })

  test('Escape three times in a row leaves as well, from a dialog too; three slow ones do not', async () => {
    await openCaseUnmasked()
    for (let presses = 0; presses < 3; presses += 1) {
      await page.keyboard.press('Escape')
      await page.waitForTimeout(1_100)
    }
    expect(await textOf()).toContain(canary)
    await page.goto(`${office.address}/settings`)
    await isLocked()
    await unlock(page)
    await press(page, 'Sign out')
    await page.getByRole('dialog').waitFor()
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Escape')
    await heading(page, 'Kitchen measures')
  })

  test('quick exit works without a network, and before anybody has signed in', async () => {
    const stranger = await (await openContext(browser)).newPage()
    await stranger.goto(office.address)
    await heading(stranger, 'Who are you?')
    await press(stranger, 'Quick exit')
    await heading(stranger, 'Kitchen measures')
    await stranger.context().close()
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
    await page.reload()
    await isLocked()
    await context.setOffline(true)
    await press(page, 'Quick exit')
    await heading(page, 'Kitchen measures')
  })

  test('a name is not on the page until somebody asks for it, and each time is written down in the audit', async () => {
    const before = (await office.audit()).filter(({ action }) => action === 'record.revealed').length
    await page.goto(`${office.address}/cases/${record}`)
    await isLocked()
    await unlock(page)
    await page.getByRole('button', { name: 'Show the name' }).waitFor()
    expect(await page.content()).not.toContain(canary)
    await press(page, 'Show the name')
    await page.getByText(canary).first().waitFor()
    await press(page, 'Hide the name')
    await page.getByRole('button', { name: 'Show the name' }).waitFor()
    expect(await page.content()).not.toContain(canary)
    await press(page, 'Show the name')
    await page.getByText(canary).first().waitFor()
    const reveals = (await office.audit()).filter(({ action }) => action === 'record.revealed')
    expect(reveals).toHaveLength(before + 2)
    expect(reveals.at(-1)?.record).toBe(record)
  })
})
