import type { Page } from 'playwright-core'

/** Runs in the page: how the element with the focus is called. */
const nameOfFocus = `(() => {
  const at = document.activeElement
  const labels = at?.labels ? [...at.labels].map((label) => label.innerText) : []
  return at?.getAttribute('aria-label') ?? (labels.join(' ') || at?.innerText || at?.id || '')
})()`

const mostStops = 60

/** Presses Tab until the focus is on what has this name, as somebody does who has no mouse. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = []
  for (let stops = 0; stops < mostStops; stops += 1) {
    const here = (await page.evaluate<string>(nameOfFocus)).trim()
    if (here === name) return
    passed.push(here)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to “${name}”; it passed ${passed.join(' | ')}`)
}

/** Goes to a field by Tab and types; in a list of choices the first letters choose. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.type(text)
}

export async function pressByKeyboard(page: Page, name: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}
