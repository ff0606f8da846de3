import type { Field } from '#engine/dictionary.ts'
import { foreign } from '#law/code-lists/foreign.ts'
import { gender } from '#law/code-lists/gender.ts'
import { migrationStatus } from '#law/code-lists/migration-status.ts'
import { sex } from '#law/code-lists/sex.ts'
import { countries, moment, truth, yesProtects } from './kinds.ts'

export const personIdentity = {
  alias: {
    type: { kind: 'text', longest: 80 },
    holds: { sealed: 'identity' },
    merge: 'latest',
    label: { en: 'Alias', fr: 'Alias', pt: 'Alias' },
  },
  givenName: {
    type: { kind: 'text', longest: 120 },
    holds: { sealed: 'identity' },
    merge: 'latest',
    label: { en: 'Given name', fr: 'Given name', pt: 'Given name' },
  },
  familyName: {
    type: { kind: 'text', longest: 120 },
    holds: { sealed: 'identity' },
    merge: 'latest',
    label: { en: 'Family name', fr: 'Family name', pt: 'Family name' },
  },
  otherNames: {
    type: { kind: 'text', longest: 300 },
    holds: { sealed: 'identity' },
    merge: 'latest',
    label: { en: 'Other names', fr: 'Other names', pt: 'Other names' },
  },
  birthDate: {
    type: moment,
    holds: { sealed: 'identity' },
    merge: 'ask',
    label: { en: 'Birth date', fr: 'Birth date', pt: 'Birth date' },
  },
  identityDocument: {
    type: { kind: 'text', longest: 300 },
    holds: { sealed: 'identity' },
    merge: 'latest',
    label: { en: 'Identity document', fr: 'Identity document', pt: 'Identity document' },
  },
  safeContact: {
    type: { kind: 'text', longest: 300 },
    holds: { sealed: 'contact' },
    merge: 'latest',
    label: { en: 'Safe contact', fr: 'Safe contact', pt: 'Safe contact' },
  },
  contactWarning: {
    type: { kind: 'text', longest: 300 },
    holds: { sealed: 'contact' },
    merge: 'latest',
    label: { en: 'Contact warning', fr: 'Contact warning', pt: 'Contact warning' },
  },
  phone: {
    type: { kind: 'text', longest: 60 },
    holds: { sealed: 'contact' },
    merge: 'latest',
    label: { en: 'Phone', fr: 'Phone', pt: 'Phone' },
  },
  address: {
    type: { kind: 'text', longest: 500 },
    holds: { sealed: 'contact' },
    merge: 'latest',
    label: { en: 'Address', fr: 'Address', pt: 'Address' },
  },
  sex: {
    type: { kind: 'code', list: sex },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Sex', fr: 'Sex', pt: 'Sex' },
  },
  gender: {
    type: { kind: 'code', list: gender },
    holds: { teamFact: 'identity' },
    merge: 'ask',
    label: { en: 'Gender', fr: 'Gender', pt: 'Gender' },
  },
  citizenships: {
    type: countries,
    holds: 'node-fact',
    merge: 'union',
    label: { en: 'Citizenships', fr: 'Citizenships', pt: 'Citizenships' },
  },
  stateless: {
    type: truth,
    holds: { teamFact: 'protection' },
    merge: yesProtects,
    label: { en: 'Stateless', fr: 'Stateless', pt: 'Stateless' },
  },
  foreign: {
    type: { kind: 'code', list: foreign },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Foreign', fr: 'Foreign', pt: 'Foreign' },
  },
  migrationStatus: {
    type: { kind: 'code', list: migrationStatus },
    holds: { teamFact: 'protection' },
    merge: 'ask',
    label: { en: 'Migration status', fr: 'Migration status', pt: 'Migration status' },
  },
} as const satisfies Record<string, Field>
