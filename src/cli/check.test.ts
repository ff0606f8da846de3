import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type CheckOptions, type CheckOutput, runCheck } from './check.ts'

const now = '2026-11-20T12:00:00Z'
const at = (local: string) => ({ local, zone: 'Africa/Blantyre', precision: 'minute' })
const file = (sections: object): string => JSON.stringify({ format: 1, sections })

function checked(text: string, options: Partial<CheckOptions> = {}): CheckOutput {
  const result = runCheck(text, { now, ...options })
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals))
  return result.output
}

function codes(text: string, options: Partial<CheckOptions> = {}): readonly string[] {
  const result = runCheck(text, { now, ...options })
  expect(result.exitCode).toBe(result.kind === 'refused' ? 2 : 0)
  return result.kind === 'refused' ? result.refusals.map(({ code, at: place }) => `${code} ${place}`) : []
}

const held = {
  person: [{ foreign: 'yes', possibleVictim: 'yes' }],
  custody: [{ kind: 'immigration', startedAt: at('2026-11-18T14:00'), consulateContacted: 'yes' }],
}

describe('what is printed', () => {
  const output = checked(file(held), { country: 'MWI' })

  test('has these keys and no others', () => {
    expect(Object.keys(output)).toEqual(['now', 'country', 'findings', 'questions'])
    const keys =
      'safeguard status overdue severity sources factsUsed missing action owner dueAt changesAt'.split(' ')
    for (const finding of output.findings) expect(Object.keys(finding)).toEqual(keys)
    for (const question of output.questions) expect(Object.keys(question)).toEqual(['fact', 'why'])
    expect(output).toMatchObject({ now: '2026-11-20T12:00:00.000Z', country: 'MWI' })
  })

  test('stands in the order of severity, due date and name', () => {
    const rank = { critical: '0', high: '1', medium: '2' }
    const order = output.findings.map(({ severity, dueAt, safeguard }) =>
      [rank[severity], dueAt ?? '9999', safeguard].join(),
    )
    expect(order.toSorted()).toEqual(order)
  })

  test('tells the two halves of the consular right apart', () => {
    const consular = output.findings.filter(({ safeguard }) => safeguard.startsWith('SG-PRO-05'))
    expect(consular.map(({ safeguard, severity, status }) => ({ safeguard, severity, status }))).toEqual([
      { safeguard: 'SG-PRO-05-B', severity: 'critical', status: 'risk' },
      { safeguard: 'SG-PRO-05-A', severity: 'high', status: 'risk' },
    ])
  })

  test('counts a deadline from the first instant of the moment', () => {
    const day = { ...at('2026-11-19'), precision: 'day' }
    const { findings } = checked(file({ ...held, custody: [{ kind: 'police', startedAt: day }] }))
    const dueAt = findings.find(({ safeguard }) => safeguard === 'SG-PRO-04')?.dueAt
    expect(dueAt).toBe('2026-11-19T10:00:00.000Z')
  })

  test('does not name what does not apply', () => {
    expect(output.findings.map(({ safeguard }) => safeguard)).not.toContain('SG-LEG-03')
    expect(output.findings.map(({ status }) => status)).not.toContain('not-applicable')
  })

  test('writes null where there is nothing to do and nothing to wait for', () => {
    const { findings } = checked(
      file({ ...held, custody: [{ ...held.custody[0], consularRightToldAt: at('2026-11-18T15:00') }] }),
    )
    const met = findings.find(({ safeguard }) => safeguard === 'SG-PRO-05-A')
    expect(met).toMatchObject({ status: 'met', action: null, dueAt: null, changesAt: null })
  })

  test('says the same twice, and in another language the same but for the words', () => {
    expect(checked(file(held), { country: 'MWI' })).toEqual(output)
    const french = checked(file(held), { country: 'MWI', language: 'fr' })
    expect(french.findings.map(({ safeguard, dueAt }) => [safeguard, dueAt])).toEqual(
      output.findings.map(({ safeguard, dueAt }) => [safeguard, dueAt]),
    )
    expect(french.questions).not.toEqual(output.questions)
  })

  test('never calls a breach what no list shows to bind', () => {
    const treaty = output.findings.flatMap(({ sources }) => sources.filter(({ kind }) => kind === 'treaty'))
    expect(new Set(treaty.map(({ binds }) => binds))).toEqual(new Set(['unknown']))
    expect(output.findings.map(({ status }) => status)).not.toContain('breach')
  })

  test('of an empty file is what nobody has asked yet', () => {
    const { findings, questions } = checked(file({}))
    expect(new Set(findings.map(({ status }) => status))).toEqual(new Set(['open-question', 'due']))
    expect(questions.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['person.possibleVictim', 'person.possibleChild']),
    )
  })
})

describe('what is refused, with its place', () => {
  test('a file that is no JSON, or no case file', () => {
    expect(codes('{')).toEqual(['not-json $'])
    expect(codes('')).toEqual(['not-json $'])
    expect(codes('[]')).toEqual(['wrong-type $'])
    expect(codes('{"format":2,"sections":{}}')).toEqual(['unknown-format $.format'])
  })

  test('every slip of a file at once', () => {
    expect(codes(file({ person: [{ possibleVictim: 'maybe' }], custodi: [] })).toSorted()).toEqual([
      'unknown-code $.sections.person[0].possibleVictim',
      'unknown-section $.sections.custodi',
    ])
  })

  test('a time or a country that is none', () => {
    expect(codes(file({}), { now: 'yesterday' })).toEqual(['malformed-instant --now'])
    expect(codes(file({}), { country: 'MW' })).toEqual(['unknown-country --country'])
  })

  test('a byte order mark is let through', () => {
    expect(codes(`\uFEFF${file({})}`)).toEqual([])
  })
})

test('the example of the reference page is what the command prints', () => {
  const page = readFileSync(new URL('../../docs/reference/check.md', import.meta.url), 'utf8')
  const [input, output] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block]) => String(block))
  const shown: unknown = JSON.parse(output ?? '')
  const { findings, ...rest } = checked(input ?? '', { country: 'MWI' })
  const [first] = findings
  expect({ ...rest, findings: [first] }).toEqual(shown)
})
