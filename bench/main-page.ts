import type { Page } from 'playwright-core'
import { setUp } from '#cli/office/join.ts'
import { fetchTransport } from '#cli/office/transport.ts'
import { ana, signIn } from '#test/browser/support/at-the-page.ts'
import { Conversation } from '#test/browser/support/first-contact-hands.ts'
import { openBrowser, openContext } from '#test/browser/support/office-in-browser.ts'
import { loadNow, print } from './support/figure.ts'
import { ground, officeEmbedded } from './support/running-office.ts'

/**
 * Runs in the page: how long after each tap the next page, or what opens on it, is painted. What changes nothing that
 * is looked at leaves no figure.
 */
const listen = `(() => {
  const waits = []
  const seen = () => [location.pathname, document.querySelector('h1')?.innerText,
    document.querySelectorAll('.case-form, dialog[open]').length].join('|')
  let tap
  addEventListener('click', ({ timeStamp }) => { tap = { at: timeStamp, before: seen() } }, { capture: true })
  new MutationObserver(() => {
    if (!tap || seen() === tap.before) return
    const { at } = tap
    tap = undefined
    requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - at), 0))
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  window.waits = waits
})()`

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click()

/** A whole first contact, then work on the page of the case that came of it. */
async function useIt(page: Page): Promise<void> {
  await press(page, 'Begin')
  const talk = new Conversation(page, [
    { question: 'May I write down what you tell me?', choose: 'Yes, you may' },
    { question: 'What do you need or want first?', choose: 'Legal help' },
    { question: 'Might you be under 18?', choose: 'Yes' },
    { question: 'Is the person held?', choose: 'Yes' },
  ])
  await talk.until('Keep what was said?')
  await press(page, 'Keep and send')
  await talk.until('For you')
  await page.getByRole('link', { name: 'Open the case' }).click()
  await page.getByRole('button', { name: 'Add a note' }).waitFor()
  for (const name of ['Add a note', 'Leave it', 'Add a need', 'Leave it', 'Add a note', 'Leave it'])
    await press(page, name)
  await page.getByRole('link', { name: 'Refer', exact: true }).first().click()
  await page.getByRole('heading', { name: 'Which need is it for?' }).waitFor()
  await press(page, 'Go on')
  await page.getByRole('heading', { name: 'Who can help?' }).waitFor()
}

const percentile95 = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN

/** From a tap to the next painted page, in Chromium on a phone's screen, over first contact and the page of a case. */
export async function waitsOnPages(): Promise<void> {
  const load = loadNow()
  const office = await officeEmbedded()
  const browser = await openBrowser()
  try {
    const answers = { name: 'Invented Bench Office', kind: 'services', country: 'MOZ' } as const
    const person = { displayName: ana.name, passphrase: ana.passphrase, stretching: 'quick' } as const
    await setUp(fetchTransport(office.base), office.link ?? '', answers, person, ground)
    const page = await (await openContext(browser)).newPage()
    await page.addInitScript(listen)
    await signIn(page, `${office.base}/new`, ana)
    await useIt(page)
    const waits = await page.evaluate<readonly number[]>('window.waits')
    const figure = { name: 'main.page.wait', value: percentile95(waits), unit: 'ms', target: 200 } as const
    print({ ...figure, better: 'lower', counts: 'when-quiet' }, load)
  } finally {
    await browser.close()
    await office.stop()
  }
}
