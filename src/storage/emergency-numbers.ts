import type { EmergencyNumber, EmergencyNumbersStore } from '#app/ports/emergency-numbers.ts'
import type { Database } from './database.ts'
import { contextOf, writeLeaf } from './statement.ts'

export function emergencyNumbers(database: Database): EmergencyNumbersStore {
  return {
    list: (actor) =>
      database.transaction(
        contextOf(actor),
        (tx) =>
          tx.query<EmergencyNumber>(
            'select line, number from app.emergency_number where organisation = $1 order by place',
            [actor.organisation],
          ),
        { readOnly: true },
      ),
    keep: (actor, numbers, leaf, at) =>
      database.transaction(contextOf(actor, at), async (tx) => {
        await tx.query('delete from app.emergency_number where organisation = $1', [actor.organisation])
        await tx.query(
          `insert into app.emergency_number (organisation, line, number, place)
           select $1, n.one->>'line', n.one->>'number', n.place
           from jsonb_array_elements($2::jsonb) with ordinality as n(one, place)`,
          [actor.organisation, JSON.stringify(numbers)],
        )
        await writeLeaf(tx, actor, leaf, at)
      }),
  }
}
