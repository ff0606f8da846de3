import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { teamDeadline } from '#engine/called.ts'
import type { Fact, Instant, Moment } from '#engine/facts.ts'
import { compileLaw } from '#engine/law.ts'
import { toInstant } from '#engine/moment.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { servicesByConsent } from '#law/safeguards/1.4-protection-and-assistance/services-by-consent.ts'
import { safeguards } from '#law/safeguards/all.ts'
import { treatyStatus } from '#law/status/treaty-status.ts'
import { fold } from '#record/fold.ts'
import type { FoldedRecord } from '#record/folded.ts'
import { datedTasks, doneBy, openTasks } from '#record/tasks.ts'
import { divide } from '#seal/divide.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { anySheet, onlyNodeFacts } from '#test/support/any-sheet.ts'
import { momentOf } from '../intake/moment-of.ts'
import { aboutToBeSaid, foresee } from './foresee.ts'
import { lawTaskDrafts } from './law-task.ts'

const now = '2026-11-22T09:00:00.000Z'
const zone = 'Africa/Maputo'
const hour = 3_600_000
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const ids = (from: number) => {
  let next = from
  return () => uuid((next += 1))
}
const inHours = (hours: number, from: Instant = now) => Date.parse(from) + hours * hour

const place = (at: Instant = now, from = 1000) => ({ now: at, zone, newId: ids(from) })
const device = (number: number) => ({
  dictionary,
  branch: { record: uuid(1), heads: [] },
  writer: {
    author: { user: uuid(2), organisation: uuid(3) },
    device: { device: uuid(number) },
    purpose: 'assist' as const,
  },
})

/** A record of which a device said this, at this time. */
const after = (drafts: readonly EntryDraft[], at: Instant = now): FoldedRecord =>
  foresee([], drafts, { ...device(4), now: at, newId: ids(9000) }).team

/** Two devices that both saw the first drafts, and nothing of one another. */
function concurrent(
  first: readonly EntryDraft[],
  each: readonly [readonly EntryDraft[], readonly EntryDraft[]],
): FoldedRecord {
  const begun = aboutToBeSaid(first, { ...device(4), now, newId: ids(5000) })
  const heads = begun.slice(-1).map(({ header }) => header.id)
  const branches = each.map((drafts, index) => {
    const clock = begun.at(-1)?.header.at
    const branch = { record: uuid(1), heads, ...(clock === undefined ? {} : { clock }) }
    return aboutToBeSaid(drafts, { ...device(5 + index), branch, now, newId: ids(6000 + index * 100) })
  })
  return fold([...begun, ...branches.flat()], dictionary)
}

const said = (value: Fact['value']): Fact => ({ value, said: 'not-stated' })
const day = (local: string): Moment => ({ local, zone, precision: 'day', approximate: false })
const reminder: EntryDraft = {
  section: 'task',
  item: uuid(77),
  fields: { what: said('Call an invented lawyer'), dueAt: said(day('2026-11-24')), step: said('speak') },
}

describe('The task that a deadline of the law sets', () => {
  test('is to look, by a date', () => {
    const drafts = lawTaskDrafts(after([]), inHours(72), place())
    expect(drafts).toHaveLength(1)
    expect(drafts[0]?.fields).toMatchObject({
      step: { value: 'look' },
      state: { value: 'open' },
      dueAt: { value: day('2026-11-24') },
    })
  })

  test('is said once: nothing is written while nothing changed', () => {
    const set = lawTaskDrafts(after([]), inHours(72), place())
    expect(lawTaskDrafts(after(set), inHours(72), place())).toEqual([])
    expect(lawTaskDrafts(after([]), undefined, place())).toEqual([])
  })

  test('moves with the deadline, is done when there is none, and comes up again as the same task', () => {
    const set = lawTaskDrafts(after([]), inHours(72), place())
    const item = set[0]?.item
    const moved = lawTaskDrafts(after(set), inHours(120), place())
    expect(moved).toEqual([{ section: 'task', item, fields: { dueAt: said(day('2026-11-26')) } }])
    const done = lawTaskDrafts(after([...set, ...moved]), undefined, place())
    expect(done).toEqual([{ section: 'task', item, fields: { state: said('done') } }])
    const ended = after([...set, ...moved, ...done])
    expect(openTasks(ended)).toEqual([])
    const again = lawTaskDrafts(ended, inHours(72), place())
    expect(again).toMatchObject([{ item, fields: { state: { value: 'open' } } }])
  })

  test('that passed before its deadline did is told anew, a little more exactly', () => {
    const set = lawTaskDrafts(after([]), inHours(36), place())
    const later = '2026-11-23T18:30:00.000Z'
    const [moved] = lawTaskDrafts(after(set), inHours(36), place(later))
    expect(moved?.fields).toEqual({ dueAt: said({ ...day('2026-11-23T23:00'), precision: 'minute' }) })
  })

  test('leaves a colleague’s own reminder alone', () => {
    expect(lawTaskDrafts(after([reminder]), undefined, place())).toEqual([])
    const set = lawTaskDrafts(after([reminder]), inHours(72), place())
    expect(set[0]?.item).not.toBe(reminder.item)
    const both = after([reminder, ...set])
    expect(lawTaskDrafts(both, undefined, place()).map(({ item }) => item)).toEqual([set[0]?.item])
    expect(datedTasks(both).map(({ step }) => step)).toEqual(['speak', 'look'])
  })
})

