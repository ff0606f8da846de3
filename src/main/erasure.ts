import type { Records } from '#app/ports/records.ts'
import type { Database } from '#storage/database.ts'

/** Long enough to take several withdrawals together, short enough to be *at once* for a person. */
const restMs = 2_000

/**
 * Makes the deletion of keys real. A disclosure that ends or is declined deletes its wraps in the same transaction; shortly after,
 * the database forgets what it still holds of them in files. It runs behind the answer: nobody waits for it, and what
 * fails is tried again with the next deletion and at the next start's checkpoint.
 */
export function withErasure(
  records: Records,
  database: Database,
  onFault: (fault: unknown) => void,
): Records {
  let waiting: NodeJS.Timeout | undefined
  const soon = (): void => {
    waiting ??= setTimeout(() => {
      waiting = undefined
      database.forceErasure().catch(onFault)
    }, restMs).unref()
  }
  return {
    ...records,
    append: async (actor, write) => {
      const done = await records.append(actor, write)
      const declined = write.shares.answered.some(({ state }) => state === 'declined')
      if ((declined || write.shares.ended.length > 0) && done !== 'moved-on') soon()
      return done
    },
  }
}
