import { type Flow, type Page, type Question, screeningMatters } from './flow.ts'

/**
 * The second conversation, later, in private, by a trained person. What was said before is shown first, so
 * that nothing is told twice. It asks by the elements of the Trafficking Protocol, article 3: act, means, purpose.
 * For a child the means do not matter (article 3 (c)), so a silence there opens nothing.
 */
const choice = (id: string, field: NonNullable<Question['field']>, item: string): Question => ({
  id,
  field,
  item,
  said: 'self',
})

const setting: readonly Page[] = [
  {
    id: 'interview-setting',
    matter: 'setting',
    speaks: 'own-observation',
    questions: [
      {
        id: 'interview-private',
        field: 'screening.private',
        item: 'interview',
        said: 'observed',
        along: [{ field: 'screening.at', from: 'now-minute' }],
        cautions: [{ on: ['no', 'unknown'], say: 'others-listen' }],
      },
      {
        id: 'interviewer-trained',
        said: 'observed',
        cautions: [{ on: ['no', 'unknown'], say: 'trained-person-only' }],
      },
    ],
  },
  {
    id: 'interview-consent',
    matter: 'setting',
    speaks: 'to-person',
    questions: [
      {
        id: 'consent-interview-now',
        field: 'consent.state',
        item: 'consent-interview-now',
        said: 'self',
        offers: ['given', 'refused'],
        along: [
          { field: 'consent.scope', value: 'interview' },
          { field: 'consent.at', from: 'now-minute' },
          { field: 'consent.givenBy', value: 'self' },
          { field: 'consent.explained', from: 'how-explained' },
        ],
        cautions: [{ on: ['refused', 'declined'], say: 'interview-stops' }],
      },
    ],
  },
  {
    id: 'said-before',
    matter: 'said-before',
    speaks: 'own-observation',
    shows: 'earlier-statements',
    questions: [
      {
        id: 'prior-checked',
        field: 'screening.priorStatementsChecked',
        item: 'interview',
        said: 'observed',
      },
    ],
  },
]

const act: readonly Page[] = [
  {
    id: 'acts',
    matter: 'act',
    speaks: 'to-person',
    questions: [
      {
        ...choice('acts', 'exploitation.acts', 'exploitation'),
        implies: [
          {
            on: ['recruitment', 'transportation', 'transfer', 'harbouring', 'receipt'],
            item: 'interview',
            facts: [{ field: 'screening.actIndicated', value: 'yes' }],
          },
        ],
      },
    ],
  },
  {
    id: 'recruitment',
    matter: 'act',
    speaks: 'to-person',
    when: { answered: 'acts', with: ['recruitment'] },
    questions: [
      choice('recruitment', 'exploitation.recruitment', 'exploitation'),
      choice('recruiter-relation', 'exploitation.recruiterRelation', 'exploitation'),
    ],
  },
]

const controlling = [
  'threats',
  'threatens-children-or-family',
  'physical-abuse',
  'psychological-abuse',
  'restricts-movement',
  'withholds-documents',
  'debt-bondage',
  'takes-earnings',
  'restricts-finances',
  'false-promises',
  'threat-of-law-enforcement',
  'excessive-working-hours',
  'withholds-necessities',
  'restricts-medical-care',
  'psychoactive-substances',
  'abduction',
  'abuse-of-vulnerability',
  'abuse-of-power',
  'payment-to-controlling-person',
  'other',
] as const

const meansAndPurpose: readonly Page[] = [
  {
    id: 'means',
    matter: 'means',
    speaks: 'to-person',
    questions: [
      {
        ...choice('means', 'exploitation.means', 'exploitation'),
        offers: controlling,
        implies: [
          {
            on: controlling,
            item: 'interview',
            facts: [{ field: 'screening.meansIndicated', value: 'yes' }],
          },
        ],
      },
    ],
  },
  {
    id: 'form',
    matter: 'purpose',
    speaks: 'to-person',
    questions: [choice('form', 'exploitation.form', 'exploitation')],
  },
  {
    id: 'purpose-indicated',
    matter: 'purpose',
    speaks: 'to-person',
    questions: [choice('purpose-indicated', 'screening.purposeIndicated', 'interview')],
  },
  {
    id: 'exploitation-where',
    matter: 'purpose',
    speaks: 'to-person',
    when: {
      any: [
        { answered: 'acts', with: ['recruitment', 'transportation', 'transfer', 'harbouring', 'receipt'] },
        { answered: 'means', with: controlling },
        { answered: 'purpose-indicated', with: ['yes'] },
      ],
    },
    questions: [
      choice('exploitation-country', 'exploitation.country', 'exploitation'),
      choice('exploitation-from', 'exploitation.from', 'exploitation'),
      choice('exploitation-to', 'exploitation.to', 'exploitation'),
    ],
  },
]

const journeyAndOutcome: readonly Page[] = [
  {
    id: 'journey',
    matter: 'journey',
    speaks: 'to-person',
    questions: [
      choice('journey-origin', 'journey.origin', 'journey'),
      choice('journey-destination', 'journey.destination', 'journey'),
    ],
  },
  {
    id: 'journey-abuses',
    matter: 'journey',
    speaks: 'to-person',
    questions: [choice('journey-abuses', 'journey.abuses', 'journey')],
  },
  {
    id: 'outcome',
    matter: 'outcome',
    speaks: 'own-observation',
    questions: [
      // Said at the end: an interview that stops half-way is no assessment.
      { id: 'assessed', field: 'screening.qualified', item: 'interview', said: 'observed' },
      {
        id: 'indicators',
        field: 'screening.indicators',
        item: 'interview',
        said: 'observed',
      },
      {
        id: 'outcome',
        field: 'screening.outcome',
        item: 'interview',
        said: 'observed',
        implies: [
          {
            on: ['reasonable-grounds', 'benefit-of-doubt'],
            item: 'person',
            facts: [{ field: 'person.possibleVictim', value: 'yes' }],
          },
        ],
        cautions: [{ on: ['no-current-sign'], say: 'door-stays-open' }],
      },
    ],
  },
  { id: 'keep-interview', matter: 'outcome', speaks: 'to-person', questions: [], shows: 'keep' },
]

export const screeningInterview: Flow = {
  id: 'screening-interview',
  matters: screeningMatters,
  pages: [...setting, ...act, ...meansAndPurpose, ...journeyAndOutcome],
}
