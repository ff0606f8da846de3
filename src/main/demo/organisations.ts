import type { OrganisationKind, Role } from '#http/api/accounts.ts'
import type { ServiceOffer } from '#http/api/records.ts'

/** A code that ISO 3166-1 leaves to users: no State has it. */
export const demonstrationCountry = 'XDM'

export type DemonstrationUser = {
  readonly name: string
  readonly passphrase: string
  readonly role: Role
}
export type DemonstrationOrganisation = {
  readonly name: string
  readonly kind: OrganisationKind
  readonly users: readonly [DemonstrationUser, ...DemonstrationUser[]]
  readonly services: readonly ServiceOffer[]
}

const offer = (service: string, more: Partial<ServiceOffer> = {}): ServiceOffer => ({
  service,
  forWhom: ['everyone'],
  openNow: 'yes',
  conditionalOn: [],
  ...more,
})

/** Invented organisations and users. The first holds the cases; the passphrases are public on purpose. */
export const organisations: readonly [DemonstrationOrganisation, ...DemonstrationOrganisation[]] = [
  {
    name: 'Invented House of Services',
    kind: 'services',
    users: [
      { name: 'Invented Ines, in charge', passphrase: 'yellow boat under the mango tree', role: 'in-charge' },
      { name: 'Invented Karim, case worker', passphrase: 'seven drums before the rain', role: 'case-worker' },
      { name: 'Invented Lucia, case worker', passphrase: 'a kite above the salt lake', role: 'case-worker' },
      {
        name: 'Invented Omar, first contact',
        passphrase: 'green lantern on the hill road',
        role: 'first-responder',
      },
    ],
    services: [offer('social-care'), offer('psychosocial'), offer('interpretation')],
  },
  {
    name: 'Invented Placement Desk',
    kind: 'placement-desk',
    users: [
      {
        name: 'Invented Rosa, placement',
        passphrase: 'nine blue doors by the river',
        role: 'guest-recipient',
      },
    ],
    services: [offer('accommodation', { openNow: 'yes' })],
  },
  {
    name: 'Invented Legal Aid',
    kind: 'legal-aid',
    users: [
      {
        name: 'Invented Paulo, legal aid',
        passphrase: 'paper birds over the market',
        role: 'guest-recipient',
      },
    ],
    services: [offer('legal'), offer('documentation')],
  },
  {
    name: 'Invented Clinic',
    kind: 'health',
    users: [
      { name: 'Invented Amina, clinic', passphrase: 'quiet windows facing the sea', role: 'guest-recipient' },
    ],
    services: [offer('health'), offer('psychosocial', { openNow: 'unknown' })],
  },
  {
    name: 'Invented Police Shelter Fund',
    kind: 'police',
    users: [
      { name: 'Invented Tomas, fund', passphrase: 'slow trains across the plateau', role: 'guest-recipient' },
    ],
    services: [offer('financial', { conditionalOn: ['cooperation'] })],
  },
]
