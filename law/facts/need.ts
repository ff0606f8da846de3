import { section } from '#engine/dictionary.ts'
import { service } from '#law/code-lists/service.ts'
import { urgency } from '#law/code-lists/urgency.ts'
import { moment, truth, yesProtects } from './kinds.ts'

export const need = section({
  id: 'need',
  items: 'many',
  label: { en: 'Need', fr: 'Need', pt: 'Need' },
  fields: {
    service: {
      type: { kind: 'code', list: service },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Service', fr: 'Service', pt: 'Service' },
    },
    wantedFirst: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Wanted first', fr: 'Wanted first', pt: 'Wanted first' },
    },
    urgency: {
      type: { kind: 'code', list: urgency },
      holds: 'node-fact',
      merge: { protective: ['now', 'soon', 'unknown', 'declined', 'later'] },
      label: { en: 'Urgency', fr: 'Urgency', pt: 'Urgency' },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'At', fr: 'At', pt: 'At' },
    },
    metAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Met at', fr: 'Met at', pt: 'Met at' },
    },
    own: {
      type: { kind: 'text', longest: 2000 },
      holds: { sealed: 'narrative' },
      merge: 'ask',
      label: { en: 'Own', fr: 'Own', pt: 'Own' },
    },
  },
})
