import { describe, expect, it } from 'vitest'
import { countrySynonyms, groupWords } from './country-synonyms.ts'
import { isCountryCode, matchCitizenship } from './match-citizenship.ts'

const country = (label: string): string | undefined => {
  const match = matchCitizenship(label, 'MWI')
  return match.kind === 'country' ? match.country : undefined
}

describe('a citizenship in free text', () => {
  it.each([
    ['Zimbabwe', 'ZWE'],
    ['RDC', 'COD'],
    ['Congolese (DRC)', 'COD'],
    ['Viet Nam', 'VNM'],
    ['ROMANIA', 'ROU'],
    ['Chinese', 'CHN'],
    ['The Netherlands', 'NLD'],
    ['Bolivia (Plurinational State of)', 'BOL'],
    ['Tailandesa', 'THA'],
  ])('%s is %s', (label, code) => {
    expect(country(label)).toBe(code)
  })

  it('of "nationals" is the country that reports, whichever it is', () => {
    expect(matchCitizenship('Nationals', 'ZMB')).toEqual({
      kind: 'country',
      country: 'ZMB',
      how: 'own-country',
    })
    expect(matchCitizenship('Ciudadanos de su pa\uFFFDs', 'PER')).toEqual({
      kind: 'country',
      country: 'PER',
      how: 'own-country',
    })
  })

  it('of "nationals" of a territory without a code goes to review', () => {
    expect(matchCitizenship('Nationals', null).kind).toBe('unmatched')
  })

  it('that lost letters is repaired only where one country fits', () => {
    expect(matchCitizenship('Rep\uFFFDblica Dominicana', 'CRI')).toEqual({
      kind: 'country',
      country: 'DOM',
      how: 'repaired',
    })
    expect(matchCitizenship('\uFFFDra\uFFFD', 'CRI')).toEqual({
      kind: 'unmatched',
      candidates: ['IRN', 'IRQ'],
    })
  })

  it('that may mean two countries is not guessed', () => {
    expect(matchCitizenship('Congo', 'AGO')).toEqual({ kind: 'unmatched', candidates: ['COG', 'COD'] })
    for (const label of [
      'Guinean',
      'Nigerin',
      'DOMINICANA',
      '3 nig\uFFFDriens et 1 tunisien',
      '0',
      '',
      'Nationality',
    ])
      expect(matchCitizenship(label, 'BEN').kind).toBe('unmatched')
  })

  it('that names no country is kept as the group that it names', () => {
    expect(matchCitizenship('Abroad', 'MWI')).toEqual({ kind: 'group', group: 'foreign' })
    expect(matchCitizenship('Desconocido', 'MWI')).toEqual({ kind: 'group', group: 'unknown' })
    expect(matchCitizenship('Stateless', 'MWI')).toEqual({ kind: 'group', group: 'stateless' })
  })

  it('matches no word of the synonym table with two countries, and only countries that exist', () => {
    const words = [...Object.values(countrySynonyms), ...Object.values(groupWords)].flat()
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    const codes = Object.keys(countrySynonyms).filter((code) => code !== 'XKX')
    expect(codes.filter((code) => !isCountryCode(code))).toEqual([])
    for (const word of Object.values(countrySynonyms).flat()) expect(country(word), word).toBeDefined()
  })
})
