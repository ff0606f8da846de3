import type { FactSheet, Instant } from '#engine/facts.ts'
import type { ExampleFacts } from '#engine/safeguard.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { readCaseFile } from '#record/case-file.ts'

/** When the examples of `law/` are read. */
export const noon: Instant = '2026-11-20T12:00:00.000Z'

/** Facts written as in a case file, read as the case file is; an example that is none fails loudly. */
export function sheetOf(given: ExampleFacts, now: Instant = noon): FactSheet {
  const read = readCaseFile(dictionary, { format: 1, sections: given }, now)
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.refusals))
  return read.facts
}
