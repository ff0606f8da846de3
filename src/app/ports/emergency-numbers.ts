import type { Instant } from '#engine/facts.ts'
import type { Actor, Leaf } from './actor.ts'

export type EmergencyNumber = { readonly line: string; readonly number: string }

/** Telephone numbers that an organisation shows its own people in an emergency. */
export interface EmergencyNumbersStore {
  list(actor: Actor): Promise<readonly EmergencyNumber[]>
  keep(actor: Actor, numbers: readonly EmergencyNumber[], leaf: Leaf, at: Instant): Promise<void>
}
