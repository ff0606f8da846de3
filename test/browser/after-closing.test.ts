import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCase, send, write } from '#cli/office/case.ts'
import type { Joined } from '#cli/office/join.ts'
import type { SignedIn } from '#cli/office/sign-in.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { aCase, says as draft } from '#test/support/a-case.ts'
import { press, says, sent, signedIn, unfold, violations } from './case-hands.ts'
import { ana, eva, goTo, heading } from './support/at-the-page.ts'
import { inBrowser, type Office, openBrowser, openOffice } from './support/office-in-browser.ts'
import { done, foundOffice, joinColleague, openCaseWith } from './support/without-a-page.ts'

let office: Office
let browser: Browser
let host: Joined
let worker: SignedIn
let page: Page
let record: string
let code: string

const entriesOf = '**/api/records/*/entries'
const refusing = () =>
  page.route(entriesOf, (route) =>
    route.fulfill({
      status: 422,
      json: { error: { code: 'value-malformed', message: 'Invented refusal.' } },
    }),
  )

/** As another device of the office writes. */
async function writes(by: SignedIn, ...drafts: readonly EntryDraft[]): Promise<void> {
  const before = done(await openCase(by, record))
  done(await send(by, record, await write(by, before, drafts)))
}

const at = (path = '') => goTo(page, `${office.address}/cases/${record}${path}`)

async function close(reason: string, told?: string): Promise<void> {
  await at('/close')
  await heading(page, 'Close this case?')
  await page.getByLabel('Why is it closed?').selectOption(reason)
  if (told) await says(page, told)
  await press(page, 'button', 'Close the case')
}

inBrowser('After a case was closed', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    host = await foundOffice(office.setUpLink, ana)
    worker = await joinColleague(office.address, host, eva, 'case-worker')
    record = await openCaseWith(worker, (id) => aCase().drafts(id))
    code = done(await openCase(worker, record)).view.code
    page = await signedIn(browser, `${office.address}/cases/${record}`, ana)
    await heading(page, code)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('a closing that was refused is not called one, and Undo goes no further', async () => {
    await refusing()
    await close('aims-met')
    await heading(page, 'This could not be kept.')
    await press(page, 'button', 'Undo')
    await says(page, 'refused-before')
    expect(await page.getByRole('heading', { name: 'Close this case?' }).count()).toBe(0)
    await press(page, 'link', 'Look at the case')
    await heading(page, code)
    await page.locator('.notice', { hasText: 'Invented refusal.' }).waitFor()
    expect(await page.getByText('refused-before').count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.unroute(entriesOf)
    await press(page, 'button', 'Try again')
    await sent(page)
  })

  test('what somebody writes in it opens it; Open again says why it could not be kept', async () => {
    await writes(worker, draft('need', { service: 'legal', wantedFirst: 'no' }))
    await at()
    await says(page, 'something was written since')
    expect(await violations(page)).toEqual([])
    await press(page, 'link', 'Close this case')
    await page.getByLabel('Why is it closed?').selectOption('aims-met')
    await press(page, 'button', 'Close the case')
    await heading(page, 'The case is closed')
    await press(page, 'link', 'Look at the case')
    await says(page, 'This case is closed.')
    await sent(page)
    await refusing()
    await press(page, 'button', 'Open again')
    await page.locator('.notice', { hasText: 'Invented refusal.' }).waitFor()
    await press(page, 'button', 'Open again')
    await page.locator('.notice', { hasText: 'refused-before' }).first().waitFor()
    await page.unroute(entriesOf)
    await press(page, 'button', 'Try again')
    await page.locator('.notice', { hasText: 'This case is closed.' }).waitFor({ state: 'detached' })
    await sent(page)
  })

  test('a task that could not be marked as done stays a task, and the page says why', async () => {
    await writes(
      host,
      draft('task', { what: 'Invented reminder', step: 'look', state: 'open', origin: 'colleague' }),
    )
    await refusing()
    await at()
    await press(page, 'button', 'Add a need')
    await page.getByRole('textbox').last().fill('Invented need')
    await press(page, 'button', 'Keep')
    await page.locator('.notice', { hasText: 'Invented refusal.' }).waitFor()
    await press(page, 'button', 'Done · Invented reminder')
    await page.locator('.notice', { hasText: 'refused-before' }).waitFor()
    expect(await page.getByRole('button', { name: 'Done · Invented reminder' }).count()).toBe(1)
    await page.unroute(entriesOf)
    await press(page, 'button', 'Try again')
    await sent(page)
  })

  test('a mistake is asked a second word where others wrote, and the second colleague is shown the way', async () => {
    record = await openCaseWith(worker, () => [draft('note', { text: 'Invented words' })])
    await writes(host, draft('note', { text: 'More invented words' }))
    await close('recorded-by-mistake', 'must say the same')
    await heading(page, 'It was marked as recorded by mistake')
    await says(page, 'until a second says so')
    await press(page, 'link', 'Look at the case')
    await says(page, 'until a second says so')
    expect(await page.getByRole('link', { name: 'Say so too' }).count()).toBe(0)
    await sent(page)
    const hers = await signedIn(browser, `${office.address}/cases/${record}`, eva)
    await press(hers, 'link', 'Say so too')
    await heading(hers, 'Close this case?')
    await hers.getByLabel('Why is it closed?').selectOption('recorded-by-mistake')
    await press(hers, 'button', 'Close the case')
    await says(hers, 'It stands on no list and in no figure.')
    await press(hers, 'link', 'Look at the case')
    await says(hers, 'It stands on no list and in no figure.')
    expect(await violations(hers)).toEqual([])
    await hers.close()
  })
})

