import { loadavg } from 'node:os'

/** One measured figure. `met` is null where the machine was too busy for the figure to count. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly target: number
  /** Whether the target is a floor or a ceiling. */
  readonly better: 'lower' | 'higher'
  /** CPU figures always count; time and rate only on a quiet machine. */
  readonly counts: 'always' | 'when-quiet'
}

const quiet = 0.5

/** Load average of the last minute, read before a run. */
export const loadNow = (): number => loadavg()[0] ?? 0

function met({ value, target, better, counts }: Figure, load: number): boolean | null {
  if (counts === 'when-quiet' && load >= quiet) return null
  return better === 'lower' ? value <= target : value >= target
}

export function print(figure: Figure, load: number): void {
  const { name, unit, target } = figure
  const value = Number(figure.value.toPrecision(4))
  const line = { name, value, unit, target, met: met(figure, load), load: Number(load.toFixed(2)) }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** CPU of one request in milliseconds: it counts whatever else the machine does. */
export const cpuFigure = (name: string, value: number, target: number): Figure => ({
  name,
  value,
  unit: 'ms CPU',
  target,
  better: 'lower',
  counts: 'always',
})
