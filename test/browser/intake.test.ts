import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ana, passphraseField, setUp } from './support/at-the-page.ts'
import { everythingKept } from './support/everything-kept.ts'
import { openKillableBrowser } from './support/killable-browser.ts'
import { inBrowser, type Office, openBrowser, openContext, openOffice } from './support/office-in-browser.ts'

const canary = 'Invented Canary 4711'

let office: Office
let browser: Browser
let context: BrowserContext
let page: Page

/** At the sign-in and at the unlocking alike. */
async function unlock(at: Page): Promise<void> {
  await passphraseField(at).fill(ana.passphrase)
  await at.keyboard.press('Enter')
}

const heading = (of = page) => of.locator('h1')
const next = () => page.locator('.page-actions .button-primary').click()
const saved = (text: string) => page.locator('.saved', { hasText: text }).waitFor()
const choose = (name: string) => page.getByLabel(name, { exact: true }).first().check()

/** Begins a conversation from the start page. */
async function begin(): Promise<void> {
  await page.goto(`${office.address}/new`)
  await Promise.race([
    page.getByRole('button', { name: 'Begin' }).waitFor(),
    page.locator('input[type=password]').waitFor(),
  ])
  if (await page.locator('input[type=password]').count()) await unlock(page)
  await page.getByRole('button', { name: 'Begin' }).click()
  await heading().filter({ hasText: 'Is it safe' }).waitFor()
}

/** Goes on without answering until this page is reached. */
async function goTo(question: string): Promise<void> {
  for (let pages = 0; pages < 60; pages += 1) {
    const here = await heading().innerText()
    if (here.includes(question)) return
    await next()
    await heading().filter({ hasNotText: here }).waitFor()
  }
  throw new Error(`Never came to ${question}`)
}

const axe = async () => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

