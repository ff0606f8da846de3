import type { EntryId, Header, OrganisationId, UserId } from './entry.ts'
import { type Candidate, type FoldedRecord, neverClosed, type OwnFile } from './folded.ts'
import { fileSection } from './record-state.ts'
import type { SeenBefore } from './seen-before.ts'
import type { Statement } from './statement.ts'
import { dueOf } from './tasks.ts'

/**
 * What was written in a branch without being known to whoever closed it, and who calls it a mistake. Known is what a
 * device had read when it closed: so an entry counts that came in later, and one that came in unseen just before.
 */
export function ownFile(
  sections: FoldedRecord['sections'],
  ordered: readonly Statement[],
  seen: SeenBefore,
): OwnFile {
  const words = sections[fileSection]?.[0]?.history['state'] ?? []
  const closings = words.filter(({ standing, fact }) => standing === 'stands' && closes(fact.value))
  const of = closings.flatMap(({ author }) => ('user' in author ? author.organisation : []))[0]
  if (of === undefined) return neverClosed
  const own = ordered.filter(({ header }) => organisationOf(header) === of)
  const since = own.filter(
    ({ header }) => !closings.some(({ entry }) => entry === header.id || seen(entry, header.id)),
  )
  return {
    since: idsOf(since),
    opening: idsOf(since.filter(opens)),
    writers: usersOf(own.map(({ header }) => header)),
    disowning: disowning(words, own),
  }
}

const closes = (value: unknown): boolean => value === 'closed' || value === 'withdrawn'

const organisationOf = ({ author }: Pick<Header, 'author'>): OrganisationId | undefined =>
  'user' in author ? author.organisation : undefined

const usersOf = (said: readonly Pick<Header, 'author'>[]): readonly UserId[] =>
  [...new Set(said.flatMap(({ author }) => ('user' in author ? author.user : [])))].toSorted()

const idsOf = (statements: readonly Statement[]): readonly EntryId[] => [
  ...new Set(statements.map(({ header }) => header.id)),
]

const overDisclosures: ReadonlySet<unknown> = new Set(['ended', 'declined'])

/**
 * Everything opens a closed file but words about the file, a task (one that has a day is heard itself until it is done)
 * and the end of a disclosure. Something sealed opens it: it may be the gravest thing that anybody has written.
 */
function opens({ header, fields }: Statement): boolean {
  const state = fields['state']?.value
  if (header.section === fileSection) return false
  if (header.section === 'task') return state !== 'done' && dueOf({ facts: fields }) === undefined
  return header.section !== 'disclosure' || !overDisclosures.has(state)
}

/**
 * Who has said that it was a mistake since anybody last said something else. What puts an earlier word back, as *Undo*
 * does, is nobody's own word.
 */
function disowning(words: readonly Candidate[], own: readonly Statement[]): readonly UserId[] {
  const puttingBack = new Set(idsOf(own.filter(({ header }) => header.corrects !== undefined)))
  const left = words.filter(({ standing }) => standing !== 'corrected')
  const other = left.findLastIndex(({ fact }) => fact.value !== 'withdrawn')
  return usersOf(left.slice(other + 1).filter(({ entry }) => !puttingBack.has(entry)))
}
