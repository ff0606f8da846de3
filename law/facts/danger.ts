import { section } from '#engine/dictionary.ts'
import { dangerKind } from '#law/code-lists/danger-kind.ts'
import { protectiveStep } from '#law/code-lists/protective-step.ts'
import { moment, noProtects, truth, yesProtects } from './kinds.ts'

export const danger = section({
  id: 'danger',
  items: 'many',
  label: { en: 'Danger', fr: 'Danger', pt: 'Danger' },
  fields: {
    ongoing: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Ongoing', fr: 'Ongoing', pt: 'Ongoing' },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'At', fr: 'At', pt: 'At' },
    },
    kind: {
      type: { kind: 'codes', list: dangerKind },
      holds: { teamFact: 'protection' },
      merge: 'union',
      label: { en: 'Kind', fr: 'Kind', pt: 'Kind' },
    },
    protectiveStep: {
      type: { kind: 'codes', list: protectiveStep },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Protective step', fr: 'Protective step', pt: 'Protective step' },
    },
    protectiveStepAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Protective step at', fr: 'Protective step at', pt: 'Protective step at' },
    },
    agreed: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Agreed', fr: 'Agreed', pt: 'Agreed' },
    },
    possibleSexualViolence: {
      type: truth,
      holds: { teamFact: 'health' },
      merge: yesProtects,
      label: {
        en: 'Possible sexual violence',
        fr: 'Possible sexual violence',
        pt: 'Possible sexual violence',
      },
    },
    sexualViolenceAt: {
      type: moment,
      holds: { teamFact: 'health' },
      merge: 'earliest',
      label: { en: 'Sexual violence at', fr: 'Sexual violence at', pt: 'Sexual violence at' },
    },
    healthCareOfferedAt: {
      type: moment,
      holds: { teamFact: 'health' },
      merge: 'earliest',
      label: { en: 'Health care offered at', fr: 'Health care offered at', pt: 'Health care offered at' },
    },
  },
})
