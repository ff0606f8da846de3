import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCase, send, write } from '#cli/office/case.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { says as draft } from '#test/support/a-case.ts'
import { press, says, sent, signedIn, unfold } from './case-hands.ts'
import { faultsOf } from './support/acceptance.ts'
import { ana, goTo, heading, rui } from './support/at-the-page.ts'
import { type FilledOffice, fillOffice } from './support/filled-office.ts'
import { inBrowser, type Office, openBrowser, openOffice } from './support/office-in-browser.ts'
import { done, openCaseWith } from './support/without-a-page.ts'

const views = [
  { screen: 'phone', light: 'day' },
  { screen: 'desk', light: 'night' },
] as const

/** An invented adult for whom everything critical was done. */
function helped(record: string): readonly EntryDraft[] {
  const today = {
    local: new Date().toISOString().slice(0, 10),
    zone: 'UTC',
    precision: 'day',
    approximate: false,
  } as const
  return [
    draft(
      'person',
      {
        alias: 'Invented Sol',
        ageYears: 30,
        possibleVictim: 'yes',
        presumptionRecordedAt: today,
        heldAs: 'victim',
      },
      record,
    ),
    draft('protection', { asylumInfoGivenAt: today, asylumInfoBy: 'independent' }, record),
  ]
}

