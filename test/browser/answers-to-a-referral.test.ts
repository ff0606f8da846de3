import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseLegalAid, press, says, sent, showWords, signedIn, unfold, violations } from './case-hands.ts'
import { ana, goTo, rui, type Somebody } from './support/at-the-page.ts'
import { type FilledOffice, fillOffice } from './support/filled-office.ts'
import { inBrowser, type Office, openBrowser, openOffice } from './support/office-in-browser.ts'

let office: Office
let browser: Browser
let filled: FilledOffice
let ours: Page
let theirs: Page

const main = (page: Page): Promise<string> => page.locator('main').innerText()
const openCase = (page: Page, somebody: Somebody): Promise<void> =>
  goTo(page, `${office.address}/cases/${filled.record}`, somebody)

/** The recipient opens the request that waits and chooses an answer. */
async function answer(choice: string, words: string): Promise<void> {
  await openCase(theirs, rui)
  await press(theirs, 'link', 'Answer')
  await theirs.getByRole('heading', { name: /Can you help/ }).waitFor()
  await press(theirs, 'radio', choice)
  if (words !== '') await theirs.getByLabel('Your words').fill(words)
}

async function send(): Promise<void> {
  await press(theirs, 'button', 'Send the answer')
  await sent(theirs)
}

inBrowser('What becomes of a referral', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    filled = await fillOffice(office.address, office.setUpLink)
    ours = await signedIn(browser, `${office.address}/cases/${filled.record}`, ana)
    theirs = await signedIn(browser, `${office.address}/today`, rui)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('a guardian may consent for a child, and the record says whose word it was', async () => {
    await chooseLegalAid(ours)
    await press(ours, 'radio', 'Yes, the person agrees')
    await press(ours, 'radio', 'Guardian')
    await press(ours, 'button', 'Send to Invented Legal Aid')
    await ours.locator('summary', { hasText: 'Shared with 1' }).waitFor()
    await sent(ours)
    await unfold(ours, /^Consent/)
    await ours.locator('.field-line', { hasText: 'Who answered' }).getByText('Guardian').waitFor()
  })

  test('who is asked may ask back, and not without a question', async () => {
    await answer('We have a question first', '')
    await press(theirs, 'button', 'Send the answer')
    await says(theirs, 'Please write what you want to ask.')
    await theirs.getByLabel('Your words').fill('Invented question: which court?')
    expect(await violations(theirs)).toEqual([])
    await send()
  })

  test('the sender reads the question, and the next step is to share more or to ask another', async () => {
    await openCase(ours, ana)
    await ours.locator('.glance-next').getByText('has a question').waitFor()
    await unfold(ours, 'Shared with 1')
    await says(ours, /asks back/)
    await showWords(ours)
    await says(ours, 'Invented question: which court?')
    expect(await violations(ours)).toEqual([])
  })

  test('after it was referred again, the question is no longer the next step', async () => {
    await chooseLegalAid(ours)
    await says(ours, 'The person has agreed to share this with this organisation.')
    await press(ours, 'button', 'Send to Invented Legal Aid')
    await ours.locator('summary', { hasText: 'Shared with 2' }).waitFor()
    await sent(ours)
    expect(await ours.locator('.glance-next').innerText()).not.toContain('has a question')
  })

  test('who is asked may decline, and says why', async () => {
    await answer('No, we cannot', '')
    await press(theirs, 'button', 'Send the answer')
    await says(theirs, 'Please choose a reason')
    await press(theirs, 'radio', 'No place or no staff now')
    expect(await violations(theirs)).toEqual([])
    await send()
  })

  test('the sender sees that it was declined and why, and asks another or again', async () => {
    await openCase(ours, ana)
    const told = ours.locator('.notice', { hasText: 'Invented Legal Aid cannot help.' })
    await told.getByText('No place or no staff now').waitFor()
    await unfold(ours, /^Shared with/)
    await says(ours, /declined/)
    expect(await violations(ours)).toEqual([])
  })

  test('without consent it is shared only on a ground that is named, with its reason', async () => {
    await press(ours, 'link', 'Ask another')
    await ours.getByRole('heading', { name: 'Which need is it for?' }).waitFor()
    await press(ours, 'button', 'Go on')
    await press(ours, 'button', 'Choose · Invented Legal Aid')
    await unfold(ours, /^Coded facts/)
    await press(ours, 'checkbox', /^Kind of custody/)
    await press(ours, 'button', 'Go on')
    await ours.getByRole('heading', { name: /Does the person agree/ }).waitFor()
    await press(ours, 'radio', 'It must be shared without consent')
    await press(ours, 'button', 'Send to Invented Legal Aid')
    await says(ours, 'Please choose a reason and, where it is asked, say why.')
    await ours.getByLabel('What allows it').selectOption('child-best-interests')
    await ours.getByLabel('Why?').fill('Invented reason: nobody can be asked before the hearing')
    expect(await violations(ours)).toEqual([])
    await press(ours, 'button', 'Send to Invented Legal Aid')
    await ours.locator('summary', { hasText: 'Shared with 2' }).waitFor()
    await sent(ours)
    expect(await main(ours)).not.toContain('cannot help')
  })

  test('what rests on no consent is ended by us; there is no consent to take back', async () => {
    await openCase(theirs, rui)
    await press(theirs, 'link', 'Answer')
    await says(theirs, 'Immigration detention')
    await unfold(ours, /^Shared with/)
    await ours
      .getByRole('button', { name: /^Stop sharing/ })
      .last()
      .press('Enter')
    await ours.getByRole('heading', { name: /Stop sharing with/ }).waitFor()
    expect(await ours.getByRole('button', { name: /takes the consent back/ }).count()).toBe(0)
    await press(ours, 'button', 'We stop')
    await says(ours, 'Sharing has stopped.')
    await sent(ours)
  })
})
