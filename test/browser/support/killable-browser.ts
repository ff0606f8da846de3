import { spawn } from 'node:child_process'
import { chromium, type Page } from 'playwright-core'
import { browserFlags, chromiumPath, screens } from './office-in-browser.ts'

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
  await page.setViewportSize(screens.phone)
  return {
    page,
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      await gone
    },
  }
}
