import { section } from '#engine/dictionary.ts'
import { service } from '#law/code-lists/service.ts'
import { item, moment, noProtects, organisation, truth } from './kinds.ts'

export const referral = section({
  id: 'referral',
  items: 'many',
  label: { en: 'Referral', fr: 'Referral', pt: 'Referral' },
  fields: {
    need: {
      type: item,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Need', fr: 'Need', pt: 'Need' },
    },
    service: {
      type: { kind: 'code', list: service },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Service', fr: 'Service', pt: 'Service' },
    },
    to: {
      type: organisation,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'To', fr: 'To', pt: 'To' },
    },
    offeredAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Offered at', fr: 'Offered at', pt: 'Offered at' },
    },
    madeAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Made at', fr: 'Made at', pt: 'Made at' },
    },
    informedRefusal: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Informed refusal', fr: 'Informed refusal', pt: 'Informed refusal' },
    },
    disclosure: {
      type: item,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Disclosure', fr: 'Disclosure', pt: 'Disclosure' },
    },
    endedAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Ended at', fr: 'Ended at', pt: 'Ended at' },
    },
  },
})
