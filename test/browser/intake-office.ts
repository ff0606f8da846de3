import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

const root = join(import.meta.dirname, '../..')
const chromiumPath = '/usr/bin/chromium'

/** Why a test of the page cannot run here, or nothing. */
export const absentBrowser: string | undefined = existsSync(chromiumPath)
  ? undefined
  : 'Debian’s chromium is not on this machine'

export const person = { name: 'Ana Invented', passphrase: 'violet kettle orchard murmur seventeen' } as const
export const phone = { width: 360, height: 640 } as const

export type Office = {
  readonly address: string
  readonly setUpLink: string
  readonly close: () => Promise<void>
}

/** A new office in a folder of its own, served as `npm start` serves it. */
export async function openOffice(): Promise<Office> {
  // The page as people get it, not React's slower development build.
  const env = { ...process.env, NODE_ENV: 'production' }
  spawnSync(process.execPath, [join(root, 'src/main/prepare.ts')], { stdio: 'inherit', env })
  const data = await mkdtemp(join(tmpdir(), 'amparo-intake-'))
  const server = spawn(process.execPath, [
    join(root, 'src/main/amparo-server.ts'),
    '--port',
    '0',
    '--data',
    data,
  ])
  const announced = await announcementOf(server)
  const setUpLink = /http:\S+\/set-up#\S+/.exec(announced)?.[0]
  if (!setUpLink) throw new Error(`The office did not announce itself: ${announced}`)
  return {
    address: new URL(setUpLink).origin,
    setUpLink,
    close: async () => {
      server.kill('SIGTERM')
      await new Promise((resolve) => server.once('exit', resolve))
      await rm(data, { recursive: true, force: true })
    },
  }
}

function announcementOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const hear = (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('/set-up#')) resolve(text)
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.once('exit', () => reject(new Error(text)))
  })
}

const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    chromiumSandbox: false,
    args: browserFlags,
  })

/** Goes through the set-up as its first person, and leaves the page with open keys. */
export async function setUpOffice(page: Page, { setUpLink }: Office): Promise<void> {
  await page.goto(setUpLink)
  await page.getByLabel('Name of the organisation').fill('Invented Office of Nampula')
  await page.getByLabel('What it mainly does').selectOption('services')
  await page.getByLabel('Country').selectOption('MOZ')
  await goOn(page, 'Continue')
  await page.getByLabel('Your name').fill(person.name)
  await goOn(page, 'Continue')
  await page.getByLabel('Passphrase', { exact: true }).fill(person.passphrase)
  await goOn(page, 'Continue')
  await page.locator('.groups li').first().waitFor()
  const groups = await page.locator('.groups li > span:last-child').allInnerTexts()
  await goOn(page, 'I have it on paper')
  for (const input of await page.locator('main input').all()) {
    const label = await input.evaluate((element) =>
      element instanceof HTMLInputElement ? (element.labels?.[0]?.innerText ?? '') : '',
    )
    await input.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1]?.trim() ?? '')
  }
  await goOn(page, 'Finish set-up')
  await page.waitForURL((url) => !url.pathname.includes('set-up'))
}

const goOn = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click()

export async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(person.passphrase)
  await page.keyboard.press('Enter')
}

/** Runs in the page: reads every database and both storages of this address as text. */
const readEverything = `(async () => {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const texts = [localStorage, sessionStorage, history.state].map((kept) => JSON.stringify(kept))
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      const rows = await settled(database.transaction(store).objectStore(store).getAll())
      texts.push(name + '/' + store + ': ' + JSON.stringify(rows))
    }
    database.close()
  }
  return texts.join('\\n')
})()`

/** Everything that the browser keeps for this address, as somebody who takes the phone would read it. */
export const everythingKept = (page: Page): Promise<string> => page.evaluate<string>(readEverything)

export type KillableBrowser = {
  readonly page: Page
  /** `kill -9` for the browser and everything that it started. */
  readonly kill: () => Promise<void>
}

/** A browser with a profile on the disk, in a process group of its own, so that it can die like a phone's. */
export async function openKillableBrowser(profile: string): Promise<KillableBrowser> {
  const child = spawn(
    chromiumPath,
    [
      '--headless=new',
      '--no-sandbox',
      ...browserFlags,
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const address = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(text)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(text)))
  })
  const browser = await chromium.connectOverCDP(address, { timeout: 90_000 })
  const [context] = browser.contexts()
  if (!context) throw new Error('The browser has no window')
  const page = await context.newPage()
  await page.setViewportSize(phone)
  return {
    page,
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      await gone
    },
  }
}
