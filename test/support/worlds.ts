import fc from 'fast-check'
import type { Role } from '#app/ports/actor.ts'

/** What can happen to one record. People are numbers; who may not do it is refused, and nothing changes. */
export type Act =
  | { readonly kind: 'adds'; readonly by: number; readonly team: readonly number[] }
  | { readonly kind: 'shares'; readonly by: number; readonly with: number }
  | { readonly kind: 'answers'; readonly by: number; readonly state: 'accepted' | 'declined' }
  | { readonly kind: 'ends'; readonly by: number }

export type World = { readonly by: number; readonly team: readonly number[]; readonly acts: readonly Act[] }

export const anyWorld = (people: number, organisations: number): fc.Arbitrary<World> => {
  const person = fc.nat({ max: people - 1 })
  const team = fc.uniqueArray(person, { maxLength: 2 })
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.record({ kind: fc.constant('adds'), by: person, team }),
    fc.record({ kind: fc.constant('shares'), by: person, with: fc.nat({ max: organisations - 1 }) }),
    fc.record({ kind: fc.constant('answers'), by: person, state: fc.constantFrom('accepted', 'declined') }),
    fc.record({ kind: fc.constant('ends'), by: person }),
  )
  return fc.record({ by: person, team, acts: fc.array(act, { maxLength: 5 }) })
}

export type Person = {
  readonly id: string
  readonly organisation: string
  readonly role: Role
  readonly holdsCases: boolean
}

/**
 * Who may do what with one record, in the words of the access model and in as few lines as it takes: what program and
 * database are both compared with.
 */
export class RecordModel {
  readonly #onList = new Set<string>()
  readonly #authors = new Set<string>()
  readonly #people: readonly Person[]

  constructor(people: readonly Person[]) {
    this.#people = people
  }

  /** In charge and guests see whatever their organisation has; a case worker what she is on the team of. */
  mayRead({ id, organisation, role }: Person): boolean {
    if (role === 'first-responder') return false
    return this.#onList.has(role === 'case-worker' ? id : organisation)
  }

  mayWrite(person: Person): boolean {
    return this.mayRead(person) || this.#authors.has(person.id)
  }

  wrote(person: Person, team: readonly Person[]): void {
    this.#authors.add(person.id)
    this.#onList.add(person.organisation)
    for (const one of [person, ...team]) this.#joins(one, person.organisation)
  }

  #joins({ id, organisation, role }: Person, own: string): void {
    if (organisation === own && role === 'case-worker') this.#onList.add(id)
  }

  sharedWith(organisation: string): void {
    this.#onList.add(organisation)
  }

  readers(): readonly string[] {
    return this.#people.filter((person) => this.mayRead(person)).map(({ id }) => id)
  }
}
