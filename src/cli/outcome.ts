import type { Words } from '#engine/dictionary.ts'

/** Why a command has nothing to show: a stable code, and a sentence in each language. */
export type Refused = {
  readonly kind: 'refused'
  readonly code: string
  readonly words: Words
  /** The file, column or value that it is about. */
  readonly about?: string
}

/** What a command has to say. */
export type Outcome = { readonly kind: 'text'; readonly text: string } | Refused

export const json = (value: unknown): Outcome => ({ kind: 'text', text: JSON.stringify(value, undefined, 2) })

/**
 * Says an outcome as scripts expect it: what was asked for on standard output; a reason on standard error, in
 * the language of the terminal, with exit code 1.
 *
 * @param env where the language of the terminal stands, as in `process.env`
 */
export function say(outcome: Outcome, env: Readonly<Record<string, string | undefined>>): void {
  if (outcome.kind === 'text') {
    process.stdout.write(outcome.text.endsWith('\n') ? outcome.text : `${outcome.text}\n`)
    return
  }
  const about = outcome.about === undefined ? '' : ` ${outcome.about}`
  process.stderr.write(`${outcome.words[terminalLanguage(env)]} (${outcome.code}${about})\n`)
  process.exitCode = 1
}

/** The language that a terminal is set to, where it is one of the product's; English otherwise. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): keyof Words {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const language = locale.slice(0, 2).toLowerCase()
  return language === 'fr' || language === 'pt' ? language : 'en'
}
