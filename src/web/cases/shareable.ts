import type { CodeOf, Dictionary, Field } from '#engine/dictionary.ts'
import type { Fact } from '#engine/facts.ts'
import type { sharedPart } from '#law/code-lists/shared-part.ts'
import type { ItemId } from '#record/entry.ts'
import type { FoldedRecord } from '#record/folded.ts'
import type { Choice } from '#seal/disclosure.ts'

export type SharedPart = CodeOf<typeof sharedPart>

/** One value that may be handed over. */
export type Shareable = {
  readonly key: string
  readonly part: SharedPart
  readonly section: string
  readonly item: ItemId
  readonly name: string
  readonly field: Field
  readonly fact: Fact
}

/** How offices deal with each other is not about the person; papers of identity stay where they are. */
const neverShared: ReadonlySet<string> = new Set(['consent', 'referral', 'disclosure', 'task', 'record'])
const notByReferral: ReadonlySet<string> = new Set([
  'person.identityDocument',
  'person.address',
  'person.recordingBasis',
])

const compartmentParts = {
  identity: 'name',
  contact: 'contact',
  narrative: 'narrative',
  health: 'health',
  protection: 'protection',
} as const satisfies Partial<Record<string, SharedPart>>

function partOf(section: string, { holds }: Field): SharedPart | undefined {
  if (holds === 'node-fact') return section === 'need' ? 'needs' : 'node-facts'
  const compartment = 'teamFact' in holds ? holds.teamFact : holds.sealed
  // Places of stay, allegations against officials and matters of justice travel in no referral.
  return Object.entries(compartmentParts).find(([name]) => name === compartment)?.[1]
}

/** What can be chosen for a disclosure, value by value; what the person declined to have shared is left out. */
export function shareablesOf({ sections }: FoldedRecord, dictionary: Dictionary): readonly Shareable[] {
  return Object.entries(sections)
    .filter(([section]) => !neverShared.has(section))
    .flatMap(([section, items]) =>
      items.flatMap(({ id, facts, declined }) =>
        Object.entries(facts).flatMap(([name, fact]) => {
          const field = dictionary.sections[section]?.fields[name]
          const part = field && partOf(section, field)
          const closed = declined.includes(name) || notByReferral.has(`${section}.${name}`)
          const silent = fact.value === 'unknown' || fact.value === 'declined'
          if (!field || !part || closed || silent || field.type.kind === 'reference') return []
          return [{ key: `${section} ${id} ${name}`, part, section, item: id, name, field, fact }]
        }),
      ),
    )
}

/** The chosen values as the sealing half takes them. */
export function choicesOf(chosen: readonly Shareable[]): readonly Choice[] {
  const groups = Map.groupBy(chosen, ({ section, item }) => `${section} ${item}`)
  return [...groups.values()].flatMap((values) => {
    const [first] = values
    return first
      ? [{ section: first.section, items: [first.item], fields: values.map(({ name }) => name) }]
      : []
  })
}

export const partsIn = (chosen: readonly Shareable[]): readonly SharedPart[] =>
  [...new Set(chosen.map(({ part }) => part))].toSorted()
