import { consentAlong } from './first-contact-meeting.ts'
import type { Page, When } from './flow.ts'

/** Matters 5 to 9: what the person wants, may be owed, agrees to, is called, and fears. */

/** The first six are what people ask for in the first hour; nothing here hints at what may have happened. */
export const needsOffered = [
  'safety',
  'health',
  'accommodation',
  'food-and-clothing',
  'legal',
  'family-tracing',
  'psychosocial',
  'interpretation',
  'documentation',
  'child-protection',
  'social-care',
  'return-reintegration',
  'livelihood',
  'financial',
  'education',
] as const

const possibleChild: When = {
  any: [
    { answered: 'under-18', with: ['yes'] },
    { answered: 'under-18-doubt', with: ['yes'] },
  ],
}

const needs: readonly Page[] = [
  {
    id: 'needs',
    matter: 'needs',
    speaks: 'to-person',
    questions: [
      {
        id: 'needs',
        field: 'need.service',
        item: 'need',
        itemEach: 'yes',
        said: 'self',
        offers: needsOffered,
        along: [
          { field: 'need.wantedFirst', value: 'yes' },
          { field: 'need.at', from: 'now-minute' },
        ],
      },
    ],
  },
  {
    id: 'needs-urgent',
    matter: 'needs',
    speaks: 'to-person',
    when: { answered: 'needs', with: needsOffered },
    questions: [
      {
        id: 'needs-urgent',
        field: 'need.urgency',
        item: 'need',
        itemEach: 'yes',
        eachGives: 'now',
        offersFrom: 'needs',
        said: 'self',
      },
    ],
  },
]

const under18: readonly Page[] = [
  {
    id: 'under-18',
    matter: 'under-18',
    speaks: 'to-person',
    questions: [{ id: 'under-18', field: 'person.possibleChild', item: 'person', said: 'self' }],
  },
  {
    id: 'under-18-doubt',
    matter: 'under-18',
    speaks: 'own-observation',
    when: { answered: 'under-18', with: ['no', 'unknown', 'declined', 'not-asked'] },
    questions: [
      {
        id: 'under-18-doubt',
        field: 'person.possibleChild',
        item: 'person',
        said: 'observed',
        cautions: [{ on: ['yes'], say: 'treat-as-child' }],
      },
    ],
  },
  {
    id: 'child-age',
    matter: 'under-18',
    speaks: 'to-person',
    when: possibleChild,
    questions: [
      {
        id: 'age',
        field: 'person.ageYears',
        item: 'person',
        said: 'self',
        along: [{ field: 'person.ageAt', from: 'now-day' }],
      },
      { id: 'accompaniment', field: 'person.accompaniment', item: 'person', said: 'self' },
    ],
  },
  {
    id: 'child-adults',
    matter: 'under-18',
    speaks: 'own-observation',
    when: possibleChild,
    questions: [
      {
        id: 'adult-may-be-involved',
        field: 'person.accompanyingAdultMayBeInvolved',
        item: 'person',
        said: 'observed',
        when: { answered: 'accompaniment', with: ['with-family', 'with-other-adult'] },
        cautions: [{ on: ['yes', 'unknown'], say: 'speak-apart' }],
      },
      {
        id: 'placed-with',
        field: 'person.placedWith',
        item: 'person',
        said: 'observed',
        cautions: [{ on: ['unrelated-adults', 'alone'], say: 'child-placed-safely' }],
      },
    ],
  },
]

const consentPage = (id: string, scope: string): Page => ({
  id,
  matter: 'consent',
  speaks: 'to-person',
  questions: [
    {
      id,
      field: 'consent.state',
      item: id,
      said: 'self',
      offers: ['given', 'refused'],
      along: consentAlong(scope),
    },
  ],
})

/** A consent that names nobody carries nothing, so a yes to sharing is kept once somebody is named. */
const consentToShare: Page = {
  id: 'consent-share',
  matter: 'consent',
  speaks: 'to-person',
  questions: [
    {
      id: 'consent-share',
      field: 'consent.state',
      item: 'consent-share',
      said: 'self',
      offers: ['given', 'refused'],
      stores: ['refused', 'declined'],
      along: consentAlong('share'),
    },
    {
      id: 'consent-recipients',
      field: 'consent.recipient',
      item: 'consent-share-with',
      itemEach: 'yes',
      said: 'self',
      offersNetwork: 'yes',
      when: { answered: 'consent-share', with: ['given'] },
      along: [...consentAlong('share'), { field: 'consent.state', value: 'given' }],
    },
  ],
}

const consents: readonly Page[] = [
  consentPage('consent-assist', 'assist'),
  consentToShare,
  consentPage('consent-interview', 'interview'),
  consentPage('consent-consulate', 'contact-consulate'),
]

const nameAndContact: readonly Page[] = [
  {
    id: 'call-you',
    matter: 'name-and-contact',
    speaks: 'to-person',
    questions: [{ id: 'alias', field: 'person.alias', item: 'person', said: 'self' }],
  },
  {
    id: 'reach-you',
    matter: 'name-and-contact',
    speaks: 'to-person',
    questions: [
      { id: 'safe-contact', field: 'person.safeContact', item: 'person', said: 'self' },
      { id: 'contact-warning', field: 'person.contactWarning', item: 'person', said: 'self' },
    ],
  },
]

const fear: readonly Page[] = [
  {
    id: 'afraid',
    matter: 'fear',
    speaks: 'to-person',
    questions: [
      {
        id: 'afraid-of-someone',
        field: 'danger.ongoing',
        item: 'danger-feared',
        said: 'self',
        along: [{ field: 'danger.at', from: 'now-minute' }],
        stores: ['yes'],
        cautions: [{ on: ['yes'], say: 'plan-for-safety' }],
      },
      {
        id: 'afraid-of-being-sent',
        field: 'protection.fearsReturn',
        item: 'protection',
        said: 'self',
        cautions: [{ on: ['yes'], say: 'not-sent-back' }],
      },
    ],
  },
  {
    id: 'feared-countries',
    matter: 'fear',
    speaks: 'to-person',
    when: { answered: 'afraid-of-being-sent', with: ['yes'] },
    questions: [
      { id: 'feared-countries', field: 'protection.fearedCountries', item: 'protection', said: 'self' },
    ],
  },
]

export const personPages: readonly Page[] = [...needs, ...under18, ...consents, ...nameAndContact, ...fear]
