import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { assessWith } from '#app/records/assess.ts'
import { type Joined, setUp } from '#cli/office/join.ts'
import type { Ground } from '#cli/office/sign-in.ts'
import { fetchTransport, isOfficeRefusal } from '#cli/office/transport.ts'
import { compileLaw } from '#engine/law.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { safeguards } from '#law/safeguards/all.ts'
import { treatyStatus } from '#law/status/treaty-status.ts'
import { compose } from '#main/compose.ts'
import { installationSecret, offerSetUp } from '#main/installation.ts'
import type { Database } from '#storage/database.ts'

/** The clock and the chance of a device of these tests. */
export const ground: Ground = {
  now: () => new Date().toISOString(),
  random: (length) => new Uint8Array(randomBytes(length)),
  newId: () => randomUUID(),
}

export const inCharge = {
  name: 'Ana Invented',
  passphrase: 'violet kettle orchard murmur seventeen',
} as const

export type ComposedOffice = {
  readonly address: string
  readonly faults: readonly string[]
  /** The person in charge, signed in on a device without a page. */
  readonly joined: Joined
  readonly close: () => Promise<void>
}

/** A whole office over HTTP on a fresh database, with its first organisation and person in charge. */
export async function composedOffice(database: Database, country = 'MWI'): Promise<ComposedOffice> {
  const faults: string[] = []
  const { server } = compose({
    database,
    assess: assessWith({
      law: compileLaw(safeguards, dictionary),
      country: () => country,
      status: treatyStatus,
    }),
    start: () => ({ version: 'test', profile: 'office', country }),
    pepper: await installationSecret(database),
    page: process.env['AMPARO_TEST_PAGE'] ?? join(import.meta.dirname, '../../dist/web'),
    onFault: ({ name, code, stack }) => faults.push(`${name} ${code} ${stack}`),
  })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const bound = server.server.address()
  const address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`
  const joined = await setUp(
    fetchTransport(address),
    (await offerSetUp(database)) ?? '',
    { name: 'Invented Office', kind: 'services', country },
    { displayName: inCharge.name, passphrase: inCharge.passphrase, stretching: 'quick' },
    ground,
  )
  if (isOfficeRefusal(joined))
    throw new Error(`The office was not set up: ${joined.code} ${faults.join('\n')}`)
  return { address, faults, joined, close: () => server.close() }
}
