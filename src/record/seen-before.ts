import { byTime } from './branch.ts'
import type { EntryId, Header } from './entry.ts'

/** Whether `later` was written with knowledge of `earlier`. Entries of which neither has seen the other are concurrent. */
export type SeenBefore = (later: EntryId, earlier: EntryId) => boolean

/**
 * Reads `after` (and what an entry corrects or rests on) as *has seen*, through any number of steps. A device has
 * seen its own earlier entries even where the entries between are not here. A claim to have seen something of a
 * later time is not believed: so nothing can be its own ancestor, and the merge protects.
 */
export function seenBefore(headers: readonly Header[]): SeenBefore {
  const ordered = headers.toSorted(byTime)
  const place = new Map(ordered.map((header, index) => [header.id, index]))
  const words = Math.ceil(ordered.length / 32)
  const lastOfDevice = new Map<string, number>()
  const ancestors: Uint32Array[] = []
  for (const [index, header] of ordered.entries()) {
    const known = new Uint32Array(words)
    for (const parent of parents(header, place, lastOfDevice)) {
      if (parent >= index) continue
      known[parent >>> 5] = (known[parent >>> 5] ?? 0) | (1 << (parent & 31))
      addAll(known, ancestors[parent])
    }
    ancestors.push(known)
    lastOfDevice.set(writer(header), index)
  }
  return (later, earlier) => {
    const known = ancestors[place.get(later) ?? -1]
    const bit = place.get(earlier)
    if (!known || bit === undefined) return false
    return ((known[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
  }
}

function parents(
  header: Header,
  place: ReadonlyMap<EntryId, number>,
  lastOfDevice: ReadonlyMap<string, number>,
): number[] {
  const named = [...header.after, header.corrects, header.basis].flatMap((id) =>
    id === undefined ? [] : (place.get(id) ?? []),
  )
  const own = lastOfDevice.get(writer(header))
  return own === undefined ? named : [...named, own]
}

/** A browser profile can serve two organisations; the branches of one know nothing of the other. */
function writer({ device, author }: Header): string {
  return 'user' in author ? `${device} ${author.organisation}` : `${device} ${author.subject}`
}

function addAll(known: Uint32Array, more: Uint32Array | undefined): void {
  if (more) for (const [word, bits] of more.entries()) known[word] = (known[word] ?? 0) | bits
}
