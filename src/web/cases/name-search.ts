import i18next from 'i18next'
import type { NameCandidates } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { ready } from '#seal/hash.ts'
import { type Candidate, type Found, nearestFirst, tokensOfName } from '#seal/search-names.ts'
import { post, type Refused } from '../api.ts'
import { type OpenSession, session } from '../session/session.ts'
import { newerKeys } from '../session/unlock.ts'

export type FoundPerson = Found<
  Candidate & Pick<NameCandidates['candidates'][number], 'record' | 'code' | 'status'>
>

export type NameSearch =
  | { readonly kind: 'found'; readonly people: readonly FoundPerson[]; readonly more: 'yes' | 'no' }
  /** A single letter, or no letters at all. */
  | { readonly kind: 'too-short' }
  | Refused

type SealedCandidate = Omit<FoundPerson, 'nearness' | 'names'>

/** Seeks a name among one's own cases. The name stays here: keyed tokens go, sealed names come, and are opened here. */
export async function seekName(name: string, held: OpenSession): Promise<NameSearch> {
  await ready()
  // With keys of before a departure nobody would be found who was written down since, and the answer would be "nobody".
  const epoch = await newerKeys()
  if (typeof epoch !== 'string') return epoch.kind === 'refused' ? epoch : distrusted()
  const current = session.current()
  const { me, keys } = current.kind === 'open' ? current : held
  const goes = await tokensOfName(name, keys.vaults)
  if (goes.length === 0) return { kind: 'too-short' }
  const asked = await ask(goes)
  if (asked.kind === 'refused') return asked
  const reader = { organisation: me.organisation.id, vaults: keys.vaults, dictionary }
  const people = await nearestFirst(name, asked.candidates, reader)
  // The office answers those who share most. Only where all of them are near can somebody near be missing.
  const more = asked.capped && people.length === asked.candidates.length ? 'yes' : 'no'
  return { kind: 'found', people, more }
}

type Asked = {
  readonly kind: 'asked'
  readonly candidates: readonly SealedCandidate[]
  readonly capped: boolean
}

/** One answer for all goes: after many departures a name has more tokens than the office takes at once. */
async function ask(goes: readonly (readonly string[])[]): Promise<Asked | Refused> {
  const found = new Map<string, SealedCandidate>()
  let capped = false
  for (const tokens of goes) {
    const reply = await post<NameCandidates>('/api/records/search', { tokens })
    if (reply.kind === 'refused') return reply
    // The edge where what travelled becomes entries: the office checked their form when it took them in.
    const sealed = reply.value.candidates as readonly unknown[] as readonly SealedCandidate[]
    for (const candidate of sealed) found.set(candidate.record, candidate)
    capped ||= reply.value.capped
  }
  return { kind: 'asked', candidates: [...found.values()], capped }
}

/** The office has new keys that this device does not believe: unlocking anew says why. */
const distrusted = (): Refused => ({
  kind: 'refused',
  code: 'vault-not-certified',
  message: i18next.t('accounts.broken.vault-not-certified'),
})