inBrowser('Closing a case', () => {
  let office: Office
  let browser: Browser
  let filled: FilledOffice
  let page: Page
  let record: string
  let code: string

  const at = (path: string) => goTo(page, `${office.address}${path}`)
  const listed = async (status: string): Promise<string> => {
    await at(`/cases?status=${status}`)
    await heading(page, 'Cases')
    await page.locator('.rows, .empty').first().waitFor()
    return page.locator('main').innerText()
  }

  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    filled = await fillOffice(office.address, office.setUpLink)
    record = await openCaseWith(filled.ana, helped)
    code = done(await openCase(filled.ana, record)).view.code
    page = await signedIn(browser, `${office.address}/cases/${record}`, ana)
    await heading(page, code)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('begins below everything else on the page of the case, with what the law still asks', async () => {
    const link = page.getByRole('link', { name: 'Close this case' })
    const story = page.getByRole('heading', { name: 'What happened' })
    const [low, high] = await Promise.all([link.boundingBox(), story.boundingBox()])
    expect(low && high && low.y > high.y).toBe(true)
    await press(page, 'link', 'Close this case')
    await heading(page, 'Close this case?')
    await says(page, 'Still owed, and no longer on the daily list')
    await says(page, 'Identification leads to help')
    expect(await page.getByText('the case stays on Today').count()).toBe(0)
    expect(await faultsOf(page, views)).toEqual([])
  })

  test('takes a reason, and what was typed before it is still there after the page was left', async () => {
    await press(page, 'button', 'Close the case')
    await says(page, 'Please choose a reason.')
    await page.getByLabel('In your words').fill('Invented words for later')
    await page.getByLabel('Why is it closed?').selectOption('aims-met')
    await press(page, 'link', 'Back')
    await heading(page, code)
    await press(page, 'link', 'Close this case')
    await heading(page, 'Close this case?')
    expect(await page.getByLabel('In your words').inputValue()).toBe('Invented words for later')
    expect(await page.getByLabel('Why is it closed?').inputValue()).toBe('aims-met')
  })

  test('can be undone at once', async () => {
    await press(page, 'button', 'Close the case')
    await heading(page, 'The case is closed')
    expect(await faultsOf(page, views)).toEqual([])
    await press(page, 'button', 'Undo')
    await heading(page, 'Close this case?')
    await press(page, 'link', 'Back')
    await heading(page, code)
    await sent(page)
    expect(await page.getByText('This case is closed.').count()).toBe(0)
    expect(await listed('open')).toContain(code)
  })

  test('takes the case off Today and puts it among the closed ones', async () => {
    await at(`/cases/${record}/close`)
    await heading(page, 'Close this case?')
    await page.getByLabel('Why is it closed?').selectOption('contact-lost')
    await press(page, 'button', 'Close the case')
    await heading(page, 'The case is closed')
    await says(page, 'It stands among the closed cases.')
    await press(page, 'link', 'Back to Today')
    await heading(page, 'Today')
    await page.getByText(code).waitFor({ state: 'detached' })
    expect(await listed('open')).not.toContain(code)
    const closed = await listed('closed')
    expect(closed).toContain(`${code} · Closed`)
    expect(closed).toContain('What becomes critical with time comes back to Today.')
    expect(await faultsOf(page, views)).toEqual([])
  })

  test('is said at the top of a closed case, with its day and reason, and it can be opened again', async () => {
    await press(page, 'link', `Open ${code}`)
    await heading(page, code)
    const notice = page.locator('.notice', { hasText: 'This case is closed.' })
    await notice.getByText('Contact was lost').waitFor()
    // Words of a closing that was undone belong to the story, not to this closing.
    expect(await notice.innerText()).not.toContain('Invented words for later')
    expect(await page.getByRole('link', { name: 'Close this case' }).count()).toBe(0)
    expect(await faultsOf(page, views)).toEqual([])
    await press(page, 'button', 'Open again')
    await notice.waitFor({ state: 'detached' })
    await sent(page)
    expect(await listed('open')).toContain(code)
  })

  test('says which critical rights keep the case on Today, and they do', async () => {
    await at(`/cases/${filled.record}/close`)
    await heading(page, 'Close this case?')
    await says(page, 'Critical: the case stays on Today while these are open')
    await says(page, 'Children are not locked up')
    expect(await faultsOf(page, views)).toEqual([])
    await page.getByLabel('Why is it closed?').selectOption('asked-to-stop')
    await press(page, 'button', 'Close the case')
    await heading(page, 'The case is closed')
    await says(page, /It stays on Today: \d+ critical rights are open/)
    await press(page, 'link', 'Back to Today')
    await heading(page, 'Today')
    await says(page, filled.code)
    expect(await listed('closed')).not.toContain(filled.code)
  })

  test('because it was a mistake does not make a person disappear', async () => {
    await at(`/cases/${record}/close`)
    await heading(page, 'Close this case?')
    await page.getByLabel('Why is it closed?').selectOption('recorded-by-mistake')
    await says(page, 'It leaves all lists once nothing in it speaks of a person any more')
    await press(page, 'button', 'Close the case')
    await heading(page, 'It was marked as recorded by mistake')
    await says(page, 'still speaks of a person')
    await press(page, 'link', 'Look at the case')
    await heading(page, code)
    await sent(page)
    expect(await listed('open')).toContain(code)
    expect(await listed('withdrawn')).not.toContain(code)
  })

  test('does not stop sharing, and offers to stop it', async () => {
    await at(`/cases/${filled.record}/refer`)
    await heading(page, 'Which need is it for?')
    await press(page, 'button', 'Go on')
    await press(page, 'button', 'Choose · Invented Legal Aid')
    await unfold(page, /^Name/)
    await press(page, 'checkbox', /^Name to use/)
    await press(page, 'button', 'Go on')
    await heading(page, /Does the person agree/)
    await press(page, 'radio', 'Yes, the person agrees')
    await press(page, 'button', 'Send to Invented Legal Aid')
    await heading(page, filled.code)
    await sent(page)
    await at(`/cases/${filled.record}/close`)
    await heading(page, 'Close this case?')
    await says(page, 'Closing does not stop sharing.')
    await unfold(page, /^Shared with 1/)
    await page.getByRole('button', { name: /^Stop sharing/ }).waitFor()
  })

  test('is over for whoever takes the case on again', async () => {
    const before = done(await openCase(filled.rui, filled.record))
    const closed = draft('record', { state: 'closed' }, filled.record, 'decision')
    done(await send(filled.rui, filled.record, await write(filled.rui, before, [closed])))
    const theirs = await signedIn(browser, `${office.address}/cases/${filled.record}`, rui)
    const notice = theirs.locator('.notice', { hasText: 'This case is closed.' })
    await notice.waitFor()
    await press(theirs, 'link', 'Answer')
    await heading(theirs, /Can you help/)
    await press(theirs, 'radio', 'Yes, we take it')
    await press(theirs, 'button', 'Send the answer')
    await theirs.getByRole('link', { name: 'Close this case' }).waitFor()
    await sent(theirs)
    expect(await notice.count()).toBe(0)
  })
})
