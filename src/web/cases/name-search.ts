import type { NameCandidates } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { ready } from '#seal/hash.ts'
import { type Candidate, type Found, nearestFirst, tokensOfName } from '#seal/search-names.ts'
import { post, type Refused } from '../api.ts'
import type { OpenSession } from '../session/session.ts'

export type FoundPerson = Found<
  Candidate & Pick<NameCandidates['candidates'][number], 'record' | 'code' | 'status'>
>

export type NameSearch =
  | { readonly kind: 'found'; readonly people: readonly FoundPerson[]; readonly more: 'yes' | 'no' }
  /** A single letter, or no letters at all. */
  | { readonly kind: 'too-short' }
  | Refused

/** Seeks a name among one's own cases. The name stays here: keyed tokens go, sealed names come, and are opened here. */
export async function seekName(name: string, { me, keys }: OpenSession): Promise<NameSearch> {
  await ready()
  const tokens = await tokensOfName(name, keys.vaults)
  if (tokens.length === 0) return { kind: 'too-short' }
  const reply = await post<NameCandidates>('/api/records/search', { tokens })
  if (reply.kind === 'refused') return reply
  const { candidates, capped } = reply.value
  // The edge where what travelled becomes entries: the office checked their form when it took them in.
  const sealed = candidates as readonly unknown[] as readonly Omit<FoundPerson, 'nearness' | 'names'>[]
  const reader = { organisation: me.organisation.id, vaults: keys.vaults, dictionary }
  const people = await nearestFirst(name, sealed, reader)
  // The office answers those who share most. Only where all of them are near can somebody near be missing.
  return { kind: 'found', people, more: capped && people.length === candidates.length ? 'yes' : 'no' }
}
