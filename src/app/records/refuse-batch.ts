import type { Entry } from '#record/entry.ts'
import type { KeyWrap } from '#record/keys.ts'
import { type Refused, refused } from '../refusal.ts'

const twice = (values: readonly string[]): string | undefined =>
  values.find((value, index) => values.indexOf(value) !== index)

/** What a batch may not be in itself, whatever stands in the record already. */
export function refuseBatch(
  record: string,
  entries: readonly Entry[],
  wraps: readonly KeyWrap[],
): Refused | undefined {
  const entry = twice(entries.map(({ header }) => header.id))
  if (entry !== undefined) return refused('entry-differs', { at: entry })
  const wrap =
    twice(wraps.map(({ key, organisation }) => `${key} ${organisation}`)) ??
    wraps.find((one) => one.record !== record)?.key
  return wrap === undefined ? undefined : refused('body-malformed', { at: 'body.wraps' })
}
