import type { Page } from 'playwright-core'

/** An answer to one question: a choice by its label, a choice from a list, or words that are typed. */
export type Spoken = {
  readonly question: string
  readonly choose?: string
  readonly pick?: string
  readonly type?: string
}

const kicker = (page: Page) => page.locator('.page-kicker').innerText()

/** *Safety · 1 of 12* → Safety. */
async function matterOf(page: Page): Promise<string> {
  return /([^\n·]+) · \d+ of \d+/.exec(await kicker(page))?.[1]?.trim() ?? ''
}

async function answer(page: Page, { question, choose, pick, type }: Spoken): Promise<void> {
  const group = page.getByRole('group', { name: question })
  if (choose) await group.getByLabel(choose, { exact: true }).check()
  if (pick) await page.getByRole('combobox', { name: question }).selectOption({ label: pick })
  if (type) await page.getByRole('textbox', { name: question }).fill(type)
}

/** How a conversation goes on; what is not among the answers stays unasked. */
export class Conversation {
  readonly matters: string[] = []
  readonly #page: Page
  readonly #answers: readonly Spoken[]

  constructor(page: Page, answers: readonly Spoken[]) {
    this.#page = page
    this.#answers = answers
  }

  get #heading() {
    return this.#page.locator('h1')
  }

  /** Answers page after page until this question is asked. */
  async until(question: string): Promise<void> {
    for (let pages = 0; pages < 60; pages += 1) {
      const here = await this.#heading.innerText()
      const matter = await matterOf(this.#page)
      if (this.matters.at(-1) !== matter) this.matters.push(matter)
      if (here === question) return
      for (const spoken of await this.#asked()) await answer(this.#page, spoken)
      await this.next()
    }
    throw new Error(`The conversation never came to “${question}”`)
  }

  async next(): Promise<void> {
    const here = await this.#heading.innerText()
    await this.#page.locator('.page-actions .button-primary').click()
    await this.#heading.filter({ hasNotText: here }).waitFor()
  }

  /** The answers for which there is a question on this page. */
  async #asked(): Promise<readonly Spoken[]> {
    const asked = await this.#page.locator('main legend').allInnerTexts()
    return this.#answers.filter(({ question }) => asked.includes(question))
  }
}
