import type { Along, Page } from './flow.ts'

/** Matters 1 to 4: may we speak, is help needed at once, how can we understand each other, who are we. */

/** What every consent carries: when, from whom, how it was explained and in which language. */
export const consentAlong = (scope: string): readonly Along[] => [
  { field: 'consent.scope', value: scope },
  { field: 'consent.at', from: 'now-minute' },
  { field: 'consent.givenBy', value: 'self' },
  { field: 'consent.explained', from: 'how-explained' },
  { field: 'consent.language', from: 'language' },
]

const safeToSpeak: readonly Page[] = [
  {
    id: 'safe',
    matter: 'safe-to-speak',
    speaks: 'to-person',
    questions: [
      {
        id: 'safe-to-speak',
        field: 'person.safeToSpeak',
        item: 'person',
        said: 'self',
        cautions: [{ on: ['no', 'unknown'], say: 'not-safe-to-speak' }],
      },
    ],
  },
  {
    id: 'present',
    matter: 'safe-to-speak',
    speaks: 'own-observation',
    questions: [
      {
        id: 'who-is-present',
        field: 'person.whoIsPresent',
        item: 'person',
        said: 'observed',
        alone: ['alone-with-worker'],
        cautions: [{ on: ['companion', 'official', 'suspect', 'unknown-person'], say: 'others-listen' }],
      },
    ],
  },
]

const danger: readonly Page[] = [
  {
    id: 'danger-now',
    matter: 'danger',
    speaks: 'to-person',
    questions: [
      {
        id: 'danger-now',
        field: 'danger.ongoing',
        item: 'danger',
        said: 'self',
        along: [{ field: 'danger.at', from: 'now-minute', on: ['yes', 'unknown'] }],
        cautions: [{ on: ['yes'], say: 'emergency-first' }],
      },
      {
        id: 'medical-now',
        said: 'self',
        when: { answered: 'danger-now', with: ['yes'] },
        implies: [
          {
            on: ['yes'],
            item: 'need:health',
            facts: [
              { field: 'need.service', value: 'health' },
              { field: 'need.urgency', value: 'now' },
              { field: 'need.wantedFirst', value: 'yes' },
              { field: 'need.at', from: 'now-minute' },
            ],
          },
        ],
        cautions: [{ on: ['yes'], say: 'emergency-first' }],
      },
    ],
  },
  {
    id: 'first-steps',
    matter: 'danger',
    speaks: 'own-observation',
    when: { answered: 'danger-now', with: ['yes'] },
    questions: [
      {
        id: 'protective-step',
        field: 'danger.protectiveStep',
        item: 'danger',
        said: 'observed',
        along: [{ field: 'danger.protectiveStepAt', from: 'now-minute' }],
      },
      { id: 'step-agreed', field: 'danger.agreed', item: 'danger', said: 'self' },
    ],
  },
]

const language: readonly Page[] = [
  {
    id: 'language',
    matter: 'language',
    speaks: 'to-person',
    questions: [
      { id: 'languages', field: 'person.languages', item: 'person', said: 'self' },
      { id: 'interpreter-needed', field: 'person.interpreterNeeded', item: 'person', said: 'self' },
    ],
  },
  {
    id: 'interpreter',
    matter: 'language',
    speaks: 'to-person',
    when: { answered: 'interpreter-needed', with: ['yes', 'unknown'] },
    questions: [
      { id: 'interpreter-sex', field: 'person.interpreterSexPreferred', item: 'person', said: 'self' },
    ],
  },
  {
    id: 'interpreter-who',
    matter: 'language',
    speaks: 'own-observation',
    when: { answered: 'interpreter-needed', with: ['yes', 'unknown'] },
    questions: [
      {
        id: 'interpreter-relation',
        field: 'person.interpreterRelation',
        item: 'person',
        said: 'observed',
        cautions: [
          { on: ['companion', 'fellow-detainee', 'child', 'employer'], say: 'interpreter-never' },
          { on: ['official-of-the-case', 'other-untrained'], say: 'interpreter-untrained' },
        ],
      },
    ],
  },
  {
    id: 'difficulty',
    matter: 'language',
    speaks: 'to-person',
    questions: [{ id: 'difficulty', field: 'person.disability', item: 'person', said: 'self' }],
  },
  {
    id: 'adjustment',
    matter: 'language',
    speaks: 'to-person',
    questions: [{ id: 'adjustment', field: 'person.adjustmentNeeded', item: 'person', said: 'self' }],
  },
]

const whoWeAre: readonly Page[] = [
  { id: 'who-we-are', matter: 'who-we-are', speaks: 'to-person', questions: [], shows: 'what-we-record' },
  {
    id: 'consent-record',
    matter: 'who-we-are',
    speaks: 'to-person',
    when: { basis: ['consent'] },
    questions: [
      {
        id: 'consent-record',
        field: 'consent.state',
        item: 'consent-record',
        said: 'self',
        offers: ['given', 'refused'],
        along: consentAlong('record'),
        cautions: [{ on: ['refused', 'declined'], say: 'help-without-record' }],
      },
    ],
  },
]

export const meetingPages: readonly Page[] = [...safeToSpeak, ...danger, ...language, ...whoWeAre]
