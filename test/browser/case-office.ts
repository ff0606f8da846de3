import { randomBytes, randomUUID } from 'node:crypto'
import { newCase, openCase, send, write } from '#cli/office/case.ts'
import { accept, invite, type Joined, setUp } from '#cli/office/join.ts'
import type { Ground } from '#cli/office/sign-in.ts'
import { fetchTransport, isOfficeRefusal, type OfficeRefusal } from '#cli/office/transport.ts'
import type { Moment } from '#engine/facts.ts'
import type { OrganisationKind, Role } from '#http/api/accounts.ts'
import type { ServiceOffer } from '#http/api/records.ts'
import type { EntryDraft } from '#seal/write-entry.ts'

const ground: Ground = {
  now: () => new Date().toISOString(),
  random: (length) => new Uint8Array(randomBytes(length)),
  newId: () => randomUUID(),
}

export const worker = {
  displayName: 'Ana Invented',
  passphrase: 'violet kettle orchard murmur seventeen',
} as const
export const lawyer = {
  displayName: 'Rui Invented',
  passphrase: 'copper lantern meadow whistle eleven',
} as const

/** Throws where an office refused what a test rests on. */
export function done<Answer>(answer: Answer | OfficeRefusal): Answer {
  if (isOfficeRefusal(answer)) throw new Error(`The office refused: ${answer.code} ${answer.message}`)
  return answer
}

const hour = 3_600_000

/** A moment so many hours ago, in the zone in which the tests' browser stands. */
export const hoursAgo = (hours: number): Moment => ({
  local: new Date(Date.now() - hours * hour).toISOString().slice(0, 16),
  zone: 'UTC',
  precision: 'minute',
  approximate: false,
})

const self = <Value>(value: Value) => ({ value, said: 'self' }) as const
const seen = <Value>(value: Value) => ({ value, said: 'observed' }) as const

/** An invented child who was put into immigration custody two hours ago and asks for legal help. */
export function heldChild(record: string): readonly EntryDraft[] {
  return [
    {
      section: 'person',
      item: record,
      fields: {
        alias: self('Invented Lua'),
        givenName: self('Lua'),
        familyName: self('Invented'),
        ageYears: self(16),
        ageAt: seen(hoursAgo(1)),
        possibleChild: seen('yes'),
        foreign: seen('probable'),
        languages: self(['pt']),
        safeContact: self('through the invented aunt, never by phone'),
        recordingBasis: seen('child-best-interests'),
      },
    },
    { section: 'danger', item: ground.newId(), fields: { ongoing: seen('unknown') } },
    {
      section: 'custody',
      item: ground.newId(),
      fields: { kind: seen('immigration'), startedAt: seen(hoursAgo(2)) },
    },
    {
      section: 'need',
      item: ground.newId(),
      fields: {
        service: self('legal'),
        urgency: self('now'),
        own: self('I want to speak to somebody who knows the law.'),
      },
    },
    { section: 'protection', item: record, fields: { fearsReturn: self('yes') } },
  ]
}

export type FilledOffice = {
  readonly worker: Joined
  readonly lawyer: Joined
  readonly record: string
  readonly code: string
}

const answered = async <Answer>(
  joined: Joined,
  method: 'GET' | 'PUT',
  path: string,
  body?: unknown,
): Promise<Answer> => done(await joined.office.ask<Answer>(method, path, body))

const offers = (...services: readonly ServiceOffer[]) => services

async function partner(
  address: string,
  host: Joined,
  person: typeof worker | typeof lawyer | { readonly displayName: string; readonly passphrase: string },
  organisation: { readonly name: string; readonly kind: OrganisationKind },
  services: readonly ServiceOffer[],
  role: Role = 'guest-recipient',
): Promise<Joined> {
  const { link } = done(await invite(host, role, organisation))
  const joined = done(
    await accept(fetchTransport(address), link, { ...person, stretching: 'quick' }, ground, {
      ...organisation,
      country: 'MOZ',
    }),
  )
  await answered(joined, 'PUT', '/api/network/services', services)
  return joined
}

/** An office with two partners and one case, all of it invented and made as devices make it. */
export async function fillOffice(address: string, setUpLink: string): Promise<FilledOffice> {
  const secret = setUpLink.split('#')[1] ?? ''
  const host = done(
    await setUp(
      fetchTransport(address),
      secret,
      { name: 'Invented Office of Nampula', kind: 'services', country: 'MOZ' },
      { ...worker, stretching: 'quick' },
      ground,
    ),
  )
  const guest = await partner(
    address,
    host,
    lawyer,
    { name: 'Invented Legal Aid', kind: 'legal-aid' },
    offers({ service: 'legal', forWhom: ['everyone'], openNow: 'yes', conditionalOn: [] }),
  )
  await partner(
    address,
    host,
    { displayName: 'Eva Invented', passphrase: 'silver anchor harvest pocket nineteen' },
    { name: 'Invented House of Conditions', kind: 'shelter' },
    offers(
      { service: 'legal', forWhom: ['women'], openNow: 'yes', conditionalOn: ['cooperation'] },
      { service: 'accommodation', forWhom: ['everyone'], openNow: 'yes', conditionalOn: [] },
    ),
  )
  const begun = newCase(host)
  const { record } = begun.branch
  done(await send(host, record, await write(host, begun, heldChild(record))))
  const { view } = done(await openCase(host, record))
  return { worker: host, lawyer: guest, record, code: view.code }
}
