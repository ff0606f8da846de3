import type { Fact, Said, Value } from '#engine/facts.ts'
import type { EntryDraft } from '#seal/write-entry.ts'

const fact = (value: Value, said: Said = 'self'): Fact => ({ value, said })
const at = (local: string): Fact =>
  fact({ local, zone: 'Africa/Maputo', precision: 'minute', approximate: false }, 'document')

type Fields = EntryDraft['fields']

const who: Fields = {
  alias: fact('Invented Alias'),
  safeContact: fact('Invented place of meeting'),
  sex: fact('female'),
  ageYears: fact(17),
  ageAt: at('2026-11-20T10:00'),
  possibleChild: fact('yes', 'observed'),
  possibleVictim: fact('yes', 'observed'),
  citizenships: fact(['MOZ']),
  foreign: fact('yes'),
  languages: fact(['pt']),
  interpreterNeeded: fact('yes'),
  interpreterSexPreferred: fact('female'),
  accompaniment: fact('unaccompanied'),
  heldAs: fact('irregular-migrant', 'document'),
}

const whatHappened: readonly (readonly [section: string, fields: Fields])[] = [
  [
    'consent',
    {
      scope: fact('record'),
      state: fact('given'),
      at: at('2026-11-20T10:05'),
      givenBy: fact('self'),
      explained: fact('spoken'),
    },
  ],
  [
    'consent',
    {
      scope: fact('assist'),
      state: fact('given'),
      at: at('2026-11-20T10:06'),
      givenBy: fact('self'),
    },
  ],
  [
    'danger',
    {
      ongoing: fact('yes'),
      at: at('2026-11-20T09:00'),
      kind: fact(['trafficker-near']),
      protectiveStep: fact(['moved-to-safety'], 'observed'),
      protectiveStepAt: at('2026-11-20T10:10'),
      agreed: fact('yes'),
    },
  ],
  [
    'screening',
    {
      at: at('2026-11-20T11:00'),
      qualified: fact('yes', 'observed'),
      indicators: fact('yes', 'observed'),
      signs: fact(['documents-held-by-others'], 'observed'),
    },
  ],
  [
    'exploitation',
    {
      form: fact('forced-labour'),
      sector: fact('domestic-work'),
      acts: fact(['recruitment']),
      means: fact(['false-promises']),
      country: fact('ZAF'),
    },
  ],
  [
    'journey',
    {
      kind: fact('trafficking'),
      origin: fact('MOZ'),
      destination: fact('ZAF'),
      transport: fact(['road']),
    },
  ],
  [
    'event',
    {
      kind: fact('raid'),
      at: at('2026-11-18T04:00'),
      peopleDetained: fact('yes'),
      belongingsLeft: fact('unknown'),
    },
  ],
  [
    'custody',
    {
      kind: fact('immigration', 'document'),
      startedAt: at('2026-11-18T06:00'),
      legalBasis: fact('unknown'),
      canLeave: fact('no'),
      consulateContacted: fact('no'),
      place: fact('Invented holding centre'),
    },
  ],
  [
    'charge',
    {
      offence: fact(['false-documents'], 'document'),
      stage: fact('charged', 'document'),
      at: at('2026-11-19T09:00'),
      basis: fact('conduct', 'document'),
    },
  ],
  [
    'return',
    {
      planned: fact('yes', 'document'),
      plannedFor: at('2026-11-25T09:00'),
      toCountry: fact('MOZ', 'document'),
    },
  ],
  [
    'need',
    {
      service: fact('legal'),
      wantedFirst: fact('yes'),
      urgency: fact('now'),
      own: fact('An invented wish in her words'),
    },
  ],
]

/**
 * The person that the figures of this project are measured with: 12 items in 11 sections, 60 known facts, of which 9
 * are sealed. Published with the figures.
 */
export function personProfile(record: string, newId: () => string): readonly EntryDraft[] {
  return [
    { section: 'person', item: record, fields: who },
    ...whatHappened.map(([section, fields]) => ({ section, item: newId(), fields })),
  ]
}
