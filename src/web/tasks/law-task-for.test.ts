import { describe, expect, test } from 'vitest'
import type { Among } from '#engine/called.ts'
import type { Fact, Moment } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import type { OpenSession } from '../session/session.ts'
import { lawTaskFor, lawTaskOf } from './law-task-for.ts'

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
let next = 100
const newId = () => uuid((next += 1))
const place = {
  dictionary,
  branch: { record: uuid(1), heads: [] },
  writer: {
    author: { user: uuid(2), organisation: uuid(3) },
    device: { device: uuid(4) },
    purpose: 'assist' as const,
  },
  now: '2026-11-22T09:00:00.000Z',
  zone: 'Africa/Maputo',
  newId,
}
const said = (value: Fact['value']): Fact => ({ value, said: 'not-stated' })
const yesterday: Moment = {
  local: '2026-11-21T18:00',
  zone: 'Africa/Maputo',
  precision: 'minute',
  approximate: false,
}

/** Help that began and was agreed to; whether a test was demanded of an invented person is sealed. */
const help: EntryDraft = {
  section: 'service',
  item: uuid(10),
  fields: {
    service: said('health'),
    startedAt: said(yesterday),
    consent: said('given'),
    startedAgainstWill: said('no'),
    mandatoryTest: said('yes'),
  },
}
const mistake: EntryDraft = {
  section: 'record',
  item: uuid(1),
  fields: { state: { value: 'withdrawn', said: 'decision' } },
}

const state = (value: string): EntryDraft => ({ ...mistake, fields: { state: said(value) } })

type Role = OpenSession['me']['user']['role']
/** Of who is signed in, only the role and the country are read here. */
const by = (role: Role, drafts: readonly EntryDraft[]) => {
  const me = { user: { role }, organisation: { country: 'MOZ' } } as OpenSession['me']
  return lawTaskOf({ me }, [], drafts, place)
}

describe('The lists are told of a deadline', () => {
  test('by whoever writes on a case', async () => {
    for (const role of ['in-charge', 'case-worker', 'first-responder'] as const)
      expect(await by(role, [help])).toMatchObject([{ section: 'task', fields: { origin: said('law') } }])
  })

  test('not by a guest, who could not put on record what ends it', async () => {
    expect(await by('guest-recipient', [help])).toEqual([])
  })

  test('not of a record that was made by mistake and speaks of nobody', async () => {
    expect(await by('in-charge', [mistake])).toEqual([])
    const nothing = { ...help, fields: { mandatoryTest: said('unknown') } }
    expect(await by('in-charge', [nothing])).toHaveLength(1)
    expect(await by('in-charge', [nothing, mistake])).toEqual([])
    expect(await by('in-charge', [help, mistake])).toHaveLength(1)
  })

  test('of a record that was called a mistake while what is sealed in it speaks of a person', async () => {
    const sealed = { ...help, fields: { mandatoryTest: said('yes') } }
    expect(await by('in-charge', [sealed, mistake])).toHaveLength(1)
  })

  test('not together with the closing of a case, which silences what can wait', async () => {
    expect(await by('in-charge', [help, state('closed')])).toEqual([])
    expect(await by('in-charge', [help, state('closed'), state('open')])).toHaveLength(1)
  })

  test('together with the closing of a case where the right is critical, although it was told before', () => {
    const at = Date.parse('2026-11-24T15:00:00.000Z')
    const law = {
      teamDeadline: (_read: unknown, _now: string, _country: string, among: Among) =>
        at + (among === 'all' ? 0 : 1),
    }
    const onlyTheRest = {
      teamDeadline: (...[, , , among]: Parameters<typeof law.teamDeadline>) =>
        among === 'all' ? at : undefined,
    }
    const judging = { ...place, law, country: 'MOZ' }
    const [told] = lawTaskFor([], [help], judging)
    if (!told) throw new Error('nothing was told')
    const closing = [help, told, state('closed')]
    const again = lawTaskFor([], closing, judging)
    expect(again).toMatchObject([{ item: told.item, fields: { state: said('open') } }])
    expect(lawTaskFor([], [...closing, ...again], judging)).toEqual([])
    expect(lawTaskFor([], closing, { ...judging, law: onlyTheRest })).toEqual([])
  })
})
