import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rooms } from '#web/routes.tsx'
import { faultsOf, nameless, unfoldAll, unreachable, type View } from './support/acceptance.ts'
import { ana, passphraseField, rui, type Somebody } from './support/at-the-page.ts'
import { type LivedIn, lea, liveIn, longestName } from './support/lived-in-office.ts'
import { inBrowser, type Office, openBrowser, openContext, openOffice } from './support/office-in-browser.ts'
import { addresses } from './support/room-addresses.ts'

const answering = '/cases/:record/answer/:disclosure'
const forMembers = rooms.filter((room) => room.for === 'member').map(({ path }) => path)
const forAnyone = rooms.filter((room) => room.for === 'anyone').map(({ path }) => path)

const allViews: readonly View[] = [
  { screen: 'phone', light: 'day' },
  { screen: 'phone', light: 'night' },
  { screen: 'tablet', light: 'day', only: 'width' },
  { screen: 'desk', light: 'night' },
  { screen: 'desk', light: 'day' },
]
/** Another language changes words, not colours. */
const inAnotherLanguage: readonly View[] = [
  { screen: 'phone', light: 'day' },
  { screen: 'desk', light: 'day', only: 'width' },
]
const twoViews: readonly View[] = [
  { screen: 'phone', light: 'day' },
  { screen: 'desk', light: 'night' },
]

/** Runs in the page. Styles of attributes are not let in: they are set as a script of ours would. */
const spoilt = `(() => {
  const bad = '<h4>Deep</h4><button></button><button tabindex="-1">Beside</button><p id="bad">pale and wide</p>'
  document.querySelector('main').insertAdjacentHTML('beforeend', bad)
  Object.assign(document.getElementById('bad').style, { inlineSize: '2000px', color: '#888', background: '#999' })
})()`

let office: Office
let browser: Browser
let lived: LivedIn

type Visit = {
  readonly as?: Somebody
  readonly locale?: 'en' | 'fr' | 'pt'
  readonly mirrored?: 'mirrored'
}

/** A tab in which errors are noted; the office does not know a new browser, and says so once. */
async function openPage({
  locale = 'en',
}: Visit): Promise<{ page: Page; errors: string[]; context: BrowserContext }> {
  const context = await openContext(browser, { locale })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => {
    const known = message.location().url.endsWith('/api/me') && message.text().includes('401')
    if (message.type() === 'error' && !known) errors.push(message.text())
  })
  page.on('pageerror', ({ message }) => errors.push(message))
  return { page, errors, context }
}

/** Signs in by the form itself, whatever its language. */
async function enter(page: Page, somebody: Somebody, path: string): Promise<void> {
  await page.goto(office.address + path)
  await page.locator('input[autocomplete=username]').fill(somebody.name)
  await page.locator('input[type=password]').fill(somebody.passphrase)
  await page.keyboard.press('Enter')
  await page.locator('nav').first().waitFor()
}

