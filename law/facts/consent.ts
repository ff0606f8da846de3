import { section } from '#engine/dictionary.ts'
import { consentGiver } from '#law/code-lists/consent-giver.ts'
import { consentScope } from '#law/code-lists/consent-scope.ts'
import { consentState } from '#law/code-lists/consent-state.ts'
import { howExplained } from '#law/code-lists/how-explained.ts'
import { service } from '#law/code-lists/service.ts'
import { sharedPart } from '#law/code-lists/shared-part.ts'
import { moment, organisation, truth, yesProtects } from './kinds.ts'

export const consent = section({
  id: 'consent',
  items: 'many',
  label: { en: 'Consent', fr: 'Consent', pt: 'Consent' },
  fields: {
    scope: {
      type: { kind: 'code', list: consentScope },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Scope', fr: 'Scope', pt: 'Scope' },
    },
    recipient: {
      type: organisation,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Recipient', fr: 'Recipient', pt: 'Recipient' },
    },
    service: {
      type: { kind: 'code', list: service },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Service', fr: 'Service', pt: 'Service' },
    },
    state: {
      type: { kind: 'code', list: consentState },
      holds: 'node-fact',
      merge: { protective: ['withdrawn', 'refused', 'declined', 'unknown', 'given'] },
      label: { en: 'State', fr: 'State', pt: 'State' },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'At', fr: 'At', pt: 'At' },
    },
    until: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Until', fr: 'Until', pt: 'Until' },
    },
    givenBy: {
      type: { kind: 'code', list: consentGiver },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Given by', fr: 'Given by', pt: 'Given by' },
    },
    explained: {
      type: { kind: 'code', list: howExplained },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Explained', fr: 'Explained', pt: 'Explained' },
    },
    language: {
      type: { kind: 'language' },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Language', fr: 'Language', pt: 'Language' },
    },
    capacityDoubt: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Capacity doubt', fr: 'Capacity doubt', pt: 'Capacity doubt' },
    },
    what: {
      type: { kind: 'codes', list: sharedPart },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'What', fr: 'What', pt: 'What' },
    },
  },
})
