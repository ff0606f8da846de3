import { useCallback, useEffect, useState } from 'react'
import type { ListPage, ListRow } from '#http/api/records.ts'
import type { Refused, Reply } from '../api.ts'
import { hearOutbox } from '../intake/outbox-signal.ts'
import { listPage } from './use-list.ts'

export const todayGroups = ['overdue', 'today', 'week', 'waiting'] as const
export type TodayGroup = (typeof todayGroups)[number]

export type Today = {
  readonly groups: readonly {
    readonly group: TodayGroup
    readonly rows: readonly ListRow[]
    readonly more: 'yes' | 'no'
  }[]
  readonly counts: ListPage['counts']
  readonly now: string
}

export type TodayState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused'; readonly refused: Refused }
  | { readonly kind: 'loaded'; readonly today: Today; readonly stale: 'yes' | 'no' }

/** The first page of each group. A case stands once: by its deadline, and only else among those that wait. */
export async function loadToday(): Promise<Reply<Today>> {
  const replies = await Promise.all(todayGroups.map((group) => listPage({ group, status: 'open' })))
  const pages: ListPage[] = []
  for (const reply of replies) {
    if (reply.kind === 'refused') return reply
    pages.push(reply.value)
  }
  const [first] = pages
  if (!first) throw new RangeError('Today has no group')
  return { kind: 'answered', value: { groups: grouped(pages), counts: first.counts, now: first.now } }
}

function grouped(pages: readonly ListPage[]): Today['groups'] {
  const shown = new Set<string>()
  return todayGroups.map((group, index) => {
    const page = pages[index]
    const rows = (page?.rows ?? []).filter(({ record }) => !shown.has(record))
    for (const { record } of rows) shown.add(record)
    return { group, rows, more: page?.next ? 'yes' : 'no' }
  })
}

const everyMs = 60_000

/** Today, asked for again each minute, when the page is looked at again, and when something was sent. */
export function useToday(): TodayState {
  const [loaded, setLoaded] = useState<Today>()
  const [refused, setRefused] = useState<Refused>()
  const look = useCallback(() => {
    void loadToday().then((reply) => {
      setRefused(reply.kind === 'refused' ? reply : undefined)
      if (reply.kind === 'answered') setLoaded(reply.value)
    })
  }, [])
  useEffect(() => {
    look()
    const timer = setInterval(look, everyMs)
    const stop = hearOutbox(look)
    const seen = () => {
      if (document.visibilityState === 'visible') look()
    }
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearInterval(timer)
      stop()
      document.removeEventListener('visibilitychange', seen)
    }
  }, [look])
  if (loaded) return { kind: 'loaded', today: loaded, stale: refused ? 'yes' : 'no' }
  return refused ? { kind: 'refused', refused } : { kind: 'loading' }
}
