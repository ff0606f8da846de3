import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' }
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' }
import { countrySynonyms, groupWords, ownCountryWords, totalWords } from './country-synonyms.ts'

/**
 * What was read in a free-text citizenship label. `repaired`: letters were lost in the file (U+FFFD) and only
 * one country fits the rest. `unmatched`: nobody should guess; the label goes to review.
 */
export type CountryMatch =
  | {
      readonly kind: 'country'
      readonly country: string
      readonly how: 'iso-name' | 'synonym' | 'own-country' | 'repaired'
    }
  | { readonly kind: 'group'; readonly group: keyof typeof groupWords }
  | { readonly kind: 'unmatched'; readonly candidates: readonly string[] }

const lost = '\uFFFD'

/** Lower case, no accents, single spaces between words, no leading article. Lost letters stay lost. */
const fold = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\uFFFD]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

const alpha3Of = new Map<string, string>(codes.map(([alpha2 = '', alpha3 = '']) => [alpha2, alpha3]))
const knownCountries: ReadonlySet<string> = new Set(alpha3Of.values())

/** From ISO 3166-1 alpha-2; `undefined` where there is no such code. */
export const alpha3From = (alpha2: string): string | undefined => alpha3Of.get(alpha2)

/** ISO 3166-1 alpha-3. */
export const isCountryCode = (code: string): boolean => knownCountries.has(code)

type NameIndex = ReadonlyMap<string, ReadonlySet<string>>

const indexOf = (pairs: Iterable<readonly [string, string]>): NameIndex => {
  const index = new Map<string, Set<string>>()
  for (const [name, country] of pairs) {
    const folded = fold(name)
    index.set(folded, (index.get(folded) ?? new Set()).add(country))
  }
  return index
}

function* isoNames(): Generator<readonly [string, string]> {
  for (const language of [en, fr, pt, es])
    for (const [alpha2, names] of Object.entries<string | string[]>(language.countries))
      for (const name of [names].flat()) yield [name, alpha3Of.get(alpha2) ?? alpha2]
}

function* synonyms(): Generator<readonly [string, string]> {
  for (const [country, words] of Object.entries(countrySynonyms))
    for (const word of words) yield [word, country]
}

const byIsoName = indexOf(isoNames())
const bySynonym = indexOf(synonyms())

const only = (countries: ReadonlySet<string> | undefined): string | undefined =>
  countries?.size === 1 ? [...countries][0] : undefined

/** `reporting` is the alpha-3 code of the State that wrote the label; "nationals" means that State. */
export const matchCitizenship = (label: string, reporting: string | null): CountryMatch => {
  const folded = fold(label)
  if (folded.includes(lost)) return matchDamaged(folded, reporting)
  return (
    matchWhole(folded, reporting) ?? { kind: 'unmatched', candidates: [...(byIsoName.get(folded) ?? [])] }
  )
}

const matchWhole = (folded: string, reporting: string | null): CountryMatch | undefined => {
  if (ownCountryWords.includes(folded) && reporting !== null)
    return { kind: 'country', country: reporting, how: 'own-country' }
  const byName = only(byIsoName.get(folded))
  if (byName !== undefined) return { kind: 'country', country: byName, how: 'iso-name' }
  const byWord = only(bySynonym.get(folded))
  if (byWord !== undefined) return { kind: 'country', country: byWord, how: 'synonym' }
  return groupOf(folded)
}

const groupOf = (folded: string): CountryMatch | undefined => {
  for (const group of ['unknown', 'stateless', 'foreign', 'region'] as const)
    if (groupWords[group].some((word) => word === folded)) return { kind: 'group', group }
  return undefined
}

/** A lost letter may have been any letter or punctuation; what fits must mean one thing only. */
const matchDamaged = (folded: string, reporting: string | null): CountryMatch => {
  const pattern = new RegExp(`^${folded.replaceAll(lost, '.')}$`, 'u')
  if (ownCountryWords.some((word) => pattern.test(word)) && reporting !== null)
    return { kind: 'country', country: reporting, how: 'own-country' }
  const fitting = new Set<string>()
  for (const index of [byIsoName, bySynonym])
    for (const [name, countries] of index)
      if (pattern.test(name)) for (const country of countries) fitting.add(country)
  const country = only(fitting)
  if (country !== undefined) return { kind: 'country', country, how: 'repaired' }
  const group = Object.values(groupWords)
    .flat()
    .find((word) => pattern.test(word))
  return (
    (group === undefined ? undefined : groupOf(group)) ?? {
      kind: 'unmatched',
      candidates: [...fitting].sort(),
    }
  )
}

export const isTotalLabel = (label: string): boolean => totalWords.includes(fold(label))
