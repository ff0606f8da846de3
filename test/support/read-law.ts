import { type Circumstances, type Finding, findings } from '#engine/findings.ts'
import { compileLaw } from '#engine/law.ts'
import { planOf, type Step } from '#engine/plan.ts'
import type { ExampleFacts } from '#engine/safeguard.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { interplay } from '#law/interplay.ts'
import { safeguards } from '#law/safeguards/all.ts'
import { treatyStatus } from '#law/status/treaty-status.ts'
import { noon, sheetOf } from './example-sheet.ts'

const law = compileLaw(safeguards, dictionary)
export const atNoon: Circumstances = { now: noon, country: undefined, status: treatyStatus, reads: 'team' }

/** Every right that applies or may apply to a person of whom this is known. */
export const findingsOf = (given: ExampleFacts, at: Partial<Circumstances> = {}): readonly Finding[] =>
  findings(law, sheetOf(given, at.now), { ...atNoon, ...at })

export const findingOf = (safeguard: string, given: ExampleFacts, at: Partial<Circumstances> = {}) =>
  findingsOf(given, at).find((finding) => finding.safeguard === safeguard)

/** Rights that call for something: neither met nor without application. */
export const firing = (found: readonly Finding[]): readonly string[] =>
  found.filter(({ status }) => status !== 'met').map(({ safeguard }) => safeguard)

export const planFor = (found: readonly Finding[]): readonly Step[] => planOf(found, interplay)
