import type { Instant } from '#engine/facts.ts'
import type { Actor, JsonObject, Leaf, Surroundings } from './ports.ts'

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

export type SeriesPorts = { readonly series: Series; readonly surroundings: Surroundings }

export async function keepSeries(
  { series, surroundings }: SeriesPorts,
  actor: Actor,
  one: { readonly country: string; readonly source: string; readonly document: JsonObject },
): Promise<{ readonly kept: string }> {
  const leaf = {
    id: surroundings.newId(),
    action: 'series.kept',
    detail: { country: one.country, source: one.source },
  }
  await series.put(actor, one, leaf, surroundings.now())
  return { kept: one.country }
}
