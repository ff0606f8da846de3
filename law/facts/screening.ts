import { section } from '#engine/dictionary.ts'
import { observedSign } from '#law/code-lists/observed-sign.ts'
import { screeningOutcome } from '#law/code-lists/screening-outcome.ts'
import { moment, noProtects, truth, yesProtects } from './kinds.ts'

export const screening = section({
  id: 'screening',
  items: 'many',
  label: { en: 'Screening', fr: 'Screening', pt: 'Screening' },
  fields: {
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'At', fr: 'At', pt: 'At' },
    },
    qualified: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Qualified', fr: 'Qualified', pt: 'Qualified' },
    },
    private: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Private', fr: 'Private', pt: 'Private' },
    },
    priorStatementsChecked: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: {
        en: 'Prior statements checked',
        fr: 'Prior statements checked',
        pt: 'Prior statements checked',
      },
    },
    indicators: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Indicators', fr: 'Indicators', pt: 'Indicators' },
    },
    signs: {
      type: { kind: 'codes', list: observedSign },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Signs', fr: 'Signs', pt: 'Signs' },
    },
    injuries: {
      type: truth,
      holds: { teamFact: 'health' },
      merge: yesProtects,
      label: { en: 'Injuries', fr: 'Injuries', pt: 'Injuries' },
    },
    actIndicated: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Act indicated', fr: 'Act indicated', pt: 'Act indicated' },
    },
    meansIndicated: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Means indicated', fr: 'Means indicated', pt: 'Means indicated' },
    },
    purposeIndicated: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Purpose indicated', fr: 'Purpose indicated', pt: 'Purpose indicated' },
    },
    outcome: {
      type: { kind: 'code', list: screeningOutcome },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Outcome', fr: 'Outcome', pt: 'Outcome' },
    },
  },
})
