import { createHmac } from 'node:crypto'
import type { Surroundings } from '#app/ports/actor.ts'
import type { AppendPorts } from '#app/records/append-entries.ts'
import type { Assess } from '#app/records/assess.ts'
import type { Start } from '#http/api/accounts.ts'
import { accountRoutes } from '#http/routes/accounts.ts'
import { emergencyNumbersRoutes } from '#http/routes/emergency-numbers.ts'
import { networkRoutes, recordRoutes } from '#http/routes/records.ts'
import { seriesRoutes } from '#http/routes/series.ts'
import { createServer, type ServerOptions } from '#http/server.ts'
import { sessions as createSessions } from '#http/sessions.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { hashText } from '#seal/hash.ts'
import { verifyBatch, verifyDevice, verifyMember, verifyVault } from '#seal/verify.ts'
import { accounts as createAccounts } from '#storage/accounts.ts'
import type { Database } from '#storage/database.ts'
import { emergencyNumbers } from '#storage/emergency-numbers.ts'
import { network } from '#storage/network.ts'
import { records } from '#storage/records.ts'
import { series } from '#storage/series.ts'
import { accountsWithErasure, erasing, recordsWithErasure } from './erasure.ts'
import { decode, surroundings as realSurroundings, sha256, sidOf } from './surroundings.ts'

export type Composition = {
  readonly database: Database
  readonly assess: Assess
  readonly start: () => Omit<Start, 'setUp' | 'session'>
  /** Secret of this installation; makes the answer about unknown names the same every time. */
  readonly pepper: string
  readonly surroundings?: Surroundings
  readonly page?: string
  readonly https?: { readonly key: string; readonly cert: string }
  readonly onFault: ServerOptions['onFault']
}

/** What devices choose among; a name that nobody has must look like any other. */
const stretchings = [
  { memoryKiB: 19_456, iterations: 2 },
  { memoryKiB: 32_768, iterations: 3 },
  { memoryKiB: 65_536, iterations: 3 },
  { memoryKiB: 65_536, iterations: 3 },
] as const

/** Parameters for a name that nobody has: always the same for the same name, however it is written. */
function kdfOfNobody(pepper: string, name: string): Readonly<Record<string, unknown>> {
  const folded = name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
  const digest = createHmac('sha256', pepper).update(folded).digest()
  const stretching = stretchings[(digest[31] ?? 0) % stretchings.length]
  return { algorithm: 'argon2id', ...stretching, salt: digest.subarray(0, 16).toString('base64url') }
}

function appendPorts(
  { database, assess }: Composition,
  surroundings: Surroundings,
  eraseSoon: () => void,
): AppendPorts {
  return {
    records: recordsWithErasure(records(database, dictionary), eraseSoon),
    network: network(database),
    surroundings,
    dictionary,
    assess,
    hash: hashText,
    verify: verifyBatch,
    keys: new Map(),
  }
}

function healthOf({ start, database }: Composition): Readonly<Record<string, string>> {
  const { version, profile } = start()
  return { status: 'ok', version, database: database.engine, profile }
}

/** What organisations keep for their own people, beside records. */
const keptForThemselves = (database: Database, surroundings: Surroundings) => ({
  emergencyNumbers: emergencyNumbers(database),
  series: series(database),
  surroundings,
})

/** Wires storage, use cases and routes. The same in the program and in its tests. */
export function compose(parts: Composition): ReturnType<typeof createServer> {
  const surroundings = parts.surroundings ?? realSurroundings
  const eraseSoon = erasing(parts.database, (fault) =>
    parts.onFault({ name: 'erasure', code: fault instanceof Error ? fault.name : '', stack: '' }),
  )
  const accounts = accountsWithErasure(createAccounts(parts.database), eraseSoon)
  const clock = (): number => Date.parse(surroundings.now())
  const sessions = createSessions(accounts, sidOf, clock, parts.https === undefined ? 'loopback' : 'https')
  const append = appendPorts(parts, surroundings, eraseSoon)
  const accountPorts = {
    accounts,
    surroundings,
    sidOf,
    verifyDevice,
    verifyMember,
    verifyVault,
    keys: append.keys,
    sha256,
    decode,
    sessions,
  }
  const { start, pepper } = parts
  const kept = keptForThemselves(parts.database, surroundings)
  return createServer({
    sessions,
    health: () => healthOf(parts),
    ...(parts.page === undefined ? {} : { page: parts.page }),
    ...(parts.https === undefined ? {} : { https: parts.https }),
    onFault: parts.onFault,
    routes: (register) => {
      accountRoutes(register, { ...accountPorts, start, kdfOfNobody: (name) => kdfOfNobody(pepper, name) })
      recordRoutes(register, append)
      networkRoutes(register, append)
      emergencyNumbersRoutes(register, kept)
      seriesRoutes(register, kept)
    },
  })
}
