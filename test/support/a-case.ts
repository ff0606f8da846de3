import { randomUUID } from 'node:crypto'
import type { Fact, Moment, Said, Value } from '#engine/facts.ts'
import type { EntryDraft } from '#seal/write-entry.ts'

type Values = Readonly<Record<string, Value>>

const factsOf = (values: Values, said: Said): Readonly<Record<string, Fact>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, said }]))

export const day = (local: string): Moment => ({
  local,
  zone: 'Africa/Blantyre',
  precision: 'day',
  approximate: false,
})

export const says = (
  section: string,
  values: Values,
  item: string = randomUUID(),
  said: Said = 'self',
): EntryDraft => ({ section, item, fields: factsOf(values, said) })

/** A consent to share with one organisation. */
export const consentTo = (organisation: string, more: Values = {}, item: string = randomUUID()): EntryDraft =>
  says(
    'consent',
    {
      scope: 'share',
      recipient: organisation,
      state: 'given',
      what: ['node-facts', 'name', 'needs'],
      ...more,
    },
    item,
  )

/** What is to be written about an invented person, entry by entry. */
export class CaseBuilder {
  readonly #person: Values
  readonly #drafts: readonly EntryDraft[]

  constructor(person: Values, drafts: readonly EntryDraft[] = []) {
    this.#person = person
    this.#drafts = drafts
  }

  of(values: Values): CaseBuilder {
    return new CaseBuilder({ ...this.#person, ...values }, this.#drafts)
  }

  with(...drafts: readonly EntryDraft[]): CaseBuilder {
    return new CaseBuilder(this.#person, [...this.#drafts, ...drafts])
  }

  withConsentTo(organisation: string, more: Values = {}): CaseBuilder {
    return this.with(consentTo(organisation, more))
  }

  withNeed(service: string): CaseBuilder {
    return this.with(says('need', { service, wantedFirst: 'yes' }))
  }

  inCustody(kind: string, since: string): CaseBuilder {
    return this.with(says('custody', { kind, startedAt: day(since) }))
  }

  drafts(record: string): readonly EntryDraft[] {
    return [says('person', this.#person, record), ...this.#drafts]
  }
}

export const aCase = (): CaseBuilder =>
  new CaseBuilder({ alias: 'Invented Alias', ageYears: 24, sex: 'female', possibleVictim: 'yes' })
