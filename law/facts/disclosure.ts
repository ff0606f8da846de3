import { section } from '#engine/dictionary.ts'
import { basis } from '#law/code-lists/basis.ts'
import { declineReason } from '#law/code-lists/decline-reason.ts'
import { disclosureState } from '#law/code-lists/disclosure-state.ts'
import { service } from '#law/code-lists/service.ts'
import { sharedPart } from '#law/code-lists/shared-part.ts'
import { moment, organisation } from './kinds.ts'

export const disclosure = section({
  id: 'disclosure',
  items: 'many',
  label: { en: 'Disclosure', fr: 'Disclosure', pt: 'Disclosure' },
  fields: {
    to: {
      type: organisation,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'To', fr: 'To', pt: 'To' },
    },
    until: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Until', fr: 'Until', pt: 'Until' },
    },
    state: {
      type: { kind: 'code', list: disclosureState },
      holds: 'node-fact',
      merge: { protective: ['ended', 'declined', 'asked-back', 'accepted', 'offered', 'unknown'] },
      label: { en: 'State', fr: 'State', pt: 'State' },
    },
    declineReason: {
      type: { kind: 'code', list: declineReason },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Decline reason', fr: 'Decline reason', pt: 'Decline reason' },
    },
    basis: {
      type: { kind: 'code', list: basis },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Basis', fr: 'Basis', pt: 'Basis' },
    },
    for: {
      type: { kind: 'code', list: service },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'For', fr: 'For', pt: 'For' },
    },
    sections: {
      type: { kind: 'codes', list: sharedPart },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Sections', fr: 'Sections', pt: 'Sections' },
    },
    answer: {
      type: { kind: 'text', longest: 2000 },
      holds: { sealed: 'narrative' },
      merge: 'ask',
      label: { en: 'Answer', fr: 'Answer', pt: 'Answer' },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'At', fr: 'At', pt: 'At' },
    },
  },
})
