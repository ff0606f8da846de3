import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCase } from '#test/support/a-case.ts'
import {
  acceptAsColleague,
  acceptAsPartner,
  ana,
  eva,
  goTo,
  heading,
  inviteColleague,
  invitePartner,
  passphraseField,
  press,
  rui,
  signIn,
  unlock,
} from './support/at-the-page.ts'
import { pressByKeyboard, typeInto } from './support/keyboard.ts'
import { inBrowser, type Office, openBrowser, openContext, openOffice } from './support/office-in-browser.ts'
import { secretsBehind } from './support/secrets-behind.ts'
import { foundIn } from './support/spellings.ts'
import { type TappedLine, tapLine } from './support/tapped-line.ts'
import { device, openCaseWith } from './support/without-a-page.ts'

/** After the recovery. */
const anaAnew = { ...ana, passphrase: 'harvest bicycle lantern twenty-two' }

let office: Office
let line: TappedLine
let browser: Browser
let context: BrowserContext
let page: Page
let recoveryCode: string

/** A browser that nobody here has used before. */
const freshPage = async (): Promise<Page> => (await openContext(browser)).newPage()

inBrowser('Accounts', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    line = await tapLine(office.address)
    context = await openContext(browser)
    page = await context.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await line?.close()
    await office?.close()
  })

  test('a short, a common, a repeated and a telling passphrase are refused in words, and nothing typed is lost', async () => {
    await page.goto(new URL(new URL(office.setUpLink).hash, `${line.address}/set-up`).href)
    await heading(page, 'Which organisation is this for?')
    await typeInto(page, 'Name of the organisation', 'Invented Office of Nampula')
    await typeInto(page, 'What it mainly does', 'Support services')
    await typeInto(page, 'Country', 'Mozam')
    await pressByKeyboard(page, 'Continue')
    await heading(page, 'Who are you?')
    await typeInto(page, 'Your name', ana.name)
    await page.keyboard.press('Enter')
    const refusals = [
      ['mango tree', 'Please make it longer'],
      ['correct horse battery staple', 'Many people use this'],
      ['abababababababab', 'come again and again'],
      ['Ana Invented Nampula', 'leave your name'],
      ['qwertyuiopasdfghjkl', 'next to each other'],
    ] as const
    for (const [passphrase, words] of refusals) {
      await passphraseField(page).fill(passphrase)
      await pressByKeyboard(page, 'Continue')
      await page.getByRole('alert').filter({ hasText: words }).waitFor()
      expect(await passphraseField(page).inputValue()).toBe(passphrase)
    }
  })

  test('the link makes the organisation and its person in charge by keyboard alone, on a small phone', async () => {
    await passphraseField(page).fill('')
    await typeInto(page, 'Passphrase', ana.passphrase)
    await page.keyboard.press('Enter')
    await heading(page, 'Write down your recovery code')
    const groups = page.locator('.groups li > span:last-child')
    await groups.first().waitFor()
    const code = (await groups.allInnerTexts()).map((group) => group.trim())
    recoveryCode = code.join('-')
    await pressByKeyboard(page, 'I have it on paper')
    await heading(page, 'What does your paper say?')
    for (const label of await page.locator('main label').allInnerTexts())
      await typeInto(page, label, code[Number(/\d+/.exec(label)?.[0]) - 1] ?? '')
    await pressByKeyboard(page, 'Finish set-up')
    await heading(page, 'Today')
    await page.getByText('Nothing here yet').waitFor()
  })

  test('whoever signs out where the office was set up finds the sign-in, not the set-up', async () => {
    // Through the menu: an address that is loaded anew would ask the office again.
    await page.getByText('Menu', { exact: true }).click()
    await page.getByRole('link', { name: 'Settings' }).click()
    await press(page, 'Sign out')
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click()
    await heading(page, 'Who are you?')
  })

  test('a set-up link that was used says so, before anybody fills in anything', async () => {
    const other = await freshPage()
    await other.goto(office.setUpLink)
    await heading(other, 'This office is set up already')
    expect(await other.locator('main input').count()).toBe(0)
    await other.getByRole('link', { name: 'Sign in' }).click()
    await heading(other, 'Who are you?')
    await other.context().close()
  })

  test('whoever forgot the passphrase opens everything with the printed code in a browser never used before', async () => {
    const other = await freshPage()
    await other.goto(line.address)
    await other.getByRole('link', { name: 'I have lost my passphrase' }).click()
    await other.getByLabel('Name', { exact: true }).fill(ana.name)
    await other.getByLabel('Recovery code').fill(recoveryCode.replace(/^./, 'x'))
    await press(other, 'Open with the code')
    await other.getByRole('alert').filter({ hasText: 'missing or misread' }).waitFor()
    await other.getByLabel('Recovery code').fill(recoveryCode.toLowerCase().replaceAll('-', ' '))
    await press(other, 'Open with the code')
    await heading(other, 'Choose a passphrase')
    await passphraseField(other).fill(anaAnew.passphrase)
    await press(other, 'Keep the new passphrase')
    await heading(other, 'Today')
    // The keys are the old ones: the organisation's root opens, so somebody can still be invited.
    expect(await inviteColleague(other, 'Work on cases', anaAnew)).toMatch(/\/invitation#/)
    await other.context().close()
  })

  test('after a recovery the old passphrase signs nobody in, and the new one does', async () => {
    const other = await freshPage()
    await signIn(other, line.address, ana)
    await other.getByRole('alert').waitFor()
    expect(await other.locator('h1').innerText()).toBe('Who are you?')
    await signIn(other, line.address, anaAnew)
    await heading(other, 'Today')
    await other.context().close()
  })

  test('the office makes somebody who guesses at the sign-in wait as well', async () => {
    const other = await freshPage()
    for (let tries = 0; tries < 8; tries += 1) {
      await signIn(other, line.address, { name: eva.name, passphrase: `a guess that is wrong ${tries}` })
      await other.getByRole('alert').waitFor()
      if ((await other.getByRole('alert').innerText()).includes('Please wait')) break
    }
    expect(await other.getByRole('alert').innerText()).toContain('Please wait')
    await other.context().close()
  })

  test('a colleague waits until the groups were compared, and then reads', async () => {
    await signInAnew()
    const link = await inviteColleague(page, 'Work on cases', anaAnew)
    const colleague = await freshPage()
    await acceptAsColleague(colleague, link.replace(office.address, line.address), rui)
    await heading(colleague, 'Somebody in charge must let you in')
    await press(colleague, 'Look again')
    await colleague.getByText('Not yet.').waitFor()
    const read = await groupsOn(colleague)
    await goTo(page, `${line.address}/settings/people`, anaAnew)
    await page.getByRole('button', { name: `Let in: ${rui.name}` }).click()
    expect(await groupsOn(page)).toEqual(read)
    await press(page, 'The groups are the same')
    await page.getByText(`${rui.name} is in.`).waitFor()
    await press(colleague, 'Look again')
    await heading(colleague, 'Today')
    await colleague.getByText('Nothing here yet').waitFor()
    const host = await device(office.address, anaAnew)
    const record = await openCaseWith(host, (id) => aCase().of({ alias: 'Invented Lua' }).drafts(id), [rui])
    await goTo(colleague, `${line.address}/cases/${record}`, rui)
    await press(colleague, 'Show the name')
    await colleague.getByText('Invented Lua').first().waitFor()
    await colleague.context().close()
  })

  test('another organisation joins with keys of its own and sees nothing that was not shared with it', async () => {
    const link = await invitePartner(page, 'Invented Legal Aid', 'legal-aid', {
      ...ana,
      passphrase: anaAnew.passphrase,
    })
    const partner = await freshPage()
    await acceptAsPartner(partner, link.replace(office.address, line.address), eva)
    await partner.getByText('When another organisation asks you for help').waitFor()
    await partner.goto(`${line.address}/settings/people`)
    await unlock(partner, eva)
    await heading(partner, 'Who works here?')
    const main = await partner.locator('main').innerText()
    expect(main).toContain(eva.name)
    expect(main).not.toContain(ana.name)
    await partner.context().close()
  })

  test('no passphrase, no recovery code and no key made of them ever left the device', async () => {
    const sent = line.sent()
    const passphrases = [ana.passphrase, anaAnew.passphrase, rui.passphrase, eva.passphrase]
    const { opening, proofs } = await secretsBehind(sent, passphrases, recoveryCode)
    expect(foundIn(sent, opening)).toEqual([])
    // The line was really heard, and the derivation is the page's: what proves each passphrase did travel.
    const proven = proofs.filter(({ proof }) => sent.includes(proof)).map(({ passphrase }) => passphrase)
    expect(new Set(proven)).toEqual(new Set(passphrases))
  })

  test('the search finds a passphrase however it is spelt', () => {
    const bytes = Buffer.from(`{"note":"${ana.passphrase}"}`)
    const spelt = [
      bytes.toString('latin1'),
      bytes.toString('base64'),
      bytes.toString('hex'),
      bytes.toString('base64url'),
    ]
    for (const text of spelt) expect(foundIn(text, { passphrase: ana.passphrase })).toEqual(['passphrase'])
  })

  async function signInAnew(): Promise<void> {
    await context.close()
    context = await openContext(browser)
    page = await context.newPage()
    await signIn(page, line.address, anaAnew)
    await heading(page, 'Today')
  }

  async function groupsOn(of: Page): Promise<readonly string[]> {
    const groups = of.locator('.groups').last().locator('li')
    await groups.first().waitFor()
    return groups.allInnerTexts()
  }
})
