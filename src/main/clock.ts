import { numberLeaves } from '#app/audit/number-leaves.ts'
import type { Assess } from '#app/records/assess.ts'
import { mostRenewed, renewFindings } from '#app/records/renew-findings.ts'
import type { Safeguard } from '#engine/safeguard.ts'
import { hashText, ready } from '#seal/hash.ts'
import { auditStore } from '#storage/audit.ts'
import type { Database } from '#storage/database.ts'
import { renewing } from './renewing.ts'
import { surroundings } from './surroundings.ts'

const everyMs = 30_000

export type Clock = { readonly stop: () => Promise<void> }

/** Renews findings at their next change and chains the audit. One round at a time; a round that met its limit is followed at once. */
export function startClock(
  database: Database,
  assess: Assess,
  safeguards: readonly Safeguard[],
  beforeRound: () => Promise<void>,
  onFault: (fault: unknown) => void,
): Clock {
  const ports = renewing(database, assess, safeguards, surroundings)
  const audit = auditStore(database)
  const round = (): Promise<number> =>
    beforeRound()
      .then(() => renewFindings(ports))
      .then(async (renewed) => {
        await ready()
        await numberLeaves(audit, surroundings.now, hashText)
        return renewed
      })
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
