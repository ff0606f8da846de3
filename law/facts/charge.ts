import { section } from '#engine/dictionary.ts'
import { chargeBasis } from '#law/code-lists/charge-basis.ts'
import { chargeStage } from '#law/code-lists/charge-stage.ts'
import { offence } from '#law/code-lists/offence.ts'
import { traffickingLink } from '#law/code-lists/trafficking-link.ts'
import { moment, noProtects, truth } from './kinds.ts'

export const charge = section({
  id: 'charge',
  items: 'many',
  label: { en: 'Charge', fr: 'Charge', pt: 'Charge' },
  fields: {
    offence: {
      type: { kind: 'codes', list: offence },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Offence', fr: 'Offence', pt: 'Offence' },
    },
    basis: {
      type: { kind: 'code', list: chargeBasis },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Basis', fr: 'Basis', pt: 'Basis' },
    },
    stage: {
      type: { kind: 'code', list: chargeStage },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Stage', fr: 'Stage', pt: 'Stage' },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'At', fr: 'At', pt: 'At' },
    },
    endedAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Ended at', fr: 'Ended at', pt: 'Ended at' },
    },
    linkToTrafficking: {
      type: { kind: 'code', list: traffickingLink },
      holds: 'node-fact',
      merge: { protective: ['compelled', 'direct', 'unknown', 'declined', 'none'] },
      label: { en: 'Link to trafficking', fr: 'Link to trafficking', pt: 'Link to trafficking' },
    },
    unconnectedShown: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Unconnected shown', fr: 'Unconnected shown', pt: 'Unconnected shown' },
    },
    custodyChecked: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Custody checked', fr: 'Custody checked', pt: 'Custody checked' },
    },
  },
})
