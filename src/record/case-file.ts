import type { Dictionary, Section } from '#engine/dictionary.ts'
import type { Fact, FactItem, FactSheet, Instant } from '#engine/facts.ts'
import { isObject, type ObjectRead, refuseKeys } from './read-value.ts'
import { isRefusal, type Refusal, refuse, type ValueRefusalCode } from './refusal.ts'
import { instantForm, nameForm } from './value-forms.ts'
import { readFact } from './values.ts'

/** The file of `amparo check`: what is known of one person, written by hand or by another program. */

export type CaseFileRefusal = Refusal<
  | ValueRefusalCode
  | 'unknown-format'
  | 'too-many-items'
  | 'malformed-id'
  | 'repeated-id'
  | 'malformed-instant'
>
export type CaseFile =
  | { readonly kind: 'read'; readonly facts: FactSheet }
  | { readonly kind: 'refused'; readonly refusals: readonly CaseFileRefusal[] }

/** More items than any life has: whoever sends more sends something else. */
export const mostItems = 1000

/** What an item has beside its fields. */
const itemKeys = new Set(['id', 'receivedAt'])
const idPattern = new RegExp(nameForm)
const instantPattern = new RegExp(instantForm)

/**
 * Reads the parsed JSON of a case file. All fields are taken, also those that a node may never see: the
 * file is read where it lies. `now` is when the office first had what gives no `receivedAt`.
 * Refusals name the place as a JSON path (`$.sections.custody[0].startedAt.local`).
 */
export function readCaseFile(dictionary: Dictionary, input: unknown, now: Instant): CaseFile {
  const refusals: CaseFileRefusal[] = []
  const facts: Record<string, readonly FactItem[]> = {}
  for (const [id, items] of Object.entries(sectionsOf(input, refusals))) {
    const section = Object.hasOwn(dictionary.sections, id) ? dictionary.sections[id] : undefined
    if (section) facts[id] = readItems(section, items, now, refusals)
    else
      refusals.push(
        refuse('unknown-section', `$.sections.${id}`, Object.keys(dictionary.sections).join(', ')),
      )
  }
  refuseRepeatedIds(facts, refusals)
  return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'read', facts }
}

function sectionsOf(input: unknown, refusals: CaseFileRefusal[]): ObjectRead {
  const refusal = refuseFrame(input)
  if (refusal) refusals.push(refusal)
  const sections = isObject(input) ? input['sections'] : undefined
  return !refusal && isObject(sections) ? sections : {}
}

function refuseFrame(input: unknown): CaseFileRefusal | undefined {
  if (!isObject(input)) return refuse('wrong-type', '$', 'an object with format and sections')
  const keys = refuseKeys(input, ['format', 'sections'], ['$schema'], '$')
  if (keys) return keys
  if (input['format'] !== 1) return refuse('unknown-format', '$.format', '1')
  const schema = Object.hasOwn(input, '$schema') ? input['$schema'] : ''
  if (typeof schema !== 'string') return refuse('wrong-type', '$.$schema', 'a text')
  return isObject(input['sections']) ? undefined : refuse('wrong-type', '$.sections', 'an object of sections')
}

function readItems(
  section: Section,
  items: unknown,
  now: Instant,
  refusals: CaseFileRefusal[],
): readonly FactItem[] {
  const at = `$.sections.${section.id}`
  const most = section.items === 'one' ? 1 : mostItems
  if (!Array.isArray(items)) {
    refusals.push(refuse('wrong-type', at, 'a list of items'))
    return []
  }
  if (items.length > most) {
    refusals.push(refuse('too-many-items', at, `at most ${most}`))
    return []
  }
  return items.map((item, index) => readItem(section, item, { index, now, refusals }))
}

type Place = { readonly index: number; readonly now: Instant; readonly refusals: CaseFileRefusal[] }

function readItem(section: Section, input: unknown, { index, now, refusals }: Place): FactItem {
  const at = `$.sections.${section.id}[${index}]`
  const item = isObject(input) ? input : undefined
  if (!item) refusals.push(refuse('wrong-type', at, 'an object of fields'))
  const id = readId(item, `${section.id}-${index + 1}`, at)
  const receivedAt = readReceivedAt(item, now, at)
  const facts: Record<string, Fact> = {}
  for (const [name, value] of Object.entries(item ?? {}).filter(([key]) => !itemKeys.has(key))) {
    const fact = readField(section, name, value, `${at}.${name}`)
    if (isRefusal(fact)) refusals.push(fact)
    else facts[name] = fact
  }
  refusals.push(...[id, receivedAt].filter(isRefusal))
  return { id: isRefusal(id) ? '' : id, receivedAt: isRefusal(receivedAt) ? now : receivedAt, facts }
}

function readField(section: Section, name: string, value: unknown, at: string): Fact | Refusal {
  const field = Object.hasOwn(section.fields, name) ? section.fields[name] : undefined
  if (!field) return refuse('unknown-field', at, Object.keys(section.fields).join(', '))
  return readFact(field, value, { at, references: 'name' })
}

/** An item that gives no id is called after its section and place, so that two runs say the same. */
function readId(item: ObjectRead | undefined, otherwise: string, at: string): string | CaseFileRefusal {
  if (!item || !Object.hasOwn(item, 'id')) return otherwise
  const id = item['id']
  if (typeof id !== 'string') return refuse('wrong-type', `${at}.id`, 'a text')
  return idPattern.test(id)
    ? id
    : refuse('malformed-id', `${at}.id`, 'letters, digits, hyphen, dot, at most 100')
}

function readReceivedAt(item: ObjectRead | undefined, now: Instant, at: string): Instant | CaseFileRefusal {
  if (!item || !Object.hasOwn(item, 'receivedAt')) return now
  const written = item['receivedAt']
  if (typeof written !== 'string') return refuse('wrong-type', `${at}.receivedAt`, 'a text')
  if (instantPattern.test(written)) return new Date(written).toISOString()
  return refuse('malformed-instant', `${at}.receivedAt`, 'as 2026-11-20T14:30:00Z')
}

function refuseRepeatedIds(facts: FactSheet, refusals: CaseFileRefusal[]): void {
  const met = new Set<string>()
  for (const [section, items] of Object.entries(facts)) {
    for (const [index, { id }] of items.entries()) {
      const at = `$.sections.${section}[${index}].id`
      if (id !== '' && met.has(id)) refusals.push(refuse('repeated-id', at, 'an id stands once in the file'))
      met.add(id)
    }
  }
}
