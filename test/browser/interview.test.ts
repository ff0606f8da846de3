import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { press, says, sent, signedIn, violations } from './case-hands.ts'
import { ana, goTo, heading } from './support/at-the-page.ts'
import { type FilledOffice, fillOffice } from './support/filled-office.ts'
import { Conversation } from './support/first-contact-hands.ts'
import { inBrowser, type Office, openBrowser, openOffice } from './support/office-in-browser.ts'

let office: Office
let browser: Browser
let filled: FilledOffice
let page: Page

const main = (): Promise<string> => page.locator('main').innerText()
const caseAddress = (): string => `${office.address}/cases/${filled.record}`

/** What was said before, section by section, with whose word it was. */
async function earlierStatements(): Promise<string> {
  await heading(page, 'What was said before')
  await page.locator('dl.said').first().waitFor()
  return main()
}

inBrowser('The interview by a trained person', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    filled = await fillOffice(office.address, office.setUpLink)
    page = await signedIn(browser, caseAddress(), ana)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('begins on the page of a case, and shows what was said before it asks what happened', async () => {
    await press(page, 'button', 'Begin the interview')
    await new Conversation(page, []).until('What was said before')
    const said = await earlierStatements()
    expect(said).toContain('Immigration detention')
    expect(said).toContain('said by the person')
    expect(said).not.toMatch(/Lua|aunt|somebody who knows the law/)
    expect(await violations(page)).toEqual([])
  })

  test('that was left is taken up again from the start page, with the same statements before one’s eyes', async () => {
    await page.locator('.page-actions .button-primary').click()
    await press(page, 'checkbox', 'Recruitment')
    await page.locator('.saved', { hasText: 'Kept on this phone' }).waitFor()
    await goTo(page, `${office.address}/new`)
    await press(page, 'button', /^Go on/)
    await page.locator('h1').waitFor()
    expect(await page.getByRole('checkbox', { name: 'Recruitment' }).isChecked()).toBe(true)
    await press(page, 'button', 'Back')
    const said = await earlierStatements()
    expect(said).toContain('Immigration detention')
    expect(said).toContain('said by the person')
  })

  test('cannot show them without the office, says so, and goes on all the same', async () => {
    await page.context().setOffline(true)
    await page.locator('.page-actions .button-primary').click()
    await press(page, 'button', 'Back')
    await says(page, 'The office cannot be reached.')
    await page.context().setOffline(false)
    await press(page, 'button', 'Try again')
    expect(await earlierStatements()).toContain('Immigration detention')
  })

  test('stands in the case after it was kept, beside what was said before', async () => {
    await new Conversation(page, []).until('Keep what was said?')
    await page.locator('.page-actions .button-primary').click()
    await page.getByRole('button', { name: 'Begin' }).waitFor()
    await goTo(page, caseAddress())
    await page.locator('.story').getByText('Recruitment').first().waitFor()
    await sent(page)
  })
})
