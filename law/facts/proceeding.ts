import { section } from '#engine/dictionary.ts'
import { proceedingRole } from '#law/code-lists/proceeding-role.ts'
import { moment, noProtects, truth, yesProtects } from './kinds.ts'

export const proceeding = section({
  id: 'proceeding',
  items: 'many',
  label: { en: 'Proceeding', fr: 'Proceeding', pt: 'Proceeding' },
  fields: {
    role: {
      type: { kind: 'code', list: proceedingRole },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Role', fr: 'Role', pt: 'Role' },
    },
    hearingAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Hearing at', fr: 'Hearing at', pt: 'Hearing at' },
    },
    interpreterNeeded: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Interpreter needed', fr: 'Interpreter needed', pt: 'Interpreter needed' },
    },
    interpreterProvided: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Interpreter provided', fr: 'Interpreter provided', pt: 'Interpreter provided' },
    },
    chargeInOwnLanguage: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Charge in own language', fr: 'Charge in own language', pt: 'Charge in own language' },
    },
    adjustmentMissing: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Adjustment missing', fr: 'Adjustment missing', pt: 'Adjustment missing' },
    },
    disabilityAdjusted: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Disability adjusted', fr: 'Disability adjusted', pt: 'Disability adjusted' },
    },
  },
})
