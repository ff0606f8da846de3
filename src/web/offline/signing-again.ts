import type { Uuid } from '#record/entry.ts'

/** Refusals that only ask this device to sign the same again, on the record as it stands now. */
const signAgain: ReadonlySet<string> = new Set(['chain-broken', 'clock-ahead', 'record-moved-on'])
const mostTimes = 3

/** Asked before each try: yes for what may be signed again without asking anybody, three times for each draft. */
export function signingAgain(): (draft: Uuid, code: string) => 'yes' | 'no' {
  const times = new Map<Uuid, number>()
  return (draft, code) => {
    const before = times.get(draft) ?? 0
    if (!signAgain.has(code) || before >= mostTimes) return 'no'
    times.set(draft, before + 1)
    return 'yes'
  }
}
