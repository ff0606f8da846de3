import type { OrganisationKind } from '#http/api/accounts.ts'

/** In the order in which they are offered; a kind that is missing here does not compile. */
const offered = {
  shelter: 1,
  services: 2,
  health: 3,
  'legal-aid': 4,
  'child-protection': 5,
  'placement-desk': 6,
  police: 7,
  prosecution: 8,
  'labour-inspection': 9,
  immigration: 10,
  consular: 11,
  international: 12,
  coordination: 13,
  statistics: 14,
  oversight: 15,
} as const satisfies Readonly<Record<OrganisationKind, number>>

const isKind = (code: string): code is OrganisationKind => code in offered

export const organisationKinds: readonly OrganisationKind[] = Object.keys(offered).filter(isKind)
