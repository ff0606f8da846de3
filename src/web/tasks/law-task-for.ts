import type { Among } from '#engine/called.ts'
import { heardTasks, recordState, saidState, speaksOfSomebody } from '#record/record-state.ts'
import type { Statement } from '#record/statement.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { type LawHere, lawHere } from '../cases/law-here.ts'
import type { OpenSession } from '../session/session.ts'
import { type Foreseeing, type Foreseen, foresee } from './foresee.ts'
import { lawTaskDrafts, toldAnew } from './law-task.ts'

type Place = Foreseeing & { readonly zone: string }
export type Judging = Place & { readonly law: Pick<LawHere, 'teamDeadline'>; readonly country: string }

/** What a device says besides, so that the lists of the office know a deadline that only facts of the team yield. */
export function lawTaskFor(
  said: readonly Statement[],
  drafts: readonly EntryDraft[],
  place: Judging,
): readonly EntryDraft[] {
  const foreseen = foresee(said, drafts, place)
  // Closing silences the tasks of before, so what must not be silenced is told anew: a task that the closing had not
  // seen stands on the list. Every other deadline waits until the case is opened, which tells it.
  if (recordState(foreseen.node, place.dictionary) === 'closed')
    return toldAnew(
      foreseen.team,
      heardTasks(foreseen.team, place.dictionary),
      deadlineIn(foreseen, place, 'critical'),
      place,
    )
  return lawTaskDrafts(foreseen.team, deadlineIn(foreseen, place, 'all'), place)
}

/**
 * A record made by mistake is about nobody to whom something could be owed. What is sealed in it counts as well: a
 * deadline that it yields stays on the list, and so does the record.
 */
function deadlineIn(
  foreseen: Foreseen,
  { law, dictionary, now, country }: Judging,
  among: Among,
): number | undefined {
  const { team } = foreseen
  if (saidState(team) === 'withdrawn' && speaksOfSomebody(team, dictionary, 'team') === 'no') return undefined
  return law.teamDeadline(foreseen, now, country, among)
}

/**
 * The same for whoever is signed in here. A guest answers and helps, and could not put on record what ends such a
 * deadline: it would stand on the guest's list for ever.
 */
export async function lawTaskOf(
  { me }: Pick<OpenSession, 'me'>,
  said: readonly Statement[],
  drafts: readonly EntryDraft[],
  place: Place,
): Promise<readonly EntryDraft[]> {
  if (me.user.role === 'guest-recipient') return []
  // Without a network the law may not be on this phone yet. What was said is kept all the same; the next entry tells.
  const law = await lawHere().catch(() => undefined)
  return law ? lawTaskFor(said, drafts, { ...place, law, country: me.organisation.country }) : []
}
