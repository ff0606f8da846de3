import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCase } from '#cli/office/case.ts'
import type { Joined } from '#cli/office/join.ts'
import { openWraps } from '#seal/compartments.ts'
import type { OpenVault } from '#seal/vault.ts'
import { aCase } from '#test/support/a-case.ts'
import { says, sent, signedIn, unfold, violations } from './case-hands.ts'
import { ana, eva, goTo, heading, passphraseField, press, rui } from './support/at-the-page.ts'
import { everythingKept } from './support/everything-kept.ts'
import { inBrowser, type Office, openBrowser, openOffice } from './support/office-in-browser.ts'
import { device, done, foundOffice, joinColleague, openCaseWith } from './support/without-a-page.ts'

let office: Office
let browser: Browser
let host: Joined
/** What Rui can open before he leaves. */
let heldByRui: readonly OpenVault[]
let record: string
let code: string
/** A case of Eva's alone. */
let evas: string
let pages: Record<'ana' | 'rui' | 'eva', Page>

const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

/** Adds a need from the page of the case. */
async function addNeed(page: Page, words: string): Promise<void> {
  await press(page, 'Add a need')
  await page.getByRole('textbox').last().fill(words)
  await press(page, 'Keep')
}

const unsentKept = /outbox: \[\{/

async function signInAsRui(page: Page): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(rui.name)
  await passphraseField(page).fill(rui.passphrase)
  await press(page, 'Sign in')
}

inBrowser('Colleagues', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    host = await foundOffice(office.setUpLink, ana)
    const worker = await joinColleague(office.address, host, rui, 'case-worker')
    const other = await joinColleague(office.address, host, eva, 'case-worker')
    heldByRui = worker.vaults
    record = await openCaseWith(worker, (id) => aCase().withNeed('legal').drafts(id))
    code = done(await openCase(worker, record)).view.code
    evas = await openCaseWith(other, (id) => aCase().withNeed('health').drafts(id))
    const { address } = office
    pages = {
      ana: await signedIn(browser, address, ana),
      rui: await signedIn(browser, address, rui),
      eva: await signedIn(browser, address, eva),
    }
    await Promise.all(Object.values(pages).map((page) => heading(page, 'Today')))
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('a colleague is added on the page of the case, and finds it on her list', async () => {
    const page = pages.rui
    await goTo(page, `${office.address}/cases/${record}`, rui)
    await unfold(page, `Works on it: ${rui.name}`)
    await press(page, 'Add a colleague')
    await page.getByLabel('Colleague').selectOption({ label: eva.name })
    expect(await violations(page)).toEqual([])
    await inDialog(page, 'Add')
    await says(page, `Works on it: ${eva.name} and ${rui.name}`)
    await goTo(pages.eva, `${office.address}/cases`, eva)
    await says(pages.eva, code)
  })

  test('she takes herself off, is shown nothing more of it, and is told whom to ask', async () => {
    const page = pages.eva
    await page.getByRole('link', { name: `Open ${code}` }).click()
    await unfold(page, 'Works on it')
    await press(page, `Take me off: ${eva.name}`)
    await inDialog(page, 'Take me off')
    await heading(page, 'Today')
    expect(await page.locator('main').innerText()).not.toContain(code)
    await goTo(page, `${office.address}/cases/${record}`, eva)
    await says(page, 'ask the person in charge to add you')
  })

  test('whose case is taken off her while it is open sees it close', async () => {
    await goTo(pages.ana, `${office.address}/cases/${record}`)
    await unfold(pages.ana, `Works on it: ${rui.name}`)
    await press(pages.ana, 'Add a colleague')
    await inDialog(pages.ana, 'Add')
    await says(pages.ana, `Works on it: ${eva.name} and ${rui.name}`)
    await goTo(pages.eva, `${office.address}/cases/${record}`, eva)
    await heading(pages.eva, code)
    await press(pages.ana, `Take off: ${eva.name}`)
    await inDialog(pages.ana, 'Take off')
    await says(pages.ana, `Works on it: ${rui.name}`)
    // Whatever she writes then is refused, and the page looks again.
    await addNeed(pages.eva, 'Invented words that come too late')
    await says(pages.eva, 'There is nothing here that you may read.')
  })

  test('a person in charge ends a membership after being told what it does, and names who takes over', async () => {
    const page = pages.ana
    await goTo(pages.eva, `${office.address}/cases/${evas}`, eva)
    await pages.eva.getByRole('heading', { name: 'Rights' }).waitFor()
    await goTo(page, `${office.address}/settings/people`)
    await page.getByRole('link', { name: `End membership ${rui.name}` }).click()
    await heading(page, `Does ${rui.name} leave?`)
    await says(page, `${rui.name} works on 1 open case. Nobody else does.`)
    await says(page, 'cannot be unread')
    await page.getByLabel('Who takes these cases over?').selectOption({ label: eva.name })
    expect(await violations(page)).toEqual([])
    await press(page, 'End membership')
    await says(page, 'This cannot be undone.')
    await inDialog(page, 'End membership')
    await heading(page, `${rui.name} no longer works here`)
    await page.locator('main').getByRole('link', { name: 'Colleagues' }).last().click()
    await heading(page, 'Who works here?')
    expect(await page.locator('main').innerText()).not.toContain(rui.name)
  })

  test('before a passphrase is proven, nobody is believed who says that a membership has ended', async () => {
    const page = pages.rui
    await addNeed(page, 'Invented words that come too late')
    await heading(page, 'Who are you?')
    const lie = { error: { code: 'membership-ended', message: 'You no longer work here.' } }
    await page.route('**/api/sign-in/begin', (route) => route.fulfill({ status: 403, json: lie }))
    await signInAsRui(page)
    await says(page, 'You no longer work here.')
    expect(await page.getByRole('button', { name: 'Forget me on this device' }).count()).toBe(0)
    expect(await everythingKept(page)).toMatch(unsentKept)
    await page.unroute('**/api/sign-in/begin')
  })

  test('whoever left is told so at sign-in; what she had not sent goes when she says that it may', async () => {
    const page = pages.rui
    await signInAsRui(page)
    await says(page, 'The office says that you no longer work here.')
    await says(page, '1 thing was not sent. It is still here, sealed.')
    expect(await violations(page)).toEqual([])
    await press(page, 'Forget me on this device')
    await says(page, 'This cannot be undone.')
    await inDialog(page, 'Leave it here')
    expect(await everythingKept(page)).toMatch(unsentKept)
    await press(page, 'Forget me on this device')
    await inDialog(page, 'Forget me on this device')
    await says(page, 'Nothing of yours is on this device any more.')
    const kept = await everythingKept(page)
    expect(kept).not.toMatch(unsentKept)
    expect(kept).not.toMatch(/devices: \[\{/)
  })

  test('a colleague whose page was open writes on, sealed with keys that whoever left does not have', async () => {
    const page = pages.eva
    const refused: number[] = []
    page.on('response', (response) => {
      if (response.url().endsWith('/entries') && response.status() === 409) refused.push(response.status())
    })
    const taken = page.waitForResponse(
      (response) => response.url().endsWith('/entries') && response.status() === 200,
    )
    await addNeed(page, 'Invented words of afterwards')
    await taken
    await sent(page)
    expect(refused).toHaveLength(1)
    const { view, folded } = done(await openCase(await device(office.address, ana), evas))
    expect(JSON.stringify(folded.sections['need'])).toContain('Invented words of afterwards')
    expect(folded.closed).toBe(0)
    const his = await openWraps(view.wraps, heldByRui)
    expect(his.ring.size).toBeGreaterThan(0)
    expect(his.closed.length).toBeGreaterThan(0)
  })

  test('who took the case over sends what the office had refused while she was off it', async () => {
    const page = pages.eva
    await goTo(page, `${office.address}/cases/${record}`, eva)
    await says(page, 'You may not write in this record.')
    await press(page, 'Try again')
    await sent(page)
    const { folded } = done(await openCase(await device(office.address, ana), record))
    expect(JSON.stringify(folded.sections['need'])).toContain('Invented words that come too late')
  })
})
