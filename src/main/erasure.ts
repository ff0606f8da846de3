import type { Accounts } from '#app/ports/accounts.ts'
import type { Records } from '#app/ports/records.ts'
import type { Database } from '#storage/database.ts'

/** Long enough to take several withdrawals together, short enough to be *at once* for a person. */
const restMs = 2_000

/**
 * Makes the deletion of keys real. What deletes wraps does so in its own transaction; shortly after, the database forgets
 * what it still holds of them in files. It runs behind the answer: nobody waits for it, and what fails is tried again
 * with the next deletion and at the next start's checkpoint.
 */
export function erasing(database: Database, onFault: (fault: unknown) => void): () => void {
  let waiting: NodeJS.Timeout | undefined
  return () => {
    waiting ??= setTimeout(() => {
      waiting = undefined
      database.forceErasure().catch(onFault)
    }, restMs).unref()
  }
}

/** A disclosure that ends or is declined deletes its wraps. */
export const recordsWithErasure = (records: Records, eraseSoon: () => void): Records => ({
  ...records,
  append: async (actor, write) => {
    const done = await records.append(actor, write)
    const declined = write.shares.answered.some(({ state }) => state === 'declined')
    if ((declined || write.shares.ended.length > 0) && typeof done === 'object') eraseSoon()
    return done
  },
})

/** A member who leaves takes her wraps of the vault and of the root key along. */
export const accountsWithErasure = (accounts: Accounts, eraseSoon: () => void): Accounts => ({
  ...accounts,
  endMembership: async (actor, leaving, leaf, at) => {
    const done = await accounts.endMembership(actor, leaving, leaf, at)
    if (done === 'ok') eraseSoon()
    return done
  },
})
