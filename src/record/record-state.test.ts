import { describe, expect, test } from 'vitest'
import type { Dictionary } from '#engine/dictionary.ts'
import type { Fact, Value } from '#engine/facts.ts'
import { dictionary as law } from '#law/facts/dictionary.ts'
import { fold } from './fold.ts'
import { neverClosed } from './folded.ts'
import { heardTasks, keptAlthoughMistake, recordState, saidState } from './record-state.ts'
import { day, fact, says } from './test-journal.ts'

type Patch = Parameters<typeof says>[0]

const foldOf = (...patches: readonly Patch[]) => fold(patches.map(says), law)
const stateOf = (...patches: readonly Patch[]) => recordState(foldOf(...patches), law)
const said = (values: Readonly<Record<string, Value>>): Record<string, Fact> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fact(value)]))
const file = (n: number, state: string, more: Partial<Patch> = {}): Patch => ({
  n,
  section: 'record',
  fields: said({ state }),
  ...more,
})

describe('A record', () => {
  test('is open while nobody closed it, and when nobody can say', () => {
    expect(stateOf()).toBe('open')
    expect(stateOf(file(1, 'unknown'))).toBe('open')
    expect(stateOf(file(1, 'declined'))).toBe('open')
  })

  test('is closed by a word and opened by a later one', () => {
    expect(stateOf(file(1, 'closed'))).toBe('closed')
    expect(stateOf(file(1, 'closed'), file(2, 'open', { after: [1] }))).toBe('open')
    expect(
      stateOf(file(1, 'closed'), file(2, 'open', { after: [1] }), file(3, 'closed', { after: [2] })),
    ).toBe('closed')
  })

  test('stays open where one colleague closed it and another, not knowing, opened it', () => {
    expect(stateOf(file(1, 'open'), file(2, 'closed'))).toBe('open')
    expect(stateOf(file(2, 'open'), file(1, 'closed'))).toBe('open')
    expect(stateOf(file(1, 'withdrawn'), file(2, 'closed'))).toBe('closed')
  })

  test('called a mistake counts as one only once nothing in it speaks of a person', () => {
    const somebody: Patch = { n: 1, fields: said({ ageYears: 24, possibleVictim: 'yes' }) }
    const withdrawn = file(3, 'withdrawn', { after: [1, 2] })
    const nobody: Patch = {
      n: 2,
      after: [1],
      fields: { ageYears: fact('unknown', 'decision'), possibleVictim: fact('unknown', 'decision') },
    }
    expect(stateOf(somebody, withdrawn)).toBe('open')
    expect(saidState(foldOf(somebody, withdrawn))).toBe('withdrawn')
    expect(stateOf(somebody, nobody, withdrawn)).toBe('withdrawn')
  })

  test('is no mistake while a presumption stands that no decision has ended', () => {
    const presumed: Patch = { n: 1, fields: said({ possibleVictim: 'yes' }) }
    const emptied: Patch = { n: 2, after: [1], fields: said({ possibleVictim: 'unknown' }) }
    expect(stateOf(presumed, emptied, file(3, 'withdrawn', { after: [2] }))).toBe('open')
  })

  test('is no mistake while two answers wait to be settled, or something is not read yet', () => {
    const two: readonly Patch[] = [
      { n: 1, fields: said({ ageYears: 17 }) },
      { n: 2, fields: said({ ageYears: 19 }) },
    ]
    expect(stateOf(...two, file(3, 'withdrawn', { after: [1, 2] }))).toBe('open')
    const newer: Patch = { n: 1, section: 'section-of-a-later-version', fields: said({ kind: 'something' }) }
    expect(stateOf(newer, file(2, 'withdrawn', { after: [1] }))).toBe('open')
  })

  test('does not stay a mistake through why and when it was closed', () => {
    const why = said({ state: 'withdrawn', closureReason: 'recorded-by-mistake' })
    expect(stateOf({ n: 1, section: 'record', fields: why })).toBe('withdrawn')
  })

  test('in a house without the rule, would hide a person by being called a mistake', () => {
    const nothingIsRead: Dictionary = { version: 1, sections: {} }
    const hidden = foldOf(
      { n: 1, fields: said({ possibleVictim: 'yes' }) },
      file(2, 'withdrawn', { after: [1] }),
    )
    expect(recordState(hidden, nothingIsRead)).toBe('withdrawn')
    expect(recordState(hidden, law)).toBe('open')
  })
})

