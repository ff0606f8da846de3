import type { Fact, Moment, Said, Value } from '#engine/facts.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import type { Dice } from './dice.ts'

/** What a story is told from. `served`: the office has done what it owed; of most people it has. */
export type Telling = {
  readonly dice: Dice
  readonly newId: () => string
  readonly number: number
  readonly opened: number
  readonly record: string
  readonly child: boolean
  readonly served: boolean
}
export type Story = (telling: Telling) => readonly EntryDraft[]

export const hour = 3_600_000
export const day = 24 * hour

export const fact = (value: Value, said: Said = 'self'): Fact => ({ value, said })

export const momentAt = (instant: number): Moment => ({
  // The zone has no summer time and stands two hours ahead of UTC.
  local: new Date(instant + 2 * hour).toISOString().slice(0, 16),
  zone: 'Africa/Maputo',
  precision: 'minute',
  approximate: false,
})

export const dayAt = (instant: number): Moment => {
  const moment = momentAt(instant)
  return { ...moment, local: moment.local.slice(0, 'yyyy-mm-dd'.length), precision: 'day' }
}

export const item = (
  { newId }: Telling,
  section: string,
  fields: Readonly<Record<string, Fact>>,
): EntryDraft => ({ section, item: newId(), fields })
