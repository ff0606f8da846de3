import { describe, expect, test } from 'vitest'
import type { Finding } from '#engine/findings.ts'
import { nextQuestions } from '#engine/questions.ts'
import { findingsOf, firing, planFor } from '#test/support/read-law.ts'

/**
 * The worked example of the toolkit: a girl who says that she is 18, with false papers, found in a raid, held for two
 * days in an immigration centre, charged with false documents, foreign, in fear of a recruiter at home, to be removed
 * tomorrow, her embassy informed, without an interpreter. She is invented.
 */
const zone = 'Africa/Blantyre'
const now = '2026-11-20T12:00:00.000Z'
const raid = { local: '2026-11-18T10:00', zone, precision: 'minute' }
const girl = {
  sex: 'female',
  possibleChild: { value: 'yes', said: 'observed' },
  ageYears: { value: 18, said: 'self' },
  possibleVictim: { value: 'yes', said: 'observed' },
  foreign: 'yes',
  heldAs: 'irregular-migrant',
  accompaniment: 'alone',
  interpreterNeeded: 'yes',
}
const given = {
  person: [girl],
  event: [{ kind: 'raid', at: raid }],
  custody: [{ kind: 'immigration', startedAt: raid, consulateContacted: 'yes' }],
  charge: [
    { offence: ['false-documents'], basis: 'conduct', stage: 'charged', linkToTrafficking: 'unknown' },
  ],
  protection: [{ fearsReturn: 'yes' }],
  return: [
    {
      kind: 'removal',
      planned: 'yes',
      plannedFor: { local: '2026-11-21', zone, precision: 'day' },
      risks: ['retaliation', 're-trafficking'],
    },
  ],
  proceeding: [{ role: 'accused', interpreterProvided: 'no' }],
}
const expected =
  'LEG-04 LEG-05 IDR-01 IDR-02 IDR-05 IDR-07 PRO-04 PRO-05-A PRO-05-B PRO-07 PRO-09 RET-01 RET-02 RET-03 RET-05 PRD-06'
    .split(' ')
    .map((id) => `SG-${id}`)

const onDevice = findingsOf(given, { now })
const onServer = findingsOf(given, { now, reads: 'node' })
const of = (found: readonly Finding[], id: string) => found.find(({ safeguard }) => safeguard === id)

describe('on a device of the team', () => {
  test('every right that she is owed and does not have stands there', () => {
    expect(expected.filter((id) => !firing(onDevice).includes(id))).toEqual([])
  })

  test('no charge for having been smuggled is alleged: she is charged with another act', () => {
    expect(of(onDevice, 'SG-LEG-03')).toBeUndefined()
  })

  test('the word follows the source: custom, treaty, guidance', () => {
    const words = Object.fromEntries(onDevice.map(({ safeguard, status }) => [safeguard, status]))
    expect(words).toMatchObject({
      'SG-PRO-04': 'departure',
      'SG-PRO-07': 'risk',
      'SG-PRO-05-A': 'risk',
      'SG-PRO-05-B': 'risk',
      'SG-IDR-01': 'departure',
      'SG-IDR-05': 'open-question',
      'SG-LEG-05': 'open-question',
      'SG-RET-01': 'due',
    })
    const removed = { ...given, return: given.return.map((each) => ({ ...each, carriedOutAt: raid })) }
    expect(of(findingsOf(removed, { now }), 'SG-RET-01')?.status).toBe('breach')
  })

  test('whether her act follows from trafficking is not known: the charge is paused and a qualified person assesses', () => {
    expect(of(onDevice, 'SG-LEG-05')?.action?.kind).toBe('pause-charge')
    expect(of(onDevice, 'SG-LEG-05')?.missing).toContain('charge.linkToTrafficking')
    expect(of(onDevice, 'SG-IDR-05')?.missing).toContain('event.force')
  })

  test('clocks run from what is on record', () => {
    expect(of(onDevice, 'SG-PRO-04')).toMatchObject({ dueAt: '2026-11-18T20:00:00.000Z', overdue: 'yes' })
    expect(of(onDevice, 'SG-PRO-05-A')).toMatchObject({ dueAt: '2026-11-19T08:00:00.000Z', overdue: 'yes' })
    // A child, one day, held for two.
    expect(of(onDevice, 'SG-IDR-07')).toMatchObject({ dueAt: '2026-11-19T08:00:00.000Z', overdue: 'yes' })
    // Before the removal begins, though the clock itself would allow twelve hours from now.
    expect(of(onDevice, 'SG-RET-01')).toMatchObject({ dueAt: '2026-11-20T22:00:00.000Z', overdue: 'no' })
  })

  test('holding the removal stands first; then the rest, each once', () => {
    const kinds = planFor(onDevice).map(({ kind }) => kind)
    expect(onDevice[0]?.action?.kind).toBe('hold-removal')
    expect(kinds[0]).toBe('hold-removal')
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(kinds).toEqual(
      expect.arrayContaining([
        'protect-child',
        'move-child-to-care',
        'appoint-guardian',
        'provide-interpreter',
        'presume-victim',
        'inform-of-asylum',
        'pause-charge',
        'stop-consular-contact',
        'offer-referral',
      ]),
    )
  })

  test('her statement that she is 18 silences nothing', () => {
    const silent = { ...given, person: [{ ...girl, ageYears: { value: 17, said: 'observed' } }] }
    expect(firing(onDevice)).toEqual(firing(findingsOf(silent, { now })))
    const denied = { ...girl, possibleChild: { value: 'no', said: 'self' } }
    expect(firing(findingsOf({ ...given, person: [denied] }, { now }))).toEqual(
      expect.arrayContaining(['SG-IDR-02', 'SG-PRO-07', 'SG-PRO-09', 'SG-RET-05']),
    )
  })

  test('the next questions are those of what is most urgent', () => {
    const asked = nextQuestions(onDevice).map(({ fact }) => fact)
    expect(asked).toEqual(
      expect.arrayContaining(['charge.linkToTrafficking', 'event.force', 'screening.qualified']),
    )
    expect(new Set(asked).size).toBe(asked.length)
  })
})

describe('on the server, which cannot read her fear, her risks or the force used', () => {
  const stopping = (found: readonly Finding[]) =>
    found.flatMap(({ safeguard, severity, action }) =>
      severity === 'critical' && action?.stops === 'stops' ? [`${safeguard} ${action.kind}`] : [],
    )

  test('every stopping action that the device shows is shown', () => {
    expect(stopping(onDevice).filter((stop) => !stopping(onServer).includes(stop))).toEqual([])
    expect(stopping(onServer)).toContain('SG-RET-01 hold-removal')
  })

  test('what it cannot read is an open question, and no fact of hers is told', () => {
    expect(of(onServer, 'SG-RET-01')?.status).toBe('open-question')
    const told = onServer.flatMap(({ factsUsed }) => factsUsed.map(({ fact }) => fact))
    expect(
      told.filter((fact) => ['protection.fearsReturn', 'return.risks', 'event.force'].includes(fact)),
    ).toEqual([])
  })

  test('holding the removal stands first there as well', () => {
    expect(planFor(onServer)[0]?.kind).toBe('hold-removal')
  })
})
