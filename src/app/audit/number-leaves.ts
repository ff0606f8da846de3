import type { Instant } from '#engine/facts.ts'
import type { HashText } from '#record/canonical.ts'
import type { AuditStore, Checkpoint, LinkedLeaf } from '../ports/audit.ts'
import { beginning, type ChainCheck, checkChain, linksFor } from './chain.ts'

const atOnce = 1_000

/** Links every leaf that has no number yet. Runs apart from what people do: no write waits for it. */
export async function numberLeaves(store: AuditStore, now: () => Instant, hash: HashText): Promise<number> {
  let numbered = 0
  for (;;) {
    const some = await store.link(atOnce, now(), (last = beginning, leaves) => linksFor(last, leaves, hash))
    numbered += some
    if (some < atOnce) return numbered
  }
}

/** Checks the whole chain, against a checkpoint where one was kept. */
export async function checkAudit(
  store: AuditStore,
  hash: HashText,
  kept: Checkpoint = beginning,
): Promise<ChainCheck> {
  const all: LinkedLeaf[] = []
  for (;;) {
    const some = await store.linked(all.at(-1)?.link.number ?? 0, atOnce)
    all.push(...some)
    if (some.length < atOnce) return checkChain(all, kept, hash)
  }
}
