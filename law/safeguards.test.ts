import { describe, expect, test } from 'vitest'
import { fact, is, not, recorded } from '#engine/condition.ts'
import type { Words } from '#engine/dictionary.ts'
import type { Safeguard } from '#engine/safeguard.ts'
import {
  actionsOnHiddenFacts,
  forbiddenDependencies,
  readsTheFile,
  silenceCountsAsDone,
  unknownToDictionary,
} from '#test/support/law-guards.ts'
import { dictionary } from './facts/dictionary.ts'
import { dutyBearers, parties } from './parties.ts'
import { noReturnToDanger } from './safeguards/1.5-return-and-reintegration/no-return-to-danger.ts'
import { safeguards } from './safeguards/all.ts'

const complaints = (find: (safeguard: Safeguard) => readonly string[]) =>
  safeguards.flatMap((safeguard) => find(safeguard).map((complaint) => `${safeguard.id}: ${complaint}`))

describe('the twenty rights', () => {
  test('are the twenty, PRO-05 in two parts, each once', () => {
    const twenty =
      'LEG-03 LEG-04 LEG-05 IDR-01 IDR-02 IDR-05 IDR-06 IDR-07 PRO-01 PRO-02 PRO-03 PRO-04 PRO-05-A PRO-05-B PRO-07 PRO-09 RET-01 RET-02 RET-03 RET-05 PRD-06'
    expect(safeguards.map(({ id }) => id)).toEqual(twenty.split(' ').map((id) => `SG-${id}`))
  })

  test('never depend on what they must not depend on', () => {
    expect(complaints(forbiddenDependencies)).toEqual([])
    const broken = { ...noReturnToDanger, appliesWhen: fact('consent.state') }
    expect(forbiddenDependencies(broken)).toEqual(['consent.state'])
  })

  test('each name something on which they never depend', () => {
    expect(safeguards.filter(({ neverDependsOn }) => neverDependsOn.length === 0)).toEqual([])
  })

  test('do not ask whether the case is closed: nobody is owed less because an office stopped looking', () => {
    expect(complaints(readsTheFile)).toEqual([])
    const broken = { ...noReturnToDanger, appliesWhen: not(is('record.state', 'closed')) }
    expect(readsTheFile(broken)).toEqual(['record.state'])
  })

  test('read only fields and codes that the dictionary has, of the kind that they ask for', () => {
    expect(complaints((safeguard) => unknownToDictionary(safeguard, dictionary))).toEqual([])
    const of = (appliesWhen: Safeguard['appliesWhen']) =>
      unknownToDictionary({ ...noReturnToDanger, appliesWhen }, dictionary)
    expect(of(fact('return.planed'))).toEqual(['no field return.planed'])
    expect(of(fact('return.kind'))).toEqual(['fact of return.kind, a code'])
    expect(of({ kind: 'is', path: 'return.kind', codes: ['push-back'] })).toEqual([
      'no code push-back of return.kind',
    ])
  })

  test('never read silence as something done', () => {
    expect(complaints(silenceCountsAsDone)).toEqual([])
    const owed = { says: noReturnToDanger.title, when: not(recorded('return.carriedOutAt')) }
    expect(silenceCountsAsDone({ ...noReturnToDanger, owed })).toHaveLength(1)
  })

  test('name an owner and a duty bearer that have a name in three languages', () => {
    const named = Object.entries({ ...parties, ...dutyBearers })
    expect(named.filter(([, { en, fr, pt }]) => [en, fr, pt].includes(''))).toEqual([])
    expect(safeguards.filter(({ owner, dutyBearer }) => !parties[owner] || !dutyBearers[dutyBearer])).toEqual(
      [],
    )
  })
})

/** Every text in three languages, wherever it stands. */
function textsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return []
  if (isWords(value)) return [value]
  return Object.values(value).flatMap(textsIn)
}
const isWords = (value: object): value is Words => 'en' in value && 'fr' in value && 'pt' in value

test('every text of every right stands in three languages', () => {
  const texts = textsIn(safeguards)
  expect(texts.length).toBeGreaterThan(200)
  const same = texts.filter(({ en, fr, pt }) => new Set([en, fr, pt, '']).size < 4)
  expect(same.map(({ en }) => en)).toEqual([])
})

describe('a critical right', () => {
  const critical = safeguards.filter(({ severity }) => severity === 'critical')

  test('has an action that stops the harm', () => {
    expect(critical.filter(({ action }) => action.stops !== 'stops').map(({ id }) => id)).toEqual([])
  })

  test('chooses its action by facts that the server reads as well', () => {
    expect(critical.flatMap((safeguard) => actionsOnHiddenFacts(safeguard, dictionary))).toEqual([])
    const actionWhen = [{ when: fact('return.riskIndicated'), action: noReturnToDanger.action }]
    expect(actionsOnHiddenFacts({ ...noReturnToDanger, actionWhen }, dictionary)).toEqual([
      'return.riskIndicated',
    ])
  })

  test('that tells of officials, ill-treatment, health or asylum is for the team and for oversight alone', () => {
    const told = safeguards.filter(({ audience }) => audience.concerns)
    expect(told.filter(({ audience }) => !audience.reads.includes('oversight'))).toEqual([])
    const wide = told.filter(({ audience }) =>
      audience.reads.some((reader) => reader !== 'team' && reader !== 'oversight'),
    )
    expect(wide.map(({ id }) => id)).toEqual([])
  })
})
