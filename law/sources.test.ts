import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cite } from '#engine/citation.ts'
import { wordsNotInSeed } from '#test/support/law-guards.ts'
import { child, victim } from './presumptions.ts'
import { noReturnToDanger } from './safeguards/1.5-return-and-reintegration/no-return-to-danger.ts'
import { safeguards } from './safeguards/all.ts'
import { instruments } from './sources/all.ts'
import { treatyStatus } from './status/treaty-status.ts'

const seeds = new URL('../../shared/seeds/', import.meta.url)
const name = existsSync(seeds) ? readdirSync(seeds).find((file) => file.startsWith('003')) : undefined
const seed = name === undefined ? undefined : readFileSync(new URL(name, seeds), 'utf8').split('\n')

const sources = [
  ...safeguards.flatMap((safeguard) => [
    ...safeguard.sources,
    ...(safeguard.exceptions ?? []).map(({ source }) => source),
  ]),
  ...child.sources,
  ...victim.sources,
]

describe('sources', () => {
  test('each instrument stands once, and every source is one of them', () => {
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length)
    expect(sources.filter(({ instrument }) => !instruments.includes(instrument))).toEqual([])
  })

  test('each instrument is used', () => {
    const used = new Set(sources.map(({ instrument }) => instrument))
    expect(instruments.filter((instrument) => !used.has(instrument)).map(({ id }) => id)).toEqual([])
  })

  test('every right has a source that states the duty', () => {
    const without = safeguards.filter(
      (safeguard) => !safeguard.sources.some(({ role }) => role === 'states-the-duty'),
    )
    expect(without.map(({ id }) => id)).toEqual([])
  })

  test('only treaties and custom say shall where they state a duty', () => {
    const firm = sources.filter(({ role, force }) => role === 'states-the-duty' && force === 'shall')
    expect(firm.filter(({ instrument }) => !['treaty', 'custom'].includes(instrument.kind))).toEqual([])
  })

  test('what nobody verified is printed as not verified', () => {
    const unverified = sources.filter(
      ({ seed: line, possibly }) => line === undefined || possibly !== undefined,
    )
    expect(unverified.length).toBeGreaterThan(0)
    expect(unverified.filter((source) => !cite(source).correction?.en.endsWith('not verified'))).toEqual([])
    expect(
      unverified
        .filter(({ possibly }) => possibly)
        .filter((source) => cite(source).citation.includes(String(source.possibly))),
    ).toEqual([])
  })

  test('no State is said to be bound as long as no list was loaded', () => {
    expect(treatyStatus).toEqual({ asOf: undefined, list: undefined, rows: [] })
  })

  test.skipIf(seed === undefined)(
    'every source stands in the toolkit where it is said to stand (SKIPPED where the toolkit text, ../shared/seeds/003*, is absent)',
    () => {
      expect(safeguards.flatMap((safeguard) => wordsNotInSeed(safeguard, seed ?? []))).toEqual([])
      const [first] = noReturnToDanger.sources
      const moved = {
        ...first,
        seed: { line: 1, words: 'constituting a norm of international customary law' },
      }
      expect(wordsNotInSeed({ ...noReturnToDanger, sources: [moved] }, seed ?? [])).toHaveLength(1)
    },
  )

  test('every right cites at least one line of the toolkit', () => {
    const without = safeguards.filter((safeguard) => !safeguard.sources.some(({ seed: line }) => line))
    expect(without.map(({ id }) => id)).toEqual([])
  })
})
