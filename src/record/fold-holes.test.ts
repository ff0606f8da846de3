import { describe, expect, test } from 'vitest'
import { toFactSheet } from './fact-sheet.ts'
import { fold } from './fold.ts'
import { dictionary, fact, id, record, says } from './test-journal.ts'

describe('what is missing or not understood', () => {
  test('fields and sections of a newer dictionary are kept unread', () => {
    const folded = fold(
      [
        says({ n: 1, fields: { shoeSize: fact(40), constructor: fact('x') } }),
        says({ n: 2, section: 'constellation', fields: { star: fact('yes') } }),
      ],
      dictionary,
    )
    expect(folded.unread.map(({ field }) => field)).toEqual(['shoeSize', 'constructor', 'star'])
    expect(toFactSheet(folded)).toEqual({})
  })

  test('erased and closed parts are counted once and leave a hole', () => {
    const hole = { ...says({ n: 1, fields: {} }), erased: 1, closed: 2 }
    const opened = { ...hole, closed: 1 }
    const folded = fold([hole, opened, hole], dictionary)
    expect([folded.erased, folded.closed]).toEqual([1, 1])
    expect(toFactSheet(folded)).toEqual({})
  })

  test('two devices that each began the person have described one person', () => {
    const other = { ...says({ n: 2, fields: { languages: fact(['ny']) } }), item: id(55) }
    const items = fold([says({ n: 1, fields: { ageYears: fact(20) } }), other], dictionary).sections['person']
    expect(items).toHaveLength(1)
    expect(items?.[0]?.id).toBe(record)
  })

  test('the fact sheet has the first reception of each item, its facts and what waits to be settled', () => {
    const folded = fold(
      [
        says({ n: 2, fields: { ageYears: fact(20), alias: fact('Heron') } }),
        says({ n: 1, fields: { ageYears: fact(21) } }),
      ],
      dictionary,
    )
    expect(toFactSheet(folded)).toEqual({
      person: [
        {
          id: record,
          receivedAt: '2026-11-20T10:01:00.000Z',
          facts: { alias: fact('Heron') },
          unsettled: { ageYears: [fact(21), fact(20)] },
        },
      ],
    })
  })
})
