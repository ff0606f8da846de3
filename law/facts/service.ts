import { section } from '#engine/dictionary.ts'
import { refusalReason } from '#law/code-lists/refusal-reason.ts'
import { service } from '#law/code-lists/service.ts'
import { serviceCondition } from '#law/code-lists/service-condition.ts'
import { serviceConsent } from '#law/code-lists/service-consent.ts'
import { moment, noProtects, organisation, truth, yesProtects } from './kinds.ts'

export const serviceSection = section({
  id: 'service',
  items: 'many',
  label: { en: 'Service', fr: 'Service', pt: 'Service' },
  fields: {
    service: {
      type: { kind: 'code', list: service },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Service', fr: 'Service', pt: 'Service' },
    },
    provider: {
      type: organisation,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Provider', fr: 'Provider', pt: 'Provider' },
    },
    sealedProvider: {
      type: organisation,
      holds: { sealed: 'placement-of-person' },
      merge: 'ask',
      label: { en: 'Sealed provider', fr: 'Sealed provider', pt: 'Sealed provider' },
    },
    startedAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Started at', fr: 'Started at', pt: 'Started at' },
    },
    endedAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Ended at', fr: 'Ended at', pt: 'Ended at' },
    },
    conditionalOn: {
      type: { kind: 'codes', list: serviceCondition },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Conditional on', fr: 'Conditional on', pt: 'Conditional on' },
    },
    consent: {
      type: { kind: 'code', list: serviceConsent },
      holds: 'node-fact',
      merge: { protective: ['withdrawn', 'refused', 'declined', 'unknown', 'not-asked', 'given'] },
      label: { en: 'Consent', fr: 'Consent', pt: 'Consent' },
    },
    startedAgainstWill: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Started against will', fr: 'Started against will', pt: 'Started against will' },
    },
    mandatoryTest: {
      type: truth,
      holds: { teamFact: 'health' },
      merge: yesProtects,
      label: { en: 'Mandatory test', fr: 'Mandatory test', pt: 'Mandatory test' },
    },
    lifeSavingWithoutCapacity: {
      type: truth,
      holds: { teamFact: 'health' },
      merge: noProtects,
      label: {
        en: 'Life saving without capacity',
        fr: 'Life saving without capacity',
        pt: 'Life saving without capacity',
      },
    },
    publicHealthLimit: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Public health limit', fr: 'Public health limit', pt: 'Public health limit' },
    },
    refused: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Refused', fr: 'Refused', pt: 'Refused' },
    },
    refusalReason: {
      type: { kind: 'code', list: refusalReason },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Refusal reason', fr: 'Refusal reason', pt: 'Refusal reason' },
    },
    stoppedAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Stopped at', fr: 'Stopped at', pt: 'Stopped at' },
    },
  },
})
