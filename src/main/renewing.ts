import type { Surroundings } from '#app/ports/actor.ts'
import type { Assess } from '#app/records/assess.ts'
import type { RenewPorts } from '#app/records/renew-findings.ts'
import type { Safeguard } from '#engine/safeguard.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { clockStore } from '#storage/clock.ts'
import type { Database } from '#storage/database.ts'

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
  return {
    store: clockStore(database, dictionary),
    assess,
    dictionary,
    surroundings,
    disclosedBy: (safeguard) => discloses.get(safeguard) ?? [],
  }
}
