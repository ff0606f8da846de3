import type { Fact } from '#engine/facts.ts'
import type { EntryId, Header, Hlc, ItemId } from '#record/entry.ts'
import type { Candidate, FoldedRecord } from '#record/folded.ts'

/** One entry as it is told: what it said about one item, and what became of that. */
export type Told = {
  readonly entry: EntryId
  readonly item: ItemId
  readonly section: string
  readonly at: Hlc
  readonly author: Header['author']
  readonly said: readonly {
    readonly name: string
    readonly fact: Fact
    readonly standing: Candidate['standing']
  }[]
}

/** Everything that was written, newest first. Nothing is left out: what was corrected stays readable. */
export function storyOf({ sections }: FoldedRecord): readonly Told[] {
  const told = new Map<string, Told>()
  for (const [section, items] of Object.entries(sections))
    for (const { id, history } of items)
      for (const [name, candidates] of Object.entries(history))
        for (const candidate of candidates) add(told, section, id, name, candidate)
  return [...told.values()].toSorted(
    (one, other) => compare(other.at, one.at) || compare(one.section, other.section),
  )
}

function add(
  told: Map<string, Told>,
  section: string,
  item: ItemId,
  name: string,
  candidate: Candidate,
): void {
  const { entry, at, author, fact, standing } = candidate
  const key = `${entry} ${item}`
  const before = told.get(key)
  const said = [...(before?.said ?? []), { name, fact, standing }]
  told.set(key, { entry, item, section, at, author, said })
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
