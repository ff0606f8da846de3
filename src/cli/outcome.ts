import type { Words } from '#engine/dictionary.ts'

/** Why a command has nothing to show: a stable code, and a sentence in each language. */
export type Reason = {
  readonly code: string
  readonly words: Words
  /** The file, column, option or place in a file that it is about. */
  readonly about?: string
  /** What stands there when it is right, for whoever wrote the program that made the file. */
  readonly expected?: string
}

/** What a command has to say. */
export type Outcome =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reasons: readonly [Reason, ...Reason[]] }

/** What a command ends with when it refuses its input, or is used in a way that does not exist. */
export const refusedExitCode = 2

export const json = (value: unknown): Outcome => ({ kind: 'text', text: JSON.stringify(value, undefined, 2) })

export const refused = (...reasons: readonly [Reason, ...Reason[]]): Outcome => ({ kind: 'refused', reasons })

/**
 * Says an outcome as scripts expect it: what was asked for on standard output; reasons on standard error, one a
 * line, in the language of whoever asked.
 */
export function say(outcome: Outcome, language: keyof Words): void {
  if (outcome.kind === 'text') {
    process.stdout.write(outcome.text.endsWith('\n') ? outcome.text : `${outcome.text}\n`)
    return
  }
  for (const reason of outcome.reasons) process.stderr.write(`${sentence(reason, language)}\n`)
  process.exitCode = refusedExitCode
}

function sentence({ code, words, about, expected }: Reason, language: keyof Words): string {
  const place = about === undefined ? '' : `${about}: `
  const right = expected === undefined ? '' : `: ${expected}`
  return `${place}${words[language]} (${code}${right})`
}

const languages = ['en', 'fr', 'pt'] as const

/** The language of the product that goes by this code. */
export const languageOf = (code: string | undefined): keyof Words | undefined =>
  languages.find((language) => language === code)

/** The language that a terminal is set to, where it is one of the product's; English otherwise. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): keyof Words {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return languageOf(locale.slice(0, 2).toLowerCase()) ?? 'en'
}
