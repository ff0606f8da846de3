import type { Page } from 'playwright-core'

/** What people do at the page before the matter of a test begins. English words: tests in other languages switch later. */

export type Somebody = { readonly name: string; readonly passphrase: string }

export const ana: Somebody = { name: 'Ana Invented', passphrase: 'violet kettle orchard murmur seventeen' }
export const rui: Somebody = { name: 'Rui Invented', passphrase: 'copper lantern meadow whistle eleven' }
export const eva: Somebody = { name: 'Eva Invented', passphrase: 'silver anchor harvest pocket nineteen' }

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

export const heading = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('h1').filter({ hasText: text }).waitFor()

export const passphraseField = (page: Page) => page.getByLabel('Passphrase', { exact: true })

/** Writes the code down from the screen, then answers what the paper says. */
export async function noteRecoveryCode(page: Page): Promise<string> {
  await heading(page, 'Write down your recovery code')
  const groups = page.locator('.groups li > span:last-child')
  await groups.first().waitFor()
  const code = (await groups.allInnerTexts()).map((group) => group.trim())
  await press(page, 'I have it on paper')
  await heading(page, 'What does your paper say?')
  for (const [place, group] of code.entries()) {
    const field = page.getByLabel(`Group ${place + 1}`, { exact: true })
    if ((await field.count()) > 0) await field.fill(group)
  }
  return code.join('-')
}

/** Name, passphrase and recovery code, as everybody who joins goes through them. Answers the code. */
async function join(page: Page, { name, passphrase }: Somebody, finish: string): Promise<string> {
  await page.getByLabel('Your name').fill(name)
  await press(page, 'Continue')
  await passphraseField(page).fill(passphrase)
  await press(page, 'Continue')
  const code = await noteRecoveryCode(page)
  await press(page, finish)
  return code
}

/** The first person makes the first organisation. Answers the recovery code. */
export async function setUp(page: Page, setUpLink: string, somebody: Somebody = ana): Promise<string> {
  await page.goto(setUpLink)
  await page.getByLabel('Name of the organisation').fill('Invented Office of Nampula')
  await page.getByLabel('What it mainly does').selectOption('services')
  await page.getByLabel('Country').selectOption('MOZ')
  await press(page, 'Continue')
  const code = await join(page, somebody, 'Finish set-up')
  await heading(page, 'Today')
  return code
}

/** Somebody in charge makes a link for a colleague. */
export async function inviteColleague(page: Page, part: string, host = ana): Promise<string> {
  await goTo(page, new URL('/settings/invite', page.url()).href, host)
  await heading(page, 'Whom do you invite?')
  await press(page, 'Continue')
  await page.getByLabel(part).check()
  await press(page, 'Make the link')
  return page.getByRole('textbox', { name: 'Invitation link' }).inputValue()
}

/** Somebody in charge makes a link for another organisation. */
export async function invitePartner(
  page: Page,
  organisation: string,
  kind: string,
  host = ana,
): Promise<string> {
  await goTo(page, new URL('/settings/invite', page.url()).href, host)
  await heading(page, 'Whom do you invite?')
  await page.getByLabel('Another organisation').check()
  await press(page, 'Continue')
  await page.getByLabel('Name of the organisation').fill(organisation)
  await page.getByLabel('What it mainly does').selectOption(kind)
  await press(page, 'Make the link')
  return page.getByRole('textbox', { name: 'Invitation link' }).inputValue()
}

export async function acceptAsColleague(page: Page, link: string, somebody: Somebody): Promise<string> {
  await page.goto(link)
  await press(page, 'Accept')
  return join(page, somebody, 'Join')
}

export async function acceptAsPartner(page: Page, link: string, somebody: Somebody): Promise<string> {
  await page.goto(link)
  await press(page, 'Accept')
  await page.getByLabel('Country').selectOption('MOZ')
  await press(page, 'Continue')
  const code = await join(page, somebody, 'Join')
  await heading(page, 'Today')
  return code
}

export async function unlock(page: Page, somebody: Somebody = ana): Promise<void> {
  await passphraseField(page).fill(somebody.passphrase)
  await press(page, 'Unlock')
}

/** Loads an address anew and opens what is locked. */
export async function goTo(page: Page, address: string, somebody: Somebody = ana): Promise<void> {
  await page.goto(address)
  await heading(page, /Locked/)
  await unlock(page, somebody)
}

export async function signIn(page: Page, address: string, somebody: Somebody): Promise<void> {
  await page.goto(address)
  await heading(page, 'Who are you?')
  await page.getByLabel('Name', { exact: true }).fill(somebody.name)
  await passphraseField(page).fill(somebody.passphrase)
  await press(page, 'Sign in')
}
