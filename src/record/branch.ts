import type { HashText } from './canonical.ts'
import type { DeviceId, EntryId, Hash, Header } from './entry.ts'
import { headerHash } from './entry-hash.ts'

/** The entries that no other one has seen: what the next entry of this branch names in `after`. Sorted. */
export function heads(headers: readonly Header[]): EntryId[] {
  const seen = new Set(headers.flatMap((header) => header.after))
  const ids = new Set(headers.map((header) => header.id))
  return [...ids].filter((id) => !seen.has(id)).sort()
}

export type ChainFault = {
  readonly entry: EntryId
  /** `chain-broken`: the header before it is not here. `chain-forked`: another header claims the same place. */
  readonly code: 'chain-broken' | 'chain-forked'
}

export type BranchCheck = {
  readonly heads: readonly EntryId[]
  /** Entries that others had seen and that are not here. A gap is not an error: it may still arrive. */
  readonly gaps: readonly EntryId[]
  readonly faults: readonly ChainFault[]
}

/** Reads a branch as an inspector does: what is missing from it, and whether a device's chain was cut. */
export function checkBranch(headers: readonly Header[], hash: HashText): BranchCheck {
  const unique = [...new Map(headers.map((header) => [header.id, header])).values()]
  const ids = new Set(unique.map((header) => header.id))
  const gaps = [...new Set(unique.flatMap((header) => header.after))].filter((id) => !ids.has(id)).sort()
  return { heads: heads(unique), gaps, faults: chainFaults(unique, hash) }
}

function chainFaults(headers: readonly Header[], hash: HashText): ChainFault[] {
  const deviceOf = new Map<Hash, DeviceId>(headers.map((header) => [headerHash(header, hash), header.device]))
  const taken = new Set<string>()
  const faults: ChainFault[] = []
  for (const header of headers.toSorted(byTime)) {
    const place = `${header.device} ${header.previous ?? 'start'}`
    const known = header.previous === undefined || deviceOf.get(header.previous) === header.device
    if (!known) faults.push({ entry: header.id, code: 'chain-broken' })
    else if (taken.has(place)) faults.push({ entry: header.id, code: 'chain-forked' })
    taken.add(place)
  }
  return faults
}

/**
 * Whether a batch continues the chain of its device in this record: the first header names the last one that
 * was acknowledged, each further header the one before it.
 */
export function continuesChain(
  batch: readonly Header[],
  acknowledged: Hash | undefined,
  hash: HashText,
):
  | { readonly kind: 'continues'; readonly last: Hash | undefined }
  | { readonly kind: 'refused'; readonly entry: EntryId } {
  let last = acknowledged
  for (const header of batch) {
    if (header.previous !== last) return { kind: 'refused', entry: header.id }
    last = headerHash(header, hash)
  }
  return { kind: 'continues', last }
}

/** The order in which entries are read: their time, then their identifier. */
export function byTime(one: Header, other: Header): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}
