import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCase } from '#cli/office/case.ts'
import type { Joined } from '#cli/office/join.ts'
import { aCase } from '#test/support/a-case.ts'
import { says, sent, signedIn, violations } from './case-hands.ts'
import { ana, goTo, heading, passphraseField, press } from './support/at-the-page.ts'
import { inBrowser, type Office, openBrowser, openOffice } from './support/office-in-browser.ts'
import { device, done, foundOffice, openCaseWith } from './support/without-a-page.ts'

let office: Office
let browser: Browser
let host: Joined
let record: string
let code: string
let here: Page
let lost: Page

inBrowser('One’s own devices', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    host = await foundOffice(office.setUpLink, ana)
    record = await openCaseWith(host, (id) => aCase().drafts(id))
    code = done(await openCase(host, record)).view.code
    here = await signedIn(browser, office.address, ana)
    lost = await signedIn(browser, office.address, ana)
    await heading(here, 'Today')
    await heading(lost, 'Today')
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('what is typed on a device without a network waits there', async () => {
    await goTo(lost, `${office.address}/cases/${record}`)
    await heading(lost, code)
    await lost.context().setOffline(true)
    await press(lost, 'Add a need')
    await lost.getByRole('textbox').last().fill('Invented words from the lost device')
    await press(lost, 'Keep')
    await lost.locator('.saved', { hasText: 'Kept on this phone' }).waitFor()
  })

  test('the settings list every device of one’s own, and sign each of the others out', async () => {
    await goTo(here, `${office.address}/settings/device`)
    await here.getByRole('heading', { name: 'Your devices' }).waitFor()
    const rows = here.getByRole('list', { name: 'Your devices' }).getByRole('listitem')
    await rows.first().waitFor()
    const all = await rows.count()
    expect(all).toBe(3)
    expect(await rows.filter({ hasText: 'Another device, signed in' }).count()).toBe(2)
    expect(await violations(here)).toEqual([])
    for (let left = all; left > 1; left -= 1) {
      await here
        .getByRole('button', { name: /^Sign out there/ })
        .first()
        .click()
      await here.getByRole('dialog').getByRole('button', { name: 'Sign out there' }).click()
      await says(here, 'That device is signed out and forgotten.')
      await rows.nth(left - 1).waitFor({ state: 'detached' })
    }
    await says(here, 'This device')
    expect(await host.office.ask('GET', '/api/me')).toMatchObject({ code: 'not-signed-in' })
  })

  test('a forgotten device must sign in anew, and then makes anew what waited on it', async () => {
    await lost.context().setOffline(false)
    await heading(lost, 'Who are you?')
    await lost.getByLabel('Name', { exact: true }).fill(ana.name)
    await passphraseField(lost).fill(ana.passphrase)
    await press(lost, 'Sign in')
    await heading(lost, code)
    await sent(lost)
    const { folded } = done(await openCase(await device(office.address, ana), record))
    const own = folded.sections['need']?.map(({ facts }) => facts['own']?.value)
    expect(own).toEqual(['Invented words from the lost device'])
  })
})
