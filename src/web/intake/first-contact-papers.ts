import type { Page, Question, When } from './flow.ts'

/** Matters 10 to 12: what papers say, what the worker sees, and what the person takes away. */

/** Without papers it is the worker's own observation that the person is held. */
const withoutPapers: When = { answered: 'papers-seen', with: ['no', 'unknown', 'declined', 'not-asked'] }
const fromPapers = { said: 'document', saidInstead: { when: withoutPapers, said: 'observed' } } as const

const held: readonly Page[] = [
  {
    id: 'held',
    matter: 'papers',
    speaks: 'from-papers',
    questions: [
      { id: 'papers-seen', said: 'observed' },
      {
        id: 'held',
        ...fromPapers,
        implies: [
          { on: ['no'], item: 'person', facts: [{ field: 'person.heldAs', value: 'none' }] },
          { on: ['yes'], item: 'custody', facts: [{ field: 'custody.kind', value: 'unknown' }] },
        ],
      },
    ],
  },
  {
    id: 'held-where',
    matter: 'papers',
    speaks: 'from-papers',
    when: { answered: 'held', with: ['yes'] },
    questions: [
      { id: 'custody-kind', field: 'custody.kind', item: 'custody', ...fromPapers },
      { id: 'custody-since', field: 'custody.startedAt', item: 'custody', ...fromPapers },
    ],
  },
  {
    id: 'held-as',
    matter: 'papers',
    speaks: 'from-papers',
    when: { answered: 'held', with: ['yes'] },
    questions: [
      {
        id: 'held-as',
        field: 'person.heldAs',
        item: 'person',
        ...fromPapers,
        offers: ['victim', 'suspect', 'irregular-migrant'],
      },
      { id: 'can-leave', field: 'custody.canLeave', item: 'custody', ...fromPapers },
    ],
  },
]

const chargedAndRemoved: readonly Page[] = [
  {
    id: 'charged',
    matter: 'papers',
    speaks: 'from-papers',
    questions: [
      {
        id: 'charged',
        ...fromPapers,
        implies: [{ on: ['yes'], item: 'charge', facts: [{ field: 'charge.stage', value: 'unknown' }] }],
      },
    ],
  },
  {
    id: 'charge',
    matter: 'papers',
    speaks: 'from-papers',
    when: { answered: 'charged', with: ['yes'] },
    questions: [
      { id: 'charge-stage', field: 'charge.stage', item: 'charge', ...fromPapers },
      { id: 'charge-offence', field: 'charge.offence', item: 'charge', ...fromPapers },
    ],
  },
  {
    id: 'removal',
    matter: 'papers',
    speaks: 'from-papers',
    questions: [{ id: 'removal-planned', field: 'return.planned', item: 'return', ...fromPapers }],
  },
  {
    id: 'removal-when',
    matter: 'papers',
    speaks: 'from-papers',
    when: { answered: 'removal-planned', with: ['yes'] },
    questions: [
      { id: 'removal-kind', field: 'return.kind', item: 'return', ...fromPapers },
      { id: 'removal-for', field: 'return.plannedFor', item: 'return', ...fromPapers },
    ],
  },
]

const signPages = {
  'signs-with-others': [
    'fearful',
    'watched-or-controlled',
    'others-speak-for-person',
    'coached-answers',
    'no-contact-with-family',
    'documents-held-by-others',
  ],
  'signs-of-work': [
    'no-pay',
    'debt',
    'excessive-hours',
    'lives-at-workplace',
    'movement-restricted',
    'false-documents',
  ],
  'signs-of-treatment': ['deprived-of-necessities', 'punished', 'does-not-know-address', 'other'],
} as const

/** A sign speaks for somebody; that no sign was seen speaks against nobody, so it is never stored as a no. */
const signs = (id: keyof typeof signPages): Question => ({
  id,
  field: 'screening.signs',
  item: 'screening',
  said: 'observed',
  offers: [...signPages[id], 'no-signs'],
  alone: ['no-signs'],
  along: [{ field: 'screening.at', from: 'now-minute' }],
  implies: [
    { on: signPages[id], item: 'screening', facts: [{ field: 'screening.indicators', value: 'yes' }] },
  ],
})

const observed: readonly Page[] = [
  {
    id: 'signs-with-others',
    matter: 'signs',
    speaks: 'own-observation',
    questions: [signs('signs-with-others')],
  },
  { id: 'signs-of-work', matter: 'signs', speaks: 'own-observation', questions: [signs('signs-of-work')] },
  {
    id: 'signs-of-treatment',
    matter: 'signs',
    speaks: 'own-observation',
    questions: [
      signs('signs-of-treatment'),
      {
        id: 'injuries',
        field: 'screening.injuries',
        item: 'screening',
        said: 'observed',
        offers: ['yes', 'unknown'],
        cautions: [{ on: ['yes'], say: 'offer-health-care' }],
      },
    ],
  },
  {
    id: 'impression',
    matter: 'signs',
    speaks: 'own-observation',
    questions: [
      // Nobody rules a person out at first contact: that takes a qualified assessment and a decision.
      {
        id: 'possible-victim',
        field: 'person.possibleVictim',
        item: 'person',
        said: 'observed',
        offers: ['yes', 'unknown'],
      },
    ],
  },
  {
    id: 'open-questions',
    matter: 'signs',
    speaks: 'own-observation',
    questions: [],
    shows: 'open-questions',
  },
]

const beforeLeaving: readonly Page[] = [
  { id: 'keep', matter: 'before-leaving', speaks: 'to-person', questions: [], shows: 'keep' },
  {
    id: 'safe-to-carry',
    matter: 'before-leaving',
    speaks: 'to-person',
    questions: [
      { id: 'safe-to-carry', said: 'self', cautions: [{ on: ['no', 'unknown'], say: 'carry-nothing' }] },
    ],
  },
  {
    id: 'leaving-sheet',
    matter: 'before-leaving',
    speaks: 'to-person',
    shows: 'leaving-sheet',
    questions: [
      { id: 'information-given', field: 'person.informationGiven', item: 'person', said: 'observed' },
    ],
  },
]

export const papersPages: readonly Page[] = [...held, ...chargedAndRemoved, ...observed, ...beforeLeaving]
