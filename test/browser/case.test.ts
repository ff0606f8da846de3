import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { press, says, sent, signedIn, unfold, violations } from './case-hands.ts'
import { ana, type Somebody, unlock } from './support/at-the-page.ts'
import { type FilledOffice, fillOffice } from './support/filled-office.ts'
import { inBrowser, type Office, openBrowser, openOffice } from './support/office-in-browser.ts'

let office: Office
let browser: Browser
let filled: FilledOffice
let ours: Page

const enter = (somebody: Somebody): Promise<Page> => signedIn(browser, `${office.address}/today`, somebody)

async function changeAge(page: Page, years: string, network: 'online' | 'offline'): Promise<void> {
  await unfold(page, /^Person$/)
  await page.context().setOffline(network === 'offline')
  await press(page, 'button', 'Change · Age')
  await page.locator('.case-form input').first().fill(years)
  await press(page, 'button', 'Keep')
  await says(page, `${years} years old`)
  if (network === 'online') await sent(page)
}

inBrowser('A case on a phone', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    filled = await fillOffice(office.address, office.setUpLink)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('Today shows the code of the person, a neutral verb and the time left, and nothing of the right', async () => {
    ours = await enter(ana)
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
    await unlock(ours, ana)
    await press(ours, 'button', 'Add a note')
    expect(await ours.locator('.case-form textarea').inputValue()).toBe('Invented note of a long night')
    await press(ours, 'button', 'Keep')
    await says(ours, 'Kept.')
    await sent(ours)
  })

  test('what was told in words is hidden like a name, and each showing is written down', async () => {
    await ours.reload()
    await unlock(ours, ana)
    const note = ours.locator('.story li', { hasText: 'Note' }).first()
    await note.getByRole('button', { name: /^Show · / }).waitFor()
    expect(await ours.content()).not.toContain('long night')
    const noted = ours.waitForResponse((response) => response.url().endsWith('/reveals'))
    await note.getByRole('button', { name: /^Show · / }).press('Enter')
    expect((await noted).status()).toBe(200)
    await note.getByText('Invented note of a long night').waitFor()
    expect(await violations(ours)).toEqual([])
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

  test('two answers that did not know of one another stand side by side until somebody settles them', async () => {
    const other = await enter(ana)
    await press(other, 'link', `Open ${filled.code}`)
    await changeAge(other, '17', 'offline')
    await changeAge(ours, '15', 'online')
    await other.context().setOffline(false)
    await sent(other)
    await ours.reload()
    await unlock(ours, ana)
    await unfold(ours, /^Person$/)
    const conflict = ours.locator('.unsettled')
    await conflict.getByText('Two answers').waitFor()
    expect(await conflict.locator('li').allInnerTexts()).toHaveLength(2)
    expect(await violations(ours, '.unsettled')).toEqual([])
    await conflict.locator('li', { hasText: '15' }).getByRole('button').press('Enter')
    await conflict.waitFor({ state: 'detached' })
    await says(ours, '15 years old')
    await sent(ours)
  })

  test('a case is found by its whole code, and by no part of it', async () => {
    await ours.goto(`${office.address}/cases`)
    await unlock(ours, ana)
    await says(ours, filled.code)
    const code = ours.getByLabel('Code or name of a person')
    await code.fill(`${filled.code.slice(0, 4)} 22`)
    await ours.keyboard.press('Enter')
    await says(ours, 'No case here')
    await code.fill(filled.code.toLowerCase())
    await ours.keyboard.press('Enter')
    await says(ours, filled.code)
    expect(await violations(ours)).toEqual([])
  })

  test('a case that one may not read says whom to ask, and not whether it exists', async () => {
    await ours.goto(`${office.address}/cases/00000000-0000-4000-8000-000000000000`)
    await unlock(ours, ana)
    await says(ours, 'There is nothing here that you may read.')
  })
})
