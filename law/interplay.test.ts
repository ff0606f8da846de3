import { describe, expect, test } from 'vitest'
import type { Finding } from '#engine/findings.ts'
import { escalationOf } from '#engine/plan.ts'
import { findingOf, findingsOf, firing, planFor } from '#test/support/read-law.ts'
import { exceptionRules, interplay } from './interplay.ts'
import { safeguards } from './safeguards/all.ts'
import { fourMonthsAgo, nextWeek, receivedYesterday, twoDaysAgo } from './safeguards/example-moments.ts'

const decision = (value: string) => ({ value, said: 'decision' })
const held = { kind: 'immigration', startedAt: twoDaysAgo }

test('rules 5, 6, 7, 11 and 12 are exceptions of the right that yields, and of no other', () => {
  const carried = safeguards.flatMap(({ id, exceptions = [] }) =>
    exceptions.flatMap(({ interplay: rule }) => (rule === undefined ? [] : [[String(rule), id]])),
  )
  expect(Object.fromEntries(carried)).toEqual(exceptionRules)
})

describe('rule 1: information on the consulate yields to asylum', () => {
  const consular = (given: Parameters<typeof findingsOf>[0]) =>
    planFor(findingsOf(given)).find(({ kind }) => kind === 'tell-consular-right')

  test('who may ask for asylum is told of the right; the plan says that contact needs a written request', () => {
    const step = consular({
      person: [{ foreign: 'yes' }],
      custody: [held],
      protection: [{ fearsReturn: 'yes' }],
    })
    expect(step?.notes.map(({ en }) => en)).toEqual([expect.stringContaining('written request')])
  })

  test('who was informed of asylum is told of the right without that note', () => {
    const protection = [{ fearsReturn: 'no', asylumInfoGivenAt: twoDaysAgo, asylumInfoBy: 'independent' }]
    expect(consular({ person: [{ foreign: 'yes' }], custody: [held], protection })?.notes).toEqual([])
  })

  test('nothing in any plan contacts a consulate', () => {
    const kinds = safeguards.flatMap(({ action, actionWhen = [] }) => [
      action,
      ...actionWhen.map((each) => each.action),
    ])
    expect(kinds.filter(({ kind }) => kind.includes('contact') && kind !== 'stop-consular-contact')).toEqual(
      [],
    )
  })
})

describe('rule 5: wishes yield only to a child’s best interests, danger, or lack of capacity, with reasons', () => {
  const person = { objectsToProcess: 'yes', statusImposed: 'no' }
  const stands = (given: Parameters<typeof findingsOf>[0]) => firing(findingsOf(given)).includes('SG-IDR-06')

  test('they yield', () => {
    expect(stands({ person: [{ ...person, ageYears: 12, bestInterestsPrimary: decision('yes') }] })).toBe(
      false,
    )
    expect(stands({ person: [person], danger: [{ ongoing: 'yes' }] })).toBe(false)
    expect(stands({ person: [{ ...person, lacksCapacity: decision('yes') }] })).toBe(false)
  })

  test('they do not yield', () => {
    expect(stands({ person: [person] })).toBe(true)
    expect(stands({ person: [{ ...person, ageYears: 12, bestInterestsPrimary: 'yes' }] })).toBe(true)
    expect(stands({ person: [{ ...person, ageYears: 40, bestInterestsPrimary: decision('yes') }] })).toBe(
      true,
    )
    expect(stands({ person: [person], danger: [{ ongoing: 'unknown' }] })).toBe(true)
    expect(stands({ person: [{ ...person, lacksCapacity: 'yes' }] })).toBe(true)
  })
})

describe('rule 6: consent to a service has one narrow limit of public health', () => {
  const status = (publicHealthLimit: unknown) =>
    findingOf('SG-PRO-03', { service: [{ service: 'health', mandatoryTest: 'yes', publicHealthLimit }] })
      ?.status

  test('a decision on record makes room for it; a mere word does not', () => {
    expect(status(decision('yes'))).toBeUndefined()
    expect(status('yes')).toBe('departure')
    expect(status('unknown')).toBe('departure')
  })
})

describe('rule 7: a limit on a victim’s freedom is exceptional, ends on a day, and is reviewed', () => {
  const limit = {
    kind: 'closed-shelter',
    startedAt: fourMonthsAgo,
    limitExceptional: 'yes',
    legalBasis: 'yes',
    limitUntil: nextWeek,
    lastReviewAt: twoDaysAgo,
  }
  const status = (custody: Readonly<Record<string, unknown>>) =>
    findingOf('SG-PRO-04', { person: [{ possibleVictim: 'yes' }], custody: [custody] })?.status

  test('with all of it on record the finding rests', () => {
    expect(status(limit)).toBeUndefined()
  })

  test.each(Object.keys(limit).filter((name) => !['kind', 'startedAt'].includes(name)))(
    'without %s it fires',
    (name) => {
      expect(status({ ...limit, [name]: 'unknown' })).toBe('departure')
    },
  )

  test('it fires again by time alone, when the review is a week old', () => {
    const given = { person: [{ possibleVictim: 'yes' }], custody: [limit] }
    expect(findingOf('SG-PRO-04', given, { now: '2026-11-26T12:00:00.000Z' })?.status).toBe('departure')
  })
})

