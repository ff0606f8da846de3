import type { UserId } from '#record/entry.ts'
import type { KeptBatch } from './database.ts'
import type { KeptStore } from './kept-store.ts'

/** What the office said to a batch. `later`: no answer, or not now; it may be sent again as it is. */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'later'; readonly afterSeconds?: number }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }

/** Opens a batch and posts it. The office knows it again by record and entry, so twice is harmless. */
export type Deliver = (batch: KeptBatch) => Promise<Delivery>

export type OutboxResult = {
  readonly waiting: number
  readonly refused: number
  readonly afterSeconds?: number
}

/**
 * Sends what waits, oldest first. After a refusal or a missing answer the later batches of the same draft
 * stay behind it: each signs that it follows the one before.
 */
export async function sendOutbox(store: KeptStore, owner: UserId, deliver: Deliver): Promise<OutboxResult> {
  const held = new Set<string>()
  let afterSeconds: number | undefined
  for (const batch of await store.waiting(owner)) {
    if (batch.refused || held.has(batch.draft)) {
      held.add(batch.draft)
      continue
    }
    const delivery = await deliver(batch)
    if (delivery.kind === 'sent') await store.sent(batch.id)
    else held.add(batch.draft)
    if (delivery.kind === 'refused')
      await store.refused(batch.id, { code: delivery.code, message: delivery.message })
    if (delivery.kind === 'later') afterSeconds = delivery.afterSeconds ?? afterSeconds
  }
  const left = await store.waiting(owner)
  const refused = left.filter((batch) => batch.refused).length
  return {
    waiting: left.length - refused,
    refused,
    ...(afterSeconds === undefined ? {} : { afterSeconds }),
  }
}

const firstPause = 4
const longestPause = 300

/** Seconds until the next try: doubled each time in vain, never more than five minutes. */
export function pauseBefore(triesInVain: number, asked: number | undefined): number {
  const doubled = Math.min(longestPause, firstPause * 2 ** Math.min(triesInVain, 10))
  return Math.max(doubled, asked ?? 0)
}
