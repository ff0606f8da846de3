import type { Bytes, SearchTokens } from '#record/entry.ts'
import { type Octets, type Random, toBytes, utf8 } from './octets.ts'
import type { PlatformKey } from './platform-key.ts'
import { deriveBytes } from './symmetric.ts'

/** Every entry with names carries this many tokens, so that their number does not tell how many names there are. */
const tokenCount = 16
/**
 * Two bytes: in a journal of tens of thousands of people each token is shared by several of them, so that it proves
 * no name. Candidates are ranked by how many tokens they share, and after opening by the name itself.
 */
const tokenBytes = 2
const saltBytes = 16

/** The key of the name search, derived from the vault of one organisation and epoch. */
export async function importNameKey(vaultSeed: Octets): Promise<PlatformKey> {
  const secret = await deriveBytes(vaultSeed, 'amparo-name-index-1')
  return crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
}

/** Tokens for an entry that holds these names, filled up with random ones and sorted. */
export async function nameTokens(
  names: readonly string[],
  key: PlatformKey,
  random: Random,
): Promise<SearchTokens> {
  const tokens = new Set((await searchTokens(names, key)).slice(0, tokenCount))
  while (tokens.size < tokenCount) tokens.add(toBytes(random(tokenBytes)))
  return { salt: toBytes(random(saltBytes)), tokens: [...tokens].sort() }
}

/** Tokens to search with: the more of them a candidate has, the nearer the name. */
export async function searchTokens(names: readonly string[], key: PlatformKey): Promise<Bytes[]> {
  const parts = [...new Set(names.flatMap(nameParts))]
  // Sounds last: where a person has more names than there is room for, the spellings are kept.
  const terms = [
    ...parts.map((part) => `spelling ${part}`),
    ...parts.map((part) => `sound ${skeleton(part)}`),
  ]
  return Promise.all([...new Set(terms)].map((term) => token(term, key)))
}

async function token(term: string, key: PlatformKey): Promise<Bytes> {
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(term)))
  return toBytes(mac.subarray(0, tokenBytes))
}

/** Words between names that people write, join or leave out. */
const particles = new Set([
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'ben',
  'de',
  'da',
  'do',
  'dos',
  'das',
  'di',
  'du',
  'la',
  'le',
  'van',
  'von',
  'wa',
])

/** The parts of a name without case, accents and particles, in Latin letters where the script is Arabic. */
export function nameParts(name: string): string[] {
  const folded = [...name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '')]
    .map((letter) => arabic[letter] ?? letter)
    .join('')
  const parts = folded.split(/[^\p{L}]+/u).filter((part) => part.length > 1)
  const telling = parts.filter((part) => !particles.has(part))
  return telling.length > 0 ? telling : parts
}

/**
 * The consonants that stay when a name is written by ear. `l` and `r` are one sound in many Bantu languages, `h` comes
 * and goes between French, Portuguese and Arabic spellings.
 */
export function skeleton(part: string): string {
  const sounds = soundRules.reduce((text, [spelling, sound]) => text.replaceAll(spelling, sound), part)
  const consonants = sounds.slice(0, 1) + sounds.slice(1).replaceAll(/[aeiouyhw]/g, '')
  return consonants.replaceAll(/(.)\1+/gu, '$1')
}

const soundRules: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/ph/g, 'f'],
  [/s?ch|sh|zh/g, 's'],
  [/dj|dg|g(?=[eiy])/g, 'j'],
  [/c(?=[eiy])|z/g, 's'],
  [/[ckq]+h?/g, 'k'],
  [/[gt]h/g, 't'],
  [/x/g, 'ks'],
  [/v/g, 'f'],
  [/r/g, 'l'],
  [/^h/g, ''],
  [/^[aeiouyw]+/g, 'a'],
]

const arabic: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'w',
  ي: 'y',
  ى: 'a',
  ئ: 'y',
  ؤ: 'w',
}
