import { describe, expect, test } from 'vitest'
import type { Dictionary, Field, Holds } from '#engine/dictionary.ts'
import { dictionary } from './dictionary.ts'

/**
 * Coded values that could endanger or single out a person, by name. Whoever moves a field out of its
 * compartment has to change this list too, and say to a reviewer why.
 */
const teamFacts = {
  'asylum and protection status and claims': [
    'protection.seeksAsylum',
    'protection.claimLodgedAt',
    'protection.status',
    'person.migrationStatus',
    'person.stateless',
  ],
  'fear of return and the country feared': [
    'protection.fearsReturn',
    'protection.fearedCountries',
    'return.risks',
    'return.riskIndicated',
    'danger.kind',
  ],
  'health, pregnancy, capacity and disability': [
    'person.pregnant',
    'person.lacksCapacity',
    'person.disability',
    'screening.injuries',
    'service.lifeSavingWithoutCapacity',
  ],
  tests: ['service.mandatoryTest'],
  'sexual violence': [
    'danger.possibleSexualViolence',
    'danger.sexualViolenceAt',
    'danger.healthCareOfferedAt',
    'exploitation.sexualViolence',
    'exploitation.sexualType',
    'journey.sexualViolence',
  ],
  'gender identity': ['person.gender'],
  'what officials did or are said to have done': ['event.force', 'event.officialInvolvement'],
  'relation to a suspect': [
    'person.relationToSuspect',
    'person.accompanyingAdultMayBeInvolved',
    'person.conflictOfInterest',
    'exploitation.recruiterRelation',
  ],
  'whether a deadline comes from facts of the team': ['task.origin'],
} as const satisfies Record<string, readonly string[]>

/** Words that no code of a node fact may use: the node would read in one field what is sealed in another. */
const unspoken = /asylum|refugee|pregnan|hiv|abortion|disab/

const sealed = [
  'person.alias',
  'person.givenName',
  'person.familyName',
  'person.otherNames',
  'person.birthDate',
  'person.identityDocument',
  'person.safeContact',
  'person.contactWarning',
  'person.phone',
  'person.address',
  'journey.borderPoint',
  'custody.place',
  'service.sealedProvider',
  'need.own',
  'disclosure.answer',
  'task.what',
  'note.text',
  'record.closureNote',
]

const fieldAt = (given: Dictionary, path: string): Field | undefined => {
  const [section = '', name = ''] = path.split('.')
  return given.sections[section]?.fields[name]
}

const pathsHeld = (given: Dictionary, held: (holds: Holds) => boolean): readonly string[] =>
  Object.values(given.sections).flatMap((section) =>
    Object.entries(section.fields)
      .filter(([, { holds }]) => held(holds))
      .map(([name]) => `${section.id}.${name}`),
  )

const notTeamFacts = (given: Dictionary, paths: readonly string[]): readonly string[] =>
  paths.filter((path) => {
    const field = fieldAt(given, path)
    return !field || typeof field.holds !== 'object' || !('teamFact' in field.holds)
  })

/** Node facts that offer such a code, as `section.field: code`. */
const codesSaying = (given: Dictionary, word: RegExp): readonly string[] =>
  Object.values(given.sections).flatMap((section) =>
    Object.entries(section.fields).flatMap(([name, { type, holds }]) =>
      holds === 'node-fact' && 'list' in type
        ? Object.keys(type.list.codes)
            .filter((code) => word.test(code))
            .map((code) => `${section.id}.${name}: ${code}`)
        : [],
    ),
  )

function opened(section: string, name: string): Dictionary {
  const before = dictionary.sections[section]
  const field = fieldAt(dictionary, `${section}.${name}`)
  if (!before || !field) throw new Error(`no field ${section}.${name}`)
  const fields = { ...before.fields, [name]: { ...field, holds: 'node-fact' as const } }
  return { ...dictionary, sections: { ...dictionary.sections, [section]: { ...before, fields } } }
}

describe('The node never reads', () => {
  for (const [matter, paths] of Object.entries(teamFacts)) {
    test(matter, () => {
      expect(notTeamFacts(dictionary, paths)).toEqual([])
    })
  }

  test('names, places and narratives', () => {
    expect(
      pathsHeld(dictionary, (holds) => typeof holds === 'object' && 'sealed' in holds).toSorted(),
    ).toEqual(sealed.toSorted())
  })

  test('a team fact that somebody opened to it without being noticed here', () => {
    expect(notTeamFacts(opened('protection', 'fearsReturn'), Object.values(teamFacts).flat())).toEqual([
      'protection.fearsReturn',
    ])
  })

  test('a code that says aloud what is sealed elsewhere', () => {
    expect(codesSaying(dictionary, unspoken)).toEqual([])
  })

  test('such a code without its being noticed here', () => {
    expect(codesSaying(opened('protection', 'status'), unspoken)).not.toEqual([])
  })

  test('any team fact that this list does not name', () => {
    const held = pathsHeld(dictionary, (holds) => typeof holds === 'object' && 'teamFact' in holds)
    expect(held.toSorted()).toEqual(Object.values(teamFacts).flat().toSorted())
  })
})

test('A provider of accommodation and an exact place are sealed in the compartment of placement', () => {
  for (const path of ['service.sealedProvider', 'custody.place']) {
    expect(fieldAt(dictionary, path)?.holds).toEqual({ sealed: 'placement-of-person' })
  }
})
