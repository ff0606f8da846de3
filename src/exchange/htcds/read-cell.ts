import type { Moment, Value } from '#engine/facts.ts'
import { alpha3From, isCountryCode, matchCitizenship } from '../countries/match-citizenship.ts'
import type { Becomes } from './columns.ts'
import { type FromHtcds, foldValue } from './crosswalk.ts'
import type { FindingCode } from './findings.ts'
import { type DateReading, readDate } from './read-date.ts'
import { valuesIn } from './values-in.ts'

/** `today` (ISO 8601 date) lets the reader see dates that have not come yet and compute an age. */
export type CellReading = DateReading & { readonly zone: string; readonly today?: string | undefined }

/** What a cell says. `note`: kept as text; `stateless`: said in the column of citizenships. */
export type CellRead = {
  readonly value?: Value
  /** Part of a sealed text. */
  readonly text?: string
  readonly note?: string
  readonly stateless?: 'yes'
  readonly finding?: FindingCode
}

const unknownWords = new Set(
  [
    'unknown',
    'not known',
    'not specified',
    'not stated',
    'not recorded',
    'inconnu',
    'inconnue',
    'non précisé',
  ]
    .concat(['desconhecido', 'desconhecida', 'não se sabe', 'não especificado', 'don’t know', 'dont know'])
    .map(foldValue),
)
const declinedWords = new Set(
  ['declined', 'declined to answer', 'refused to answer', 'prefers not to say', 'prefer not to say']
    .concat(['refus de répondre', 'ne veut pas répondre', 'recusou responder', 'não quis responder'])
    .map(foldValue),
)
const notApplicable = new Set(['na', 'notapplicable', 'none', 'sansobjet', 'nãoseaplica', ''])

export const isUnknownWord = (text: string): boolean =>
  text.trim() === '?' || text.trim() === '-99' || unknownWords.has(foldValue(text))

type Empty = 'unknown' | 'declined' | 'not-applicable'

/** Words by which people say that there is no answer. Silence (an empty cell) never comes here. */
const emptyAnswer = (text: string): Empty | undefined => {
  if (isUnknownWord(text)) return 'unknown'
  if (declinedWords.has(foldValue(text))) return 'declined'
  return notApplicable.has(foldValue(text)) ? 'not-applicable' : undefined
}

/** Reads one filled cell for what its column becomes. */
export const readCell = (becomes: Becomes, written: string | number, reading: CellReading): CellRead => {
  if (becomes.as === 'note') return { note: noteOf(becomes, written, reading) }
  const text = String(written).trim()
  // Some picklists have a value of their own for not knowing; either way it stays unknown.
  const empty = emptyAnswer(text)
  if (becomes.as === 'text') return empty === undefined ? { text } : { finding: 'left-empty' }
  if (empty === 'not-applicable') return { finding: 'left-empty' }
  if (empty !== undefined)
    return { value: empty, finding: empty === 'unknown' ? 'kept-as-unknown' : 'kept-as-declined' }
  return readTyped(becomes, written, reading)
}

type Typed = Exclude<Becomes, { as: 'note' | 'text' }>

const readTyped = (becomes: Typed, written: string | number, reading: CellReading): CellRead => {
  const text = String(written).trim()
  switch (becomes.as) {
    case 'date':
      return readMoment(written, reading)
    case 'number':
      return /^\d{1,3}$/.test(text) && Number(text) <= 120
        ? { value: Number(text) }
        : { finding: 'number-unreadable' }
    case 'code':
      return readCode(becomes.list, text)
    case 'codes':
      return readCodes(becomes.list, text)
    case 'countries':
      return readCountries(text)
    case 'country-or-note':
      return readPlace(text)
    case 'languages':
      return readLanguages(text)
    case 'consent':
      return readConsent(text)
  }
}

const noteOf = (
  becomes: Extract<Becomes, { as: 'note' }>,
  written: string | number,
  reading: CellReading,
): string => {
  const date =
    becomes.holds === 'date' && typeof written === 'number' ? readDate(written, reading) : undefined
  return typeof date === 'object' ? date.local : String(written).trim()
}

