import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from './read-date.ts'

const read = (written: string | number): unknown => {
  const date = readDate(written, { dayShift: 0 })
  return typeof date === 'string' ? date : date.approximate ? `~${date.local}` : date.local
}

describe('a written date', () => {
  it.each([
    ['2001-04-03', '2001-04-03'],
    ['2001/4/3', '2001-04-03'],
    ['2001-04-03T08:30:00Z', '2001-04-03'],
    ['2001-04', '2001-04'],
    ['04/2001', '2001-04'],
    ['2001', '2001'],
    ['13/04/2001', '2001-04-13'],
    ['04/13/2001', '2001-04-13'],
    ['13.4.2001', '2001-04-13'],
    ['04/04/2001', '2001-04-04'],
    ['3 April 2001', '2001-04-03'],
    ['April 3, 2001', '2001-04-03'],
    ['3 de março de 2001', '2001-03-03'],
    ['1er août 2001', '2001-08-01'],
    ['12-mai-1999', '1999-05-12'],
    ['May 1999', '1999-05'],
    ['c. 1999', '~1999'],
    ['about May 1999', '~1999-05'],
    ['circa 1999', '~1999'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is %s', (written, date) => {
    expect(read(written)).toBe(date)
  })

  it.each([
    ['03/04/2001', 'date-ambiguous'],
    ['3-4-2001', 'date-ambiguous'],
    ['13/04/01', 'date-ambiguous'],
    ['3 April 01', 'date-ambiguous'],
    ['31/04/2001', 'date-unreadable'],
    ['29 February 2023', 'date-unreadable'],
    ['2001-13-01', 'date-unreadable'],
    ['1799', 'date-unreadable'],
    ['soon', 'date-unreadable'],
    ['3 Aprile Maggio 2001', 'date-unreadable'],
    ['between 1999 and 2001', 'date-unreadable'],
    ['', 'date-unreadable'],
  ])('%s is %s', (written, finding) => {
    expect(read(written)).toBe(finding)
  })

  it('is the day of the calendar that the spreadsheet shows for a day count', () => {
    expect(read(36526)).toBe('2000-01-01')
    expect(read(36526.75)).toBe('2000-01-01')
    expect(read(61)).toBe('1900-03-01')
    for (const count of [0, -1, 60, 2_000_000]) expect(read(count)).toBe('date-unreadable')
  })

  it('with day and month up to 12 and different from each other is never guessed', () => {
    const upTo12 = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(upTo12, upTo12, fc.integer({ min: 1930, max: 2025 }), (one, other, year) => {
        fc.pre(one !== other)
        expect(read(`${one}/${other}/${year}`)).toBe('date-ambiguous')
      }),
    )
  })
})
