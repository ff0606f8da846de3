import { createHmac } from 'node:crypto'
import type { Surroundings } from '#app/ports/actor.ts'
import type { AppendPorts } from '#app/records/append-entries.ts'
import type { Assess } from '#app/records/assess.ts'
import type { Start } from '#http/api/accounts.ts'
import { accountRoutes } from '#http/routes/accounts.ts'
import { networkRoutes, recordRoutes } from '#http/routes/records.ts'
import { seriesRoutes } from '#http/routes/series.ts'
import { createServer, type ServerOptions } from '#http/server.ts'
import { sessions as createSessions } from '#http/sessions.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { hashText } from '#seal/hash.ts'
import { verifyBatch, verifyDevice } from '#seal/verify.ts'
import { accounts as createAccounts } from '#storage/accounts.ts'
import type { Database } from '#storage/database.ts'
import { network } from '#storage/network.ts'
import { records } from '#storage/records.ts'
import { series } from '#storage/series.ts'
import { decode, proofs, surroundings as realSurroundings, sha256, sidOf } from './surroundings.ts'

export type Composition = {
  readonly database: Database
  readonly assess: Assess
  readonly start: () => Omit<Start, 'setUp'>
  /** Secret of this installation; makes the answer about unknown names the same every time. */
  readonly pepper: string
  readonly surroundings?: Surroundings
  readonly page?: string
  readonly https?: { readonly key: string; readonly cert: string }
  readonly onFault: ServerOptions['onFault']
}

/** Parameters for a name that nobody has: always the same for the same name. */
function kdfOfNobody(pepper: string, name: string): Readonly<Record<string, unknown>> {
  const salt = createHmac('sha256', pepper).update(name.trim().toLowerCase()).digest().subarray(0, 16)
  return { algorithm: 'argon2id', salt: salt.toString('base64url'), memoryKiB: 65_536, iterations: 3 }
}

function appendPorts({ database, assess }: Composition, surroundings: Surroundings): AppendPorts {
  return {
    records: records(database, dictionary),
    network: network(database),
    surroundings,
    dictionary,
    assess,
    hash: hashText,
    verify: verifyBatch,
    keys: new Map(),
  }
}

/** Wires storage, use cases and routes. The same in the program and in its tests. */
export function compose(parts: Composition): ReturnType<typeof createServer> {
  const surroundings = parts.surroundings ?? realSurroundings
  const accounts = createAccounts(parts.database)
  const sessions = createSessions(accounts, sidOf, Date.now, parts.https === undefined ? 'loopback' : 'https')
  const append = appendPorts(parts, surroundings)
  const accountPorts = {
    accounts,
    proofs,
    surroundings,
    sidOf,
    verifyDevice,
    keys: append.keys,
    sha256,
    decode,
    sessions,
  }
  const { start, pepper } = parts
  return createServer({
    sessions,
    health: () => {
      const { version, profile } = start()
      return { status: 'ok', version, database: parts.database.engine, profile }
    },
    ...(parts.page === undefined ? {} : { page: parts.page }),
    ...(parts.https === undefined ? {} : { https: parts.https }),
    onFault: parts.onFault,
    routes: (register) => {
      accountRoutes(register, { ...accountPorts, start, kdfOfNobody: (name) => kdfOfNobody(pepper, name) })
      recordRoutes(register, append)
      networkRoutes(register, append)
      seriesRoutes(register, { series: series(parts.database), surroundings })
    },
  })
}
