import type { Fact } from '#engine/facts.ts'
import type { OrganisationId, RecordId } from '#record/entry.ts'
import type { Candidate } from '#record/folded.ts'
import { nameFields } from '#record/person-names.ts'
import { textIn } from '#record/told-text.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import type { OpenRecord } from './open-record.ts'

/**
 * Who only writes has no key to make search tokens with, so that nobody finds by name whom she recorded. A colleague who
 * has the key says these names once more, with the same source, when she next writes to the case: then they are found.
 * Names that another organisation disclosed are left alone. Said here, they would outlast the sharing.
 *
 * @param about what she writes now: a name that it speaks of is not repeated after it
 */
export function namesToFind(
  { folded, entries }: Pick<OpenRecord, 'folded' | 'entries'>,
  record: RecordId,
  own: OrganisationId,
  about: readonly EntryDraft[],
): readonly EntryDraft[] {
  const [person] = folded.sections['person'] ?? []
  if (!person) return []
  const withTokens = new Set(entries.flatMap(({ entry }) => (entry.tokens ? [entry.header.id] : [])))
  const spokenOf = new Set(
    about.filter(({ section }) => section === 'person').flatMap(({ fields }) => Object.keys(fields)),
  )
  const fields: Record<string, Fact> = {}
  for (const name of nameFields) {
    const fact = person.facts[name]
    const saying = sayings(person.history[name] ?? [], fact)
    const isOwn = saying.some(({ author }) => 'user' in author && author.organisation === own)
    const isFound = saying.some(({ entry }) => withTokens.has(entry))
    if (fact && isOwn && !isFound && !spokenOf.has(name)) fields[name] = fact
  }
  return Object.keys(fields).length === 0 ? [] : [{ section: 'person', item: record, fields }]
}

/** Everything that says this name and was not corrected. */
function sayings(history: readonly Candidate[], fact: Fact | undefined): readonly Candidate[] {
  const name = textIn(fact)
  if (name === undefined) return []
  return history.filter((one) => one.standing !== 'corrected' && textIn(one.fact) === name)
}
