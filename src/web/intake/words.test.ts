import { describe, expect, test } from 'vitest'
import { dictionary } from '#law/facts/dictionary.ts'
import { intake as en } from '../words/en/intake.ts'
import { intake as fr } from '../words/fr/intake.ts'
import { intake as pt } from '../words/pt/intake.ts'
import { firstContact } from './first-contact.ts'
import { type Question, questionsOf } from './flow.ts'
import { screeningInterview } from './screening-interview.ts'

const languages = { en, fr, pt }
const flows = [firstContact, screeningInterview]
const own = (words: Readonly<Record<string, unknown>>, id: string) => Object.hasOwn(words, id)

const messages = (words: unknown): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words ?? {}).flatMap(messages)
const sentences = (message: string) => message.split(/(?<=[.!?…])\s+/)
const wordsIn = (sentence: string) =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length

const asked = (question: Question): unknown => {
  const [section = '', field = ''] = question.field?.split('.') ?? []
  return dictionary.sections[section]?.fields[field]?.ask
}

describe.each(Object.entries(languages))('In %s', (language, words) => {
  test('every question has words, from the law book or from here', () => {
    const silent = flows
      .flatMap(questionsOf)
      .filter((question) => !own(words.questions, question.id) && !asked(question))
    expect(silent.map((question) => question.id)).toEqual([])
  })

  test('every warning has words', () => {
    const said = flows
      .flatMap(questionsOf)
      .flatMap((question) => (question.cautions ?? []).map((caution) => caution.say))
    expect(said.filter((say) => !own(words.cautions, say))).toEqual([])
  })

  test('every matter has a name', () => {
    expect(flows.flatMap((flow) => flow.matters).filter((matter) => !own(words.matters, matter))).toEqual([])
  })

  test('no sentence is longer than twenty words', () => {
    const long = messages(words)
      .flatMap(sentences)
      .filter((sentence) => wordsIn(sentence) > 20)
    expect(long).toEqual([])
  })

  test('why we ask takes two sentences at most', () => {
    expect(messages(words.why).filter((why) => sentences(why).length > 2)).toEqual([])
  })

  test('nothing on the page is an acronym', () => {
    const acronyms = messages(words).flatMap((message) => message.match(/\b[A-Z]{2,}\b/g) ?? [])
    expect(acronyms, language).toEqual([])
  })
})

test('a sentence of twenty-one words would be caught', () => {
  expect(wordsIn(Array.from({ length: 21 }, () => 'word').join(' '))).toBeGreaterThan(20)
})
