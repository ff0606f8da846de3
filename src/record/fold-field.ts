import type { Field } from '#engine/dictionary.ts'
import type { Fact } from '#engine/facts.ts'
import { byTime } from './branch.ts'
import type { Header } from './entry.ts'
import type { Candidate } from './folded.ts'
import { type Merged, mergeFacts, valueKey } from './merge.ts'
import type { SeenBefore } from './seen-before.ts'
import type { Statement } from './statement.ts'

/** What entries said about one field of one item, in the order of their time. */
export type Spoken = { readonly statement: Statement; readonly fact: Fact }

export type FoldedField = {
  readonly merged: Merged
  readonly declined: 'yes' | 'no'
  readonly history: readonly Candidate[]
}

export function foldField(
  field: Field,
  presumption: 'presumption' | 'plain',
  spoken: readonly Spoken[],
  seen: SeenBefore,
): FoldedField {
  const unique = withoutRepeats(spoken)
  const correcting = unique.filter(({ statement }) => statement.header.corrects !== undefined)
  const corrected = new Set(unique.filter((one) => correcting.some((by) => corrects(by, one, presumption))))
  const left = unique.filter((one) => !corrected.has(one))
  // From the end, because the last word has mostly seen all others.
  const standing = new Set(
    left.filter((one) => !left.findLast((later) => supersedes(later, one, presumption, seen))),
  )
  const facts = [...standing].map(({ fact }) => fact)
  return {
    merged: mergeFacts(field.merge, facts),
    declined: facts.at(-1)?.value === 'declined' ? 'yes' : 'no',
    history: unique.map((one) => candidate(one, standingOf(one, corrected, standing))),
  }
}

function standingOf(
  one: Spoken,
  corrected: ReadonlySet<Spoken>,
  standing: ReadonlySet<Spoken>,
): Candidate['standing'] {
  if (corrected.has(one)) return 'corrected'
  return standing.has(one) ? 'stands' : 'superseded'
}

/** A correction takes back what one earlier entry of the same organisation said, and only in the fields it carries. */
function corrects(by: Spoken, one: Spoken, presumption: 'presumption' | 'plain'): boolean {
  const [correcting, corrected] = [by.statement.header, one.statement.header]
  return (
    correcting.corrects === corrected.id &&
    byTime(corrected, correcting) < 0 &&
    branchOf(correcting) === branchOf(corrected) &&
    mayFollow(by.fact, one.fact, presumption)
  )
}

function supersedes(
  later: Spoken,
  earlier: Spoken,
  presumption: 'presumption' | 'plain',
  seen: SeenBefore,
): boolean {
  if (!seen(later.statement.header.id, earlier.statement.header.id)) return false
  // Declining decides what is shown and shared. It stands beside what is known and takes nothing away.
  if (later.fact.value === 'declined' && earlier.fact.value !== 'declined') return false
  return mayFollow(later.fact, earlier.fact, presumption)
}

function mayFollow(later: Fact, earlier: Fact, presumption: 'presumption' | 'plain'): boolean {
  if (presumption === 'plain' || earlier.value !== 'yes') return true
  return later.value === 'yes' || later.said === 'decision'
}

function branchOf({ author }: Header): string {
  return 'user' in author ? author.organisation : author.subject
}

/** The same entry may arrive twice, once with a part that was erased elsewhere meanwhile. */
function withoutRepeats(spoken: readonly Spoken[]): Spoken[] {
  const unique = new Map<string, Spoken>()
  for (const one of spoken) {
    const key = `${one.statement.header.id} ${one.fact.said} ${valueKey(one.fact.value)}`
    if (!unique.has(key)) unique.set(key, one)
  }
  return [...unique.values()]
}

function candidate({ statement, fact }: Spoken, standing: Candidate['standing']): Candidate {
  const { header, receivedAt } = statement
  return { entry: header.id, at: header.at, receivedAt, author: header.author, fact, standing }
}
