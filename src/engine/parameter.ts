import type { Parameter } from './instrument.ts'

const hour = 3_600_000
const unitLength = { hours: hour, days: 24 * hour } as const

/** The value in force at this instant; before the first value came into force, the first. */
export function parameterValue(parameter: Parameter, at: number): number {
  const { values } = parameter
  const inForce = values.filter(({ from }) => Date.parse(from) <= at)
  const latest = inForce.reduce((best, one) => (one.from > best.from ? one : best), inForce[0] ?? values[0])
  return latest.value
}

/** Milliseconds, by the value that was in force when the clock started. @throws Error for a number of years. */
export function parameterLength(parameter: Parameter, startedAt: number): number {
  if (parameter.unit === 'years') throw new Error(`${parameter.id} is an age, not the length of a clock`)
  return parameterValue(parameter, startedAt) * unitLength[parameter.unit]
}
