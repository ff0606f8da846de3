import { describe, expect, test } from 'vitest'
import type { Finding } from '#engine/findings.ts'
import type { Safeguard } from '#engine/safeguard.ts'
import { type FoldedItem, neverClosed } from '#record/folded.ts'
import { afterClosing, closingOf, emptyClosing, noteOfClosing, openingAgain, reasonPath } from './closing.ts'
import type { Rights } from './law-here.ts'

const record = '00000000-0000-4000-8000-000000000001'
const us = '00000000-0000-4000-8000-0000000000a1'
const them = '00000000-0000-4000-8000-0000000000a2'
const when = { now: '2026-11-20T22:30:00.000Z', zone: 'Africa/Blantyre' }

const because = (reason: string, note = '') => ({
  ...emptyClosing,
  answers: { [reasonPath]: { kind: 'value', value: reason } } as const,
  reason: note,
})

describe('A case is closed', () => {
  test('not without a reason', () => {
    expect(closingOf(emptyClosing, record, when)).toBeUndefined()
  })

  test('by a decision, on the day that it is where the office stands', () => {
    const fields = closingOf(because('aims-met'), record, when)?.fields
    expect(fields).toEqual({
      state: { value: 'closed', said: 'decision' },
      closureReason: { value: 'aims-met', said: 'decision' },
      closedAt: {
        value: { local: '2026-11-21', zone: 'Africa/Blantyre', precision: 'day', approximate: false },
        said: 'decision',
      },
    })
  })

  test('on the day that was said, and with the words that were written', () => {
    const day = {
      local: '2026-11-03',
      zone: 'Africa/Blantyre',
      precision: 'day',
      approximate: false,
    } as const
    const form = because('died', '  Invented words ')
    const fields = closingOf(
      { ...form, answers: { ...form.answers, 'record.closedAt': { kind: 'value', value: day } } },
      record,
      when,
    )?.fields
    expect(fields?.['closedAt']?.value).toEqual(day)
    expect(fields?.['closureNote']?.value).toBe('Invented words')
  })

  test('made by mistake, it is withdrawn and not closed; opened again, nothing else is said', () => {
    const fields = closingOf(because('recorded-by-mistake'), record, when)?.fields
    expect(fields?.['state']?.value).toBe('withdrawn')
    expect(openingAgain(record).fields).toEqual({ state: { value: 'open', said: 'decision' } })
  })

  test('with the words of this closing, never with those of an earlier one', () => {
    const said = (entry: string) =>
      [{ entry, standing: 'stands' }] as unknown as FoldedItem['history'][string]
    const folded = (state: string) => ({
      sections: {
        record: [
          {
            id: record,
            receivedAt: when.now,
            facts: { closureNote: { value: 'Invented words', said: 'decision' } as const },
            unsettled: {},
            declined: [],
            history: { closureNote: said('first'), state: said(state) },
          },
        ],
      },
      file: neverClosed,
      unread: [],
      closed: 0,
      erased: 0,
    })
    expect(noteOfClosing(folded('first'))?.value).toBe('Invented words')
    expect(noteOfClosing(folded('second'))).toBeUndefined()
  })
})

const finding = (safeguard: string, more: Partial<Finding>): Finding =>
  ({
    safeguard,
    status: 'due',
    severity: 'critical',
    action: { kind: 'find-out' },
    factsUsed: [{ fact: 'person.ageYears' }],
    ...more,
  }) as unknown as Finding

const rights = (...findings: readonly Finding[]): Rights => ({
  findings,
  plan: [],
  questions: [],
  now: when.now,
})
const law: ReadonlyMap<string, Safeguard> = new Map(
  ['SG-A', 'SG-B'].map((id) => [id, { id } as unknown as Safeguard]),
)
const onNode = (safeguard: string, severity = 'critical') => ({
  safeguard,
  status: 'open-question',
  overdue: 'no' as const,
  severity,
  dueAt: when.now,
  changesAt: null,
})
const names = (of: readonly { readonly safeguard: string }[]) => of.map(({ safeguard }) => safeguard)

describe('What is critical stays on Today after closing', () => {
  const found = [
    finding('SG-A', {}),
    finding('SG-HIGH', { severity: 'high' }),
    finding('SG-MET', { status: 'met', action: undefined }),
    finding('SG-UNTOLD', { status: 'open-question', factsUsed: [] }),
  ]

  test('where the record is held, whatever it rests on', () => {
    const after = afterClosing(rights(...found), { findings: [], holder: us }, us, law)
    expect(names(after.stays)).toEqual(['SG-A', 'SG-UNTOLD'])
    expect(names(after.rests)).toEqual(['SG-HIGH'])
  })

  test('for whoever was asked for help, as far as it rests on what was written there', () => {
    const after = afterClosing(rights(...found), { findings: [onNode('SG-B')], holder: them }, us, law)
    expect(names(after.stays)).toEqual(['SG-A'])
    expect(names(after.rests)).toEqual(['SG-HIGH', 'SG-UNTOLD'])
    expect(after.asked).toEqual([])
  })

  test('also where only the office goes on asking, because the answer is sealed', () => {
    const seen = { findings: [onNode('SG-A'), onNode('SG-B'), onNode('SG-HIGH', 'high')], holder: us }
    expect(afterClosing(rights(finding('SG-A', {})), seen, us, law).asked.map(({ id }) => id)).toEqual([
      'SG-B',
    ])
  })
})
