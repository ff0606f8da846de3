import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Instant } from '#engine/facts.ts'
import type { UserId, Uuid } from '#record/entry.ts'
import type { SealedText } from './sealed-text.ts'

/** A conversation as it stands, from its first keystroke. */
export type KeptDraft = {
  readonly id: Uuid
  readonly owner: UserId
  readonly savedAt: Instant
  readonly sealed: SealedText
}

/** Signed entries on their way to the office. They hold coded facts, so they are sealed here as well. */
export type KeptBatch = {
  readonly id: Uuid
  readonly owner: UserId
  readonly draft: Uuid
  /** Batches of one record go out in the order in which they were made. */
  readonly order: number
  readonly sealed: SealedText
  /** Why the office did not take it; the code is stable, the sentence is for the reader. */
  readonly refused?: { readonly code: string; readonly message: string }
}

interface Schema extends DBSchema {
  drafts: { key: Uuid; value: KeptDraft; indexes: { owner: UserId } }
  outbox: { key: Uuid; value: KeptBatch; indexes: { owner: UserId; draft: Uuid } }
}

export type OfflineDatabase = IDBPDatabase<Schema>

/** @param name tests use a store of their own. */
export function openOfflineDatabase(name = 'amparo-offline'): Promise<OfflineDatabase> {
  return openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('owner', 'owner')
      const outbox = database.createObjectStore('outbox', { keyPath: 'id' })
      outbox.createIndex('owner', 'owner')
      outbox.createIndex('draft', 'draft')
    },
  })
}
