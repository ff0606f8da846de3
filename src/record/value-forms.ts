import countryCodes from 'i18n-iso-countries/codes.json' with { type: 'json' }

/**
 * The written form of each kind of value, as patterns. Validation and the published JSON Schema read the
 * same patterns, so that neither can accept what the other refuses.
 */

/** Years 1900 to 2199: what a living person can tell about. A year outside is a slip of the pen. */
const year = '(?:19|20|21)\\d\\d'
const leapYear = '(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)'
/** Only days that the calendar has: no 31 April, and 29 February in leap years alone. */
const day = [
  `${year}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])`,
  `${year}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)`,
  `${year}-02-(?:0[1-9]|1\\d|2[0-8])`,
  `${leapYear}-02-29`,
].join('|')
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d'

/** `local` of a moment by its precision: ISO 8601 without offset, cut where knowledge ends. */
export const localForms = {
  minute: `^(?:${day})T${clock}$`,
  day: `^(?:${day})$`,
  month: `^${year}-(?:0[1-9]|1[0-2])$`,
  year: `^${year}$`,
} as const

/** An instant as people may write it in a file: RFC 3339 with `Z` or an offset; seconds may be left out. */
export const instantForm = `^(?:${day})T${clock}(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]${clock})$`

/** Name of an IANA time zone. Offsets are no zones: they do not know when clocks change. */
export const zoneForm = '^[A-Z][A-Za-z0-9_+-]*(?:/[A-Z][A-Za-z0-9_+-]*)*$'
const zonePattern = new RegExp(zoneForm)

/** ISO 639: two letters (639-1), or three (639-3) for a language that has no two. */
export const languageForm = '^[a-z]{2,3}$'

/** ISO 3166-1 alpha-3. */
export const countries: readonly string[] = countryCodes
  .map(([, alpha3]) => alpha3)
  .filter((code) => code !== undefined)
  .toSorted()

/** ISO 3166-2: the country's alpha-2 code, a hyphen, the area. */
export const areaForm = `^(?:${countryCodes.map(([alpha2]) => alpha2).join('|')})-[A-Z0-9]{1,3}$`

/** In a journal everything that is pointed to has a random identifier, which tells nothing. */
export const uuidForm = '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'

/** In a file that is checked and thrown away a short name will do. */
export const nameForm = '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$'

const zonesMet = new Set<string>()

/** Does this runtime know the zone? Zones that exist are remembered, because asking is slow. */
export function isZone(name: unknown): name is string {
  if (typeof name !== 'string') return false
  if (zonesMet.has(name)) return true
  const known = zonePattern.test(name) && zoneExists(name)
  if (known) zonesMet.add(name)
  return known
}

function zoneExists(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch (fault) {
    if (fault instanceof RangeError) return false
    throw fault
  }
}

/** What a code, an identifier, a zone or a date can look like, and a sentence or a full name cannot. */
export const codeLike = /^[A-Za-z0-9][A-Za-z0-9._:/+-]{0,63}$/
