import type { UserId, Uuid } from '#record/entry.ts'
import type { KeptBatch, KeptDraft, OfflineDatabase } from './database.ts'

/** On the disk before the promise resolves: a phone may lose power while somebody speaks. */
const durable = { durability: 'strict' } as const

/** What this browser keeps until the office has it. */
export type KeptStore = {
  readonly drafts: (owner: UserId) => Promise<readonly KeptDraft[]>
  readonly draft: (id: Uuid) => Promise<KeptDraft | undefined>
  readonly keepDraft: (draft: KeptDraft) => Promise<void>
  /** The conversation and everything of it that still waits to be sent. */
  readonly discard: (id: Uuid) => Promise<void>
  /** Both or neither: a crash between them would send a conversation twice, or not at all. */
  readonly queue: (draft: KeptDraft, batch: Omit<KeptBatch, 'order'>) => Promise<void>
  /** In the order in which they were made. */
  readonly waiting: (owner: UserId) => Promise<readonly KeptBatch[]>
  readonly sent: (batch: Uuid) => Promise<void>
  readonly refused: (batch: Uuid, refusal: NonNullable<KeptBatch['refused']>) => Promise<void>
  /** Takes back what the office refused, so that it can be made anew. */
  readonly withdraw: (draft: Uuid) => Promise<void>
}

export const keptStore = (database: OfflineDatabase): KeptStore => ({
  ...draftsIn(database),
  ...outboxIn(database),
})

type Drafts = Pick<KeptStore, 'drafts' | 'draft' | 'keepDraft' | 'discard' | 'queue'>

const draftsIn = (database: OfflineDatabase): Drafts => ({
  drafts: async (owner) => {
    const drafts = await database.getAllFromIndex('drafts', 'owner', owner)
    return drafts.toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1))
  },
  draft: (id) => database.get('drafts', id),
  keepDraft: async (draft) => {
    const transaction = database.transaction('drafts', 'readwrite', durable)
    await transaction.store.put(draft)
    await transaction.done
  },
  discard: async (id) => {
    const transaction = database.transaction(['drafts', 'outbox'], 'readwrite', durable)
    await transaction.objectStore('drafts').delete(id)
    await dropBatches(transaction.objectStore('outbox'), id)
    await transaction.done
  },
  queue: async (draft, batch) => {
    const transaction = database.transaction(['drafts', 'outbox'], 'readwrite', durable)
    const outbox = transaction.objectStore('outbox')
    const order = Math.max(0, ...(await outbox.getAll()).map((each) => each.order)) + 1
    await transaction.objectStore('drafts').put(draft)
    await outbox.put({ ...batch, order })
    await transaction.done
  },
})

const outboxIn = (database: OfflineDatabase): Omit<KeptStore, keyof Drafts> => ({
  waiting: async (owner) => {
    const batches = await database.getAllFromIndex('outbox', 'owner', owner)
    return batches.toSorted((one, other) => one.order - other.order)
  },
  sent: async (batch) => {
    const transaction = database.transaction('outbox', 'readwrite', durable)
    await transaction.store.delete(batch)
    await transaction.done
  },
  refused: async (id, refused) => {
    const transaction = database.transaction('outbox', 'readwrite', durable)
    const batch = await transaction.store.get(id)
    if (batch) await transaction.store.put({ ...batch, refused })
    await transaction.done
  },
  withdraw: async (draft) => {
    const transaction = database.transaction('outbox', 'readwrite', durable)
    await dropBatches(transaction.store, draft)
    await transaction.done
  },
})

type Outbox = {
  readonly index: (name: 'draft') => { readonly getAllKeys: (draft: Uuid) => Promise<Uuid[]> }
  readonly delete: (id: Uuid) => Promise<void>
}

async function dropBatches(outbox: Outbox, draft: Uuid): Promise<void> {
  for (const id of await outbox.index('draft').getAllKeys(draft)) await outbox.delete(id)
}