inBrowser('Whoever is off a case', () => {
  let hers: Page
  const inDialog = (name: string) =>
    hers.getByRole('dialog').getByRole('button', { name, exact: true }).press('Enter')

  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    host = await foundOffice(office.setUpLink, ana)
    worker = await joinColleague(office.address, host, eva, 'case-worker')
    record = await openCaseWith(worker, (id) => aCase().drafts(id))
    code = done(await openCase(worker, record)).view.code
    hers = await signedIn(browser, `${office.address}/cases/${record}`, eva)
    await heading(hers, code)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('is not let go while something that she began would stay behind unseen', async () => {
    await press(hers, 'button', 'Add a need')
    await hers.getByRole('textbox').last().fill('Invented words left behind')
    await unfold(hers, /^Works on it/)
    await press(hers, 'button', `Take me off: ${eva.name}`)
    await inDialog('Take me off')
    await says(hers, 'Copy it or throw it away first.')
    await press(hers, 'button', 'Show what you wrote')
    expect(await hers.getByLabel('What you wrote', { exact: true }).inputValue()).toContain(
      'Invented words left behind',
    )
    expect(await violations(hers)).toEqual([])
  })

  test('finds her own unsent words where the case was, and nothing else of it, and may throw them away', async () => {
    await hers.context().setOffline(true)
    await press(hers, 'button', 'Keep')
    await hers.locator('.saved', { hasText: 'Kept on this phone' }).waitFor()
    const members = { record, joins: [], leaves: [worker.me.user.id] }
    done(await host.office.ask('POST', `/api/records/${record}/team`, members))
    await hers.context().setOffline(false)
    await says(hers, 'There is nothing here that you may read.')
    await press(hers, 'button', 'Show what you wrote')
    const shown = await hers.getByLabel('What you wrote', { exact: true }).inputValue()
    expect(shown).toContain('Invented words left behind')
    expect(await hers.locator('main').innerText()).not.toContain(code)
    expect(shown).not.toContain('Invented Alias')
    expect(await violations(hers)).toEqual([])
    await press(hers, 'button', 'Throw it away')
    await inDialog('Leave it here')
    expect(await hers.getByText('has not reached the office').count()).toBe(1)
    await press(hers, 'button', 'Throw it away')
    await inDialog('Throw it away')
    await hers.getByText('has not reached the office').waitFor({ state: 'detached' })
    await hers.reload()
  })
})
