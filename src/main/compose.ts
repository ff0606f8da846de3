import { createHmac } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { AppendPorts } from '#app/records/append-entries.ts'
import type { Assess } from '#app/records/assess.ts'
import type { Start } from '#http/api/accounts.ts'
import type { RouteName } from '#http/route.ts'
import { accountRoutes } from '#http/routes/accounts.ts'
import { networkRoutes, recordRoutes } from '#http/routes/records.ts'
import { seriesRoutes } from '#http/routes/series.ts'
import { createServer, type ServerOptions } from '#http/server.ts'
import { sessions as createSessions } from '#http/sessions.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { verifyBatch, verifyText } from '#seal/verify.ts'
import { accounts as createAccounts } from '#storage/accounts.ts'
import type { Database } from '#storage/database.ts'
import { network } from '#storage/network.ts'
import { records } from '#storage/records.ts'
import { series } from '#storage/series.ts'
import { decode, proofs, surroundings as realSurroundings, sha256, sidOf } from './surroundings.ts'

export type Composition = {
  readonly database: Database
  readonly assess: Assess
  readonly start: Omit<Start, 'setUp'>
  /** Secret of this installation; makes the answer about unknown names the same every time. */
  readonly pepper: string
  readonly surroundings?: typeof realSurroundings
  readonly page?: string
  readonly https?: { readonly key: string; readonly cert: string }
  readonly onFault: ServerOptions['onFault']
}

/** Wires storage, use cases and routes. The same in the program and in its tests. */
export function compose(parts: Composition): {
  readonly server: FastifyInstance
  readonly routes: readonly RouteName[]
} {
  const surroundings = parts.surroundings ?? realSurroundings
  const accounts = createAccounts(parts.database)
  const sessions = createSessions(accounts, sidOf, Date.now, parts.https === undefined ? 'loopback' : 'https')
  const append: AppendPorts = {
    records: records(parts.database, dictionary),
    network: network(parts.database),
    surroundings,
    dictionary,
    assess: parts.assess,
    verify: verifyBatch,
    keys: new Map(),
  }
  const kdfOfNobody = (name: string): Readonly<Record<string, unknown>> => ({
    algorithm: 'argon2id',
    salt: createHmac('sha256', parts.pepper)
      .update(name.trim().toLowerCase())
      .digest()
      .subarray(0, 16)
      .toString('base64url'),
    memoryKiB: 65_536,
    iterations: 3,
  })
  return createServer({
    sessions,
    health: () => ({
      status: 'ok',
      version: parts.start.version,
      database: parts.database.engine,
      profile: parts.start.profile,
    }),
    ...(parts.page === undefined ? {} : { page: parts.page }),
    ...(parts.https === undefined ? {} : { https: parts.https }),
    onFault: parts.onFault,
    routes: (register) => {
      accountRoutes(register, {
        accounts,
        proofs,
        surroundings,
        sidOf,
        verifyText,
        keys: append.keys,
        sha256,
        decode,
        sessions,
        kdfOfNobody,
        start: parts.start,
      })
      recordRoutes(register, append)
      networkRoutes(register, append)
      seriesRoutes(register, { series: series(parts.database), surroundings })
    },
  })
}