inBrowser('First contact on a phone', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    context = await openContext(browser)
    page = await context.newPage()
    await setUp(page, office.setUpLink)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('goes from safety to leaving by keyboard alone, and the office has it at the end', async () => {
    await begin()
    const headings: string[] = []
    for (let pages = 0; pages < 60; pages += 1) {
      const here = await heading().innerText()
      headings.push(here)
      if (here === 'For you') break
      await page.keyboard.press('Tab')
      // From the heading the first stop is the first answer, or the way back on the pages that have one above.
      if (here.includes('May I write down')) await page.keyboard.press('Space')
      if (here.includes('What would you like us to call you')) await page.keyboard.type(canary)
      if (await page.locator('input:focus').count()) await page.keyboard.press('Enter')
      else await pressNext()
      await heading().filter({ hasNotText: here }).waitFor()
    }
    expect(headings[0]).toContain('Is it safe')
    expect(headings.at(-1)).toBe('For you')
    await saved('Sent')
    await page.getByRole('link', { name: 'Open the case' }).waitFor()
    await pressNext()
    await page.getByRole('button', { name: 'Begin' }).waitFor()
    // What the office has is no longer on the phone.
    await expect.poll(() => everythingKept(page)).not.toMatch(/drafts: \[\{/)
  })

  test('nothing that was said can be read on the phone', async () => {
    await begin()
    await goTo('What would you like us to call you')
    await page.getByRole('textbox').first().fill(canary)
    await saved('Kept on this phone')
    const kept = await everythingKept(page)
    expect(kept).toContain('amparo-offline/drafts')
    expect(kept).not.toContain('Canary')
    expect(kept).not.toContain('person.alias')
  })

  test('a page that is loaded anew asks for the passphrase and goes on where it was', async () => {
    await page.reload()
    await unlock(page)
    await heading().filter({ hasText: 'What would you like us to call you' }).waitFor()
    expect(await page.getByRole('textbox').first().inputValue()).toBe(canary)
  })

  test('back never loses: neither the page’s own nor the browser’s', async () => {
    await next()
    await heading().filter({ hasText: 'safe way to reach you' }).waitFor()
    await page.goBack()
    await heading().filter({ hasText: 'What would you like us to call you' }).waitFor()
    expect(await page.getByRole('textbox').first().inputValue()).toBe(canary)
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await heading().filter({ hasText: 'consulate' }).waitFor()
  })

  test('a second window does not write the same conversation, unless it takes over', async () => {
    const other = await context.newPage()
    await other.goto(page.url())
    await unlock(other)
    await heading(other).filter({ hasText: 'open in another window' }).waitFor()
    await other.getByRole('button', { name: 'Go on here' }).click()
    await heading(other).filter({ hasText: 'consulate' }).waitFor()
    await heading().filter({ hasText: 'open in another window' }).waitFor()
    await other.close()
  })

  test('an emergency saves what is there with two taps, and the record goes on afterwards', async () => {
    await begin()
    await goTo('Are you in danger')
    await choose('Yes')
    await page.getByRole('button', { name: 'Emergency' }).click()
    await page.getByRole('button', { name: 'Keep and get help' }).click()
    await heading().filter({ hasText: 'Help first' }).waitFor()
    await saved('Sent')
    await page.getByRole('button', { name: 'Back to the conversation' }).click()
    await heading().filter({ hasText: 'Are you in danger' }).waitFor()
  })

  test('without a network it is kept, and it is sent when there is one', async () => {
    await begin()
    await goTo('May I write down')
    await choose('Yes, you may')
    await context.setOffline(true)
    await goTo('Keep what was said')
    await next()
    await heading().filter({ hasText: 'carry a paper' }).waitFor()
    await saved('Kept on this phone')
    await context.setOffline(false)
    await saved('Sent')
  })

  test('whoever wants no record gets help, and nothing of the conversation stays', async () => {
    await begin()
    const draft = page.url().split('/').at(-1) ?? ''
    await goTo('May I write down')
    await choose('No, do not write')
    await page.getByRole('button', { name: 'Help without a record' }).click()
    await heading().filter({ hasText: 'Help without a record' }).waitFor()
    expect(await everythingKept(page)).not.toContain(draft)
    const tally = page.waitForRequest('**/api/tally')
    await page.getByRole('button', { name: 'Finish, keep nothing' }).click()
    expect((await tally).postDataJSON()).toEqual({ what: 'helped-without-record' })
    await page.getByText('Nothing is kept.').waitFor()
  })

  test('a pause shows nothing of what was said', async () => {
    await begin()
    await goTo('What would you like us to call you')
    await page.getByRole('textbox').first().fill(canary)
    await page.getByRole('button', { name: 'Pause' }).click()
    await heading().filter({ hasText: 'Paused' }).waitFor()
    expect(await page.locator('main').innerText()).not.toContain('Canary')
    await page.getByRole('button', { name: 'Go on' }).click()
    expect(await page.getByRole('textbox').first().inputValue()).toBe(canary)
  })

  test('what was said survives that the browser is killed', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'amparo-profile-'))
    const signIn = async (at: Page) => {
      await at.goto(`${office.address}/new`)
      // Until the office has answered, the page may still turn from sign-in to unlocking.
      await at.waitForLoadState('networkidle')
      await at.locator('input[type=password]').waitFor()
      const name = at.getByLabel('Name', { exact: true })
      if (await name.count()) await name.fill(ana.name)
      await unlock(at)
      await at.getByRole('button', { name: 'Begin' }).waitFor()
    }
    const before = await openKillableBrowser(profile)
    await signIn(before.page)
    await before.page.getByRole('button', { name: 'Begin' }).click()
    await before.page.getByLabel('Yes', { exact: true }).check()
    await before.page.locator('.saved', { hasText: 'Kept on this phone' }).waitFor()
    await before.kill()

    const after = await openKillableBrowser(profile)
    await signIn(after.page)
    await after.page.getByRole('button', { name: /^Go on/ }).click()
    await heading(after.page).filter({ hasText: 'Is it safe' }).waitFor()
    expect(await after.page.getByLabel('Yes', { exact: true }).isChecked()).toBe(true)
    await after.kill()
    await rm(profile, { recursive: true, force: true })
  })

  test('every page of the conversation is accessible', async () => {
    await begin()
    const found: string[] = []
    for (let pages = 0; pages < 60; pages += 1) {
      const here = await heading().innerText()
      found.push(...(await axe()).map((violation) => `${here}: ${violation}`))
      if (here === 'Keep what was said?') break
      await next()
      await heading().filter({ hasNotText: here }).waitFor()
    }
    expect(found).toEqual([])
  })

  /** Reaches *Next* as somebody does who has no mouse. */
  async function pressNext(): Promise<void> {
    for (let stops = 0; stops < 60; stops += 1) {
      if (await page.locator('.page-actions .button-primary:focus').count()) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
  }
})
