import type { Compartment, Dictionary, Field } from '#engine/dictionary.ts'
import { type Fact, type Said, saidBy, type Truth } from '#engine/facts.ts'
import { isObject, type ObjectRead, type Reading, readValue, refuseKeys } from './read-value.ts'
import { isRefusal, type Refusal, refuse } from './refusal.ts'
import { codeLike } from './value-forms.ts'

/** Where a value stands in a file, and whether short names may stand for identifiers there. */
export type ReadOptions = { readonly at?: string; readonly references?: 'uuid' | 'name' }

/**
 * Reads a plain value, or `{ value, said }`, as a fact of this field. Where nothing says whose word it is,
 * `said` is `not-stated`; a moment that does not say `approximate` is exact.
 */
export function readFact(field: Field, input: unknown, options: ReadOptions = {}): Fact | Refusal {
  const { at = '', references = 'uuid' } = options
  const reading: Reading = { at, references, complete: false }
  if (!isObject(input) || !Object.hasOwn(input, 'value')) return factOf(field, input, 'not-stated', reading)
  const keys = refuseKeys(input, ['value'], ['said'], at)
  if (keys) return keys
  const said = Object.hasOwn(input, 'said') ? input['said'] : 'not-stated'
  return factOf(field, input['value'], said, reading)
}

function factOf(field: Field, input: unknown, said: unknown, reading: Reading): Fact | Refusal {
  if (!isSaid(said))
    return refuse('unknown-source-of-fact', `${reading.at}.said`, `one of ${saidBy.join(', ')}`)
  const value = readValue(field.type, input, reading)
  return isRefusal(value) ? value : { value, said }
}

function isSaid(input: unknown): input is Said {
  return saidBy.some((said) => said === input)
}

/** `part` is what the values stand in: the node facts of an entry, or one opened compartment. */
export type CheckOptions = {
  readonly part: 'facts' | Compartment
  /** The dictionary version under which the entry was signed. Unknown fields of a newer one are kept unread. */
  readonly version: number
}

/**
 * Checks the `fields` of one part of an entry, in the form in which they are stored: nothing left to a
 * default, identifiers random, nothing in the open part that belongs under a seal.
 * @returns every refusal; empty where the part can be taken.
 */
export function checkFacts(
  dictionary: Dictionary,
  section: string,
  fields: unknown,
  options: CheckOptions,
): readonly Refusal[] {
  if (!isObject(fields)) return [refuse('wrong-type', section, 'an object of fields')]
  const declared = ownEntry(dictionary.sections, section)
  const newer = options.version > dictionary.version
  if (!declared && !newer) return [refuse('unknown-section', section, 'a section of the dictionary')]
  const known = declared ? declared.fields : {}
  return Object.entries(fields).flatMap(([name, input]) => {
    const field = ownEntry(known, name)
    const refusal = field
      ? checkField(field, input, `${section}.${name}`, options.part)
      : checkStranger(input, `${section}.${codeLike.test(name) ? name : '?'}`, newer, options.part)
    return refusal ? [refusal] : []
  })
}

function checkField(
  field: Field,
  input: unknown,
  at: string,
  part: CheckOptions['part'],
): Refusal | undefined {
  const misplaced = refusePlace(field, at, part)
  if (misplaced) return misplaced
  const shape = refuseShape(input, at)
  if (isRefusal(shape)) return shape
  const fact = factOf(field, shape['value'], shape['said'], { at, references: 'uuid', complete: true })
  return isRefusal(fact) ? fact : undefined
}

function refuseShape(input: unknown, at: string): ObjectRead | Refusal {
  if (!isObject(input)) return refuse('wrong-type', at, 'an object with value and said')
  return refuseKeys(input, ['value', 'said'], [], at) ?? input
}

function refusePlace(field: Field, at: string, part: CheckOptions['part']): Refusal | undefined {
  if (field.holds === 'node-fact') {
    return part === 'facts' ? undefined : refuse('wrong-compartment', at, 'stands among the node facts')
  }
  if (part === 'facts') return refuse('not-a-node-fact', at, 'is sealed before it leaves the device')
  const compartment = 'teamFact' in field.holds ? field.holds.teamFact : field.holds.sealed
  return compartment === part ? undefined : refuse('wrong-compartment', at, `is sealed in ${compartment}`)
}

/** Nobody here can read a field of a newer version, but text in the open part would show to the node. */
function checkStranger(
  input: unknown,
  at: string,
  newer: boolean,
  part: CheckOptions['part'],
): Refusal | undefined {
  if (!newer) return refuse('unknown-field', at, 'a field that the section declares')
  const shape = refuseShape(input, at)
  if (isRefusal(shape)) return shape
  if (!isSaid(shape['said']))
    return refuse('unknown-source-of-fact', `${at}.said`, `one of ${saidBy.join(', ')}`)
  if (part !== 'facts' || carriesNoText(shape['value'])) return undefined
  return refuse('text-for-a-code', at, 'codes, numbers, moments and references only')
}

function carriesNoText(value: unknown): boolean {
  const parts = isObject(value) || Array.isArray(value) ? Object.values(value) : [value]
  return parts.every((each) => typeof each !== 'object' && (typeof each !== 'string' || codeLike.test(each)))
}

function ownEntry<Entry>(entries: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined
}

/** How rules read an answer: silence, *unknown* and *declined* alike are unknown. */
export function truthOf(fact: Fact | undefined): Truth {
  return fact?.value === 'yes' || fact?.value === 'no' ? fact.value : 'unknown'
}
