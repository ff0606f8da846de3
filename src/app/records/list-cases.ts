import type { Instant } from '#engine/facts.ts'
import type { Actor, JsonObject, Surroundings } from '../ports/actor.ts'
import type { ListQuery, ListStatus, Records } from '../ports/records.ts'
import { type Refused, refused } from '../refusal.ts'
import { horizons } from './horizons.ts'

export type ListRequest = {
  readonly group: 'overdue' | 'today' | 'week' | 'later' | 'waiting' | 'all'
  readonly status: ListStatus
  readonly after?: string | undefined
  readonly code?: string | undefined
  readonly limit: number
  /** Minutes by which the reader's day is ahead of UTC. */
  readonly offset: number
}

const cap = 1_000

type Window = Pick<ListQuery, 'dueFrom' | 'dueBefore' | 'waiting'>

function windowOf(group: ListRequest['group'], now: Instant, today: Instant, week: Instant): Window {
  const windows = {
    overdue: { dueFrom: null, dueBefore: now, waiting: 'any' },
    today: { dueFrom: now, dueBefore: today, waiting: 'any' },
    week: { dueFrom: today, dueBefore: week, waiting: 'any' },
    later: { dueFrom: week, dueBefore: null, waiting: 'any' },
    waiting: { dueFrom: null, dueBefore: null, waiting: 'others' },
    all: { dueFrom: null, dueBefore: null, waiting: 'any' },
  } as const satisfies Record<ListRequest['group'], Window>
  return windows[group]
}

const keyForm = /^(infinity|[0-9T:.-]{23}Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

const isInstant = (text: string): boolean => {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString() === text
}

function keyOf(after: string | undefined): ListQuery['after'] | Refused {
  if (after === undefined) return null
  const [, due, record] = keyForm.exec(after) ?? []
  if (due === undefined || record === undefined || (due !== 'infinity' && !isInstant(due)))
    return refused('body-malformed', { at: 'query.after' })
  return { due, record }
}

const capped = (count: number): { readonly count: number; readonly capped: boolean } => ({
  count: Math.min(count, cap),
  capped: count > cap,
})

const keyText = ({ dueAt, record }: JsonObject): string =>
  `${typeof dueAt === 'string' ? dueAt : 'infinity'}~${String(record)}`

/** One page of the reader's list, with counts that stop at a thousand. */
export async function listCases(
  ports: { readonly records: Records; readonly surroundings: Surroundings },
  actor: Actor,
  request: ListRequest,
): Promise<JsonObject | Refused> {
  const after = keyOf(request.after)
  if (after !== null && 'kind' in after) return after
  const now = ports.surroundings.now()
  const { today, week } = horizons(now, request.offset)
  const { limit, status, code = null } = request
  const group = code === null ? request.group : 'all'
  const query = { status, code, after, limit, now, today, week, ...windowOf(group, now, today, week) }
  const { rows, counts } = await ports.records.list(actor, query)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const key = last === undefined ? null : keyText(last)
  return {
    rows: page,
    next: rows.length > limit ? key : null,
    counts: Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, capped(count)])),
    now,
  }
}
