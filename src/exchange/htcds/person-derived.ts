import type { Moment, Value } from '#engine/facts.ts'

const adultAt = 18

/**
 * What follows from the sealed birth date and the status for fields that clocks and rules read. An age is
 * computed only from a whole date, and only when it is known what day it is.
 */
export const derivedFrom = (
  person: Readonly<Record<string, Value>>,
  today: string | undefined,
): Readonly<Record<string, Value>> => ({
  ...fromBirth(person['birthDate'], today),
  // A status of victim, possible or determined, is never less than a possible victim. "Not a victim" adds nothing:
  // a presumption ends only by a decision that gives its reasons.
  ...(person['victimStatus'] === 'possible' || person['victimStatus'] === 'confirmed'
    ? { possibleVictim: 'yes' }
    : {}),
})

const isMoment = (value: Value | undefined): value is Moment =>
  typeof value === 'object' && !Array.isArray(value) && 'local' in value

const fromBirth = (birth: Value | undefined, today: string | undefined): Readonly<Record<string, Value>> => {
  if (!isMoment(birth)) return {}
  const minorUntil = { minorUntil: comingOfAge(birth) }
  if (birth.precision !== 'day' || birth.approximate || today === undefined) return minorUntil
  const hadBirthday = today.slice(5, 10) >= birth.local.slice(5)
  const ageYears = Number(today.slice(0, 4)) - Number(birth.local.slice(0, 4)) - (hadBirthday ? 0 : 1)
  return {
    ...minorUntil,
    ageYears,
    ageAt: { local: today, zone: birth.zone, precision: 'day', approximate: false },
  }
}

/** The month, or the year where only that is known, in which the person comes of age. */
const comingOfAge = (birth: Moment): Moment => {
  const year = String(Number(birth.local.slice(0, 4)) + adultAt)
  return birth.precision === 'year'
    ? { ...birth, local: year }
    : { ...birth, local: `${year}${birth.local.slice(4, 7)}`, precision: 'month' }
}
