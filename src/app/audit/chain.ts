import { canonicalText, type HashText } from '#record/canonical.ts'
import type { AuditLeaf, Checkpoint, Link, LinkedLeaf } from '../ports/audit.ts'

/** What the first leaf is chained to. */
export const beginning: Checkpoint = { number: 0, chain: 'amparo-audit-1' }

const leafHash = (
  { id, at, actor, organisation, action, record, detail }: AuditLeaf,
  hash: HashText,
): string => hash(`amparo-leaf-1 ${canonicalText({ id, at, actor, organisation, action, record, detail })}`)

const chained = (chain: string, number: number, leaf: string, hash: HashText): string =>
  hash(`amparo-link-1 ${chain} ${String(number)} ${leaf}`)

/** Links for further leaves, in this order. */
export function linksFor(last: Checkpoint, leaves: readonly AuditLeaf[], hash: HashText): readonly Link[] {
  const links: Link[] = []
  let { number, chain } = last
  for (const leaf of leaves) {
    number += 1
    const own = leafHash(leaf, hash)
    chain = chained(chain, number, own, hash)
    links.push({ number, leaf: leaf.id, hash: own, chain })
  }
  return links
}

export type ChainCheck =
  | { readonly kind: 'sound'; readonly end: Checkpoint }
  /** `at` is the first number that does not fit. */
  | { readonly kind: 'broken'; readonly at: number }

/** The end of the chain after this leaf, or undefined where it does not fit. */
function follow(end: Checkpoint, { link, leaf }: LinkedLeaf, hash: HashText): Checkpoint | undefined {
  if (leaf === undefined) return undefined
  const [expected] = linksFor(end, [leaf], hash)
  return canonicalText(expected) === canonicalText(link)
    ? { number: link.number, chain: link.chain }
    : undefined
}

/**
 * Reads the chain from its beginning. Needs no trust in the database: with a checkpoint that was kept elsewhere it also
 * finds that the end was cut off, or that the whole was made anew.
 */
export function checkChain(linked: readonly LinkedLeaf[], kept: Checkpoint, hash: HashText): ChainCheck {
  let end = beginning
  let met = meets(beginning, kept)
  for (const one of linked) {
    const next = follow(end, one, hash)
    if (next === undefined || meets(next, kept) === 'no') return { kind: 'broken', at: end.number + 1 }
    if (meets(next, kept) === 'yes') met = 'yes'
    end = next
  }
  return met === 'yes' ? { kind: 'sound', end } : { kind: 'broken', at: end.number + 1 }
}

/** Whether the chain goes through the checkpoint here; elsewhere than at its number there is nothing to say. */
function meets(end: Checkpoint, kept: Checkpoint): 'yes' | 'no' | 'elsewhere' {
  if (end.number !== kept.number) return 'elsewhere'
  return end.chain === kept.chain ? 'yes' : 'no'
}
