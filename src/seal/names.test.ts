import { beforeAll, describe, expect, test } from 'vitest'
import { importNameKey, nameParts, nameTokens, searchTokens, skeleton } from './names.ts'
import type { PlatformKey } from './platform-key.ts'
import { seeded } from './test-office.ts'

let key: PlatformKey

beforeAll(async () => {
  key = await importNameKey(seeded(1)(32))
})

describe('names that are one name, written by ear', () => {
  test.each([
    ['Mohammed', 'Muhamad'],
    ['Chipiliro', 'Chipililo'],
    ['Joseph', 'Josef'],
    ['Catherine', 'Katerina'],
    ['Thérèse', 'Teresa'],
    ['Hassan', 'Assane'],
    ['محمد', 'Mohamed'],
    ['Philippe', 'Filipe'],
  ])('%s and %s share a sound', (one, other) => {
    const sound = (name: string) => nameParts(name).map(skeleton)
    expect(sound(one)).toEqual(sound(other))
  })

  test('Kondwani and Tawina do not', () => {
    expect(skeleton('kondwani')).not.toBe(skeleton('tawina'))
  })

  test('particles, accents, case and hyphens do not matter; a name of particles alone stays a name', () => {
    expect(nameParts('Ana-Maria da Conceição')).toEqual(['ana', 'maria', 'conceicao'])
    expect(nameParts('Abu al-Fajr')).toEqual(['abu', 'fajr'])
    expect(nameParts('Da Do')).toEqual(['da', 'do'])
  })
})

describe('the tokens of an entry', () => {
  test('are always sixteen, so that their number does not tell how many names a person has', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `Heron${'abcdefghijklmnop'[index]}`).join(' ')
    for (const names of [['Bo'], ['Kingfisher Lowershire', 'Bird'], [many], ['']]) {
      const { tokens } = await nameTokens(names, key, seeded(2))
      expect(tokens).toHaveLength(16)
      expect(new Set(tokens.map(({ length }) => length))).toEqual(new Set([3]))
      expect(tokens).toEqual(tokens.toSorted())
    }
  })

  test('are found by a search for any part of the name', async () => {
    const { tokens } = await nameTokens(['Kingfisher Lowershire'], key, seeded(2))
    for (const name of ['kingfisher', 'LOWERSHIRE']) {
      for (const token of await searchTokens([name], key)) expect(tokens).toContain(token)
    }
  })

  test('differ for each organisation and epoch', async () => {
    const other = await importNameKey(seeded(3)(32))
    expect(await searchTokens(['Kingfisher'], other)).not.toEqual(await searchTokens(['Kingfisher'], key))
  })
})
