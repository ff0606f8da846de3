import { section } from '#engine/dictionary.ts'
import { returnKind } from '#law/code-lists/return-kind.ts'
import { returnRisk } from '#law/code-lists/return-risk.ts'
import { country, moment, noProtects, truth, yesProtects } from './kinds.ts'

export const returnSection = section({
  id: 'return',
  items: 'many',
  label: { en: 'Return', fr: 'Return', pt: 'Return' },
  fields: {
    planned: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Planned', fr: 'Planned', pt: 'Planned' },
    },
    kind: {
      type: { kind: 'code', list: returnKind },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Kind', fr: 'Kind', pt: 'Kind' },
    },
    plannedFor: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Planned for', fr: 'Planned for', pt: 'Planned for' },
    },
    toCountry: {
      type: country,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'To country', fr: 'To country', pt: 'To country' },
    },
    askedByPerson: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Asked by person', fr: 'Asked by person', pt: 'Asked by person' },
    },
    voluntary: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Voluntary', fr: 'Voluntary', pt: 'Voluntary' },
    },
    individualAssessment: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Individual assessment', fr: 'Individual assessment', pt: 'Individual assessment' },
    },
    collective: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Collective', fr: 'Collective', pt: 'Collective' },
    },
    risks: {
      type: { kind: 'codes', list: returnRisk },
      holds: { teamFact: 'protection' },
      merge: 'union',
      label: { en: 'Risks', fr: 'Risks', pt: 'Risks' },
    },
    riskIndicated: {
      type: truth,
      holds: { teamFact: 'protection' },
      merge: yesProtects,
      label: { en: 'Risk indicated', fr: 'Risk indicated', pt: 'Risk indicated' },
    },
    riskAssessedAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Risk assessed at', fr: 'Risk assessed at', pt: 'Risk assessed at' },
    },
    bestInterestsDetermined: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: {
        en: 'Best interests determined',
        fr: 'Best interests determined',
        pt: 'Best interests determined',
      },
    },
    heldSince: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Held since', fr: 'Held since', pt: 'Held since' },
    },
    carriedOutAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Carried out at', fr: 'Carried out at', pt: 'Carried out at' },
    },
    privacyPlan: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Privacy plan', fr: 'Privacy plan', pt: 'Privacy plan' },
    },
    cancelledAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Cancelled at', fr: 'Cancelled at', pt: 'Cancelled at' },
    },
  },
})
