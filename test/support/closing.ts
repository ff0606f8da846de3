import type { ListFilter, ListRow } from '#http/api/records.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { aCase, type CaseBuilder, day, says } from './a-case.ts'
import type { Colleague } from './colleague.ts'
import { worked } from './worked.ts'

const today = day('2031-03-03')

/** Somebody for whom everything critical was done; what is left is high, not critical. */
export const helped = (): CaseBuilder =>
  aCase()
    .of({ presumptionRecordedAt: today, heldAs: 'victim' })
    .with(says('protection', { asylumInfoGivenAt: today, asylumInfoBy: 'independent' }))

/** A word of an organisation about its own file. */
export const aboutFile = (record: string, state: string): EntryDraft =>
  says('record', { state }, record, 'decision')

export async function closesCase(by: Colleague, record: string): Promise<void> {
  const closed = {
    state: 'closed',
    closedAt: today,
    closureReason: 'aims-met',
    closureNote: 'Invented words',
  }
  worked(await by.adds(record, says('record', closed, record, 'decision')))
}

const lists = ['open', 'closed', 'withdrawn'] as const satisfies readonly ListFilter['status'][]

/** The row of the case, on whichever list it stands. */
export async function rowIn(of: Colleague, record: string): Promise<ListRow | undefined> {
  for (const status of lists) {
    const { rows } = worked(await of.lists(`?status=${status}`))
    const row = rows.find((one) => one.record === record)
    if (row) return row
  }
  return undefined
}
