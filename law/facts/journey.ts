import { section } from '#engine/dictionary.ts'
import { journeyAbuse } from '#law/code-lists/journey-abuse.ts'
import { journeyKind } from '#law/code-lists/journey-kind.ts'
import { transport } from '#law/code-lists/transport.ts'
import { countries, country, moment, truth, yesProtects } from './kinds.ts'

export const journey = section({
  id: 'journey',
  items: 'many',
  label: { en: 'Journey', fr: 'Journey', pt: 'Journey' },
  fields: {
    kind: {
      type: { kind: 'code', list: journeyKind },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Kind', fr: 'Kind', pt: 'Kind' },
    },
    origin: {
      type: country,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Origin', fr: 'Origin', pt: 'Origin' },
    },
    destination: {
      type: country,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Destination', fr: 'Destination', pt: 'Destination' },
    },
    intendedDestination: {
      type: country,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Intended destination', fr: 'Intended destination', pt: 'Intended destination' },
    },
    transit: {
      type: countries,
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Transit', fr: 'Transit', pt: 'Transit' },
    },
    transport: {
      type: { kind: 'codes', list: transport },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Transport', fr: 'Transport', pt: 'Transport' },
    },
    from: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'From', fr: 'From', pt: 'From' },
    },
    to: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'To', fr: 'To', pt: 'To' },
    },
    borderPoint: {
      type: { kind: 'text', longest: 200 },
      holds: { sealed: 'protection' },
      merge: 'ask',
      label: { en: 'Border point', fr: 'Border point', pt: 'Border point' },
    },
    abuses: {
      type: { kind: 'codes', list: journeyAbuse },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Abuses', fr: 'Abuses', pt: 'Abuses' },
    },
    sexualViolence: {
      type: truth,
      holds: { teamFact: 'health' },
      merge: yesProtects,
      label: { en: 'Sexual violence', fr: 'Sexual violence', pt: 'Sexual violence' },
    },
  },
})
