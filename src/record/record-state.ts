import type { Dictionary } from '#engine/dictionary.ts'
import type { FoldedItem, FoldedRecord } from './folded.ts'

/** The section in which an organisation says how its own file stands; it says nothing about the person. */
export const fileSection = 'record'

/** What the office has to do on the file tells nothing of a person either. */
export const aboutTheWork: ReadonlySet<string> = new Set([fileSection, 'task'])

export type RecordState = 'open' | 'closed' | 'withdrawn'

/**
 * How the file of one branch stands. Silence and *unknown* leave it open. A record counts as withdrawn (made by
 * mistake, about nobody) only while no node fact in it says anything: nobody disappears by being called a mistake.
 */
export function recordState(folded: FoldedRecord, dictionary: Dictionary): RecordState {
  const said = saidState(folded)
  return said === 'withdrawn' && speaksOfSomebody(folded, dictionary) === 'yes' ? 'open' : said
}

/** What was last said of the file, whether or not it counts. */
export function saidState({ sections }: FoldedRecord): RecordState {
  const value = sections[fileSection]?.[0]?.facts['state']?.value
  return value === 'closed' || value === 'withdrawn' ? value : 'open'
}

/** Whether the node still reads something about a person. */
function speaksOfSomebody({ sections, unread }: FoldedRecord, dictionary: Dictionary): 'yes' | 'no' {
  // What a newer dictionary would read is not held to be nothing.
  if (unread.length > 0) return 'yes'
  const speaks = Object.entries(sections).some(
    ([name, items]) => !aboutTheWork.has(name) && items.some((item) => tells(item, name, dictionary)),
  )
  return speaks ? 'yes' : 'no'
}

function tells({ facts, unsettled }: FoldedItem, section: string, dictionary: Dictionary): boolean {
  const isRead = (name: string): boolean => dictionary.sections[section]?.fields[name]?.holds === 'node-fact'
  const known = Object.entries(facts).filter(([, { value }]) => value !== 'unknown' && value !== 'declined')
  return [...known.map(([name]) => name), ...Object.keys(unsettled)].some(isRead)
}
