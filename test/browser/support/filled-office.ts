import { openCase } from '#cli/office/case.ts'
import { accept, invite, type Joined } from '#cli/office/join.ts'
import { fetchTransport } from '#cli/office/transport.ts'
import type { Moment } from '#engine/facts.ts'
import type { OrganisationKind } from '#http/api/accounts.ts'
import type { ServiceOffer } from '#http/api/records.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { ana, eva, rui, type Somebody } from './at-the-page.ts'
import { done, foundOffice, ground, openCaseWith } from './without-a-page.ts'

const hour = 3_600_000

/** A moment so many hours ago, in the zone in which the tests' browser stands. */
const hoursAgo = (hours: number): Moment => ({
  local: new Date(Date.now() - hours * hour).toISOString().slice(0, 16),
  zone: 'UTC',
  precision: 'minute',
  approximate: false,
})

const self = <Value>(value: Value) => ({ value, said: 'self' }) as const
const seen = <Value>(value: Value) => ({ value, said: 'observed' }) as const

/** An invented child who was put into immigration custody two hours ago and asks for legal help. */
function heldChild(record: string): readonly EntryDraft[] {
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

/** Ana is in charge of the office, Rui of the legal aid. */
export type FilledOffice = {
  readonly ana: Joined
  readonly rui: Joined
  readonly record: string
  readonly code: string
}

const organisations = {
  legalAid: { name: 'Invented Legal Aid', kind: 'legal-aid' },
  conditions: { name: 'Invented House of Conditions', kind: 'shelter' },
} as const satisfies Record<string, { readonly name: string; readonly kind: OrganisationKind }>

export async function partner(
  address: string,
  host: Joined,
  { name, passphrase }: Somebody,
  organisation: { readonly name: string; readonly kind: OrganisationKind },
  services: readonly ServiceOffer[],
): Promise<Joined> {
  const { link } = done(await invite(host, 'guest-recipient', organisation))
  const person = { displayName: name, passphrase, stretching: 'quick' } as const
  const joined = done(
    await accept(fetchTransport(address), link, person, ground, { ...organisation, country: 'MOZ' }),
  )
  done(await joined.office.ask('PUT', '/api/network/services', services))
  return joined
}

/** An office with two partners and one case, all of it invented and made as devices make it. */
export async function fillOffice(address: string, setUpLink: string): Promise<FilledOffice> {
  const host = await foundOffice(setUpLink, ana)
  const guest = await partner(address, host, rui, organisations.legalAid, [
    { service: 'legal', forWhom: ['everyone'], openNow: 'yes', conditionalOn: [] },
  ])
  await partner(address, host, eva, organisations.conditions, [
    { service: 'legal', forWhom: ['women'], openNow: 'yes', conditionalOn: ['cooperation'] },
    { service: 'accommodation', forWhom: ['everyone'], openNow: 'yes', conditionalOn: [] },
  ])
  const record = await openCaseWith(host, heldChild)
  const { view } = done(await openCase(host, record))
  return { ana: host, rui: guest, record, code: view.code }
}
