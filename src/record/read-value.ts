import type { CodeList, FieldType } from '#engine/dictionary.ts'
import type { Moment, Value } from '#engine/facts.ts'
import { isRefusal, type Refusal, refuse, type ValueRefusalCode } from './refusal.ts'
import { areaForm, countries, isZone, languageForm, localForms, nameForm, uuidForm } from './value-forms.ts'

export const answers = ['yes', 'no', 'unknown', 'declined'] as const
/** What a question that is no yes-or-no question may also be answered with. */
export const noAnswer = ['unknown', 'declined'] as const
/** A person may have several languages or citizenships; a longer list is no answer. */
export const longestList = 40

/**
 * `at` is the path for refusals. `references`: random identifiers in a journal, short names in a file that
 * is checked and thrown away. `complete`: the stored form is asked for, nothing may be left to a default.
 */
export type Reading = {
  readonly at: string
  readonly references: 'uuid' | 'name'
  readonly complete: boolean
}

export type ObjectRead = Readonly<Record<string, unknown>>

export function isObject(input: unknown): input is ObjectRead {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

/** The first key that may not stand there, or that is missing. */
export function refuseKeys(
  input: ObjectRead,
  required: readonly string[],
  optional: readonly string[],
  at: string,
): Refusal | undefined {
  const missing = required.find((key) => !Object.hasOwn(input, key))
  if (missing !== undefined) return refuse('missing-key', at, `needs ${required.join(', ')}`)
  const allowed = [...required, ...optional]
  const strange = Object.keys(input).some((key) => !allowed.includes(key))
  return strange ? refuse('unexpected-key', at, `takes only ${allowed.join(', ')}`) : undefined
}

const patterns = {
  area: new RegExp(areaForm),
  language: new RegExp(languageForm),
  uuid: new RegExp(uuidForm),
  name: new RegExp(nameForm),
} as const
const locals = {
  minute: new RegExp(localForms.minute),
  day: new RegExp(localForms.day),
  month: new RegExp(localForms.month),
  year: new RegExp(localForms.year),
} as const satisfies Record<Moment['precision'], RegExp>
const knownCountries = new Set(countries)

type ReadOne = (input: unknown, at: string) => string | Refusal

/** Reads one value of this type. Every type but free text also takes `unknown` and `declined`. */
export function readValue(type: FieldType, input: unknown, reading: Reading): Value | Refusal {
  if (type.kind === 'text') return readText(type.longest, input, reading.at)
  // A list may have a code of the same spelling, as `declined` of a disclosure: either way it is stored so.
  if (noAnswer.some((answer) => answer === input)) return String(input)
  switch (type.kind) {
    case 'number':
      return readNumber(type, input, reading.at)
    case 'moment':
      return readMoment(input, reading)
    case 'codes':
      return readList(codeOf(type.list), input, reading.at)
    case 'countries':
      return readList(readCountry, input, reading.at)
    case 'languages':
      return readList(readLanguage, input, reading.at)
    default:
      return readWord(type, input, reading)
  }
}

type WordType = Extract<FieldType, { kind: 'truth' | 'code' | 'country' | 'area' | 'language' | 'reference' }>

function readWord(type: WordType, input: unknown, { at, references }: Reading): string | Refusal {
  switch (type.kind) {
    case 'truth':
      return oneOf(
        (word) => answers.some((answer) => answer === word),
        'unknown-code',
        answers.join(', '),
      )(input, at)
    case 'code':
      return codeOf(type.list)(input, at)
    case 'country':
      return readCountry(input, at)
    case 'area':
      return oneOf((word) => patterns.area.test(word), 'malformed-area', 'an ISO 3166-2 code')(input, at)
    case 'language':
      return readLanguage(input, at)
    case 'reference':
      return oneOf(
        (word) => patterns[references].test(word),
        'malformed-reference',
        'an identifier',
      )(input, at)
  }
}

const oneOf =
  (allowed: (word: string) => boolean, code: ValueRefusalCode, expected: string): ReadOne =>
  (input, at) => {
    if (typeof input !== 'string') return refuse('wrong-type', at, `a text: ${expected}`)
    return allowed(input) ? input : refuse(code, at, expected)
  }

const codeOf = (list: CodeList): ReadOne =>
  oneOf((word) => Object.hasOwn(list.codes, word), 'unknown-code', `a code of the list ${list.id}`)

const readCountry = oneOf((word) => knownCountries.has(word), 'unknown-country', 'an ISO 3166-1 alpha-3 code')
const readLanguage = oneOf((word) => patterns.language.test(word), 'malformed-language', 'an ISO 639 code')

function readList(readOne: ReadOne, input: unknown, at: string): readonly string[] | Refusal {
  if (!Array.isArray(input)) return refuse('wrong-type', at, 'a list')
  if (input.length === 0) return refuse('empty-list', at, 'leave the field out, or say unknown')
  if (input.length > longestList) return refuse('list-too-long', at, `at most ${longestList}`)
  const words: string[] = []
  for (const [index, each] of input.entries()) {
    const word = readOne(each, `${at}[${index}]`)
    if (isRefusal(word)) return word
    if (words.includes(word)) return refuse('repeated-code', `${at}[${index}]`, 'each at most once')
    words.push(word)
  }
  return words
}

function readNumber(type: { min: number; max: number }, input: unknown, at: string): number | Refusal {
  if (typeof input !== 'number' || Number.isNaN(input)) return refuse('wrong-type', at, 'a number')
  const within = input >= type.min && input <= type.max
  return within ? input : refuse('number-out-of-range', at, `from ${type.min} to ${type.max}`)
}

function readText(longest: number, input: unknown, at: string): string | Refusal {
  if (typeof input !== 'string') return refuse('wrong-type', at, 'a text')
  if (input === '') return refuse('text-empty', at, 'leave the field out')
  // Counted as people count characters, not as UTF-16 does.
  const tooLong = input.length > longest && Array.from(input).length > longest
  return tooLong ? refuse('text-too-long', at, `at most ${longest} characters`) : input
}

function isPrecision(input: unknown): input is Moment['precision'] {
  return typeof input === 'string' && Object.hasOwn(locals, input)
}

function readMoment(input: unknown, { at, complete }: Reading): Moment | Refusal {
  if (!isObject(input)) return refuse('wrong-type', at, 'a moment with local, zone and precision')
  const required = ['local', 'zone', 'precision', ...(complete ? ['approximate'] : [])]
  const keys = refuseKeys(input, required, ['approximate'], at)
  if (keys) return keys
  const { local, zone, precision } = input
  const approximate = Object.hasOwn(input, 'approximate') ? input['approximate'] : false
  if (typeof approximate !== 'boolean') return refuse('wrong-type', `${at}.approximate`, 'true or false')
  if (!isPrecision(precision))
    return refuse('moment-malformed', `${at}.precision`, Object.keys(locals).join(', '))
  if (!isLocal(local, precision)) {
    return refuse('moment-malformed', `${at}.local`, `a date of the calendar, written to the ${precision}`)
  }
  if (isZone(zone)) return { local, zone, precision, approximate }
  return refuse('unknown-zone', `${at}.zone`, 'the name of an IANA time zone, as Africa/Maputo')
}

function isLocal(input: unknown, precision: Moment['precision']): input is string {
  return typeof input === 'string' && locals[precision].test(input)
}
