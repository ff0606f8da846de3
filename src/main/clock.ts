import type { Assess } from '#app/records/assess.ts'
import { mostRenewed, type RenewPorts, renewFindings } from '#app/records/renew-findings.ts'
import type { Safeguard } from '#engine/safeguard.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { clockStore } from '#storage/clock.ts'
import type { Database } from '#storage/database.ts'
import { surroundings } from './surroundings.ts'

const everyMs = 30_000

export type Clock = { readonly stop: () => Promise<void> }

/** Renews findings at their next change. One round at a time; a round that met its limit is followed at once. */
export function startClock(
  database: Database,
  assess: Assess,
  safeguards: readonly Safeguard[],
  beforeRound: () => Promise<void>,
  onFault: (fault: unknown) => void,
): Clock {
  const discloses = new Map<string, readonly string[]>(
    safeguards.map(({ id, discloses: paths }) => [id, paths]),
  )
  const ports: RenewPorts = {
    store: clockStore(database),
    assess,
    dictionary,
    surroundings,
    disclosedBy: (safeguard) => discloses.get(safeguard) ?? [],
  }
  const round = (): Promise<number> =>
    beforeRound()
      .then(() => renewFindings(ports))
      .catch((fault: unknown) => {
        onFault(fault)
        return 0
      })
  return repeat(round)
}

/** Rounds with a rest between them; a round that met its limit is followed at once. */
function repeat(round: () => Promise<number>): Clock {
  let isStopped = false
  let wake = (): void => undefined
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, everyMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const loop = async (): Promise<void> => {
    while (!isStopped) if ((await round()) < mostRenewed && !isStopped) await rest()
  }
  const running = loop()
  return {
    stop: async () => {
      isStopped = true
      wake()
      await running
    },
  }
}
