import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCase } from '#cli/office/case.ts'
import {
  acceptAsPartner,
  ana,
  goTo,
  heading,
  invitePartner,
  press,
  rui,
  setUp,
} from './support/at-the-page.ts'
import { Conversation, type Spoken } from './support/first-contact-hands.ts'
import { inBrowser, type Office, openBrowser, openContext, openOffice } from './support/office-in-browser.ts'
import { device, done } from './support/without-a-page.ts'

/** Invented: a child who is held among adults, fears being sent back, and wants to speak to a lawyer. */
const story: readonly Spoken[] = [
  { question: 'Is it safe for you to speak here, now?', choose: 'Yes' },
  { question: 'Who is here and can hear you?', choose: 'Nobody but the worker' },
  { question: 'Are you in danger now, or do you need a doctor now?', choose: 'No' },
  { question: 'Which languages do you understand well?', pick: 'Portuguese' },
  { question: 'Do you need an interpreter?', choose: 'No' },
  { question: 'May I write down what you tell me?', choose: 'Yes, you may' },
  { question: 'What do you need or want first?', choose: 'Legal help' },
  { question: 'Which of these cannot wait?', choose: 'Legal help' },
  { question: 'Might you be under 18?', choose: 'Yes' },
  { question: 'How old are you, as far as you know?', type: '16' },
  { question: 'Do you want our help with what you need?', choose: 'Yes' },
  { question: 'What would you like us to call you?', type: 'Invented Lua' },
  { question: 'Are you afraid of being sent anywhere?', choose: 'Yes' },
  { question: 'Have you seen papers about the person?', choose: 'No' },
  { question: 'Is the person held?', choose: 'Yes' },
  { question: 'Where is the person held?', choose: 'Immigration detention' },
  { question: 'Is it safe for you to carry a paper from us?', choose: 'No' },
]
const matters =
  'Safety, Danger, Language, Who we are, Needs, Age, Consent, Name, Fear, Papers, Signs, Before leaving'

let office: Office
let browser: Browser
let ours: Page
let theirs: Page
let talk: Conversation
let record: string

const saved = (text: RegExp, page = ours) => page.locator('.saved', { hasText: text }).waitFor()
const isSent = (page = ours) => saved(/^Sent$/, page)
const isKeptHere = () => saved(/^Kept on this phone$/)
const rights = () => ours.locator('main').innerText()

/** What Today says, opened anew. */
async function today(page: Page, somebody = ana): Promise<string> {
  await goTo(page, `${office.address}/today`, somebody)
  await heading(page, 'Today')
  await page.locator('.rows, .empty').first().waitFor()
  return page.locator('main').innerText()
}