describe('What is written in a closed record', () => {
  const someone: Patch = { n: 1, fields: said({ ageYears: 24 }) }
  const closed = file(2, 'closed', { after: [1] })

  test('opens it until somebody closes it again', () => {
    const need: Patch = { n: 3, section: 'need', after: [2], fields: said({ service: 'health' }) }
    expect(stateOf(someone, closed, need)).toBe('open')
    expect(stateOf(someone, closed, need, file(4, 'closed', { after: [3] }))).toBe('closed')
  })

  test('opens it also where whoever wrote did not know that it was closed, or wrote before it was', () => {
    const blind: Patch = { n: 3, fields: said({ ageYears: 23 }) }
    expect(stateOf(someone, closed, blind)).toBe('open')
    const closing = file(4, 'closed', { after: [1] })
    expect(stateOf(someone, closing, blind)).toBe('open')
    expect(stateOf(someone, file(4, 'closed', { after: [1, 3] }), blind)).toBe('closed')
  })

  test('opens it where nobody but the team can read what it is', () => {
    const note: Patch = { n: 3, section: 'sealed', after: [2], fields: {} }
    expect(stateOf(someone, closed, note)).toBe('open')
  })

  test('leaves it closed where it is about the file, or ends a task or a disclosure', () => {
    const about: readonly Patch[] = [
      { n: 3, section: 'record', after: [2], fields: said({ closureReason: 'contact-lost' }) },
      { n: 3, section: 'task', after: [2], fields: said({ state: 'done' }) },
      { n: 3, section: 'disclosure', after: [2], fields: said({ state: 'ended' }) },
      { n: 3, section: 'disclosure', after: [2], fields: said({ state: 'declined' }) },
    ]
    for (const one of about) expect(stateOf(someone, closed, one)).toBe('closed')
    const offered: Patch = { n: 3, section: 'disclosure', after: [2], fields: said({ state: 'offered' }) }
    expect(stateOf(someone, closed, offered)).toBe('open')
  })

  test('by another organisation is theirs, and opens nothing here', () => {
    const theirs: Patch = {
      n: 3,
      organisation: '00000000-0000-4000-8000-0000000000a2',
      fields: said({ ageYears: 9 }),
    }
    expect(stateOf(someone, closed, theirs)).toBe('closed')
  })

  test('is heard if it is a task with a day; one that was there when it was closed is not', () => {
    const task = (n: number, after: readonly number[], more = {}): Patch => ({
      n,
      section: 'task',
      after,
      fields: said({ step: 'call', dueAt: day('2031-01-01'), ...more }),
    })
    const heard = (...patches: readonly Patch[]) => heardTasks(foldOf(...patches), law).length
    const before = task(1, [])
    expect(heard(before)).toBe(1)
    expect(heard(before, file(2, 'closed', { after: [1] }))).toBe(0)
    expect(heard(before, file(2, 'closed', { after: [1] }), task(3, [2]))).toBe(1)
    expect(
      heard(before, file(2, 'closed', { after: [1] }), task(3, [2]), task(4, [3], { state: 'done' })),
    ).toBe(0)
    expect(stateOf(someone, closed, task(3, [2]))).toBe('closed')
    const dayless: Patch = { n: 3, section: 'task', after: [2], fields: said({ step: 'call' }) }
    expect(stateOf(someone, closed, dayless)).toBe('open')
  })
})

describe('A record that was called a mistake', () => {
  const [ana, rui, eva] = [901, 902, 903] as const
  /** The office can open none of it. */
  const sealed = (n: number, user: number, more: Partial<Patch> = {}): Patch => ({
    n,
    section: 'sealed',
    user,
    fields: {},
    ...more,
  })
  const mistake = (n: number, user: number, after: readonly number[], more: Partial<Patch> = {}): Patch =>
    file(n, 'withdrawn', { user, after, ...more })
  const why = (...patches: readonly Patch[]) => keptAlthoughMistake(foldOf(...patches), law)

  test('is one on the word of whoever alone wrote it', () => {
    expect(stateOf(sealed(1, ana), mistake(2, ana, [1]))).toBe('withdrawn')
  })

  test('is none on one word where another member wrote in it, whatever the office can read of it', () => {
    expect(stateOf(sealed(1, ana), mistake(2, rui, [1]))).toBe('open')
    expect(why(sealed(1, ana), mistake(2, rui, [1]))).toBe('one-word')
    expect(why(sealed(1, ana), sealed(2, rui, { after: [1] }), mistake(3, ana, [2]))).toBe('one-word')
  })

  test('is one once everybody who wrote in it says so, or any two members', () => {
    const wrote = [sealed(1, ana), sealed(2, rui, { after: [1] }), mistake(3, ana, [2])]
    expect(stateOf(...wrote, mistake(4, rui, [3]))).toBe('withdrawn')
    expect(stateOf(...wrote, mistake(4, eva, [3]))).toBe('withdrawn')
    expect(stateOf(...wrote, mistake(4, ana, [3]))).toBe('open')
  })

  test('is none once somebody has said otherwise in between, or took her word back', () => {
    const wrote = [sealed(1, ana), sealed(2, rui, { after: [1] }), mistake(3, ana, [2])]
    expect(stateOf(...wrote, file(4, 'open', { user: eva, after: [3] }), mistake(5, rui, [4]))).toBe('open')
    // *Undo* puts the word of before back, which is another member's.
    const undone = mistake(5, eva, [4], { corrects: 4 })
    expect(stateOf(...wrote, mistake(4, eva, [3]), undone)).toBe('open')
  })

  test('is none while something was written since, or somebody has still something to do', () => {
    expect(why(sealed(1, ana), mistake(2, ana, [1]), sealed(3, ana, { after: [2] }))).toBe('since')
    const task: Patch = { n: 1, section: 'task', user: ana, fields: said({ dueAt: day('2031-01-01') }) }
    expect(why(task, mistake(2, ana, [1]))).toBe('task')
  })

  test('in a house that asks no second word, would disappear on one', () => {
    const folded = foldOf(sealed(1, ana), mistake(2, rui, [1]))
    expect(recordState({ ...folded, file: neverClosed }, law)).toBe('withdrawn')
    expect(recordState(folded, law)).toBe('open')
  })
})
