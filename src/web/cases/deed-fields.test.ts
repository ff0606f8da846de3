import { describe, expect, test } from 'vitest'
import type { FactItem, FactSheet, Value } from '#engine/facts.ts'
import { type Circumstances, explained, type Finding, findings, judgements } from '#engine/findings.ts'
import { compileLaw } from '#engine/law.ts'
import type { Example, Safeguard } from '#engine/safeguard.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { safeguards } from '#law/safeguards/all.ts'
import { treatyStatus } from '#law/status/treaty-status.ts'
import { noon, sheetOf } from '#test/support/example-sheet.ts'
import { fieldAt } from './answers.ts'
import { deedFields, deedMoment } from './deed-fields.ts'

const circumstances: Circumstances = { now: noon, country: undefined, status: treatyStatus, reads: 'team' }

function findingFor(safeguard: Safeguard, sheet: FactSheet): Finding {
  const [judgement] = judgements(compileLaw([safeguard], dictionary), sheet, circumstances)
  if (!judgement) throw new Error('one safeguard gives one judgement')
  return explained(judgement, sheet, circumstances)
}

const owedAndOpen = ({ expect: owed, finding }: Example): boolean => owed === 'yes' && finding !== 'met'

for (const safeguard of safeguards) {
  describe(`Recording what was done about: ${safeguard.title.en}`, () => {
    for (const example of safeguard.examples.filter(owedAndOpen)) {
      test(`there is a field to record it in: when ${example.when}`, () => {
        const fields = deedFields(safeguard, findingFor(safeguard, sheetOf(example.given)))
        expect(fields.length).toBeGreaterThan(0)
        expect(fields.filter((path) => !fieldAt(dictionary, path))).toEqual([])
      })
    }
  })
}

/** The sheet after these fields were recorded on every item of their section. */
function recorded(sheet: FactSheet, values: Readonly<Record<string, Value>>): FactSheet {
  const next: Record<string, readonly FactItem[]> = { ...sheet }
  for (const [path, value] of Object.entries(values)) {
    const [section = '', name = ''] = path.split('.')
    const items = next[section] ?? [{ id: 'new', receivedAt: noon, facts: {} }]
    next[section] = items.map((item) => ({
      ...item,
      facts: { ...item.facts, [name]: { value, said: 'observed' } },
    }))
  }
  return next
}

const now = { local: noon.slice(0, 16), zone: 'UTC', precision: 'minute', approximate: false } as const
const held = sheetOf({
  person: [{ possibleChild: 'yes' }],
  custody: [{ kind: 'immigration', startedAt: now }],
})
const byId = (id: string): Safeguard => {
  const found = safeguards.find((each) => each.id === id)
  if (!found) throw new Error(`no safeguard ${id}`)
  return found
}

describe('A child in custody', () => {
  const law = compileLaw([byId('SG-PRO-07')], dictionary)

  test('the end of custody is asked first, and once it is recorded the right calls for nothing', () => {
    const [finding] = findings(law, held, circumstances)
    if (!finding) throw new Error('a held child is a finding')
    const [first] = deedFields(byId('SG-PRO-07'), finding)
    expect(first).toBe('custody.endedAt')
    expect(findings(law, recorded(held, { 'custody.endedAt': now }), circumstances)).toEqual([])
  })

  test('a deed that is not among the fields changes nothing', () => {
    const before = findings(law, held, circumstances)
    expect(findings(law, recorded(held, { 'custody.lastReviewAt': now }), circumstances)).toEqual(before)
  })
})

test('while it is open whether a right applies, the facts that would tell are asked, not deeds', () => {
  const safeguard = byId('SG-PRO-04')
  const finding = findingFor(safeguard, sheetOf({ custody: [{ kind: 'police' }] }))
  expect(finding.status).toBe('open-question')
  expect(deedFields(safeguard, finding)).toEqual(finding.missing)
})

test('one moment is filled in with now, never several: each thing done has its own time', () => {
  const isMoment = (path: string) => path.endsWith('At')
  expect(deedMoment(['custody.endedAt'], [], isMoment)).toBe('custody.endedAt')
  expect(deedMoment(['return.heldAt', 'return.cancelledAt'], ['return.heldAt'], isMoment)).toBe(
    'return.heldAt',
  )
  expect(
    deedMoment(['person.guardianAt', 'person.viewsAt'], ['person.guardianAt', 'person.viewsAt'], isMoment),
  ).toBeUndefined()
})
