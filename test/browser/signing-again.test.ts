import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCase } from '#cli/office/case.ts'
import { press, sent, unfold } from './case-hands.ts'
import { ana, goTo, heading, signIn } from './support/at-the-page.ts'
import { type FilledOffice, fillOffice } from './support/filled-office.ts'
import { Conversation } from './support/first-contact-hands.ts'
import { inBrowser, type Office, openBrowser, openContext, openOffice } from './support/office-in-browser.ts'
import { done } from './support/without-a-page.ts'

let office: Office
let browser: Browser
let filled: FilledOffice
let context: BrowserContext
let page: Page

const twentyMinutes = 20 * 60_000

/** A phone whose clock jumps ahead while it has no network, so that it cannot know better. */
async function loseNetworkAndTime(): Promise<void> {
  await context.setOffline(true)
  await context.clock.setSystemTime(Date.now() + twentyMinutes)
}

/** Why the office did not take entries, while this went on. */
async function refusedWhile(act: () => Promise<void>): Promise<readonly unknown[]> {
  const codes: Promise<unknown>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('/entries') && response.status() === 409)
      codes.push(response.json().then(({ error }) => error.code))
  })
  await act()
  page.removeAllListeners('response')
  return Promise.all(codes)
}

inBrowser('What a device signed wrongly, it signs again', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    filled = await fillOffice(office.address, office.setUpLink)
    context = await openContext(browser)
    page = await context.newPage()
    await signIn(page, `${office.address}/new`, ana)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('a conversation that was signed ahead of the time is signed by the clock of the office, and nobody is asked', async () => {
    await page.getByRole('button', { name: 'Begin' }).waitFor()
    await loseNetworkAndTime()
    await press(page, 'button', 'Begin')
    const talk = new Conversation(page, [
      { question: 'May I write down what you tell me?', choose: 'Yes, you may' },
      { question: 'What would you like us to call you?', type: 'Invented Early' },
    ])
    await talk.until('Keep what was said?')
    await press(page, 'button', 'Keep and send')
    await talk.until('For you')
    const refused = await refusedWhile(async () => {
      await context.setOffline(false)
      await sent(page)
    })
    expect(refused).toEqual(['clock-ahead'])
    await page.getByRole('link', { name: 'Open the case' }).waitFor()
  })

  test('the record then says what was said, once', async () => {
    await page.getByRole('link', { name: 'Open the case' }).click()
    await page.getByRole('button', { name: 'Show the name' }).waitFor()
    const record = page.url().split('/').at(-1) ?? ''
    const { folded } = done(await openCase(filled.ana, record))
    expect(folded.sections['person']?.[0]?.facts['alias']?.value).toBe('Invented Early')
    expect(folded.sections['person']?.[0]?.history['alias']).toHaveLength(1)
  })

  test('an entry on the page of a case is signed again as well', async () => {
    await context.clock.setSystemTime(Date.now())
    await goTo(page, `${office.address}/cases/${filled.record}`)
    await heading(page, filled.code)
    await unfold(page, /^Person$/)
    await loseNetworkAndTime()
    await press(page, 'button', 'Change · Age')
    await page.locator('.case-form input').first().fill('15')
    await press(page, 'button', 'Keep')
    await page.locator('.saved', { hasText: 'Kept on this phone' }).waitFor()
    const refused = await refusedWhile(async () => {
      await context.setOffline(false)
      await sent(page)
    })
    expect(refused).toEqual(['clock-ahead'])
  })
})
