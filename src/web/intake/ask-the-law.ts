import type { FactSheet, Instant } from '#engine/facts.ts'
import type { LawQuestion } from './open-questions.ts'

/** The rights of this person over what was said so far, on the device; loaded only when somebody gets there. */
export async function askTheLaw(
  sheet: FactSheet,
  now: Instant,
  country: string,
): Promise<readonly LawQuestion[]> {
  const [{ findings }, { compileLaw }, { nextQuestions }, { safeguards }, { treatyStatus }, { dictionary }] =
    await Promise.all([
      import('#engine/findings.ts'),
      import('#engine/law.ts'),
      import('#engine/questions.ts'),
      import('#law/safeguards/all.ts'),
      import('#law/status/treaty-status.ts'),
      import('#law/facts/dictionary.ts'),
    ])
  const law = compileLaw(safeguards, dictionary)
  return nextQuestions(findings(law, sheet, { now, country, status: treatyStatus, reads: 'team' }))
}