/** Goes there as a link does: the keys stay open. */
async function goThere(page: Page, path: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`)
  await settle(page)
}

async function settle(page: Page): Promise<void> {
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  await page.locator('.skeleton').first().waitFor({ state: 'detached' })
}

/** Names that may stand on a page, and never in a tab or in the history of a browser. */
const names = () => ['Lua', 'Ana', 'Rui', 'Lea', 'Invented', 'Nampula', lived.code]

/** What is wrong with these rooms, seen by this person in these views. */
async function faultsIn(
  paths: readonly string[],
  views: readonly View[],
  visit: Visit,
): Promise<readonly string[]> {
  const { as = ana, mirrored } = visit
  const { page, errors, context } = await openPage(visit)
  await enter(page, as, mirrored ? '/settings?dir=rtl' : '/settings')
  const faults: string[] = []
  for (const path of paths) {
    await goThere(page, addresses[path]?.(lived) ?? '')
    await unfoldAll(page)
    const title = await page.title()
    if (names().some((name) => title.includes(name))) faults.push(`${path}: the title tells “${title}”`)
    faults.push(...(await faultsOf(page, views)).map((fault) => `${path} ${fault}`))
  }
  if (mirrored) expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  await context.close()
  return [...faults, ...errors.map((error) => `console: ${error}`)]
}

inBrowser('Every page', () => {
  beforeAll(async () => {
    ;[office, browser] = await Promise.all([openOffice(), openBrowser()])
    lived = await liveIn(office.address, office.setUpLink)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.close()
  })

  test('no room is left out', () => {
    expect(Object.keys(addresses).toSorted()).toEqual(rooms.map(({ path }) => path).toSorted())
  })

  test('is accessible and fits at every width and light, in English', { timeout: 400_000 }, async () => {
    expect(await faultsIn(forMembers, allViews, {})).toEqual([])
  })

  test('is accessible and fits in French', { timeout: 300_000 }, async () => {
    expect(await faultsIn(forMembers, inAnotherLanguage, { locale: 'fr' })).toEqual([])
  })

  test('is accessible and fits in Portuguese', { timeout: 300_000 }, async () => {
    expect(await faultsIn(forMembers, inAnotherLanguage, { locale: 'pt' })).toEqual([])
  })

  test('is accessible and fits when it is mirrored', { timeout: 300_000 }, async () => {
    expect(await faultsIn(forMembers, inAnotherLanguage, { locale: 'pt', mirrored: 'mirrored' })).toEqual([])
  })

  test('is accessible for a partner who was asked, and for a first responder', {
    timeout: 300_000,
  }, async () => {
    const partners = [
      '/today',
      '/cases',
      '/cases/:record',
      answering,
      '/network',
      '/network/services',
      '/settings',
    ]
    expect(await faultsIn(partners, twoViews, { as: rui })).toEqual([])
    expect(await faultsIn(['/new/:draft?', '/network', '/settings'], twoViews, { as: lea })).toEqual([])
  })

  test('holds a name of eighty characters, and a person of whom no name is known', async () => {
    const { page, errors, context } = await openPage({})
    await enter(page, ana, `/cases/${lived.longNamed}`)
    await page.getByRole('button', { name: 'Show the name' }).press('Enter')
    await page.getByText(longestName).first().waitFor()
    const long = await faultsOf(page, inAnotherLanguage)
    await goThere(page, `/cases/${lived.nameless}`)
    await page.getByText('No name on record').waitFor()
    const none = await faultsOf(page, inAnotherLanguage)
    await context.close()
    expect([...long, ...none, ...errors]).toEqual([])
  })

  test('a room that is not for one says whom to ask, and nothing else', async () => {
    const closed = [
      [lea, ['/today', '/cases', '/figures', '/import', '/network/services', '/settings/numbers']],
      [rui, ['/new', '/import', '/settings/invite', '/settings/numbers']],
    ] as const
    for (const [somebody, paths] of closed) {
      const { page, errors, context } = await openPage({})
      await enter(page, somebody, '/settings')
      for (const path of paths) {
        await goThere(page, path)
        expect(await page.locator('main').innerText(), path).toBe(
          'This page is for other colleagues\n\nIf you need it, ask the person in charge of your office.\n\nGo to the start',
        )
        const menu = page.getByRole('navigation').locator(`a[href="${path}"]`)
        expect(await menu.count(), path).toBe(0)
      }
      await context.close()
      expect(errors).toEqual([])
    }
  })

  test('gives every control a name that is seen, and reaches it by Tab', { timeout: 300_000 }, async () => {
    const { page, context } = await openPage({})
    await enter(page, ana, '/settings')
    const faults: string[] = []
    for (const path of forMembers) {
      await goThere(page, addresses[path]?.(lived) ?? '')
      faults.push(
        ...[...(await nameless(page)), ...(await unreachable(page))].map((fault) => `${path} ${fault}`),
      )
    }
    await context.close()
    expect(faults).toEqual([])
  })

  test('is as good before anybody has signed in, locked, and where there is no page', {
    timeout: 300_000,
  }, async () => {
    const { page, errors, context } = await openPage({})
    const faults: string[] = []
    const look = async (where: string) => {
      await settle(page)
      const found = [
        ...(await faultsOf(page, allViews)),
        ...(await nameless(page)),
        ...(await unreachable(page)),
      ]
      faults.push(...found.map((fault) => `${where} ${fault}`))
    }
    for (const path of [...forAnyone.map((room) => addresses[room]?.(lived) ?? ''), '/', '/no-such-page']) {
      await page.goto(office.address + path)
      await look(path)
    }
    await enter(page, ana, '/')
    await page.reload()
    await passphraseField(page).waitFor()
    await look('locked')
    await context.close()
    expect([...faults, ...errors]).toEqual([])
  })

  test('these checks find a page that is bad', async () => {
    const { page, context } = await openPage({})
    await page.goto(office.address)
    await settle(page)
    await page.evaluate(spoilt)
    const found = (await faultsOf(page, twoViews)).join('\n')
    expect(found).toContain('button-name')
    expect(found).toContain('color-contrast')
    expect(found).toContain('scrolls sideways')
    expect(found).toContain('leaves a level out')
    expect((await unreachable(page)).join()).toContain('Beside')
    expect((await nameless(page)).join()).toContain('no name is seen')
    await context.close()
  })
})
