import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { press, says, sent, signedIn, unfold, unlockAs, violations } from './case-hands.ts'
import { type FilledOffice, fillOffice, lawyer, worker } from './case-office.ts'
import { absentBrowser, type Office, openBrowser, openOffice } from './intake-office.ts'

let office: Office
let browser: Browser
let filled: FilledOffice
let ours: Page
let theirs: Page
const contexts: BrowserContext[] = []

async function enter(person: typeof worker | typeof lawyer): Promise<Page> {
  const { context, page } = await signedIn(browser, `${office.address}/today`, person)
  contexts.push(context)
  return page
}

describe.skipIf(absentBrowser)(`A case on a phone${absentBrowser ? `: ${absentBrowser}` : ''}`, () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    filled = await fillOffice(office.address, office.setUpLink)
  })
  afterAll(async () => {
    for (const context of contexts) await context.close()
    await browser?.close()
    await office?.close()
  })

  test('Today shows the code of the person, a neutral verb and the time left, and nothing of the right', async () => {
    ours = await enter(worker)
    await ours.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
    const row = ours.locator('.row', { hasText: filled.code })
    await row.getByText('Move').waitFor()
    expect(await row.innerText()).toMatch(/hours/)
    expect(await ours.locator('main').innerText()).not.toMatch(/child|custody|locked/i)
    expect(await violations(ours)).toEqual([])
  })

  test('Today shows a count only where others may see the screen', async () => {
    await press(ours, 'button', 'Show the count only')
    await says(ours, 'The list is hidden')
    expect(await ours.getByText(filled.code).count()).toBe(0)
    await press(ours, 'button', 'Show the list')
    await says(ours, filled.code)
  })

  test('the first screen of a case says who, danger, clock and the one next step', async () => {
    await press(ours, 'link', `Open ${filled.code}`)
    await ours.getByRole('heading', { name: filled.code, level: 1 }).waitFor()
    await says(ours, 'Move the child to care')
    const action = ours.getByRole('button', { name: 'Record that this was done' }).first()
    const glance = ours.locator('.glance')
    expect(await glance.innerText()).toMatch(/16 years old · may be a child · Portuguese/)
    expect(await glance.innerText()).toMatch(/Danger: not known/)
    const [box, bottom] = await Promise.all([glance.boundingBox(), action.boundingBox()])
    expect(box && bottom && box.y + box.height <= bottom.y).toBe(true)
    expect(await glance.innerText()).not.toContain('Lua')
    expect(await violations(ours)).toEqual([])
  })

  test('a name is shown only after the office has written down that it was', async () => {
    const noted = ours.waitForResponse((response) => response.url().endsWith('/reveals'))
    await press(ours, 'button', 'Show the name')
    expect((await noted).status()).toBe(200)
    await says(ours, /Invented Lua/)
  })

  test('a right unfolds to why, what to do, who acts, where it is written and how to contest it', async () => {
    await unfold(ours, 'Children are not locked up')
    const right = ours.locator('.finding', { hasText: 'Children are not locked up' })
    for (const part of [
      'What to do',
      'Who acts',
      'By when',
      'Because of',
      'Where this is written',
      'If you disagree',
    ])
      await right.getByText(part, { exact: true }).waitFor()
    expect(await right.innerText()).toMatch(/art(icle)? 40\(1\)/)
    expect(await right.innerText()).not.toMatch(/breach|violation/i)
  })

  test('recording a step ends what it ends, and is taken back by adding a correction', async () => {
    await press(ours, 'button', 'Record that this was done')
    await ours.getByRole('heading', { name: 'Record that this was done' }).waitFor()
    expect(await violations(ours)).toEqual([])
    await press(ours, 'button', 'Keep')
    await says(ours, 'Kept.')
    await sent(ours)
    expect(await ours.locator('summary', { hasText: 'Children are not locked up' }).count()).toBe(0)
    await press(ours, 'button', 'Undo')
    await ours.locator('summary', { hasText: 'Children are not locked up' }).waitFor()
    await sent(ours)
  })

  test('a presumption ends only as a decision with its reason', async () => {
    await unfold(ours, /^Person$/)
    await press(ours, 'button', 'Change · May be under 18')
    const form = ours.locator('.case-form')
    await press(ours, 'radio', 'No')
    await form.getByText('This ends a protection').waitFor()
    await press(ours, 'button', 'Keep')
    await form.getByRole('alert').filter({ hasText: 'is a decision' }).waitFor()
    await press(ours, 'button', 'Leave it')
    await says(ours, 'may be a child')
  })

  test('what is typed and not kept yet is there again after the page was closed', async () => {
    await press(ours, 'button', 'Add a note')
    await ours.locator('.case-form textarea').fill('Invented note of a long night')
    await ours.locator('.saved', { hasText: 'Kept on this phone' }).waitFor()
    await ours.reload()
    await unlockAs(ours, worker)
    await press(ours, 'button', 'Add a note')
    expect(await ours.locator('.case-form textarea').inputValue()).toBe('Invented note of a long night')
    await press(ours, 'button', 'Keep')
    await says(ours, 'Kept.')
    await sent(ours)
  })

  test('what is written without a network is kept, seen at once, and sent when the network is back', async () => {
    await ours.context().setOffline(true)
    await press(ours, 'button', 'Add a need')
    await press(ours, 'radio', 'Health care')
    await press(ours, 'button', 'Keep')
    await ours.locator('.saved', { hasText: 'Kept on this phone' }).waitFor()
    await ours.locator('.story').getByText('Health care').waitFor()
    await ours.context().setOffline(false)
    await sent(ours)
    await ours.locator('.story').getByText('Health care').waitFor()
  })

  test('a service that helps only on a condition cannot be chosen, and the right that forbids it is named', async () => {
    await press(ours, 'link', 'Refer')
    await ours.getByRole('heading', { name: 'Which need is it for?' }).waitFor()
    await press(ours, 'radio', 'Legal help')
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
    theirs = await enter(lawyer)
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
    await unlockAs(ours, worker)
    await unfold(ours, 'Shared with 1')
    await says(ours, /accepted/)
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
    await unlockAs(theirs, lawyer)
    await theirs.locator('h1').waitFor()
    await theirs.waitForLoadState('networkidle')
    expect(await theirs.locator('main').innerText()).not.toContain('Immigration detention')
  })

  test('a case is found by its whole code, and by no part of it', async () => {
    await ours.goto(`${office.address}/cases`)
    await unlockAs(ours, worker)
    await says(ours, filled.code)
    const code = ours.getByLabel('Code of a person')
    await code.fill(filled.code.slice(0, 4))
    await ours.keyboard.press('Enter')
    await says(ours, 'No case here')
    await code.fill(filled.code.toLowerCase())
    await ours.keyboard.press('Enter')
    await says(ours, filled.code)
    expect(await violations(ours)).toEqual([])
  })

  test('the network tells who offers what, and an organisation changes its own services', async () => {
    await ours.goto(`${office.address}/network`)
    await unlockAs(ours, worker)
    await says(ours, 'Invented Legal Aid')
    expect(await violations(ours)).toEqual([])
    await press(ours, 'link', 'Our own services')
    await ours.getByLabel('Add a service').selectOption('health')
    expect(await violations(ours)).toEqual([])
    await press(ours, 'button', 'Keep')
    const own = ours.locator('.finding', { hasText: 'Invented Office of Nampula' })
    await own.getByText('Health care').waitFor()
  })

  test('a case that one may not read says whom to ask, and not whether it exists', async () => {
    await ours.goto(`${office.address}/cases/00000000-0000-4000-8000-000000000000`)
    await unlockAs(ours, worker)
    await says(ours, 'There is nothing here that you may read.')
  })
})
