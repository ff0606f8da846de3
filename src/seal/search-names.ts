import type { Dictionary } from '#engine/dictionary.ts'
import { type Bytes, mostSearchTokens, type OrganisationId, type Received } from '#record/entry.ts'
import { fold } from '#record/fold.ts'
import type { KeyWrap } from '#record/keys.ts'
import { earlierNamesOf, namesOf } from '#record/person-names.ts'
import { openWraps } from './compartments.ts'
import { type Nearness, nearnesses, nearnessOf } from './name-nearness.ts'
import { searchTokens } from './names.ts'
import { readEntries } from './read-entry.ts'
import type { OpenVault } from './vault.ts'

/**
 * Tokens of a name in every epoch that this device holds, the newest first, divided into as many as the office takes at
 * once: after many departures a name is sought in several goes, and no epoch is left out. None where there is no name.
 */
export async function tokensOfName(
  name: string,
  vaults: readonly OpenVault[],
): Promise<readonly (readonly Bytes[])[]> {
  const newestFirst = vaults.toSorted((one, other) => other.epoch - one.epoch)
  const tokens = await Promise.all(newestFirst.map(({ nameKey }) => searchTokens([name], nameKey)))
  const all = [...new Set(tokens.flat())]
  const goes = Math.ceil(all.length / mostSearchTokens)
  return Array.from({ length: goes }, (_, go) =>
    all.slice(go * mostSearchTokens, (go + 1) * mostSearchTokens),
  )
}

/** What the office answers of one person: entries with the sealed names, and wraps of their keys. */
export type Candidate = { readonly entries: readonly Received[]; readonly wraps: readonly KeyWrap[] }

export type Found<C> = C & {
  readonly nearness: Nearness
  /** As they stand, then those of before. */
  readonly names: readonly string[]
}

export type NameReader = {
  readonly organisation: OrganisationId
  readonly vaults: readonly OpenVault[]
  readonly dictionary: Dictionary
}

/** Opens the names of the candidates, lets go of those that share tokens by chance, and puts the nearest first. */
export async function nearestFirst<C extends Candidate>(
  sought: string,
  candidates: readonly C[],
  reader: NameReader,
): Promise<readonly Found<C>[]> {
  const opened = await Promise.all(
    candidates.map(async (candidate) => {
      const names = await openNames(candidate, reader)
      const nearness = nearnessOf(sought, names)
      return nearness === undefined ? [] : [{ ...candidate, nearness, names }]
    }),
  )
  return opened
    .flat()
    .toSorted((one, other) => nearnesses.indexOf(one.nearness) - nearnesses.indexOf(other.nearness))
}

/** Of the keys that come with a candidate only that of the names is kept; what it does not open stays closed. */
async function openNames(
  { entries, wraps }: Candidate,
  { organisation, vaults, dictionary }: NameReader,
): Promise<readonly string[]> {
  const { ring } = await openWraps(wraps, vaults)
  const identity = new Map([...ring].filter(([, { compartment }]) => compartment === 'identity'))
  const { statements } = await readEntries(entries, identity, organisation)
  const folded = fold(statements, dictionary)
  return [...namesOf(folded), ...earlierNamesOf(folded)]
}
