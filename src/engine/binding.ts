import type { Truth } from './facts.ts'
import type { Source, StatusList, StatusRow } from './instrument.ts'
import type { FindingStatus } from './safeguard.ts'

export type Place = { readonly country: string | undefined; readonly status: StatusList }

/** Does this source bind the State on that day? Custom binds every State; guidance and judgments bind none. */
export function binds({ instrument }: Source, { country, status }: Place, at: number): Truth {
  if (instrument.kind === 'custom') return 'yes'
  if (instrument.kind !== 'treaty') return 'no'
  const rows = status.rows.filter((row) => row.instrument === instrument.id && row.country === country)
  if (rows.length === 0) return 'unknown'
  return rows.some((row) => row.bound === 'yes' && covers(row, at)) ? 'yes' : 'no'
}

function covers({ since, until }: StatusRow, at: number): boolean {
  const begun = since === undefined || Date.parse(since) <= at
  return begun && (until === undefined || Date.parse(until) > at)
}

/**
 * The word for a right that was not kept. Breach: a source that states the duty with *shall* binds. Risk: such a
 * source exists, but does not bind here or nobody knows. Departure: only guidance or softer words state the duty.
 * A source that was never verified can make a risk and never a breach.
 */
export function wordFor(
  sources: readonly Source[],
  place: Place,
  at: number,
): Extract<FindingStatus, 'breach' | 'departure' | 'risk'> {
  const firm = sources.filter(
    ({ instrument, role, force }) =>
      role === 'states-the-duty' && force === 'shall' && ['treaty', 'custom'].includes(instrument.kind),
  )
  if (firm.some((source) => source.seed !== undefined && binds(source, place, at) === 'yes')) return 'breach'
  return firm.length > 0 ? 'risk' : 'departure'
}
