import type { Uuid } from '#record/entry.ts'
import { newerKeys } from '../session/unlock.ts'

/** Refusals that only ask this device to sign the same again, on the record as it stands now. */
const signAgain: ReadonlySet<string> = new Set([
  'chain-broken',
  'clock-ahead',
  'device-unknown',
  'record-moved-on',
  'vault-outdated',
])
const mostTimes = 3

/**
 * Asked before each try: yes for what may be signed again without asking anybody, three times for each draft. Where the
 * vault is new, its keys are fetched first; the session that has them asks again.
 */
export function signingAgain(): (draft: Uuid, code: string) => Promise<'yes' | 'no'> {
  const times = new Map<Uuid, number>()
  return async (draft, code) => {
    const before = times.get(draft) ?? 0
    if (!signAgain.has(code) || before >= mostTimes) return 'no'
    if (code === 'vault-outdated' && (await newerKeys()) === 'newer') return 'no'
    times.set(draft, before + 1)
    return 'yes'
  }
}
