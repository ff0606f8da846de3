import type { Actor, JsonObject, Surroundings } from '../ports/actor.ts'
import type { Records } from '../ports/records.ts'

/** As many as somebody can look through. Who is sought among more gives more of the name. */
const mostCandidates = 50

/** Sealed candidates for a name that only the device knows. The audit says that somebody searched, and not for whom. */
export async function findByName(
  ports: { readonly records: Records; readonly surroundings: Surroundings },
  actor: Actor,
  tokens: readonly string[],
): Promise<JsonObject> {
  const { newId, now } = ports.surroundings
  const at = now()
  const leaf = { id: newId(), action: 'record.searched', detail: {} }
  const found = await ports.records.findByName(actor, { tokens, most: mostCandidates + 1, leaf, at })
  return { candidates: found.slice(0, mostCandidates), capped: found.length > mostCandidates }
}
