import { commonPhrases, commonWords } from './common-passphrases.ts'
import { samePassphrase } from './passphrase.ts'

export type PassphraseJudgement =
  | { readonly kind: 'accepted' }
  | {
      readonly kind: 'refused'
      readonly code:
        | 'passphrase-too-short'
        | 'passphrase-too-long'
        | 'passphrase-common'
        | 'passphrase-repeats'
        | 'passphrase-sequence'
        | 'passphrase-names-you'
    }

/**
 * NIST SP 800-63B-4 asks for 15 characters where a passphrase is the only factor, as here: it alone closes the keys,
 * and whoever steals them can guess offline.
 */
export const shortestPassphrase = 15
const longestPassphrase = 1024
/** What must be left when everything that a guesser tries first is taken away. */
const leastOwn = 6

/**
 * Whether a passphrase may be chosen. Length counts, composition does not: no rule asks for digits or signs.
 *
 * @param known names that somebody who knows the user would try: the user's, the organisation's, the product's.
 */
export function judgePassphrase(passphrase: string, known: readonly string[]): PassphraseJudgement {
  const said = samePassphrase(passphrase)
  const length = [...said].length
  if (length < shortestPassphrase) return { kind: 'refused', code: 'passphrase-too-short' }
  if (length > longestPassphrase) return { kind: 'refused', code: 'passphrase-too-long' }
  const plain = plainOf(said)
  if (repeats(plain)) return { kind: 'refused', code: 'passphrase-repeats' }
  if (isMostlySequence(plain)) return { kind: 'refused', code: 'passphrase-sequence' }
  const anonymous = without(plain, known.flatMap(wordsOf))
  if (anonymous !== plain && lettersOf(anonymous).length < leastOwn)
    return { kind: 'refused', code: 'passphrase-names-you' }
  const own = without(anonymous, [...commonPhrases.map(plainOf), ...commonWords])
  // Text of a script that the list does not hold is judged by repetition and sequence alone.
  if (lettersOf(own).length < leastOwn) return { kind: 'refused', code: 'passphrase-common' }
  return { kind: 'accepted' }
}

/** Letters and digits without case, accents, and the signs that people put for letters. */
function plainOf(text: string): string {
  const folded = text.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '')
  return [...folded]
    .map((sign) => lookalikes[sign] ?? sign)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

const lettersOf = (plain: string): string => plain.replaceAll(/\d/g, '')

const lookalikes: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i', '€': 'e' }

function wordsOf(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map(plainOf)
    .filter((word) => word.length >= 3)
}

/** Longest first, so that a word inside a phrase does not break the phrase. */
function without(plain: string, words: readonly string[]): string {
  return words
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), plain)
}

function repeats(plain: string): boolean {
  if (new Set(plain).size < 5) return true
  for (let period = 1; period <= plain.length / 2; period += 1) {
    const again = plain.slice(0, period).repeat(Math.ceil(plain.length / period))
    if (again.startsWith(plain)) return true
  }
  return false
}

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
]
const steps = new Set(
  rows.flatMap((row) =>
    [...row].slice(1).flatMap((sign, index) => [`${row[index]}${sign}`, `${sign}${row[index]}`]),
  ),
)

/** More than half of the steps go to a neighbour in the alphabet, in counting or on a keyboard row. */
function isMostlySequence(plain: string): boolean {
  const pairs = [...plain].slice(1).map((sign, index) => `${plain[index]}${sign}`)
  return pairs.filter((pair) => steps.has(pair)).length > pairs.length / 2
}
