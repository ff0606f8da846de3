import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { press, says, sent, showWords, signedIn, unfold, violations } from './case-hands.ts'
import { ana, rui, type Somebody, unlock } from './support/at-the-page.ts'
import { type FilledOffice, fillOffice } from './support/filled-office.ts'
import { inBrowser, type Office, openBrowser, openOffice } from './support/office-in-browser.ts'

let office: Office
let browser: Browser
let filled: FilledOffice
let ours: Page
let theirs: Page

const enter = (somebody: Somebody): Promise<Page> => signedIn(browser, `${office.address}/today`, somebody)

inBrowser('A referral from one phone to another', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    filled = await fillOffice(office.address, office.setUpLink)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('a case begins at Today', async () => {
    ours = await enter(ana)
    await press(ours, 'link', `Open ${filled.code}`)
    await ours.getByRole('heading', { name: filled.code, level: 1 }).waitFor()
  })

  test('a service that helps only on a condition cannot be chosen, and the right that forbids it is named', async () => {
    await press(ours, 'link', 'Refer')
    await ours.getByRole('heading', { name: 'Which need is it for?' }).waitFor()
    await press(ours, 'button', 'Go on')
    await ours.getByRole('heading', { name: 'Who can help?' }).waitFor()
    const conditional = ours.locator('.row', { hasText: 'Invented House of Conditions' })
    await conditional.getByText('Not allowed:').waitFor()
    expect(await conditional.innerText()).toContain('SG-PRO-02')
    expect(await conditional.getByRole('button').count()).toBe(0)
    expect(await violations(ours)).toEqual([])
  })

  test('a referral shows exactly what will be read, and goes out on the consent that names the organisation', async () => {
    await press(ours, 'button', 'Choose · Invented Legal Aid')
    await ours.getByRole('heading', { name: 'What may Invented Legal Aid read?' }).waitFor()
    await unfold(ours, /^Coded facts/)
    await press(ours, 'checkbox', /^Kind of custody/)
    await unfold(ours, /^Name/)
    await press(ours, 'checkbox', /^Name to use/)
    expect(await violations(ours)).toEqual([])
    const paper = await ours.locator('.paper').innerText()
    expect(paper).toContain('Legal help')
    expect(paper).toContain('Immigration detention')
    expect(paper).not.toContain('speak to somebody')
    await press(ours, 'button', 'Go on')
    await ours.getByRole('heading', { name: /Does the person agree/ }).waitFor()
    await says(ours, 'What was opened cannot be unread.')
    expect(await ours.locator('.paper').innerText()).toBe(paper)
    await press(ours, 'radio', 'Yes, the person agrees')
    expect(await violations(ours)).toEqual([])
    await press(ours, 'button', 'Send to Invented Legal Aid')
    await ours.locator('summary', { hasText: 'Shared with 1' }).waitFor()
    await sent(ours)
  })

  test('the other organisation finds the request on its Today, reads what was shared, and takes it', async () => {
    theirs = await enter(rui)
    await says(theirs, 'Answer')
    await press(theirs, 'link', /^Open /)
    await says(theirs, 'Another organisation asks whether you can help')
    await press(theirs, 'link', 'Answer')
    await theirs.getByRole('heading', { name: /Can you help/ }).waitFor()
    const told = await theirs.locator('.paper').innerText()
    expect(told).toContain('Immigration detention')
    expect(told).not.toContain('speak to somebody')
    expect(await violations(theirs)).toEqual([])
    await press(theirs, 'radio', 'Yes, we take it')
    await theirs.getByLabel('Your words').fill('Invented answer: we come at nine')
    await press(theirs, 'button', 'Send the answer')
    await sent(theirs)
  })

  test('the sender sees that it was accepted and what was answered', async () => {
    await ours.reload()
    await unlock(ours, ana)
    await unfold(ours, 'Shared with 1')
    await says(ours, /accepted/)
    await showWords(ours)
    await says(ours, 'Invented answer: we come at nine')
  })

  test('taking the consent back ends the sharing at once, and the page says what cannot be undone', async () => {
    await press(ours, 'button', /^Stop sharing/)
    await ours.getByRole('heading', { name: /Stop sharing with/ }).waitFor()
    await says(ours, 'What was opened cannot be unread.')
    await press(ours, 'button', 'The person takes the consent back')
    await says(ours, 'Sharing has stopped.')
    await sent(ours)
    await ours.locator('summary', { hasText: 'Shared with nobody' }).waitFor()
    await theirs.reload()
    await unlock(theirs, rui)
    await theirs.locator('h1').waitFor()
    await theirs.waitForLoadState('networkidle')
    expect(await theirs.locator('main').innerText()).not.toContain('Immigration detention')
  })

  test('the network tells who offers what, and an organisation changes its own services', async () => {
    await ours.goto(`${office.address}/network`)
    await unlock(ours, ana)
    await says(ours, 'Invented Legal Aid')
    expect(await violations(ours)).toEqual([])
    await press(ours, 'link', 'Our own services')
    await ours.getByLabel('Add a service').selectOption('health')
    expect(await violations(ours)).toEqual([])
    await press(ours, 'button', 'Keep')
    const own = ours.locator('.finding', { hasText: 'Invented Office of Nampula' })
    await own.getByText('Health care').waitFor()
  })
})
