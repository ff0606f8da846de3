import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { screens } from './office-in-browser.ts'

/** What a page is accepted by (WCAG 2.2 AA). Each answers what is wrong, in words; nothing wrong is an empty list. */

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`)
}

/** Runs in the page: what stands beyond its edge. */
const beyondTheEdge = `(() => {
  const wide = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= wide) return []
  const outside = [...document.querySelectorAll('main *, header *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 0 && (right > wide + 1 || left < -1) && getComputedStyle(element).position !== 'absolute'
  })
  return ['scrolls sideways by ' + (document.documentElement.scrollWidth - wide) + ' px: ' +
    outside.slice(-2).map((element) => element.outerHTML.slice(0, 160)).join(' … ')]
})()`

export const scrollsSideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(beyondTheEdge)

/** Runs in the page: marks every control that is to be reached, and answers how many Tabs that may take. */
const markControls = `(() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
  const seen = all.filter((control) => !control.disabled && control.type !== 'hidden' && control.checkVisibility())
  for (const control of seen) control.dataset.toReach = ''
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
  return seen.length
})()`

/** Runs in the page: unmarks what has the focus; of a group of radio buttons one Tab reaches all. */
const unmarkFocused = `(() => {
  const here = document.activeElement
  delete here?.dataset.toReach
  if (here?.type === 'radio')
    for (const other of document.getElementsByName(here.name)) delete other.dataset.toReach
})()`

const stillMarked = `[...document.querySelectorAll('[data-to-reach]')].map((control) => {
  delete control.dataset.toReach
  return 'not reached by Tab: ' + control.outerHTML.slice(0, 160)
})`

export async function unreachable(page: Page): Promise<readonly string[]> {
  const count = await page.evaluate<number>(markControls)
  for (let stops = 0; stops < count + 5; stops += 1) {
    await page.keyboard.press('Tab')
    await page.evaluate(unmarkFocused)
  }
  return page.evaluate<readonly string[]>(stillMarked)
}

/** Runs in the page: controls that nobody can call by a name that is seen, or whose spoken name leaves that out. */
const withoutSeenName = `(() => {
  const seen = (element) => (element?.innerText ?? '').trim()
  const nameOf = (control) => control.labels?.length ? [...control.labels].map(seen).join(' ')
    : control.closest('fieldset') && control.matches('input') ? seen(control.closest('label')) : seen(control)
  const plain = (text) => text.replaceAll(/\\s+/g, ' ').toLowerCase()
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((control) => control.type !== 'hidden' && control.checkVisibility())
    .flatMap((control) => {
      const name = nameOf(control)
      const spoken = control.getAttribute('aria-label')
      if (name === '') return ['no name is seen: ' + control.outerHTML.slice(0, 160)]
      if (spoken && !plain(spoken).includes(plain(name))) return ['called “' + spoken + '” but reads “' + name + '”']
      return []
    })
})()`

export const nameless = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(withoutSeenName)

/** Runs in the page: one heading of the page, and below it no level left out. */
const headingsAstray = `(() => {
  const seen = [...document.querySelectorAll('h1, h2, h3, h4')].filter((heading) => heading.checkVisibility())
  const levels = seen.map(({ tagName }) => Number(tagName[1]))
  if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1)
    return ['headings begin with ' + (levels.join(' ') || 'none')]
  return seen.flatMap(({ innerText }, at) =>
    levels[at] > (levels[at - 1] ?? 0) + 1 ? ['the heading “' + innerText + '” leaves a level out'] : [])
})()`

export const headingsOutOfOrder = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(headingsAstray)

export type View = {
  readonly screen: keyof typeof screens
  readonly light: 'day' | 'night'
  /** Where another view of the same colours is looked at closely. */
  readonly only?: 'width'
}

/** Everything that a page may be opened up to show. */
export const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate("for (const details of document.querySelectorAll('main details')) details.open = true")

/** Runs in the page: everything that moves has come to rest. */
const arrived = `Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)))`

/** Looks at the page as it is, in each of these views, and at 200 % zoom. */
export async function faultsOf(page: Page, views: readonly View[]): Promise<readonly string[]> {
  const faults: string[] = []
  const note = (view: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${view}: ${fault}`))
  note('in the tree', await headingsOutOfOrder(page))
  for (const { screen, light, only } of views) {
    await page.setViewportSize(screens[screen])
    await page.emulateMedia({ colorScheme: light === 'night' ? 'dark' : 'light', reducedMotion: 'reduce' })
    // Colours on their way from day to night are nobody's: what is looked at is where they arrive.
    await page.evaluate(arrived)
    if (only === undefined) note(`${screen} by ${light}`, await violations(page))
    note(screen, await scrollsSideways(page))
  }
  await page.setViewportSize(screens.zoomedPhone)
  note('at 200 % zoom', await scrollsSideways(page))
  await page.setViewportSize(screens.phone)
  return faults
}
