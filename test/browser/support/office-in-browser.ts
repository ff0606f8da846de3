import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { describe } from 'vitest'
import { openDatabase } from '#main/open-database.ts'

const root = join(import.meta.dirname, '../../..')
export const chromiumPath = '/usr/bin/chromium'

/** Why a test of the page cannot run here, or nothing. */
const absentBrowser: string | undefined = existsSync(chromiumPath)
  ? undefined
  : 'Debian’s chromium is not on this machine'

/** Claims about the page; where there is no browser they are skipped, and say why. */
export const inBrowser = (title: string, claims: () => void): void => {
  describe.skipIf(absentBrowser)(`${title}${absentBrowser ? ` (skipped: ${absentBrowser})` : ''}`, claims)
}

export type Office = {
  readonly address: string
  /** Good once: it makes the first organisation. */
  readonly setUpLink: string
  /** As a power cut or `kill -9` ends it. */
  readonly kill: () => Promise<void>
  /** After `kill`: the same data at the same address. */
  readonly startAgain: () => Promise<void>
  /** What the audit holds by now, oldest first. The office is not reachable meanwhile. */
  readonly audit: () => Promise<readonly AuditLeaf[]>
  readonly close: () => Promise<void>
}
export type AuditLeaf = { readonly action: string; readonly record: string | null }

/** A new office in a folder of its own, with the built page, served as `npm start` serves it. */
export async function openOffice(): Promise<Office> {
  const prepared = spawnSync(process.execPath, [join(root, 'src/main/prepare.ts')], { stdio: 'inherit' })
  if (prepared.status !== 0) throw new Error('The page cannot be built')
  const data = await mkdtemp(join(tmpdir(), 'amparo-browser-'))
  let serving = await serve(data, '0')
  const { setUpLink } = serving
  const { origin: address, port } = new URL(setUpLink)
  const end = (signal: 'SIGTERM' | 'SIGKILL') => ended(serving.server, signal)
  const startAgain = async () => {
    serving = await serve(data, port)
  }
  return {
    address,
    setUpLink,
    startAgain,
    kill: () => end('SIGKILL'),
    audit: async () => {
      await end('SIGTERM')
      const leaves = await auditOf(data)
      await startAgain()
      return leaves
    },
    close: async () => {
      await end('SIGTERM')
      await rm(data, { recursive: true, force: true })
    },
  }
}

type Serving = { readonly server: ChildProcess; readonly setUpLink: string }

/** Answers once the server says where it serves. */
function serve(data: string, port: string): Promise<Serving> {
  const program = [join(root, 'src/main/amparo-server.ts'), '--port', port, '--data', data]
  const server = spawn(process.execPath, program)
  return new Promise((resolve, reject) => {
    let text = ''
    const hear = (chunk: Buffer) => {
      text += chunk.toString()
      if (!/^Amparo serves .*\n/m.test(text)) return
      resolve({ server, setUpLink: /http:\S+\/set-up#\S+/.exec(text)?.[0] ?? '' })
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', (chunk: Buffer) => {
      hear(chunk)
      process.stderr.write(chunk)
    })
    server.once('exit', () => reject(new Error(`The office did not start: ${text}`)))
  })
}

async function ended(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.kill(signal)
  await new Promise((resolve) => server.once('exit', resolve))
}

async function auditOf(folder: string): Promise<readonly AuditLeaf[]> {
  const database = await openDatabase({ folder }, () => undefined)
  try {
    return await database.transaction({ role: 'owner', now: new Date().toISOString() }, (tx) =>
      tx.query<AuditLeaf>('select action, record from audit.leaf order by at'),
    )
  } finally {
    await database.close()
  }
}

export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    chromiumSandbox: false,
    args: [...browserFlags, ...more],
  })

/** The widths at which a page is accepted; a small phone at 200 % zoom has half its width in CSS pixels. */
export const screens = {
  phone: { width: 360, height: 640 },
  zoomedPhone: { width: 180, height: 320 },
  tablet: { width: 768, height: 1024 },
  desk: { width: 1280, height: 800 },
} as const

/** Milliseconds for one step on a busy machine; nothing here measures speed. */
const mostPatience = 15_000

type Looks = {
  readonly screen?: keyof typeof screens
  readonly light?: 'day' | 'night'
  readonly locale?: 'en' | 'fr' | 'pt'
}

/** A browser profile of its own: other storage, other keys, other device. */
export async function openContext(
  browser: Browser,
  { screen = 'phone', light = 'day', locale = 'en' }: Looks = {},
  more: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: screens[screen],
    colorScheme: light === 'night' ? 'dark' : 'light',
    locale,
    timezoneId: 'UTC',
    ...more,
  })
  context.setDefaultTimeout(mostPatience)
  return context
}
