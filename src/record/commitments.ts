import { canonicalText, type HashText } from './canonical.ts'
import type { Entry, Facts, Hash, Sealed, SearchTokens } from './entry.ts'

/** The parts of an entry that can be erased without touching header and signature. */
export type Parts = Pick<Entry, 'facts' | 'sealed' | 'tokens'>

/**
 * What the header says about each part: a hash that covers the part and its salt. Sealed parts need no salt
 * of their own, because their nonce and ciphertext cannot be guessed.
 */
export function commitParts(parts: Parts, hash: HashText): Record<string, Hash> {
  const commitments: Record<string, Hash> = {}
  for (const [name, part] of namedParts(parts)) commitments[name] = commitment(name, part, hash)
  return commitments
}

export type PartsCheck =
  /** `missing`: parts that the header commits to and that are no longer there (erased, or withheld). */
  | { readonly kind: 'sound'; readonly missing: readonly string[] }
  | { readonly kind: 'refused'; readonly code: 'part-altered' | 'part-not-committed'; readonly part: string }

/** Whether every part that is present is the one to which the signed header commits. */
export function checkParts(entry: Entry, hash: HashText): PartsCheck {
  const present = new Set<string>()
  for (const [name, part] of namedParts(entry)) {
    present.add(name)
    const committed = Object.hasOwn(entry.header.parts, name) ? entry.header.parts[name] : undefined
    if (committed === undefined) return { kind: 'refused', code: 'part-not-committed', part: name }
    if (committed !== commitment(name, part, hash))
      return { kind: 'refused', code: 'part-altered', part: name }
  }
  return { kind: 'sound', missing: Object.keys(entry.header.parts).filter((name) => !present.has(name)) }
}

function commitment(name: string, part: Facts | SearchTokens | Sealed, hash: HashText): Hash {
  return hash(canonicalText({ commits: 'amparo-part-1', name, part }))
}

function namedParts(parts: Parts): [name: string, part: Facts | SearchTokens | Sealed][] {
  const named: [string, Facts | SearchTokens | Sealed][] = Object.entries(parts.sealed ?? {})
  if (parts.facts) named.push(['facts', parts.facts])
  if (parts.tokens) named.push(['tokens', parts.tokens])
  return named
}
