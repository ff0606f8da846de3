import type { Field } from '#engine/dictionary.ts'
import { custodyKind } from '#law/code-lists/custody-kind.ts'
import { moment, noProtects, truth, yesProtects } from './kinds.ts'

export const custodyHolding = {
  kind: {
    type: { kind: 'code', list: custodyKind },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Kind', fr: 'Kind', pt: 'Kind' },
  },
  startedAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Started at', fr: 'Started at', pt: 'Started at' },
  },
  endedAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'latest',
    label: { en: 'Ended at', fr: 'Ended at', pt: 'Ended at' },
  },
  place: {
    type: { kind: 'text', longest: 300 },
    holds: { sealed: 'placement-of-person' },
    merge: 'ask',
    label: { en: 'Place', fr: 'Place', pt: 'Place' },
  },
  canLeave: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Can leave', fr: 'Can leave', pt: 'Can leave' },
  },
  reasonsGivenAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Reasons given at', fr: 'Reasons given at', pt: 'Reasons given at' },
  },
  judgeSeenAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Judge seen at', fr: 'Judge seen at', pt: 'Judge seen at' },
  },
  lastReviewAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'latest',
    label: { en: 'Last review at', fr: 'Last review at', pt: 'Last review at' },
  },
  familySeparated: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Family separated', fr: 'Family separated', pt: 'Family separated' },
  },
  withUnrelatedAdults: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'With unrelated adults', fr: 'With unrelated adults', pt: 'With unrelated adults' },
  },
  separationReasonRecorded: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: {
      en: 'Separation reason recorded',
      fr: 'Separation reason recorded',
      pt: 'Separation reason recorded',
    },
  },
} as const satisfies Record<string, Field>
