import type { CodeOf } from '#engine/dictionary.ts'
import type { OrganisationKind } from '#http/api/accounts.ts'
import type { basis } from '#law/code-lists/basis.ts'
import type { Answers } from './flow.ts'

export type RecordingBasis = CodeOf<typeof basis>

/**
 * On what each kind of organisation rests its record of a first contact. Where the law obliges it to write
 * things down, asking for consent would be a pretence: the page says instead what must be recorded.
 * A country may narrow this by its own law; the entry `person.recordingBasis` shows what was relied on.
 */
export const basisOfKind: Readonly<Record<OrganisationKind, RecordingBasis>> = {
  shelter: 'consent',
  'placement-desk': 'consent',
  services: 'consent',
  'legal-aid': 'consent',
  international: 'consent',
  consular: 'consent',
  health: 'legal-duty',
  police: 'legal-duty',
  prosecution: 'legal-duty',
  immigration: 'legal-duty',
  'labour-inspection': 'legal-duty',
  'child-protection': 'child-best-interests',
  coordination: 'public-task',
  statistics: 'public-task',
  oversight: 'public-task',
}

const isYes = (answers: Answers, question: string): boolean => {
  const given = answers[question]
  return given?.kind === 'value' && given.value === 'yes'
}

/** Whether refusing a record is really possible: only then is consent to it asked. */
export const mayRefuseRecord = (kind: OrganisationKind): boolean => basisOfKind[kind] === 'consent'

/**
 * The basis of this record: a consent that was given stands; without one, danger to life and then a possible
 * child's best interests carry what must be written down.
 * @param saved `in-emergency` when the record is saved before consent could be asked.
 */
export function recordingBasis(
  kind: OrganisationKind,
  answers: Answers,
  saved: 'in-emergency' | 'at-the-end',
): RecordingBasis | undefined {
  if (!mayRefuseRecord(kind)) return basisOfKind[kind]
  if (consentToRecord(answers) === 'given') return 'consent'
  if (saved === 'in-emergency') return 'vital-interest'
  if (isYes(answers, 'under-18') || isYes(answers, 'under-18-doubt')) return 'child-best-interests'
  return undefined
}

/** What was said about keeping a record, where it could be asked. */
export function consentToRecord(answers: Answers): 'given' | 'refused' | 'not-said' {
  const given = answers['consent-record']
  if (given?.kind !== 'value') return given?.kind === 'declined' ? 'refused' : 'not-said'
  return given.value === 'given' ? 'given' : 'refused'
}
