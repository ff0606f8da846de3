/** Minutes without a touch or a key; during an open intake people listen more than they type. */
export const intakeLocksAfter = 15
export const intakeWarnsAfter = 14

export type Idle = 'active' | 'warn' | 'lock'

/** `lastTouched` and `now` in milliseconds since 1970. A clock that was set back never keeps a page open. */
export function idleAt(lastTouched: number, now: number, intakeOpen: boolean, minutes: number): Idle {
  const idleMinutes = Math.abs(now - lastTouched) / 60_000
  if (idleMinutes >= (intakeOpen ? intakeLocksAfter : minutes)) return 'lock'
  return intakeOpen && idleMinutes >= intakeWarnsAfter ? 'warn' : 'active'
}
