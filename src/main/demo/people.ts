import type { Fact, Instant, Moment, Said, Value } from '#engine/facts.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import type { Dice } from './dice.ts'

/** One invented person: when the office met her, him or them, and what was written then. */
export type InventedPerson = { readonly opened: Instant; readonly drafts: readonly EntryDraft[] }

export type Invention = {
  readonly dice: Dice
  readonly now: Instant
  readonly newId: () => string
  readonly number: number
}

const fact = (value: Value, said: Said = 'self'): Fact => ({ value, said })
const zone = 'Africa/Maputo'

const momentAt = (instant: number): Moment => ({
  // The zone has no summer time and stands two hours ahead of UTC.
  local: new Date(instant + 2 * 3_600_000).toISOString().slice(0, 16),
  zone,
  precision: 'minute',
  approximate: false,
})

const hour = 3_600_000
const day = 24 * hour

const countries = ['MOZ', 'MWI', 'ZMB', 'ZWE', 'TZA', 'COD', 'ETH', 'SOM', 'BGD', 'AGO'] as const
const languageOf: Readonly<Record<string, string>> = {
  MOZ: 'pt',
  AGO: 'pt',
  COD: 'fr',
  ETH: 'am',
  SOM: 'so',
  BGD: 'bn',
}
const parts = ['Ti', 'ro', 'va', 'Oke', 'mi', 'Zan', 'de', 'lu', 'Bri', 'sa', 'Ne', 'kol'] as const

type Story = (person: Telling) => readonly EntryDraft[]
type Telling = Invention & { readonly opened: number; readonly record: string }

const item = ({ newId }: Telling, section: string, fields: Readonly<Record<string, Fact>>): EntryDraft => ({
  section,
  item: newId(),
  fields,
})

function inventedName({ dice, number }: Invention): string {
  return `Invented ${dice.pick(parts)}${dice.pick(parts).toLowerCase()} ${String(number)}`
}

/** What every story begins with: who, how to reach safely, on what basis, what is needed first. */
function beginning(telling: Telling, age: number): readonly EntryDraft[] {
  const { dice, opened } = telling
  const country = dice.pick(countries)
  const child = age < 18
  return [
    {
      section: 'person',
      item: telling.record,
      fields: {
        alias: fact(inventedName(telling)),
        safeContact: fact('Through the invented community radio'),
        sex: fact(dice.pick(['female', 'male', 'female', 'male', 'other'])),
        ageYears: fact(age),
        ageAt: fact(momentAt(opened)),
        possibleChild: fact(child ? 'yes' : age < 21 ? 'unknown' : 'no', 'observed'),
        possibleVictim: fact(dice.chance(70) ? 'yes' : 'unknown', 'observed'),
        foreign: fact('yes'),
        citizenships: fact([country]),
        languages: fact([languageOf[country] ?? 'en']),
        interpreterNeeded: fact(dice.chance(40) ? 'yes' : 'no'),
        accompaniment: fact(child && dice.chance(60) ? 'unaccompanied' : 'with-family'),
        recordingBasis: fact(child ? 'child-best-interests' : 'consent', 'observed'),
      },
    },
    ...wishes(telling, child),
  ]
}

function wishes(telling: Telling, child: boolean): readonly EntryDraft[] {
  const { dice, opened } = telling
  const services = [
    'social-care',
    'legal',
    'health',
    'psychosocial',
    'food-and-clothing',
    'accommodation',
  ] as const
  return [
    item(telling, 'consent', {
      scope: fact('record'),
      state: fact('given'),
      givenBy: fact(child ? 'guardian' : 'self'),
      at: fact(momentAt(opened)),
      explained: fact('spoken'),
    }),
    item(telling, 'need', {
      service: fact(dice.pick(services)),
      wantedFirst: fact('yes'),
      urgency: fact(dice.pick(['now', 'soon', 'later'])),
      at: fact(momentAt(opened)),
    }),
  ]
}

const heldChild: Story = (telling) => [
  item(telling, 'custody', {
    kind: fact('immigration', 'document'),
    startedAt: fact(momentAt(telling.opened - (6 + telling.dice.roll(60)) * hour), 'document'),
    withUnrelatedAdults: fact(telling.dice.pick(['yes', 'unknown', 'no']), 'observed'),
  }),
  item(telling, 'event', {
    kind: fact('raid'),
    at: fact(momentAt(telling.opened - 3 * day)),
    peopleDetained: fact('yes'),
  }),
]

