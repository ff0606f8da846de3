import type { Field } from '#engine/dictionary.ts'
import { heldAs } from '#law/code-lists/held-as.ts'
import { relation } from '#law/code-lists/relation.ts'
import { victimStatus } from '#law/code-lists/victim-status.ts'
import { moment, truth, yesProtects } from './kinds.ts'

export const personStanding = {
  possibleVictim: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Possible victim', fr: 'Possible victim', pt: 'Possible victim' },
  },
  victimStatus: {
    type: { kind: 'code', list: victimStatus },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Victim status', fr: 'Victim status', pt: 'Victim status' },
  },
  statusImposed: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Status imposed', fr: 'Status imposed', pt: 'Status imposed' },
  },
  objectsToProcess: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Objects to process', fr: 'Objects to process', pt: 'Objects to process' },
  },
  presumptionRecordedAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Presumption recorded at', fr: 'Presumption recorded at', pt: 'Presumption recorded at' },
  },
  heldAs: {
    type: { kind: 'code', list: heldAs },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Held as', fr: 'Held as', pt: 'Held as' },
  },
  vulnerable: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Vulnerable', fr: 'Vulnerable', pt: 'Vulnerable' },
  },
  caregiver: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Caregiver', fr: 'Caregiver', pt: 'Caregiver' },
  },
  pregnant: {
    type: truth,
    holds: { teamFact: 'health' },
    merge: yesProtects,
    label: { en: 'Pregnant', fr: 'Pregnant', pt: 'Pregnant' },
  },
  lacksCapacity: {
    type: truth,
    holds: { teamFact: 'health' },
    merge: yesProtects,
    label: { en: 'Lacks capacity', fr: 'Lacks capacity', pt: 'Lacks capacity' },
  },
  relationToSuspect: {
    type: { kind: 'codes', list: relation },
    holds: { teamFact: 'protection' },
    merge: 'union',
    label: { en: 'Relation to suspect', fr: 'Relation to suspect', pt: 'Relation to suspect' },
  },
} as const satisfies Record<string, Field>
