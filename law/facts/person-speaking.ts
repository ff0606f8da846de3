import type { Field } from '#engine/dictionary.ts'
import { adjustment } from '#law/code-lists/adjustment.ts'
import { basis } from '#law/code-lists/basis.ts'
import { functionalDifficulty } from '#law/code-lists/functional-difficulty.ts'
import { interpreterRelation } from '#law/code-lists/interpreter-relation.ts'
import { interviewerPreference } from '#law/code-lists/interviewer-preference.ts'
import { present } from '#law/code-lists/present.ts'
import { truth, yesProtects } from './kinds.ts'

export const personSpeaking = {
  safeToSpeak: {
    type: truth,
    holds: 'node-fact',
    merge: { protective: ['no', 'unknown', 'declined', 'yes'] },
    label: { en: 'Safe to speak', fr: 'Safe to speak', pt: 'Safe to speak' },
  },
  whoIsPresent: {
    type: { kind: 'codes', list: present },
    holds: 'node-fact',
    merge: 'union',
    label: { en: 'Who is present', fr: 'Who is present', pt: 'Who is present' },
  },
  languages: {
    type: { kind: 'languages' },
    holds: 'node-fact',
    merge: 'union',
    label: { en: 'Languages', fr: 'Languages', pt: 'Languages' },
  },
  interpreterNeeded: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Interpreter needed', fr: 'Interpreter needed', pt: 'Interpreter needed' },
  },
  interpreterSexPreferred: {
    type: { kind: 'code', list: interviewerPreference },
    holds: 'node-fact',
    merge: 'latest',
    label: {
      en: 'Interpreter sex preferred',
      fr: 'Interpreter sex preferred',
      pt: 'Interpreter sex preferred',
    },
  },
  interpreterRelation: {
    type: { kind: 'code', list: interpreterRelation },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Interpreter relation', fr: 'Interpreter relation', pt: 'Interpreter relation' },
  },
  disability: {
    type: { kind: 'codes', list: functionalDifficulty },
    holds: { teamFact: 'health' },
    merge: 'union',
    label: { en: 'Disability', fr: 'Disability', pt: 'Disability' },
  },
  adjustmentNeeded: {
    type: { kind: 'codes', list: adjustment },
    holds: 'node-fact',
    merge: 'union',
    label: { en: 'Adjustment needed', fr: 'Adjustment needed', pt: 'Adjustment needed' },
  },
  recordingBasis: {
    type: { kind: 'code', list: basis },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Recording basis', fr: 'Recording basis', pt: 'Recording basis' },
  },
} as const satisfies Record<string, Field>
