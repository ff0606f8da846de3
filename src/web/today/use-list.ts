import { useCallback, useEffect, useState } from 'react'
import type { ListFilter, ListPage, ListRow } from '#http/api/records.ts'
import { get, type Refused, type Reply } from '../api.ts'
import { now } from '../clock.ts'
import { hearOutbox } from '../intake/outbox-signal.ts'

export type Wanted = Pick<ListFilter, 'group' | 'status' | 'code'>

export type LoadedList = {
  readonly page: ListPage
  /** All rows that were loaded so far, in the order of their deadlines. */
  readonly rows: readonly ListRow[]
}

export type ListState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused'; readonly refused: Refused }
  | ({ readonly kind: 'loaded'; readonly more: (() => void) | undefined } & LoadedList)

/** Minutes by which this place is ahead of UTC: where its day ends. */
const offset = (): number => -new Date(Date.parse(now())).getTimezoneOffset()

export function listPage({ group, status, code }: Wanted, after?: string): Promise<Reply<ListPage>> {
  const query = new URLSearchParams({ group, status, offset: String(offset()) })
  if (after !== undefined) query.set('after', after)
  if (code !== undefined) query.set('code', code)
  return get<ListPage>(`/api/records?${query}`)
}

/** How many open cases are overdue or due today, as a locked page may show it; nothing where it cannot be known. */
export async function dueToday(): Promise<{ readonly count: number; readonly capped: boolean } | undefined> {
  const query = new URLSearchParams({ limit: '1', offset: String(offset()) })
  const reply = await get<ListPage>(`/api/records?${query}`, { aside: true })
  if (reply.kind === 'refused') return undefined
  const { overdue, today } = reply.value.counts
  return { count: overdue.count + today.count, capped: overdue.capped || today.capped }
}

/** One group of the list, page by page; the office sorts and counts. Looks again when something was sent. */
export function useList(wanted: Wanted): ListState {
  const { group, status, code } = wanted
  const [loaded, setLoaded] = useState<Reply<LoadedList>>()
  const load = useCallback(() => {
    void listPage({ group, status, code }).then((reply) => setLoaded(asLoaded(reply, [])))
  }, [group, status, code])
  useEffect(() => {
    load()
    return hearOutbox(load)
  }, [load])
  if (!loaded) return { kind: 'loading' }
  if (loaded.kind === 'refused') return { kind: 'refused', refused: loaded }
  const { page, rows } = loaded.value
  const { next } = page
  const more = () => {
    void listPage({ group, status, code }, next ?? undefined).then((reply) =>
      setLoaded(asLoaded(reply, rows)),
    )
  }
  return { kind: 'loaded', page, rows, more: next === null ? undefined : more }
}

const asLoaded = (reply: Reply<ListPage>, before: readonly ListRow[]): Reply<LoadedList> =>
  reply.kind === 'refused'
    ? reply
    : { kind: 'answered', value: { page: reply.value, rows: [...before, ...reply.value.rows] } }
