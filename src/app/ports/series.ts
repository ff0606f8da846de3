import type { Instant } from '#engine/facts.ts'
import type { Actor, JsonObject, Leaf } from './actor.ts'

/** Published series of others, kept for the Figures page: aggregate counts, never persons. */
export interface Series {
  list(actor: Actor): Promise<readonly JsonObject[]>
  put(
    actor: Actor,
    one: { readonly country: string; readonly source: string; readonly document: JsonObject },
    leaf: Leaf,
    at: Instant,
  ): Promise<void>
}
