import type { CodeList, Dictionary, Field, FieldType, Section } from '#engine/dictionary.ts'
import { saidBy } from '#engine/facts.ts'
import { mostItems } from './case-file.ts'
import { answers, longestList, noAnswer } from './read-value.ts'
import {
  areaForm,
  countries,
  instantForm,
  languageForm,
  localForms,
  nameForm,
  zoneForm,
} from './value-forms.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

/**
 * JSON Schema 2020-12 of the file that `amparo check` reads, made from the dictionary. What it refuses,
 * `readCaseFile` refuses. It cannot say two things that `readCaseFile` also asks: that an id stands once in
 * the file, and (where a validator does not know the format `iana-time-zone`) that a zone exists.
 */
export function caseSchema(dictionary: Dictionary): JsonSchema {
  const sections = Object.values(dictionary.sections)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:amparo:case-file:1:dictionary:${dictionary.version}`,
    title: 'Case file',
    description:
      'What is known of one person. A value stands plain or as { value, said }. What nobody asked is left out; ' +
      'unknown means that it was asked and nobody could say.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      format: { const: 1 },
      sections: object(Object.fromEntries(sections.map((section) => [section.id, itemsOf(section)])), []),
    },
    required: ['format', 'sections'],
    additionalProperties: false,
    $defs: { ...commonDefinitions, ...listDefinitions(sections) },
  }
}

const object = (properties: JsonSchema, required: readonly string[]): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
})

const define = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })

function itemsOf(section: Section): JsonSchema {
  const fields = Object.entries(section.fields).map(([name, field]) => [name, fieldSchema(field)] as const)
  return {
    title: section.label.en,
    type: 'array',
    maxItems: section.items === 'one' ? 1 : mostItems,
    items: object({ id: define('id'), receivedAt: define('instant'), ...Object.fromEntries(fields) }, []),
  }
}

function fieldSchema(field: Field): JsonSchema {
  const value = valueSchema(field.type)
  return {
    title: field.label.en,
    description: [field.ask?.en, heldBy(field)].filter((text) => text !== undefined).join(' '),
    anyOf: [value, object({ value, said: define('said') }, ['value'])],
  }
}

function heldBy({ holds }: Field): string {
  if (holds === 'node-fact') return 'Node fact.'
  return 'teamFact' in holds ? `Team fact, sealed (${holds.teamFact}).` : `Sealed (${holds.sealed}).`
}

function valueSchema(type: FieldType): JsonSchema {
  if (type.kind === 'text') return { type: 'string', minLength: 1, maxLength: type.longest }
  return type.kind === 'truth' ? define('truth') : { anyOf: [answeredSchema(type), define('noAnswer')] }
}

function answeredSchema(type: Exclude<FieldType, { kind: 'text' | 'truth' }>): JsonSchema {
  switch (type.kind) {
    case 'code':
      return define(listName(type.list))
    case 'codes':
      return listSchema(define(listName(type.list)))
    case 'countries':
      return listSchema(define('country'))
    case 'languages':
      return listSchema(define('language'))
    case 'number':
      return { type: 'number', minimum: type.min, maximum: type.max }
    case 'reference':
      return define('id')
    default:
      return define(type.kind)
  }
}

const listSchema = (items: JsonSchema): JsonSchema => ({
  type: 'array',
  items,
  minItems: 1,
  maxItems: longestList,
  uniqueItems: true,
})

const listName = (list: CodeList): string => `list-${list.id}`

function listDefinitions(sections: readonly Section[]): JsonSchema {
  const lists = sections
    .flatMap((section) => Object.values(section.fields))
    .flatMap(({ type }) => (type.kind === 'code' || type.kind === 'codes' ? [type.list] : []))
  return Object.fromEntries(lists.map((list) => [listName(list), listDefinition(list)]))
}

function listDefinition(list: CodeList): JsonSchema {
  const labels = Object.entries(list.codes).map(([code, { label }]) => `${code}: ${label.en}`)
  return { title: list.title.en, description: labels.join('; '), enum: Object.keys(list.codes) }
}

const precisions = Object.entries(localForms).map(([precision, pattern]) => ({
  properties: { precision: { const: precision }, local: { pattern } },
}))

const commonDefinitions: JsonSchema = {
  id: { title: 'Identifier', type: 'string', pattern: nameForm },
  instant: {
    title: 'Instant',
    description: 'RFC 3339 with Z or an offset. When the office first had this item; left out, it is now.',
    type: 'string',
    pattern: instantForm,
  },
  said: { title: 'Whose word it is', description: 'Left out: not-stated.', enum: saidBy },
  truth: {
    title: 'Answer',
    description: 'unknown: asked, nobody could say; declined: the person preferred not to say.',
    enum: answers,
  },
  noAnswer: { title: 'No answer', description: 'Asked, and not answered.', enum: noAnswer },
  moment: {
    title: 'Moment',
    description:
      'local: ISO 8601 without offset, cut to the precision; zone: IANA zone of the place of the event; ' +
      'approximate: left out, it is false.',
    type: 'object',
    properties: {
      local: { type: 'string' },
      zone: { type: 'string', format: 'iana-time-zone', pattern: zoneForm },
      precision: { enum: Object.keys(localForms) },
      approximate: { type: 'boolean' },
    },
    required: ['local', 'zone', 'precision'],
    additionalProperties: false,
    oneOf: precisions,
  },
  country: { title: 'Country', description: 'ISO 3166-1 alpha-3', enum: countries },
  area: { title: 'First-level area', description: 'ISO 3166-2', type: 'string', pattern: areaForm },
  language: { title: 'Language', description: 'ISO 639-1, or 639-3', type: 'string', pattern: languageForm },
}
