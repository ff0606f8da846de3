import type { Field } from '#engine/dictionary.ts'
import { accompaniment } from '#law/code-lists/accompaniment.ts'
import { placedWith } from '#law/code-lists/placed-with.ts'
import { moment, noProtects, truth, yesProtects } from './kinds.ts'

export const personAge = {
  ageYears: {
    type: { kind: 'number', min: 0, max: 120, unit: 'years' },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Age years', fr: 'Age years', pt: 'Age years' },
  },
  ageAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'latest',
    label: { en: 'Age at', fr: 'Age at', pt: 'Age at' },
  },
  minorUntil: {
    type: moment,
    holds: 'node-fact',
    merge: 'latest',
    label: { en: 'Minor until', fr: 'Minor until', pt: 'Minor until' },
  },
  possibleChild: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Possible child', fr: 'Possible child', pt: 'Possible child' },
  },
  accompaniment: {
    type: { kind: 'code', list: accompaniment },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Accompaniment', fr: 'Accompaniment', pt: 'Accompaniment' },
  },
  accompanyingAdultMayBeInvolved: {
    type: truth,
    holds: { teamFact: 'protection' },
    merge: yesProtects,
    label: {
      en: 'Accompanying adult may be involved',
      fr: 'Accompanying adult may be involved',
      pt: 'Accompanying adult may be involved',
    },
  },
  conflictOfInterest: {
    type: truth,
    holds: { teamFact: 'protection' },
    merge: yesProtects,
    label: { en: 'Conflict of interest', fr: 'Conflict of interest', pt: 'Conflict of interest' },
  },
  placedWith: {
    type: { kind: 'code', list: placedWith },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Placed with', fr: 'Placed with', pt: 'Placed with' },
  },
  childProtectionNotifiedAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: {
      en: 'Child protection notified at',
      fr: 'Child protection notified at',
      pt: 'Child protection notified at',
    },
  },
  guardianAppointedAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Guardian appointed at', fr: 'Guardian appointed at', pt: 'Guardian appointed at' },
  },
  viewsHeardAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'latest',
    label: { en: 'Views heard at', fr: 'Views heard at', pt: 'Views heard at' },
  },
  informationGiven: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Information given', fr: 'Information given', pt: 'Information given' },
  },
  bestInterestsPrimary: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Best interests primary', fr: 'Best interests primary', pt: 'Best interests primary' },
  },
} as const satisfies Record<string, Field>
