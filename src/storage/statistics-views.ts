import type { Dictionary, Section } from '#engine/dictionary.ts'
import { columnsOf, nodeFields, snake } from './projection-tables.ts'

/** Cut to the day or month; of an interval `[from, to)` the end moves up, so that it still holds the moment. */
const cut = (column: string): string =>
  column.endsWith('_to')
    ? `date_trunc(c.unit, t.${column} - interval '1 millisecond', 'UTC') + ('1 ' || c.unit)::interval`
    : `date_trunc(c.unit, t.${column}, 'UTC')`

function viewSql(section: Section): string {
  const columns = nodeFields(section)
    .flatMap(([name, field]) => columnsOf(name, field))
    .map(([column, type]) => {
      const shown = type === 'timestamptz' ? cut(column) : `t.${column}`
      return `${shown} as ${column.replace(/^f_/, 'v_')}`
    })
  const view = `stats.${snake(section.id)}`
  return `create view ${view} with (security_barrier) as
select t.k_record, t.k_organisation, t.k_item, date_trunc(c.unit, t.k_received_at, 'UTC') as k_received_at,
  ${columns.join(',\n  ')}
from fact.${snake(section.id)} t cross join lateral (select case when exists (select from app.finding f
  where f.record = t.k_record and f.organisation = t.k_organisation and f.due_at is not null)
  then 'day' else 'month' end) c(unit)
where not exists (select from app.list l where l.record = t.k_record and l.reader = t.k_organisation
  and l.status = 'withdrawn');
grant select on ${view} to amparo_stats;`
}

/** What a team means to do says nothing of a person to those who count, and its dates may rest on sealed facts. */
const notCounted: ReadonlySet<string> = new Set(['task'])

/**
 * What those who count may read: node facts, their moments to the day while a clock runs on the branch (something is to
 * be done by a day) and to the month afterwards. Records made by mistake are about nobody and are not counted; closed
 * ones are. The views have their owner's rights on purpose: who counts reads nothing else.
 */
export function statisticsSql({ sections }: Dictionary): string {
  const counted = Object.values(sections).filter(
    (section) => nodeFields(section).length > 0 && !notCounted.has(section.id),
  )
  return `create schema stats;
grant usage on schema stats to amparo_stats;

${counted.map(viewSql).join('\n\n')}
`
}
