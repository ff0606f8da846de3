import type { Uuid } from '#record/entry.ts'
import type { Random } from '#seal/octets.ts'

/** The one place in the page where chance and identity come from; everything else is handed them. */
export const random: Random = (length) => crypto.getRandomValues(new Uint8Array(length))

export const newId = (): Uuid => crypto.randomUUID()
