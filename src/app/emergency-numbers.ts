import { emergencyLine } from '#law/code-lists/emergency-line.ts'
import type { Actor, Surroundings } from './ports/actor.ts'
import type { EmergencyNumber, EmergencyNumbersStore } from './ports/emergency-numbers.ts'
import { type Refused, refused } from './refusal.ts'

export type EmergencyNumbersPorts = {
  readonly emergencyNumbers: EmergencyNumbersStore
  readonly surroundings: Surroundings
}

/** The list takes the place of the one before; each line stands in it once. */
export async function keepEmergencyNumbers(
  { emergencyNumbers, surroundings }: EmergencyNumbersPorts,
  actor: Actor,
  numbers: readonly EmergencyNumber[],
): Promise<{ readonly kept: number } | Refused> {
  const lines = numbers.map(({ line }) => line)
  const unknown = lines.findIndex((line) => !Object.hasOwn(emergencyLine.codes, line))
  if (unknown >= 0) return refused('code-unknown', { at: `body.${String(unknown)}` })
  const twice = lines.findIndex((line, index) => lines.indexOf(line) !== index)
  if (twice >= 0) return refused('body-malformed', { at: `body.${String(twice)}` })
  const leaf = {
    id: surroundings.newId(),
    action: 'emergency-numbers.kept',
    detail: { numbers: numbers.length },
  }
  await emergencyNumbers.keep(actor, numbers, leaf, surroundings.now())
  return { kept: numbers.length }
}
