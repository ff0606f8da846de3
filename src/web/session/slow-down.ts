/** Wrong tries make the next one wait, up to a minute; never for good. Milliseconds. */
export function waitAfter(failures: number, sinceLastMs: number): number {
  if (failures < 3) return 0
  const pause = Math.min(2 ** (failures - 3), 60) * 1000
  return Math.max(0, pause - sinceLastMs)
}
