import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { type Somebody, signIn } from './support/at-the-page.ts'
import { openContext } from './support/office-in-browser.ts'

type Role = 'button' | 'link' | 'radio' | 'checkbox'

/** Goes there and presses, as somebody without a mouse does. */
export async function press(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first()
  await target.focus()
  await page.keyboard.press(role === 'radio' || role === 'checkbox' ? 'Space' : 'Enter')
}

/** Words that were told stand hidden until somebody asks for them; the office writes down that it was asked. */
export async function showWords(page: Page): Promise<void> {
  const noted = page.waitForResponse((response) => response.url().endsWith('/reveals'))
  await page
    .locator('.masked:visible')
    .getByRole('button', { name: /^Show · / })
    .first()
    .press('Enter')
  await noted
}

export const says = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor()

export async function unfold(page: Page, summary: string | RegExp): Promise<void> {
  await page.locator('summary', { hasText: summary }).first().focus()
  await page.keyboard.press('Enter')
}

/** What the office has, it has all of. */
export const sent = (page: Page): Promise<void> => page.locator('.saved', { hasText: /^Sent$/ }).waitFor()

/** @param within the whole page, or a part of it where the bar at the thumb lies over the rest. */
export async function violations(page: Page, within = 'html'): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .include(within)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

/** A phone of its own, signed in at the office. */
export async function signedIn(browser: Browser, address: string, somebody: Somebody): Promise<Page> {
  const page = await (await openContext(browser)).newPage()
  await signIn(page, address, somebody)
  return page
}

/** From the page of a case to the page that asks whether the person agrees: legal help, with the name to use. */
export async function chooseLegalAid(page: Page): Promise<void> {
  await press(page, 'link', /^(Refer|Share more)/)
  await page.getByRole('heading', { name: 'Which need is it for?' }).waitFor()
  await press(page, 'button', 'Go on')
  await press(page, 'button', 'Choose · Invented Legal Aid')
  await unfold(page, /^Name/)
  await press(page, 'checkbox', /^Name to use/)
  await press(page, 'button', 'Go on')
  await page.getByRole('heading', { name: /Does the person agree/ }).waitFor()
}
