import { describe, expect, test } from 'vitest'
import { commonPhrases } from './common-passphrases.ts'
import { judgePassphrase } from './passphrase-rules.ts'

const known = ['House of Herons', 'Mwana Kingfisher', 'Amparo']
const codeOf = (passphrase: string) => {
  const judged = judgePassphrase(passphrase, known)
  return judged.kind === 'accepted' ? 'accepted' : judged.code
}

describe('a passphrase is accepted', () => {
  test.each([
    'seven lanterns over quiet water',
    'cinq lanternes sur une eau calme',
    'sete lanternas sobre a água calma',
    'सात दीपक शांत जल पर',
    'سبعة مصابيح فوق ماء هادئ',
    'gxmq vthe brpl wkzd',
    'four teapots sing at night 2026',
  ])('for its length alone, without digits or signs: %s', (passphrase) => {
    expect(codeOf(passphrase)).toBe('accepted')
  })
})

describe('a passphrase is refused', () => {
  test('under fifteen characters, counted as people count', () => {
    expect(codeOf('fourteen signs')).toBe('passphrase-too-short')
    expect(codeOf('🦩🦩🦩🦩🦩🦩🦩🦩')).toBe('passphrase-too-short')
    expect(codeOf('                    ')).toBe('passphrase-too-short')
  })

  test('when it is longer than anybody types', () => {
    expect(codeOf('ab cd ef gh '.repeat(100))).toBe('passphrase-too-long')
  })

  test.each(['aaaaaaaaaaaaaaaa', 'heron heron heron heron', 'abcabcabcabcabcabc', '12 12 12 12 12 12 12'])(
    'when it repeats itself: %s',
    (passphrase) => {
      expect(codeOf(passphrase)).toBe('passphrase-repeats')
    },
  )

  test.each([
    'abcdefghijklmnop',
    '1234567890123456',
    'qwertyuiopasdfghjkl',
    'ponmlkjihgfedcba',
    'azertyuiopqsdfgh',
  ])('when it follows the alphabet, counting or the keyboard: %s', (passphrase) => {
    expect(codeOf(passphrase)).toBe('passphrase-sequence')
  })

  test.each(['House of Herons 2026', 'mwanakingfisher!!', 'AMPARO amparo house 1'])(
    'when it is made of names that somebody who knows the user would try: %s',
    (passphrase) => {
      expect(codeOf(passphrase)).toBe('passphrase-names-you')
    },
  )

  test.each([
    'Password2026!!!!',
    'P@$$word for admin',
    'correct horse battery staple',
    'CorrectHorseBatteryStaple1!',
    'mot de passe secret',
    'minha senha secreta 123',
    'welcome to the demo',
    'liberté égalité fraternité',
    'november december 2026',
  ])('when guessers try it first: %s', (passphrase) => {
    expect(codeOf(passphrase)).toBe('passphrase-common')
  })

  test('for every phrase of the offline list that is long enough, with and without a year behind it', () => {
    const long = commonPhrases.filter((phrase) => phrase.length >= 15)
    expect(long.length).toBeGreaterThan(40)
    const accepted = long
      .flatMap((phrase) => [phrase, `${phrase} 2026!`])
      .filter((one) => codeOf(one) === 'accepted')
    expect(accepted).toEqual([])
  })
})
