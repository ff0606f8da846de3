import type { Dictionary, FieldPath } from '#engine/dictionary.ts'
import { type Flow, type Question, questionsOf } from './flow.ts'

/**
 * What is not asked at first contact, because the answer can hurt and is not needed to help. If it is
 * volunteered it goes to the sealed note. Each line says what the fields would reveal.
 */
export const neverAskedAtFirstContact: Readonly<Record<string, readonly FieldPath[]>> = {
  'sexual violence and its details': [
    'danger.possibleSexualViolence',
    'danger.sexualViolenceAt',
    'exploitation.sexualViolence',
    'exploitation.sexualType',
    'journey.sexualViolence',
  ],
  'tests and pregnancy': ['service.mandatoryTest', 'person.pregnant'],
  'sexual orientation and gender identity': ['person.gender'],
  'names of the person': ['person.givenName', 'person.familyName', 'person.otherNames'],
  'who the suspects and relatives are': ['person.relationToSuspect', 'exploitation.recruiterRelation'],
  'numbers of documents and exact birth dates': ['person.identityDocument', 'person.birthDate'],
  'where the person is now': ['person.address', 'person.phone', 'custody.place', 'service.sealedProvider'],
  'route and helpers of the journey': ['journey.borderPoint'],
}

/** Whole sections that belong to the screening interview or to later work. */
export const neverSectionsAtFirstContact = [
  'exploitation',
  'journey',
  'event',
  'proceeding',
  'service',
  'record',
] as const

/** The only free text: a name to use, a safe way to reach the person. The note takes what is volunteered. */
export const textsAtFirstContact: readonly FieldPath[] = [
  'person.alias',
  'person.safeContact',
  'person.contactWarning',
]

/** Codes whose mere appearance among the answers would ask what must not be asked. */
const tellingCode = /sexual|sex-work|fee|religio|ethni|photo|fingerprint|test/

export type Forbidden = { readonly question: string; readonly because: string }

/** Walks a flow and names every question that must not be in it. Empty for a flow that may be used. */
export function forbiddenAtFirstContact(flow: Flow, dictionary: Dictionary): readonly Forbidden[] {
  return questionsOf(flow).flatMap((question) =>
    [...fieldFaults(question), ...textFaults(question, dictionary), ...codeFaults(question, dictionary)].map(
      (because) => ({ question: question.id, because }),
    ),
  )
}

const pathsOf = (question: Question): readonly string[] => [
  ...(question.field === undefined ? [] : [question.field]),
  ...(question.along ?? []).map((along) => along.field),
  ...(question.implies ?? []).flatMap((implied) => implied.facts.map((fact) => fact.field)),
]

function fieldFaults(question: Question): readonly string[] {
  const paths = pathsOf(question)
  const named = Object.entries(neverAskedAtFirstContact)
    .filter(([, fields]) => fields.some((field) => paths.includes(field)))
    .map(([what]) => what)
  const sections = neverSectionsAtFirstContact.filter((section) =>
    paths.some((path) => path.startsWith(`${section}.`)),
  )
  return [...named, ...sections]
}

function textFaults(question: Question, dictionary: Dictionary): readonly string[] {
  const texts = pathsOf(question).filter((path) => typeOf(path, dictionary)?.kind === 'text')
  return texts
    .filter((path) => !textsAtFirstContact.some((allowed) => allowed === path))
    .map((path) => `text in ${path}`)
}

/** What papers charge a person with is read from the papers, not asked of the person. */
function codeFaults(question: Question, dictionary: Dictionary): readonly string[] {
  if (question.field === undefined || question.said === 'document') return []
  return offeredCodes(question, dictionary)
    .filter((code) => tellingCode.test(code))
    .map((code) => `the answer ${code}`)
}

export function offeredCodes(question: Question, dictionary: Dictionary): readonly string[] {
  if (question.offers) return question.offers
  const type = question.field === undefined ? undefined : typeOf(question.field, dictionary)
  return type?.kind === 'code' || type?.kind === 'codes' ? Object.keys(type.list.codes) : []
}

function typeOf(path: string, dictionary: Dictionary) {
  const [section = '', field = ''] = path.split('.')
  return dictionary.sections[section]?.fields[field]?.type
}
