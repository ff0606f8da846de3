import type { Field } from '#engine/dictionary.ts'
import { moment, noProtects, truth, yesProtects } from './kinds.ts'

export const custodyGrounds = {
  legalBasis: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Legal basis', fr: 'Legal basis', pt: 'Legal basis' },
  },
  necessary: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Necessary', fr: 'Necessary', pt: 'Necessary' },
  },
  leastRestrictive: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Least restrictive', fr: 'Least restrictive', pt: 'Least restrictive' },
  },
  unconnectedOffence: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Unconnected offence', fr: 'Unconnected offence', pt: 'Unconnected offence' },
  },
  limitExceptional: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Limit exceptional', fr: 'Limit exceptional', pt: 'Limit exceptional' },
  },
  limitUntil: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Limit until', fr: 'Limit until', pt: 'Limit until' },
  },
  consularRightToldAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Consular right told at', fr: 'Consular right told at', pt: 'Consular right told at' },
  },
  consularContactRequested: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: {
      en: 'Consular contact requested',
      fr: 'Consular contact requested',
      pt: 'Consular contact requested',
    },
  },
  consularRequestWritten: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Consular request written', fr: 'Consular request written', pt: 'Consular request written' },
  },
  consulateContacted: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Consulate contacted', fr: 'Consulate contacted', pt: 'Consulate contacted' },
  },
  mandatoryConsularNotice: {
    type: truth,
    holds: 'node-fact',
    merge: 'ask',
    label: {
      en: 'Mandatory consular notice',
      fr: 'Mandatory consular notice',
      pt: 'Mandatory consular notice',
    },
  },
} as const satisfies Record<string, Field>