describe('The node', () => {
  const nodeFields = (draft: EntryDraft): readonly string[] => {
    const divided = divide(draft.section, draft.fields, dictionary)
    if (divided.kind === 'refused') throw new Error(divided.code)
    return Object.keys(divided.node).toSorted()
  }

  test('cannot tell it from a reminder that a colleague wrote', () => {
    const [set] = lawTaskDrafts(after([]), inHours(72), place())
    if (!set) throw new Error('no task')
    const own: EntryDraft = {
      ...reminder,
      fields: { ...reminder.fields, state: said('open'), origin: said('colleague') },
    }
    expect(nodeFields(set)).toEqual(['dueAt', 'state', 'step'])
    expect(nodeFields(own)).toEqual(nodeFields(set))
    for (const draft of [set, own]) {
      const divided = divide(draft.section, draft.fields, dictionary)
      expect(divided.kind === 'divided' ? [...divided.closed.keys()] : []).toEqual(['narrative'])
    }
  })
})

describe('For any facts about a person', () => {
  const law = compileLaw(safeguards, dictionary)
  const circumstances = { now, country: undefined, status: treatyStatus }
  /** Help that began and was agreed to: whether it was forced is for the team alone to know. */
  const begun = { consent: said('given'), startedAgainstWill: said('no'), startedAt: said(day('2026-11-21')) }
  const team = ['mandatoryTest', 'lifeSavingWithoutCapacity']
  const sealed = anySheet([servicesByConsent], dictionary).map((sheet) => ({
    ...sheet,
    service: (sheet['service'] ?? []).map(({ facts, ...item }) => ({
      ...item,
      facts: {
        ...Object.fromEntries(Object.entries(facts).filter(([name]) => team.includes(name))),
        ...begun,
      },
    })),
  }))

  test('the node reads a date, that it is open and to be looked at, and nothing else of why', () => {
    let told = 0
    fc.assert(
      fc.property(fc.oneof(sealed, sealed, anySheet(safeguards, dictionary)), (sheet) => {
        const node = onlyNodeFacts(sheet, dictionary)
        const deadline = teamDeadline(law, { team: sheet, node }, circumstances, 'all')
        const drafts = lawTaskDrafts(after([]), deadline, place())
        expect(drafts.length).toBe(deadline === undefined ? 0 : 1)
        for (const { section, fields } of drafts) {
          told += 1
          const divided = divide(section, fields, dictionary)
          expect(divided).toMatchObject({
            kind: 'divided',
            node: { step: said('look'), state: said('open') },
          })
          expect(divided.kind === 'divided' && Object.keys(divided.node)).toHaveLength(3)
        }
      }),
      { numRuns: 80 },
    )
    expect(told).toBeGreaterThan(5)
  })
})

describe('Two devices at the same time', () => {
  test('that moved the same task come to the earlier day; who ended it does not outweigh who needs it', () => {
    const set = lawTaskDrafts(after([]), inHours(120), place())
    const base = foresee([], set, { ...device(4), now, newId: ids(5000) })
    expect(datedTasks(base.team)).toHaveLength(1)
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 300 }), fc.integer({ min: 30, max: 300 }), (one, other) => {
        const first = lawTaskDrafts(base.team, inHours(one), place())
        const second = lawTaskDrafts(base.team, inHours(other), place())
        fc.pre(first.length > 0 && second.length > 0)
        const folded = concurrent(set, [first, second])
        const [task, ...more] = datedTasks(folded)
        expect(more).toEqual([])
        const earlier = momentOf(toInstant(inHours(Math.min(one, other))), zone, 'day')
        expect(task?.dueAt).toBeLessThanOrEqual(doneBy(earlier) ?? 0)
      }),
    )
    const folded = concurrent(set, [
      lawTaskDrafts(base.team, undefined, place()),
      [{ section: 'task', item: set[0]?.item ?? '', fields: { state: said('open') } }],
    ])
    expect(openTasks(folded)).toHaveLength(1)
  })

  test('that each set one come to a single one with the next entry', () => {
    const folded = concurrent(
      [],
      [
        lawTaskDrafts(after([]), inHours(72), place(now, 100)),
        lawTaskDrafts(after([]), inHours(72), place(now, 200)),
      ],
    )
    expect(openTasks(folded)).toHaveLength(2)
    const next = lawTaskDrafts(folded, inHours(72), place())
    expect(next).toMatchObject([{ fields: { state: { value: 'done' } } }])
    expect(next).toHaveLength(1)
  })
})
