/** The network list: which organisation offers which service to whom. */
import type { Instant } from '#engine/facts.ts'
import type { Actor, JsonObject, Leaf } from './actor.ts'

export interface Network {
  organisations(actor: Actor): Promise<readonly JsonObject[]>
  find(
    actor: Actor,
    organisation: string,
  ): Promise<{ readonly kind: string; readonly offers: readonly ServiceOfferRow[] } | undefined>
  offer(actor: Actor, offers: readonly ServiceOfferRow[], leaf: Leaf, at: Instant): Promise<void>
  tally(actor: Actor, what: string, month: string): Promise<void>
}

export type ServiceOfferRow = {
  readonly service: string
  readonly forWhom: readonly string[]
  readonly openNow: 'yes' | 'no' | 'unknown'
  readonly conditionalOn: readonly string[]
}
