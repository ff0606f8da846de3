import type { ImportOptions } from './import-htcds.ts'
import { json, type Outcome, type Reason, refused } from './outcome.ts'

// Each command loads only what it needs, so that none waits for another.

export type CheckCommand = {
  /** What stands in the file. */
  readonly bytes: Uint8Array
  readonly now: string
  readonly country: string | undefined
  readonly language: 'en' | 'fr' | 'pt'
}

/** `amparo check` */
export async function check({ bytes, now, country, language }: CheckCommand): Promise<Outcome> {
  const { runCheck } = await import('./check.ts')
  const { caseFileWords } = await import('./case-file-words.ts')
  const options =
    country === undefined ? { now, language } : { now, language, country: country.toUpperCase() }
  const result = runCheck(new TextDecoder().decode(bytes), options)
  if (result.kind === 'checked') return json(result.output)
  const [first, ...others] = result.refusals.map(
    ({ code, at, detail }): Reason => ({ code, words: caseFileWords[code], about: at, expected: detail }),
  )
  if (first === undefined) throw new Error('a refusal without a reason')
  return refused(first, ...others)
}

/** `amparo schema case` */
export async function schema(): Promise<Outcome> {
  const { caseSchemaText } = await import('./schema.ts')
  return { kind: 'text', text: caseSchemaText() }
}

/** `amparo glotip` */
export async function glotip(bytes: Uint8Array, country: string | undefined): Promise<Outcome> {
  const { runGlotip } = await import('./glotip.ts')
  const read = runGlotip(bytes, { country })
  if (!('refused' in read)) return json(read)
  const about = read.about === undefined ? {} : { about: read.about }
  return refused({ code: read.refused, words: read.words, ...about })
}

/** `amparo import-htcds` */
export async function importHtcds(bytes: Uint8Array | undefined, options: ImportOptions): Promise<Outcome> {
  const command = await import('./import-htcds.ts')
  return command.importHtcds(bytes, options, process.env)
}
