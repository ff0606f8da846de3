import { expect, test } from 'vitest'
import { faultsOfWriting } from './wording.ts'

const narrow = '\u202f'
const found = (path: string, text: string): string[] =>
  faultsOfWriting(path, text).map((fault) => fault.slice(path.length + 1))

test('a French sign keeps its word beside it on the line, by a narrow space that does not break', () => {
  const file = 'src/web/words/fr/look.ts'
  expect(found(file, "why: 'Pourquoi ?'")).toEqual(['1: a space that breaks or is too wide beside a sign'])
  expect(found(file, "why: 'Pourquoi\u00a0?'")).toHaveLength(1)
  expect(found(file, `why: 'Pourquoi${narrow}? Dites «${narrow}oui${narrow}».'`)).toEqual([])
})

test('Portuguese is spelt as in Mozambique and Angola, and smuggling is not called trafficking', () => {
  const text = "label: {\n  en: 'Protection',\n  fr: 'Protection',\n  pt: 'proteção' }"
  expect(found('law/facts/danger.ts', text)).toEqual([
    '4: the spelling of 1990, which is not in force in Mozambique and Angola',
  ])
  expect(
    found('law/facts/danger.ts', text.replace('proteção', 'protecção de facto, direito à detenção')),
  ).toEqual([])
  expect(found('law/a.ts', "pt: 'tráfico de migrantes'")).toHaveLength(1)
  expect(found('law/a.ts', "pt: 'contrabando de migrantes'")).toEqual([])
  expect(found('law/a.ts', "pt: 'Quem é você?'")).toHaveLength(1)
})

test('apostrophes are curved in every language, and no gender is guessed twice', () => {
  expect(found('law/a.ts', `en: "the person's word"`)).toEqual(['1: a straight apostrophe'])
  expect(found('law/a.ts', `fr: 'l\\'aide'`)).toEqual(['1: a straight apostrophe'])
  expect(found('law/a.ts', "en: 'what she or he wants'")).toEqual(['1: a guessed gender'])
  expect(found('law/a.ts', "en: 'what they want, in the person’s words'")).toEqual([])
})