const chargedMigrant: Story = (telling) => [
  item(telling, 'charge', {
    offence: fact([telling.dice.pick(['irregular-entry', 'false-documents', 'irregular-stay'])], 'document'),
    basis: fact(telling.dice.pick(['being-smuggled', 'conduct']), 'document'),
    stage: fact('charged', 'document'),
    at: fact(momentAt(telling.opened - telling.dice.roll(48) * hour), 'document'),
  }),
  item(telling, 'custody', {
    kind: fact('police', 'document'),
    startedAt: fact(momentAt(telling.opened - telling.dice.roll(72) * hour), 'document'),
    consularRightToldAt: fact(momentAt(telling.opened - hour), 'document'),
  }),
]

const plannedRemoval: Story = (telling) => [
  item(telling, 'return', {
    planned: fact('yes', 'document'),
    kind: fact('removal', 'document'),
    plannedFor: fact(momentAt(telling.opened + (1 + telling.dice.roll(20)) * day), 'document'),
    individualAssessment: fact(telling.dice.pick(['unknown', 'no', 'yes']), 'document'),
  }),
  item(telling, 'protection', { fearsReturn: fact(telling.dice.pick(['yes', 'unknown'])) }),
]

const inDanger: Story = (telling) => [
  item(telling, 'danger', {
    ongoing: fact('yes'),
    at: fact(momentAt(telling.opened - hour)),
    kind: fact([telling.dice.pick(['trafficker-near', 'violence', 'life'])]),
    ...(telling.dice.chance(50)
      ? {
          protectiveStep: fact(['moved-to-safety'], 'observed'),
          protectiveStepAt: fact(momentAt(telling.opened)),
          agreed: fact('yes'),
        }
      : {}),
  }),
]

const exploited: Story = (telling) => [
  item(telling, 'exploitation', {
    form: fact(
      telling.dice.pick([
        'forced-labour',
        'sexual-exploitation',
        'servitude',
        'forced-begging',
        'child-labour',
      ]),
    ),
    sector: fact(
      telling.dice.pick([
        'domestic-work',
        'agriculture-forestry-fishing',
        'construction',
        'mining-quarrying',
      ]),
    ),
    acts: fact(['recruitment', 'transportation']),
    means: fact(['false-promises', 'debt-bondage']),
    country: fact(telling.dice.pick(['ZAF', 'MOZ', 'ZMB'])),
  }),
  item(telling, 'screening', {
    at: fact(momentAt(telling.opened), 'observed'),
    qualified: fact('yes', 'observed'),
    indicators: fact('yes', 'observed'),
    signs: fact(['documents-held-by-others', 'no-pay'], 'observed'),
    outcome: fact('reasonable-grounds', 'decision'),
  }),
]

const helped: Story = (telling) => [
  item(telling, 'service', {
    service: fact('psychosocial'),
    consent: fact('given'),
    startedAt: fact(momentAt(telling.opened)),
    conditionalOn: fact(['none']),
  }),
  item(telling, 'note', {
    text: fact('An invented note: the person likes to draw and asked for paper.', 'observed'),
  }),
]

const stories: readonly [Story, ...Story[]] = [
  heldChild,
  chargedMigrant,
  plannedRemoval,
  inDanger,
  exploited,
  helped,
]

/** Most people were met in the last days; some weeks ago. */
function openedAt({ dice, now }: Invention): number {
  const back = dice.chance(60) ? dice.roll(5 * 24) : dice.roll(60 * 24)
  return Date.parse(now) - back * hour - dice.roll(60) * 60_000
}

export function inventPerson(invention: Invention): InventedPerson {
  const { dice, newId } = invention
  const opened = openedAt(invention)
  const telling: Telling = { ...invention, opened, record: newId() }
  const first = dice.pick(stories)
  const age = first === heldChild ? 8 + dice.roll(10) : 16 + dice.roll(35)
  const second = dice.chance(60) ? dice.pick(stories) : helped
  const told = [...new Set([first, second])].flatMap((story) => story(telling))
  return { opened: new Date(opened).toISOString(), drafts: [...beginning(telling, age), ...told] }
}
