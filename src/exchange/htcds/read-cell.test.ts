import { utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { findingsOf, personOf, readBook, readOne, valuesOf } from '#test/support/invented-import.ts'
import { bytesOfSheet } from '#test/support/invented-workbook.ts'
import type { HtcdsOptions } from './read-htcds.ts'

describe('what is not known', () => {
  it('is never read as no, and an empty cell is no answer at all', () => {
    expect(valuesOf(readOne({ prs_FirstName: 'Testa', con_Consent: 'Unknown' }).cases[0], 'consent')).toEqual(
      [{ scope: 'record', state: 'unknown' }],
    )
    expect(valuesOf(readOne({ prs_FirstName: 'Testa', con_Consent: '' }).cases[0], 'consent')).toEqual([])
  })

  it('stays unknown in lists, dates and countries, and is reported', () => {
    const result = readOne({
      prs_Gender: 'Not Specified/Unknown',
      prs_Citizenship: 'unknown',
      prs_Birthdate: 'not known',
      vic_MethodsOfControl: '-99',
    })
    expect(valuesOf(result.cases[0], 'person')).toEqual([
      { gender: 'unknown', citizenships: 'unknown', birthDate: 'unknown' },
    ])
    expect(valuesOf(result.cases[0], 'exploitation')).toEqual([{ means: 'unknown' }])
    expect(findingsOf(result)).toEqual(Array.from({ length: 4 }, () => 'kept-as-unknown'))
  })

  it('is not a name: such a name stays empty', () => {
    const result = readOne({ prs_FirstName: 'Unknown', prs_Gender: 'Feminine' })
    expect(valuesOf(result.cases[0], 'person')).toEqual([{ gender: 'woman' }])
    expect(findingsOf(result)).toEqual(['left-empty'])
  })

  it('beside a value is a contradiction for a person to settle', () => {
    expect(findingsOf(readOne({ vic_MethodsOfControl: 'DebtBondage; unknown' }))).toEqual([
      'unknown-beside-values',
    ])
    expect(findingsOf(readOne({ prs_Citizenship: 'MW; unknown' }))).toEqual(['unknown-beside-values'])
  })

  it('differs from what a person did not want to say', () => {
    expect(personOf({ prs_Gender: 'Declined to answer' })).toEqual({ gender: 'declined' })
  })

  it('does not become "not a victim": that status ends no presumption and sets no possible victim to no', () => {
    expect(personOf({ vic_TraffickingStatus: 'NotAVictimOfTrafficking' })).toEqual({
      victimStatus: 'not-a-victim',
    })
  })
})

describe('a date', () => {
  const birth = (written: string | number, options: HtcdsOptions = {}): unknown => {
    const value = personOf({ prs_Birthdate: written }, options)?.['birthDate']
    return typeof value === 'object' && 'local' in value ? value.local : value
  }

  it('may be a day count of the spreadsheet, from 1900 or from 1904', () => {
    expect(birth(36994)).toBe('2001-04-13')
    const sheet = utils.aoa_to_sheet([['prs_Birthdate'], [36994 - 1462]])
    const result = readBook(bytesOfSheet(sheet, { date1904: true }))
    expect(valuesOf(result.cases[0], 'person')[0]?.['birthDate']).toMatchObject({ local: '2001-04-13' })
  })

  it('that could be a year or a day count waits for a person', () => {
    expect(findingsOf(readOne({ prs_Birthdate: 1987 }))).toEqual(['date-ambiguous'])
    expect(birth('1987')).toBe('1987')
  })

  it('in one order only is taken when the office is known to write so', () => {
    expect(birth('03/04/2001', { dateOrder: 'day-first' })).toBe('2001-04-03')
    expect(birth('03/04/2001', { dateOrder: 'month-first' })).toBe('2001-03-04')
  })

  it('that has not come yet is held back when it is known what day it is', () => {
    expect(findingsOf(readOne({ prs_Birthdate: '2031-01-01' }, { today: '2026-11-22' }))).toEqual([
      'date-in-future',
    ])
  })

  it('of birth gives the age and the month of coming of age, from the day before to the birthday itself', () => {
    const age = (today: string): unknown => personOf({ prs_Birthdate: '2010-05-12' }, { today })?.['ageYears']
    expect(age('2026-05-11')).toBe(15)
    expect(age('2026-05-12')).toBe(16)
    expect(personOf({ prs_Birthdate: '2010-05-12' })?.['minorUntil']).toMatchObject({ local: '2028-05' })
  })

  it('of birth known to the year gives no age, and a year of coming of age', () => {
    const read = personOf({ prs_Birthdate: 'about 2010' }, { today: '2026-11-22' })
    expect(read).not.toHaveProperty('ageYears')
    expect(read?.['minorUntil']).toEqual({
      local: '2028',
      zone: 'Etc/UTC',
      precision: 'year',
      approximate: true,
    })
  })
})
