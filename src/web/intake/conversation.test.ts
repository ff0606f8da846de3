import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FieldPath } from '#engine/dictionary.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { askTheLaw } from './ask-the-law.ts'
import { answer, backward, forward, goTo, pathIn, progressIn, whereIn } from './conversation.ts'
import { type Draft, newDraft } from './draft.ts'
import { factsFromAnswers } from './facts-from-answers.ts'
import { firstContact } from './first-contact.ts'
import type { Given } from './flow.ts'
import { lawQuestion } from './law-questions.ts'
import { momentOf } from './moment-of.ts'
import { momentFrom, noParts, partsOf } from './moment-parts.ts'
import { settleAlone } from './offers.ts'
import { nextAtFirstContact, sheetOf } from './open-questions.ts'
import { answeredIn, isRefusal } from './summary.ts'

const yes: Given = { kind: 'value', value: 'yes' }
const no: Given = { kind: 'value', value: 'no' }
const begun = newDraft(firstContact, {
  id: '10000000-0000-4000-8000-000000000001',
  record: '10000000-0000-4000-8000-000000000002',
  startedAt: '2026-11-20T10:00:00.000Z',
  zone: 'Africa/Maputo',
  basis: 'consent',
})
const at = (draft: Draft) => whereIn(draft).open.page.id
const isFrom = (from: Draft, steps: number): Draft =>
  Array.from({ length: steps }).reduce<Draft>((draft) => forward(draft), from)

describe('Moving through a conversation', () => {
  test('it begins with safety', () => {
    expect(at(begun)).toBe('safe')
    expect(progressIn(begun)).toEqual({ matter: 'safe-to-speak', number: 1, all: 12 })
  })

  test('going on and coming back arrives where one was, and loses no answer', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), (steps) => {
        const here = answer(isFrom(begun, steps), 'safe-to-speak', yes)
        const there = backward(forward(here))
        if (forward(here).page !== here.page) expect(at(there)).toBe(at(here))
        expect(there.answers).toEqual(here.answers)
      }),
    )
  })

  test('before the first page and after the last one there is nowhere to go', () => {
    expect(at(backward(begun))).toBe('safe')
    const last = isFrom(begun, 100)
    expect(at(last)).toBe('leaving-sheet')
    expect(at(forward(last))).toBe('leaving-sheet')
  })

  test('a page that an answer has closed gives way to the one before it', () => {
    const onAge = goTo(answer(begun, 'under-18', yes), 'child-age')
    expect(at(onAge)).toBe('child-age')
    expect(at(answer(onAge, 'under-18', no))).toBe('under-18-doubt')
  })

  test('nobody is sent to a page that is not open', () => {
    expect(at(goTo(begun, 'child-age'))).toBe('safe')
    expect(pathIn(begun).map(({ page }) => page.id)).not.toContain('child-age')
  })
})

describe('What the law still asks', () => {
  const lawAsks = (...facts: readonly FieldPath[]) =>
    facts.map((fact) => ({ fact, item: undefined, why: { en: 'a right', fr: 'un droit', pt: 'um direito' } }))
  const offered = (facts: readonly FieldPath[], asked: readonly string[] = []) =>
    nextAtFirstContact(lawAsks(...facts), new Set(asked), dictionary).map(({ fact }) => fact)

  test('at most three questions, the most urgent ones', () => {
    expect(
      offered(['danger.agreed', 'return.collective', 'custody.canLeave', 'return.individualAssessment']),
    ).toEqual(['danger.agreed', 'return.collective', 'custody.canLeave'])
  })

  test('never one that first contact must not ask, whatever right it would open', () => {
    expect(
      offered(['danger.possibleSexualViolence', 'person.pregnant', 'exploitation.form', 'journey.origin']),
    ).toEqual([])
  })

  test('none that was put already', () => {
    expect(offered(['return.planned', 'return.collective'], ['return.planned'])).toEqual([
      'return.collective',
    ])
  })

  test('a planned removal makes it ask what would stop it', async () => {
    const draft = answer(begun, 'removal-planned', yes)
    const items = factsFromAnswers(firstContact, draft.answers, { dictionary, ...draft })
    const asked = await askTheLaw(sheetOf(items, draft.startedAt), draft.startedAt, 'MOZ')
    expect(asked.map(({ fact }) => fact).some((fact) => fact.startsWith('return.'))).toBe(true)
  })

  test('an answer to such a question becomes a fact of the item that it is about', () => {
    const { id } = lawQuestion('return.collective', 'return')
    const draft = answer(answer(begun, 'removal-planned', yes), id, no)
    const items = factsFromAnswers(firstContact, draft.answers, { dictionary, ...draft })
    expect(items.find((item) => item.key === 'return')?.fields).toMatchObject({
      planned: { value: 'yes' },
      collective: { value: 'no', said: 'not-stated' },
    })
  })
})

describe('Before it is kept', () => {
  test('what was declined and what was refused is shown as refused', () => {
    const draft = answer(answer(begun, 'languages', { kind: 'declined' }), 'consent-assist', {
      kind: 'value',
      value: 'refused',
    })
    expect(
      answeredIn(draft)
        .filter(isRefusal)
        .map(({ question }) => question.id),
    ).toEqual(['languages', 'consent-assist'])
  })

  test('what was not asked is not shown', () => {
    expect(answeredIn(answer(begun, 'languages', { kind: 'not-asked' }))).toEqual([])
  })
})

describe('Choosing', () => {
  test('an answer that says none of these stands alone, and the last choice counts', () => {
    expect(settleAlone(['a', 'b'], ['a', 'b', 'none'], ['none'])).toEqual(['none'])
    expect(settleAlone(['none'], ['none', 'a'], ['none'])).toEqual(['a'])
    expect(settleAlone(['a', 'b'], ['a'], ['none'])).toEqual(['a'])
  })
})

describe('Dates as people know them', () => {
  const zone = 'Africa/Maputo'

  test('a year, a month or a day may be all that is known', () => {
    expect(momentFrom({ ...noParts, year: '2026' }, zone)).toMatchObject({ local: '2026', precision: 'year' })
    expect(momentFrom({ ...noParts, year: '2026', month: '3' }, zone)).toMatchObject({ local: '2026-03' })
    expect(momentFrom({ ...noParts, year: '2026', month: '3', day: '7', time: '14:30' }, zone)).toMatchObject(
      {
        local: '2026-03-07T14:30',
        precision: 'minute',
      },
    )
  })

  test('there is no 30 February, and no day without its month', () => {
    expect(momentFrom({ ...noParts, year: '2026', month: '2', day: '30' }, zone)).toBe('wrong')
    expect(momentFrom({ ...noParts, year: '2026', day: '7' }, zone)).toBe('wrong')
    expect(momentFrom(noParts, zone)).toBe('empty')
  })

  test('what was written comes back as it was written', () => {
    const moment = momentFrom(
      { ...noParts, year: '2026', month: '11', day: '20', approximate: 'about' },
      zone,
    )
    expect(typeof moment === 'object' && partsOf(moment)).toMatchObject({ day: '20', approximate: 'about' })
  })

  test('midnight at the place of the event decides the day', () => {
    expect(momentOf('2026-11-20T22:30:00.000Z', zone, 'day').local).toBe('2026-11-21')
    expect(momentOf('2026-11-20T22:00:00.000Z', zone, 'minute').local).toBe('2026-11-21T00:00')
  })
})
