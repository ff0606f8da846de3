import type { Surroundings } from '#app/ports/actor.ts'
import type { Assess } from '#app/records/assess.ts'
import type { RenewPorts } from '#app/records/renew-findings.ts'
import type { Safeguard } from '#engine/safeguard.ts'
import type { OrganisationKind } from '#http/api/accounts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { answersFor } from '#law/parties.ts'
import { clockStore } from '#storage/clock.ts'
import type { Database } from '#storage/database.ts'

/** Where the matter concerns an organisation (officials, health, asylum …), the one that is to act does not read it. */
function ownerKinds({ audience, owner }: Safeguard): readonly OrganisationKind[] {
  return audience.reads.includes('owner') && !audience.concerns ? answersFor[owner] : []
}

/** What renewing and rebuilding need of a database and of the law. */
export function renewing(
  database: Database,
  assess: Assess,
  safeguards: readonly Safeguard[],
  surroundings: Surroundings,
): RenewPorts {
  const discloses = new Map<string, readonly string[]>(
    safeguards.map(({ id, discloses: paths }) => [id, paths]),
  )
  const owners = new Map(safeguards.map((safeguard) => [safeguard.id as string, ownerKinds(safeguard)]))
  return {
    store: clockStore(database, dictionary),
    assess,
    dictionary,
    surroundings,
    disclosedBy: (safeguard) => discloses.get(safeguard) ?? [],
    ownersOf: (safeguard) => owners.get(safeguard) ?? [],
  }
}
