import { section } from '#engine/dictionary.ts'
import { informedBy } from '#law/code-lists/informed-by.ts'
import { protectionStatus } from '#law/code-lists/protection-status.ts'
import { countries, moment, truth, yesProtects } from './kinds.ts'

export const protection = section({
  id: 'protection',
  items: 'one',
  label: { en: 'Protection', fr: 'Protection', pt: 'Protection' },
  fields: {
    fearsReturn: {
      type: truth,
      holds: { teamFact: 'protection' },
      merge: yesProtects,
      label: { en: 'Fears return', fr: 'Fears return', pt: 'Fears return' },
    },
    fearedCountries: {
      type: countries,
      holds: { teamFact: 'protection' },
      merge: 'union',
      label: { en: 'Feared countries', fr: 'Feared countries', pt: 'Feared countries' },
    },
    seeksAsylum: {
      type: truth,
      holds: { teamFact: 'protection' },
      merge: yesProtects,
      label: { en: 'Seeks asylum', fr: 'Seeks asylum', pt: 'Seeks asylum' },
    },
    asylumInfoGivenAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Asylum info given at', fr: 'Asylum info given at', pt: 'Asylum info given at' },
    },
    asylumInfoBy: {
      type: { kind: 'code', list: informedBy },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Asylum info by', fr: 'Asylum info by', pt: 'Asylum info by' },
    },
    claimLodgedAt: {
      type: moment,
      holds: { teamFact: 'protection' },
      merge: 'earliest',
      label: { en: 'Claim lodged at', fr: 'Claim lodged at', pt: 'Claim lodged at' },
    },
    status: {
      type: { kind: 'code', list: protectionStatus },
      holds: { teamFact: 'protection' },
      merge: 'ask',
      label: { en: 'Status', fr: 'Status', pt: 'Status' },
    },
  },
})
