import { beforeAll, describe, expect, test } from 'vitest'
import { Append } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { continuesChain } from '#record/branch.ts'
import type { Entry } from '#record/entry.ts'
import { fold } from '#record/fold.ts'
import { openWraps } from '#seal/compartments.ts'
import { hashText } from '#seal/hash.ts'
import { readEntries } from '#seal/read-entry.ts'
import { anOffice, now, numbered, type Office, received, seeded, writer } from '#seal/test-office.ts'
import type { LawHere } from '../cases/law-here.ts'
import { lawTaskFor } from '../tasks/law-task-for.ts'
import { type Draft, newDraft } from './draft.ts'
import { firstContact } from './first-contact.ts'
import type { Given } from './flow.ts'
import { type Made, type Making, makeBatch, withoutBatches } from './make-batch.ts'

const random = seeded(11)
const newId = numbered(500)
const value = (given: string | readonly string[]): Given => ({ kind: 'value', value: given })
let office: Office

beforeAll(async () => {
  office = await anOffice(newId(), random)
})

const making = (kind: Making['organisationKind'] = 'services'): Making => ({
  writer: writer(office),
  vaults: [office.vault],
  organisationKind: kind,
  dictionary,
  now,
  random,
  newId,
  besides: async () => [],
})

/** A law that sets a deadline in three days as long as somebody fears to be sent away, and only the team knows it. */
const hurried: Pick<LawHere, 'teamDeadline'> = {
  teamDeadline: ({ team }) => {
    const fears = team.sections['protection']?.[0]?.facts['fearsReturn']?.value
    return fears === 'yes' ? Date.parse(now) + 72 * 3_600_000 : undefined
  },
}

const judging = (): Making => ({
  ...making(),
  besides: async (drafts, branch) => {
    const place = { dictionary, writer: writer(office), branch, now, newId, zone: 'Africa/Maputo' }
    return lawTaskFor([], drafts, { ...place, law: hurried, country: 'MOZ' })
  },
})

const conversation = (answers: Draft['answers'], note = ''): Draft => ({
  ...newDraft(firstContact, {
    id: newId(),
    record: newId(),
    startedAt: now,
    zone: 'Africa/Maputo',
    basis: 'consent',
  }),
  answers,
  note,
})

async function made(
  draft: Draft,
  occasion: 'in-emergency' | 'at-the-end' = 'at-the-end',
  by: Making = making(),
) {
  const result = await makeBatch(draft, occasion, by)
  if (result.kind !== 'made') throw new Error(result.kind)
  return result
}
type MadeNow = Extract<Made, { kind: 'made' }>

/** As the entries travel: the office parses the body with the same schema. */
const entriesOf = ({ append }: MadeNow): readonly Entry[] => {
  Append.parse(append)
  return JSON.parse(JSON.stringify(append.entries))
}

async function readBack(...batches: readonly MadeNow[]) {
  const entries = batches.flatMap(entriesOf)
  const { ring } = await openWraps(
    batches.flatMap(({ append }) => append.wraps),
    [office.vault],
  )
  const { statements } = await readEntries(received(entries), ring, office.organisation)
  return fold(statements, dictionary)
}

const agreed = {
  'consent-record': value('given'),
  alias: value('Invented Canary'),
  'afraid-of-being-sent': value('yes'),
  needs: value(['health', 'legal']),
} as const

