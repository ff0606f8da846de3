import { canonicalText, type HashText } from './canonical.ts'
import type { Hash, Header } from './entry.ts'

/** The hash that stands for an entry in signatures and in the `previous` of the header that follows. */
export function headerHash(header: Header, hash: HashText): Hash {
  return hash(canonicalText(header))
}

/** The text that a device signs for a batch. It names its kind, so that no other signature can pass for it. */
export function batchText(headerHashes: readonly Hash[]): string {
  return canonicalText({ signs: 'amparo-entries-1', headers: headerHashes })
}
