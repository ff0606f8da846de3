import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionsIn, pathsIn } from '#engine/condition.ts'
import type { FactSheet } from '#engine/facts.ts'
import { byUrgency, type Circumstances, type Finding, findings, judgements } from '#engine/findings.ts'
import { compileLaw } from '#engine/law.ts'
import { toInstant } from '#engine/moment.ts'
import type { Safeguard } from '#engine/safeguard.ts'
import { anySheet, onlyNodeFacts } from '#test/support/any-sheet.ts'
import { noon } from '#test/support/example-sheet.ts'
import { conditionsOf } from '#test/support/law-guards.ts'
import { dictionary } from './facts/dictionary.ts'
import { noReturnToDanger } from './safeguards/1.5-return-and-reintegration/no-return-to-danger.ts'
import { safeguards } from './safeguards/all.ts'
import { treatyStatus } from './status/treaty-status.ts'

const law = compileLaw(safeguards, dictionary)
const sheets = anySheet(safeguards, dictionary)
const device: Circumstances = { now: noon, country: undefined, status: treatyStatus, reads: 'team' }
const server: Circumstances = { ...device, reads: 'node' }

/** Safeguard and action of what is critical and holds back a harm. */
const stops = (found: readonly Finding[]): string[] =>
  found.flatMap(({ safeguard, severity, action }) =>
    severity === 'critical' && action?.stops === 'stops' ? [`${safeguard} ${action.kind}`] : [],
  )

function notOnServer(rights: readonly Safeguard[], sheet: FactSheet): string[] {
  const of = compileLaw(rights, dictionary)
  const onServer = stops(findings(of, onlyNodeFacts(sheet, dictionary), server))
  return stops(findings(of, sheet, device)).filter((stop) => !onServer.includes(stop))
}

const said = (value: string) => ({ value, said: 'not-stated' }) as const

const waiting: Safeguard = {
  ...noReturnToDanger,
  appliesWhen: { kind: 'onRecord', of: noReturnToDanger.appliesWhen },
}
const waitedFor: FactSheet = {
  return: [{ id: 'r', receivedAt: noon, facts: { planned: said('yes'), riskIndicated: said('yes') } }],
}

describe('for any facts about a person', () => {
  test('the server, which cannot read team facts, shows every stopping action of a critical right that the device shows', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(notOnServer(safeguards, sheet)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('a right that waited for an established team fact would be caught', () => {
    expect(notOnServer([waiting], waitedFor)).toEqual(['SG-RET-01 hold-removal'])
    expect(notOnServer([noReturnToDanger], waitedFor)).toEqual([])
  })

  test('the same facts give the same findings, in order of urgency', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const found = findings(law, sheet, device)
        expect(findings(law, structuredClone(sheet), device)).toEqual(found)
        expect(found.toSorted(byUrgency)).toEqual(found)
      }),
      { numRuns: 100 },
    )
  })

  test('every finding that is not met says what to do, who does it and by when', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const open = findings(law, sheet, device).filter(({ status }) => status !== 'met')
        for (const { action, dueAt, overdue } of open) {
          expect(action).toBeDefined()
          expect(overdue).toBe(String(dueAt) <= noon ? 'yes' : 'no')
        }
      }),
      { numRuns: 100 },
    )
  })

  test('nothing changes by time alone before the instant that the finding names, and then something does', () => {
    const result = (at: number, sheet: FactSheet) =>
      judgements(law, sheet, { ...device, now: toInstant(at) }).map(({ verdict, compiled }) => ({
        id: compiled.safeguard.id,
        status: verdict.status,
        overdue: verdict.overdue,
        applies: verdict.applies,
        dueAt: verdict.dueAt,
        items: verdict.items,
        item: verdict.item?.id,
        action: verdict.action,
      }))
    const withPerson = sheets.filter((sheet) => Object.values(sheet).some((items) => items.length > 0))
    fc.assert(
      fc.property(withPerson, (sheet) => {
        const now = result(Date.parse(noon), sheet)
        for (const [index, { changesAt }] of judgements(law, sheet, device).entries()) {
          const later = changesAt ?? Date.parse('2060-01-01T00:00:00Z')
          expect(result(later - 1, sheet)[index]).toEqual(now[index])
          if (changesAt !== undefined) expect(result(changesAt, sheet)[index]).not.toEqual(now[index])
        }
      }),
      { numRuns: 25 },
    )
  })
})

/** What an answer may establish: exceptions, steps on record, ends of a presumption or a danger. */
function establishing(safeguard: Safeguard): readonly string[] {
  const kinds = ['onRecord', 'recorded', 'decided', 'lasting', 'presumed']
  const within = conditionsOf(safeguard)
    .flatMap(conditionsIn)
    .filter(({ kind }) => kinds.includes(kind))
  const exceptions = (safeguard.exceptions ?? []).map(({ when }) => when)
  return [...within, ...exceptions].flatMap(pathsIn)
}

describe('an answer to an open question', () => {
  test('ends a critical finding only where it was asked for, or establishes an exception', () => {
    const critical = safeguards.filter(({ severity }) => severity === 'critical')
    const answered = fc.record({ sheet: sheets, answer: fc.constantFrom('yes', 'no'), pick: fc.nat() })
    fc.assert(
      fc.property(answered, ({ sheet, answer, pick }) => {
        const open = openAnswers(sheet)
        const chosen = open[pick % Math.max(1, open.length)]
        if (!chosen) return
        const after = new Set(
          findings(law, settled(sheet, chosen, answer), device).map(({ safeguard }) => safeguard),
        )
        for (const before of findings(law, sheet, device).filter(({ status }) => status !== 'met')) {
          const right = critical.find(({ id }) => id === before.safeguard)
          if (!right || after.has(before.safeguard)) continue
          expect([...before.missing, ...establishing(right)]).toContain(chosen.path)
        }
      }),
      { numRuns: 300 },
    )
  })
})

type Open = { readonly section: string; readonly item: string; readonly name: string; readonly path: string }

/** Questions of yes and no to which the answer is unknown. */
const openAnswers = (sheet: FactSheet): readonly Open[] =>
  Object.entries(sheet).flatMap(([section, items]) =>
    items.flatMap(({ id, facts }) =>
      Object.entries(facts)
        .filter(([name]) => dictionary.sections[section]?.fields[name]?.type.kind === 'truth')
        .filter(([, { value }]) => value === 'unknown' || value === 'declined')
        .map(([name]) => ({ section, item: id, name, path: `${section}.${name}` })),
    ),
  )

function settled(sheet: FactSheet, { section, item, name }: Open, answer: string): FactSheet {
  const items = (sheet[section] ?? []).map((each) =>
    each.id === item ? { ...each, facts: { ...each.facts, [name]: said(answer) } } : each,
  )
  return { ...sheet, [section]: items }
}
