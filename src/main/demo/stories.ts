import { day, dayAt, fact, hour, item, momentAt, type Story, type Telling } from './telling.ts'

/** Custody: of most it has ended, with the right to the consulate told while it lasted. */
const custody = (telling: Telling, kind: string, hours: number): ReturnType<typeof item> =>
  item(telling, 'custody', {
    kind: fact(kind, 'document'),
    startedAt: fact(momentAt(telling.opened - hours * hour), 'document'),
    withUnrelatedAdults: fact('no', 'observed'),
    familySeparated: fact('no', 'observed'),
    consulateContacted: fact('no', 'document'),
    ...(telling.served
      ? {
          consularRightToldAt: fact(momentAt(telling.opened - (hours - 1) * hour), 'document'),
          endedAt: fact(momentAt(telling.opened), 'document'),
        }
      : {}),
  })

export const heldChild: Story = (telling) => [
  custody(telling, 'immigration', 6 + telling.dice.roll(40)),
  item(telling, 'event', {
    kind: fact('raid'),
    at: fact(momentAt(telling.opened - 3 * day)),
    peopleDetained: fact(telling.served ? 'no' : 'yes'),
    belongingsLeft: fact('no'),
    childrenLeft: fact('no'),
    force: fact('necessary'),
    ...(telling.served ? { remedyOfferedAt: fact(momentAt(telling.opened), 'document') } : {}),
  }),
]

const chargedMigrant: Story = (telling) => [
  item(telling, 'charge', {
    offence: fact([telling.dice.pick(['irregular-entry', 'false-documents', 'irregular-stay'])], 'document'),
    basis: fact('conduct', 'document'),
    stage: fact(telling.served ? 'discontinued' : 'charged', 'document'),
    at: fact(momentAt(telling.opened - telling.dice.roll(48) * hour), 'document'),
    linkToTrafficking: fact(telling.served ? 'none' : 'unknown', 'document'),
    ...(telling.served ? { endedAt: fact(momentAt(telling.opened), 'document') } : {}),
  }),
  custody(telling, 'police', 2 + telling.dice.roll(60)),
]

const plannedRemoval: Story = (telling) => [
  item(telling, 'return', {
    planned: fact('yes', 'document'),
    kind: fact('removal', 'document'),
    plannedFor: fact(momentAt(telling.opened + (3 + telling.dice.roll(20)) * day), 'document'),
    individualAssessment: fact(telling.served ? 'yes' : 'unknown', 'document'),
    collective: fact('no', 'document'),
    ...(telling.served
      ? {
          riskIndicated: fact('no'),
          riskAssessedAt: fact(momentAt(telling.opened), 'document'),
          bestInterestsDetermined: fact('yes', 'document'),
          cancelledAt: fact(momentAt(telling.opened + hour), 'document'),
        }
      : {}),
  }),
]

const inDanger: Story = (telling) => [
  item(telling, 'danger', {
    ongoing: fact('yes'),
    at: fact(momentAt(telling.opened - hour)),
    kind: fact([telling.dice.pick(['trafficker-near', 'violence', 'life'])]),
    ...(telling.served
      ? {
          protectiveStep: fact(['moved-to-safety'], 'observed'),
          protectiveStepAt: fact(momentAt(telling.opened), 'observed'),
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
]

export const helped: Story = (telling) => [
  item(telling, 'service', {
    service: fact('psychosocial'),
    consent: fact('given'),
    startedAgainstWill: fact('no'),
    mandatoryTest: fact('no'),
    startedAt: fact(momentAt(telling.opened)),
    conditionalOn: fact(['none']),
  }),
  item(telling, 'note', {
    text: fact('An invented note: the person likes to draw and asked for paper.', 'observed'),
  }),
  item(telling, 'task', {
    what: fact('An invented reminder: ask how the first session went.', 'not-stated'),
    dueAt: fact(dayAt(telling.opened + 5 * day), 'not-stated'),
    step: fact('speak', 'not-stated'),
    state: fact(telling.served ? 'done' : 'open', 'not-stated'),
    origin: fact('colleague', 'not-stated'),
  }),
]

export const stories: readonly [Story, ...Story[]] = [
  heldChild,
  chargedMigrant,
  plannedRemoval,
  inDanger,
  exploited,
  helped,
]
