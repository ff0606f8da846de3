import type { Actor, Surroundings } from '../ports/actor.ts'
import type { Records, TeamChange } from '../ports/records.ts'
import { type Refused, refused } from '../refusal.ts'

/**
 * Who of the own organisation works on a record from now on. Those in charge may say so, and every case worker who
 * works on it; nobody puts herself on a record. The last one may go too: those in charge read everything.
 */
export async function changeTeam(
  { records, surroundings }: { readonly records: Records; readonly surroundings: Surroundings },
  actor: Actor,
  record: string,
  { joins, leaves }: TeamChange,
): Promise<Readonly<Record<string, never>> | Refused> {
  if (joins.some((member) => leaves.includes(member))) return refused('body-malformed', { at: 'body.joins' })
  const leaf = { id: surroundings.newId(), action: 'record.team', detail: {} }
  const done = await records.changeTeam(actor, record, { joins, leaves }, leaf, surroundings.now())
  if (done === 'absent') return refused('not-found')
  return done === 'ok' ? {} : refused(done)
}