inBrowser('The whole way', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    ours = await (await openContext(browser)).newPage()
    theirs = await (await openContext(browser)).newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('an office is set up; a partner joins with keys of its own and says which help it offers', async () => {
    await setUp(ours, office.setUpLink)
    const link = await invitePartner(ours, 'Invented Legal Aid', 'legal-aid')
    await acceptAsPartner(theirs, link, rui)
    await goTo(theirs, `${office.address}/network/services`, rui)
    await theirs.getByLabel('Add a service').selectOption('legal')
    await press(theirs, 'Keep')
    await theirs.getByText('Legal help').first().waitFor()
  })

  test('a first contact begins at Today; the network is cut in the middle, and nothing is lost', async () => {
    expect(await today(ours)).toContain('Nothing here yet')
    await ours.getByRole('main').getByRole('link', { name: 'New' }).click()
    await press(ours, 'Begin')
    talk = new Conversation(ours, story)
    await talk.until('What do you need or want first?')
    await ours.context().setOffline(true)
    await talk.until('Do you want our help with what you need?')
    await isKeptHere()
    await ours.context().setOffline(false)
  })

  test('the office is killed in the middle, the page is loaded anew, and the conversation goes on where it was', async () => {
    await talk.until('Are you afraid of anyone?')
    await isKeptHere()
    await office.kill()
    await talk.until('Have you seen papers about the person?')
    await isKeptHere()
    await office.startAgain()
    await goTo(ours, ours.url())
    await heading(ours, 'Have you seen papers about the person?')
    await press(ours, 'Back')
    await heading(ours, 'Which countries are you afraid of?')
    await press(ours, 'Back')
    const fear = ours.getByRole('group', { name: 'Are you afraid of being sent anywhere?' })
    expect(await fear.getByLabel('Yes').isChecked()).toBe(true)
  })

  test('it is kept and sent, and its twelve matters came in their order', async () => {
    await talk.until('Keep what was said?')
    await press(ours, 'Keep and send')
    await talk.until('For you')
    expect([...new Set(talk.matters)].join(', ')).toBe(matters)
    await isSent()
    await ours.getByText('What is yours by right').waitFor()
    await ours.getByRole('link', { name: 'Open the case' }).click()
    await ours.getByRole('button', { name: 'Show the name' }).waitFor()
    record = ours.url().split('/').at(-1) ?? ''
  })

  test('what the office said it had survives its being killed', async () => {
    await office.kill()
    await office.startAgain()
    const { folded } = done(await openCase(await device(office.address, ana), record))
    expect(folded.sections['person']?.[0]?.facts).toMatchObject({
      alias: { value: 'Invented Lua', said: 'self' },
      ageYears: { value: 16 },
      possibleChild: { value: 'yes' },
      languages: { value: ['pt'] },
    })
    expect(folded.sections['need']?.map(({ facts }) => facts['service']?.value)).toEqual(['legal'])
    expect(folded.sections['custody']?.[0]?.facts['kind']?.value).toBe('immigration')
    expect(folded.sections['protection']?.[0]?.facts['fearsReturn']?.value).toBe('yes')
  })

  test('the case shows who, danger, clock, next step and the rights that are owed', async () => {
    expect(await today(ours)).toMatch(/1 thing today.*\n[^]*in \d+ (hours|minutes)/)
    await ours.getByRole('link', { name: /^Open / }).click()
    const glance = ours.locator('.glance')
    await glance.getByText('Next:').waitFor()
    const seen = await glance.innerText()
    expect(seen).toMatch(/16 years old · may be a child · Portuguese/)
    expect(seen).not.toContain('Lua')
    expect(seen).toMatch(/in \d+ (hours|minutes)/)
    expect(await rights()).toContain('Children are not locked up')
  })

  test('a step that was taken is recorded, and the next one takes its place', async () => {
    const before = await ours.locator('.glance-next').innerText()
    await press(ours, 'Record that this was done')
    await press(ours, 'Keep')
    await ours.getByText('Kept.', { exact: true }).waitFor()
    await isSent()
    expect(await ours.locator('.glance-next').innerText()).not.toBe(before)
  })

  test('two tabs write at the same case, and both are kept', async () => {
    const other = await ours.context().newPage()
    await goTo(other, `${office.address}/cases/${record}`)
    await goTo(ours, other.url())
    await addNote(other, 'Invented note of the second tab')
    await addNote(ours, 'Invented note of the first tab')
    await other.close()
    await goTo(ours, ours.url())
    await ours
      .locator('.story')
      .getByRole('button', { name: /^Show · / })
      .first()
      .click()
    for (const tab of ['first', 'second'])
      await ours.locator('.story').getByText(`Invented note of the ${tab} tab`).waitFor()
  })

  test('the legal aid is told exactly what the child agreed to, although the office is down when it is sent', async () => {
    await ours.getByRole('link', { name: 'Refer', exact: true }).first().click()
    await heading(ours, 'Which need is it for?')
    await press(ours, 'Go on')
    await press(ours, 'Choose · Invented Legal Aid')
    await ours.locator('summary', { hasText: /^Name/ }).click()
    await ours.getByRole('checkbox', { name: /^Name to use/ }).check()
    const paper = await ours.locator('.paper').innerText()
    expect(paper).toContain('Legal help')
    await press(ours, 'Go on')
    await heading(ours, /Does the person agree/)
    expect(await ours.locator('.paper').innerText()).toBe(paper)
    await ours.getByRole('radio', { name: 'Yes, the person agrees' }).check()
    await office.kill()
    await press(ours, 'Send to Invented Legal Aid')
    await isKeptHere()
    await office.startAgain()
    await isSent()
    await ours.locator('summary', { hasText: 'Shared with 1' }).waitFor()
    await today(ours)
    await ours.getByText(/Invented Legal Aid has until/).waitFor()
  })

  test('the legal aid finds it on its Today, reads that and no more, and takes it', async () => {
    expect(await today(theirs, rui)).toContain('Answer')
    await theirs.getByRole('link', { name: /^Open / }).click()
    await theirs.getByRole('link', { name: 'Answer', exact: true }).first().click()
    await heading(theirs, /Can you help/)
    const told = await theirs.locator('main').innerText()
    expect(told).toContain('Legal help')
    expect(told).not.toContain('Immigration')
    expect(told).not.toContain('note of the')
    await theirs.getByRole('radio', { name: 'Yes, we take it' }).check()
    await press(theirs, 'Send the answer')
    await isSent(theirs)
    await goTo(ours, `${office.address}/cases/${record}`)
    await ours.locator('summary', { hasText: 'Shared with 1' }).click()
    await ours.getByText('accepted').first().waitFor()
    expect(await today(ours)).not.toContain('Invented Legal Aid has until')
  })

  test('taking the consent back ends it for the legal aid at once, and leaves its Today empty', async () => {
    await goTo(ours, `${office.address}/cases/${record}`)
    await ours.locator('summary', { hasText: 'Shared with 1' }).click()
    await ours.getByRole('button', { name: /^Stop sharing/ }).click()
    await press(ours, 'The person takes the consent back')
    await ours.getByText('Sharing has stopped.').waitFor()
    await isSent()
    await goTo(theirs, `${office.address}/cases/${record}`, rui)
    await theirs.locator('h1').waitFor()
    await theirs.waitForLoadState('networkidle')
    expect(await theirs.locator('main').innerText()).not.toContain('Legal help')
    expect(await today(theirs, rui)).toContain('No cases yet.')
  })

  async function addNote(page: Page, words: string): Promise<void> {
    await press(page, 'Add a note')
    await page.locator('.case-form textarea').fill(words)
    await press(page, 'Keep')
    await page.getByText('Kept.', { exact: true }).waitFor()
    await isSent(page)
  }
})
