import { describe, expect, test } from 'vitest'
import { type Circumstances, explained, judgements } from '#engine/findings.ts'
import { compileLaw } from '#engine/law.ts'
import type { Example, Safeguard } from '#engine/safeguard.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { safeguards } from '#law/safeguards/all.ts'
import { treatyStatus } from '#law/status/treaty-status.ts'
import { noon, sheetOf } from '#test/support/example-sheet.ts'

const circumstances: Circumstances = { now: noon, country: undefined, status: treatyStatus, reads: 'team' }

function findingFor(safeguard: Safeguard, { given }: Example) {
  const sheet = sheetOf(given)
  const [judgement] = judgements(compileLaw([safeguard], dictionary), sheet, circumstances)
  if (!judgement) throw new Error('one safeguard gives one judgement')
  return explained(judgement, sheet, circumstances)
}

for (const safeguard of safeguards) {
  describe(`${safeguard.id} ${safeguard.title.en}`, () => {
    for (const example of safeguard.examples) {
      test(`${example.expect}, ${example.finding}: when ${example.when}`, () => {
        const { applies, status, overdue, action } = findingFor(safeguard, example)
        expect({ applies, status }).toEqual({ applies: example.expect, status: example.finding })
        if (example.overdue) expect(overdue).toBe(example.overdue)
        if (example.action) expect(action?.kind).toBe(example.action)
      })
    }
    test('has an example of yes, of no and of unknown', () => {
      expect(new Set(safeguard.examples.map(({ expect: owed }) => owed))).toEqual(
        new Set(['yes', 'no', 'unknown']),
      )
    })
  })
}
