import { section } from '#engine/dictionary.ts'
import { eventKind } from '#law/code-lists/event-kind.ts'
import { force } from '#law/code-lists/force.ts'
import { involvement } from '#law/code-lists/involvement.ts'
import { country, moment, organisation, truth, yesProtects } from './kinds.ts'

export const event = section({
  id: 'event',
  items: 'many',
  label: { en: 'Event', fr: 'Event', pt: 'Event' },
  fields: {
    kind: {
      type: { kind: 'code', list: eventKind },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Kind', fr: 'Kind', pt: 'Kind' },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'At', fr: 'At', pt: 'At' },
    },
    country: {
      type: country,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Country', fr: 'Country', pt: 'Country' },
    },
    area: {
      type: { kind: 'area' },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Area', fr: 'Area', pt: 'Area' },
    },
    agency: {
      type: organisation,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Agency', fr: 'Agency', pt: 'Agency' },
    },
    force: {
      type: { kind: 'code', list: force },
      holds: { teamFact: 'officials' },
      merge: { protective: ['unnecessary', 'unknown', 'declined', 'necessary', 'none'] },
      label: { en: 'Force', fr: 'Force', pt: 'Force' },
    },
    peopleDetained: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'People detained', fr: 'People detained', pt: 'People detained' },
    },
    belongingsLeft: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Belongings left', fr: 'Belongings left', pt: 'Belongings left' },
    },
    childrenLeft: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Children left', fr: 'Children left', pt: 'Children left' },
    },
    officialInvolvement: {
      type: { kind: 'code', list: involvement },
      holds: { teamFact: 'officials' },
      merge: { protective: ['found', 'alleged', 'unknown', 'declined', 'none'] },
      label: { en: 'Official involvement', fr: 'Official involvement', pt: 'Official involvement' },
    },
    publicity: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Publicity', fr: 'Publicity', pt: 'Publicity' },
    },
  },
})
