import type { FieldPath } from '#engine/dictionary.ts'

/**
 * Presumptions and dangers: a *yes* to these ends only by an entry said as a decision, whoever says otherwise and
 * however much later. A slip is put right by a decision as well.
 */
export const endsOnlyByDecision: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'person.possibleChild',
  'person.possibleVictim',
  'danger.ongoing',
])
