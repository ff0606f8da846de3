import type { Compartment, Dictionary, Field } from '#engine/dictionary.ts'
import type { Fact } from '#engine/facts.ts'

export type Fields = Readonly<Record<string, Fact>>

/** What the node may read, and what goes under the seal of which compartment. */
export type Divided = {
  readonly kind: 'divided'
  readonly node: Fields
  readonly closed: ReadonlyMap<Compartment, Fields>
}

/** A field that the dictionary does not declare has no class, so nobody could say who may read it. */
export type DivideRefusal = {
  readonly kind: 'refused'
  readonly code: 'unknown-section' | 'unknown-field'
  readonly at: string
}

/** Divides what was said about an item by the classes that the dictionary gives its fields. */
export function divide(section: string, fields: Fields, dictionary: Dictionary): Divided | DivideRefusal {
  const declared = own(dictionary.sections, section)
  if (!declared) return { kind: 'refused', code: 'unknown-section', at: section }
  const node: Record<string, Fact> = {}
  const closed = new Map<Compartment, Fields>()
  for (const [name, fact] of Object.entries(fields)) {
    const field = own(declared.fields, name)
    if (!field) return { kind: 'refused', code: 'unknown-field', at: `${section}.${name}` }
    const compartment = compartmentOf(field)
    if (compartment === undefined) node[name] = fact
    else closed.set(compartment, { ...closed.get(compartment), [name]: fact })
  }
  return { kind: 'divided', node, closed }
}

function compartmentOf({ holds }: Field): Compartment | undefined {
  if (holds === 'node-fact') return undefined
  return 'teamFact' in holds ? holds.teamFact : holds.sealed
}

function own<Item>(of: Readonly<Record<string, Item>>, name: string): Item | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined
}
