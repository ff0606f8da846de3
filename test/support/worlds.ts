import fc from 'fast-check'
import type { Role } from '#app/ports/actor.ts'

/** What can happen to one record. People are numbers; who may not do it is refused, and nothing changes. */
export type Act =
  | { readonly kind: 'adds'; readonly by: number }
  | {
      readonly kind: 'puts'
      readonly by: number
      readonly joins: readonly number[]
      readonly leaves: readonly number[]
    }
  | { readonly kind: 'shares'; readonly by: number; readonly with: number }
  | { readonly kind: 'answers'; readonly by: number; readonly state: 'accepted' | 'declined' }
  | { readonly kind: 'ends'; readonly by: number }

export type World = { readonly by: number; readonly acts: readonly Act[] }

export const anyWorld = (people: number, organisations: number): fc.Arbitrary<World> => {
  const person = fc.nat({ max: people - 1 })
  const some = fc.uniqueArray(person, { maxLength: 2 })
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.record({ kind: fc.constant('adds'), by: person }),
    fc.record({ kind: fc.constant('puts'), by: person, joins: some, leaves: some }),
    fc.record({ kind: fc.constant('shares'), by: person, with: fc.nat({ max: organisations - 1 }) }),
    fc.record({ kind: fc.constant('answers'), by: person, state: fc.constantFrom('accepted', 'declined') }),
    fc.record({ kind: fc.constant('ends'), by: person }),
  )
  return fc.record({ by: person, acts: fc.array(act, { maxLength: 6 }) })
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

  /** Who cannot read adds to what she began; whoever was taken off a case has no way back by writing. */
  mayWrite(person: Person): boolean {
    return this.mayRead(person) || (person.role === 'first-responder' && this.#authors.has(person.id))
  }

  begins(person: Person): void {
    this.wrote(person)
    if (person.role === 'case-worker') this.#onList.add(person.id)
  }

  wrote(person: Person): void {
    this.#authors.add(person.id)
    this.#onList.add(person.organisation)
  }

  /** All of it or nothing. */
  puts(by: Person, joins: readonly Person[], leaves: readonly Person[]): void {
    const own = ({ organisation }: Person) => organisation === by.organisation
    if (!this.mayRead(by) || by.role === 'guest-recipient') return
    if (joins.some((one) => !own(one) || one.role !== 'case-worker' || leaves.includes(one))) return
    for (const { id } of leaves.filter(own)) this.#onList.delete(id)
    for (const { id } of joins) this.#onList.add(id)
  }

  sharedWith(organisation: string): void {
    this.#onList.add(organisation)
  }

  readers(): readonly string[] {
    return this.#people.filter((person) => this.mayRead(person)).map(({ id }) => id)
  }
}