const readMoment = (written: string | number, reading: CellReading): CellRead => {
  const date = readDate(written, reading)
  if (typeof date === 'string') return { finding: date }
  if (reading.today !== undefined && date.local > reading.today.slice(0, date.local.length))
    return { finding: 'date-in-future' }
  const moment: Moment = { ...date, zone: reading.zone }
  return { value: moment }
}

type Spellings = ReadonlyMap<string, string>
const spellingsOf = new Map<FromHtcds<string>, Spellings>()

const spellings = (list: FromHtcds<string>): Spellings => {
  const known = spellingsOf.get(list)
  if (known !== undefined) return known
  const made = new Map<string, string>()
  for (const [code, { label, ours, also = [] }] of Object.entries(list))
    for (const spelling of [code, label, ...also]) made.set(foldValue(spelling), ours)
  spellingsOf.set(list, made)
  return made
}

const codesIn = (list: FromHtcds<string>, text: string): readonly string[] | undefined =>
  valuesIn(
    text,
    (part) => spellings(list).get(foldValue(part)) ?? (isUnknownWord(part) ? 'unknown' : undefined),
  )

const readCode = (list: FromHtcds<string>, text: string): CellRead => {
  const [code, ...more] = codesIn(list, text) ?? []
  if (code === undefined) return { finding: 'code-unknown' }
  if (more.length > 0) return { finding: 'several-values' }
  return code === 'unknown' ? { value: code, finding: 'kept-as-unknown' } : { value: code }
}

const readCodes = (list: FromHtcds<string>, text: string): CellRead => {
  const codes = codesIn(list, text)
  if (codes === undefined || codes.length === 0) return { finding: 'code-unknown' }
  if (!codes.includes('unknown')) return { value: codes }
  return codes.length === 1
    ? { value: 'unknown', finding: 'kept-as-unknown' }
    : { finding: 'unknown-beside-values' }
}

/** Alpha-3 code, `stateless` or `unknown`. */
const countryIn = (part: string): string | undefined => {
  const upper = part.toUpperCase()
  if (isCountryCode(upper)) return upper
  const fromTwo = alpha3From(upper)
  if (fromTwo !== undefined) return fromTwo
  const match = matchCitizenship(part, null)
  if (match.kind === 'group') return ['stateless', 'unknown'].find((group) => group === match.group)
  return match.kind === 'country' && isCountryCode(match.country) && match.how !== 'repaired'
    ? match.country
    : undefined
}

const readCountries = (text: string): CellRead => {
  const read = valuesIn(text, countryIn)
  if (read === undefined || read.length === 0) return { finding: 'country-unknown' }
  if (read.includes('unknown')) return { finding: 'unknown-beside-values' }
  const countries = read.filter((one) => one !== 'stateless')
  return {
    ...(countries.length > 0 ? { value: countries } : {}),
    ...(read.includes('stateless') ? { stateless: 'yes' } : {}),
  }
}

/** The standard keeps an organisation or place here; only a country is a fact that the node may read. */
const readPlace = (text: string): CellRead => {
  const country = countryIn(text)
  return country !== undefined && isCountryCode(country)
    ? { value: country }
    : { note: text, finding: 'moved-to-note' }
}

/** `fallback: none` makes the runtime say which codes it knows. */
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

const languageIn = (part: string): string | undefined => {
  const code = part.toLowerCase()
  if (!/^[a-z]{2,3}$/.test(code)) return undefined
  const [shortest = code] = Intl.getCanonicalLocales(code)
  return /^[a-z]{2,3}$/.test(shortest) && languageNames.of(shortest) !== undefined ? shortest : undefined
}

const readLanguages = (text: string): CellRead => {
  const languages = valuesIn(text, languageIn)
  return languages === undefined || languages.length === 0
    ? { finding: 'language-unknown' }
    : { value: languages }
}

const ticked = new Set(['true', 'yes', '1', 'oui', 'sim', 'vrai', 'verdadeiro'])
const unticked = new Set(['false', 'no', '0', 'non', 'não', 'nao', 'faux', 'falso'])

const readConsent = (text: string): CellRead => {
  const word = text.toLowerCase()
  if (ticked.has(word)) return { value: 'given' }
  return unticked.has(word)
    ? { value: 'refused', finding: 'consent-refused' }
    : { finding: 'checkbox-unreadable' }
}
