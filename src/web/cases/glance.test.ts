import { describe, expect, test } from 'vitest'
import type { Fact } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { Entry } from '#record/entry.ts'
import { type FoldedItem, type FoldedRecord, neverClosed } from '#record/folded.ts'
import { namesOf } from '#record/person-names.ts'
import { clockOf, overdueIn, stateOf } from './finding-state.ts'
import { dangerOf, nextStepOf, type Share } from './glance.ts'
import { lawHere } from './law-here.ts'
import { undoOf } from './undo.ts'

const now = '2026-11-22T10:00:00.000Z'
const fact = (value: Fact['value'], said: Fact['said'] = 'observed'): Fact => ({ value, said })
const item = (id: string, facts: Readonly<Record<string, Fact>>): FoldedItem => ({
  id,
  receivedAt: now,
  facts,
  unsettled: {},
  declined: [],
  history: {},
})
const folded = (sections: FoldedRecord['sections']): FoldedRecord => ({
  sections,
  file: neverClosed,
  unread: [],
  closed: 0,
  erased: 0,
})
const hoursBefore = (hours: number): Fact['value'] => ({
  local: new Date(Date.parse(now) - hours * 3_600_000).toISOString().slice(0, 16),
  zone: 'UTC',
  precision: 'minute',
  approximate: false,
})

const heldChild = folded({
  person: [item('p', { possibleChild: fact('yes') })],
  custody: [item('k', { kind: fact('immigration'), startedAt: fact(hoursBefore(2)) })],
})
const share = (state: string, direction: Share['direction']): Share => ({
  disclosure: 'd',
  direction,
  organisation: 'o',
  state,
  since: now,
  until: null,
})

describe('The next step', () => {
  test('of a held child is to move the child, before the question whether the child is a victim', async () => {
    const rights = (await lawHere()).rightsOf(heldChild, now, 'MOZ')
    const next = nextStepOf(rights, [])
    expect(next.kind === 'step' && next.step.kind).toBe('move-child-to-care')
  })

  test('holds back a removal before everything else', async () => {
    const removal = item('r', {
      planned: fact('yes'),
      plannedFor: fact(hoursBefore(-20)),
      riskIndicated: fact('yes'),
    })
    const rights = (await lawHere()).rightsOf(
      folded({ ...heldChild.sections, return: [removal] }),
      now,
      'MOZ',
    )
    const next = nextStepOf(rights, [])
    expect(next.kind === 'step' && next.step.kind).toBe('hold-removal')
  })

  test('is to answer, where another organisation waits for us, and to help, where it asks back', async () => {
    const rights = (await lawHere()).rightsOf(heldChild, now, 'MOZ')
    expect(nextStepOf(rights, [share('offered', 'to-us')]).kind).toBe('answer')
    expect(nextStepOf(rights, [share('asked-back', 'from-us')]).kind).toBe('asked-back')
    expect(nextStepOf(rights, [share('offered', 'from-us'), share('accepted', 'to-us')]).kind).toBe('step')
  })

  test('is no longer a question that was asked back, once the person was referred again', async () => {
    const rights = (await lawHere()).rightsOf(heldChild, now, 'MOZ')
    const again = { ...share('offered', 'from-us'), disclosure: 'e', since: '2026-11-22T11:00:00.000Z' }
    expect(nextStepOf(rights, [share('asked-back', 'from-us'), again]).kind).toBe('step')
  })
})

describe('The clock', () => {
  test('shows the nearest deadline ahead, and counts what is late beside it', async () => {
    const { findings } = (await lawHere()).rightsOf(heldChild, '2026-11-24T10:00:00.000Z', 'MOZ')
    expect(overdueIn(findings)).toBeGreaterThan(0)
    const clock = clockOf(findings, now)
    expect(clock && clock > now).toBe(true)
  })

  test('a forbidden act is owed at once and called overdue only when its time has gone', () => {
    expect(stateOf({ status: 'breach', overdue: 'no' })).toBe('due')
    expect(stateOf({ status: 'breach', overdue: 'yes' })).toBe('overdue')
    expect(stateOf({ status: 'open-question', overdue: 'yes' })).toBe('overdue')
    expect(stateOf({ status: 'open-question', overdue: 'no' })).toBe('question')
  })
})

describe('What is seen first', () => {
  test('the name to call the person by stands before the name in the papers', () => {
    const facts = { alias: fact('Lua'), givenName: fact('Ana'), familyName: fact('Invented') }
    expect(namesOf(folded({ person: [item('p', facts)] }))).toEqual(['Lua', 'Ana Invented'])
    expect(namesOf(folded({}))).toEqual([])
  })

  test('danger that nobody asked about is not known, and one that goes on outweighs one that ended', () => {
    expect(dangerOf(folded({}))).toBe('unknown')
    expect(
      dangerOf(folded({ danger: [item('a', { ongoing: fact('no') }), item('b', { ongoing: fact('yes') })] })),
    ).toBe('now')
    expect(dangerOf(folded({ danger: [item('a', { ongoing: fact('no') })] }))).toBe('ended')
    expect(dangerOf(folded({ danger: [item('a', { ongoing: fact('declined') })] }))).toBe('unknown')
  })
})

describe('Undo', () => {
  const entry = { header: { id: 'e' } } as Entry
  const undone = (section: string, fields: Readonly<Record<string, Fact>>, before: FoldedRecord) =>
    undoOf([entry], [{ section, item: 'k', fields }], before, dictionary)

  test('adds a correction with the value of before, or unknown where there was none', () => {
    expect(undone('custody', { endedAt: fact(hoursBefore(0)) }, heldChild)).toEqual([
      {
        section: 'custody',
        item: 'k',
        corrects: 'e',
        fields: { endedAt: { value: 'unknown', said: 'not-stated' } },
      },
    ])
    expect(undone('custody', { kind: fact('police') }, heldChild)[0]?.fields).toEqual({
      kind: fact('immigration'),
    })
  })

  test('does not take back a presumption or free text: they need words', () => {
    expect(undone('danger', { ongoing: fact('yes') }, heldChild)).toEqual([])
    expect(undone('note', { text: fact('Invented') }, heldChild)).toEqual([])
  })
})
