import type { StatusList } from '#engine/safeguard.ts'

/**
 * Which State is bound by which treaty. No list has been loaded, and none is ever inferred: so a duty that rests on
 * a treaty reads *risk*. Rows come from an official list, named here with the day on which it was read.
 */
export const treatyStatus: StatusList = { asOf: undefined, list: undefined, rows: [] }
