import { AsyncLocalStorage } from 'node:async_hooks'
import { DatabaseFault } from '../database.ts'

const inside = new AsyncLocalStorage<true>()

/**
 * Runs `work` marked as being inside a transaction. A second transaction started from there would wait for
 * ever on the embedded engine, which has one connection; on both engines it is a fault.
 */
export const oneTransactionDeep = <T>(work: () => Promise<T>): Promise<T> => {
  if (inside.getStore() === true)
    return Promise.reject(new DatabaseFault('A transaction may not start inside a transaction', '25001'))
  return inside.run(true, work)
}
