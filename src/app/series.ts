import type { Actor, JsonObject, Surroundings } from './ports/actor.ts'
import type { Series } from './ports/series.ts'

export type SeriesPorts = { readonly series: Series; readonly surroundings: Surroundings }

export async function keepSeries(
  { series, surroundings }: SeriesPorts,
  actor: Actor,
  one: { readonly country: string; readonly source: string; readonly document: JsonObject },
): Promise<{ readonly kept: string }> {
  const leaf = {
    id: surroundings.newId(),
    action: 'series.kept',
    detail: { country: one.country },
  }
  await series.put(actor, one, leaf, surroundings.now())
  return { kept: one.country }
}