describe('A conversation becomes entries', () => {
  test('that the team reads back as it was said', async () => {
    const { sections } = await readBack(await made(conversation(agreed, 'volunteered Canary story')))
    expect(sections['person']?.[0]?.facts).toMatchObject({
      alias: { value: 'Invented Canary', said: 'self' },
      recordingBasis: { value: 'consent' },
    })
    expect(sections['need']).toHaveLength(2)
    expect(sections['note']?.[0]?.facts['text']?.value).toBe('volunteered Canary story')
  })

  test('in which the office reads neither name nor story nor fear', async () => {
    const body = JSON.stringify((await made(conversation(agreed, 'volunteered Canary story'))).append)
    expect(body).not.toContain('Canary')
    expect(body).not.toContain('fearsReturn')
    expect(body).toContain('wantedFirst')
  })

  test('that are not made twice: what was said already is not said again', async () => {
    const first = await made(conversation(agreed))
    expect((await makeBatch(first.draft, 'at-the-end', making())).kind).toBe('nothing-new')
  })

  test('that go on where the first ones ended', async () => {
    const first = await made(conversation(agreed))
    const second = await made({ ...first.draft, answers: { ...agreed, 'information-given': value('yes') } })
    expect(second.append.entries).toHaveLength(1)
    const headers = [...entriesOf(first), ...entriesOf(second)].map(({ header }) => header)
    expect(continuesChain(headers, undefined, hashText).kind).toBe('continues')
    const { sections } = await readBack(first, second)
    expect(sections['person']?.[0]?.facts).toMatchObject({
      alias: { value: 'Invented Canary' },
      informationGiven: { value: 'yes' },
    })
  })

  test('and changing an answer changes the same item instead of adding another', async () => {
    const first = await made(conversation({ ...agreed, 'consent-assist': value('given') }))
    const second = await made({ ...first.draft, answers: { ...agreed, 'consent-assist': value('refused') } })
    const { sections } = await readBack(first, second)
    const assist = sections['consent']?.filter(({ facts }) => facts['scope']?.value === 'assist')
    expect(assist).toHaveLength(1)
    expect(assist?.[0]?.facts['state']?.value).toBe('refused')
  })

  test('what the office refused is made anew from the beginning', async () => {
    const first = await made(conversation(agreed))
    const again = await made(withoutBatches(first.draft, new Set([first.batch])))
    expect(again.append.entries.length).toBe(first.append.entries.length)
    expect(again.append.entries[0]?.header.previous).toBeUndefined()
    expect(again.draft.items).toEqual(first.draft.items)
  })
})

describe('A deadline that only the team knows', () => {
  const judged = (draft: Draft) => made(draft, 'at-the-end', judging())
  const tasksIn = async (...batches: readonly MadeNow[]) =>
    (await readBack(...batches)).sections['task'] ?? []

  test('goes with the first conversation, and tells the office a date', async () => {
    const first = await judged(conversation(agreed))
    const [task, ...others] = await tasksIn(first)
    expect(others).toEqual([])
    expect(task?.facts).toMatchObject({ step: { value: 'look' }, state: { value: 'open' } })
    expect(JSON.stringify(first.append)).not.toContain('origin')
  })

  test('is not said again by what is said later, and is done once it has gone', async () => {
    const first = await judged(conversation(agreed))
    const second = await judged({ ...first.draft, answers: { ...agreed, 'information-given': value('yes') } })
    expect(second.append.entries).toHaveLength(1)
    const third = await judged({
      ...second.draft,
      answers: { ...agreed, 'afraid-of-being-sent': value('no') },
    })
    const [task, ...others] = await tasksIn(first, second, third)
    expect(others).toEqual([])
    expect(task?.facts['state']?.value).toBe('done')
  })

  test('is set anew with all else when the office refused it', async () => {
    const first = await judged(conversation(agreed))
    const again = await judged(withoutBatches(first.draft, new Set([first.batch])))
    expect(await tasksIn(again)).toHaveLength(1)
  })

  test('alone is no reason to write', async () => {
    const first = await judged(conversation(agreed))
    const later = { ...judging(), now: '2032-01-01T00:00:00.000Z' }
    expect((await makeBatch(first.draft, 'at-the-end', later)).kind).toBe('nothing-new')
  })
})

describe('What a record rests on', () => {
  const basisOf = async (draft: Draft, occasion: 'in-emergency' | 'at-the-end') => {
    const { sections } = await readBack(await made(draft, occasion))
    return sections['person']?.[0]?.facts['recordingBasis']?.value
  }

  test('without consent an adult has no record where one may be refused', async () => {
    const silent = conversation({ needs: value(['health']) })
    expect(await makeBatch(silent, 'at-the-end', making())).toEqual({
      kind: 'refused',
      code: 'no-basis-for-record',
    })
    const refused = conversation({ 'consent-record': value('refused') })
    expect((await makeBatch(refused, 'at-the-end', making())).kind).toBe('refused')
  })

  test('in an emergency it rests on the vital interest until consent can be asked', async () => {
    expect(await basisOf(conversation({ 'danger-now': value('yes') }), 'in-emergency')).toBe('vital-interest')
  })

  test('a possible child is protected in the child’s best interests', async () => {
    expect(await basisOf(conversation({ 'under-18': value('yes') }), 'at-the-end')).toBe(
      'child-best-interests',
    )
  })

  test('where the law obliges the office, consent to a record is not pretended', async () => {
    const draft = { ...conversation({ needs: value(['health']) }), basis: 'legal-duty' } as const
    const result = await makeBatch(draft, 'at-the-end', making('police'))
    expect(result.kind).toBe('made')
  })
})