describe('rule 9: a critical finding that is overdue goes one step up each day', () => {
  const finding = (safeguard: string, given: Parameters<typeof findingsOf>[0]): Finding => {
    const found = findingOf(safeguard, given)
    if (!found) throw new Error(`${safeguard} does not apply`)
    return found
  }
  const victimHeld = finding('SG-PRO-04', { person: [{ possibleVictim: 'yes' }], custody: [held] })
  const steps = (of: Finding, ...days: readonly string[]) =>
    days.map((day) => escalationOf(of, interplay, `2026-11-${day}T12:00:00.000Z`))

  test('from the day on which it was due, up to oversight', () => {
    expect(steps(victimHeld, '19', '20', '21', '29').map(({ to }) => to)).toEqual([
      'head-of-office',
      'national-referral-coordinator',
      'oversight-body',
      'oversight-body',
    ])
  })

  test('past the organisation concerned, straight to oversight', () => {
    const raid = finding('SG-IDR-05', { event: [{ kind: 'raid', at: twoDaysAgo, peopleDetained: 'yes' }] })
    expect(steps(raid, '19')).toEqual([{ level: 1, to: 'oversight-body' }])
  })

  test('not before it is due, and not where it is not critical', () => {
    const due = finding('SG-RET-02', { return: [{ planned: 'yes' }] })
    expect(steps(due, '20')).toEqual([{ level: 0, to: undefined }])
    const high = finding('SG-PRO-05-A', { person: [{ foreign: 'yes' }], custody: [held] })
    expect(high.overdue).toBe('yes')
    expect(steps(high, '25')).toEqual([{ level: 0, to: undefined }])
  })
})

describe('rule 10: one act, several rights, one plan', () => {
  const given = {
    person: [{ possibleChild: 'yes', foreign: 'yes' }],
    return: [{ planned: 'yes', receivedAt: receivedYesterday }],
  }
  const found = findingsOf(given)
  const plan = planFor(found)

  test('every right stays visible', () => {
    expect(firing(found)).toEqual(
      expect.arrayContaining(['SG-RET-01', 'SG-RET-02', 'SG-RET-03', 'SG-RET-05']),
    )
  })

  test('one step holds the removal for all of them, by the earliest date, and stands first', () => {
    const [first] = plan
    expect(first?.safeguards).toEqual(['SG-LEG-04', 'SG-RET-01', 'SG-RET-02', 'SG-RET-05'])
    expect(first?.dueAt).toBe('2026-11-19T20:00:00.000Z')
    expect(plan.filter(({ kind }) => kind === 'hold-removal')).toHaveLength(1)
  })

  test('without a removal nothing is held', () => {
    expect(planFor(findingsOf({ person: given.person })).map(({ kind }) => kind)).not.toContain(
      'hold-removal',
    )
  })
})

describe('rule 11: referral yields to an informed refusal', () => {
  const referral = { service: 'accommodation', informedRefusal: 'yes' }
  test('of an adult, when it was informed', () => {
    const applies = (person: object, of: object) =>
      firing(findingsOf({ person: [{ ...person }], referral: [{ ...of }] })).includes('SG-IDR-07')
    expect(applies({ possibleVictim: 'yes', ageYears: 30 }, referral)).toBe(false)
    expect(
      applies({ possibleVictim: 'yes', ageYears: 30 }, { ...referral, informedRefusal: 'unknown' }),
    ).toBe(true)
    expect(applies({ possibleVictim: 'yes', ageYears: 15 }, referral)).toBe(true)
  })
})

describe('rule 12: family unity yields where the adult who came along may be involved, with reasons on record', () => {
  const applies = (person: object, reason: string) =>
    firing(
      findingsOf({
        person: [{ ageYears: 33, ...person }],
        custody: [{ kind: 'police', familySeparated: 'yes', separationReasonRecorded: reason }],
      }),
    ).includes('SG-PRO-07')

  test('it yields only with both', () => {
    expect(applies({ accompanyingAdultMayBeInvolved: 'yes' }, 'yes')).toBe(false)
    expect(applies({ accompanyingAdultMayBeInvolved: 'yes' }, 'no')).toBe(true)
    expect(applies({ accompanyingAdultMayBeInvolved: 'unknown' }, 'yes')).toBe(true)
    expect(applies({}, 'yes')).toBe(true)
  })

  test('it never lets a child be held', () => {
    expect(applies({ ageYears: 12, accompanyingAdultMayBeInvolved: 'yes' }, 'yes')).toBe(true)
  })
})
