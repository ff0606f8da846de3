import type { Dictionary } from '#engine/dictionary.ts'
import type { FoldedItem, FoldedRecord } from './folded.ts'
import { type DatedTask, datedTasks } from './tasks.ts'

/** The section in which an organisation says how its own file stands; it says nothing about the person. */
export const fileSection = 'record'

/** What the office has to do on the file tells nothing of a person either. */
export const aboutTheWork: ReadonlySet<string> = new Set([fileSection, 'task'])

export type RecordState = 'open' | 'closed' | 'withdrawn'

/**
 * How the file of one branch stands. Silence and *unknown* leave it open, and so does what was written since it was
 * closed. A record counts as withdrawn (made by mistake, about nobody) only while nothing keeps it: nobody disappears
 * by being called a mistake.
 */
export function recordState(folded: FoldedRecord, dictionary: Dictionary): RecordState {
  const said = saidState(folded)
  if (said === 'withdrawn') return keptAlthoughMistake(folded, dictionary) === undefined ? said : 'open'
  return folded.file.opening.length > 0 ? 'open' : said
}

/** What was last said of the file, whether or not it counts. */
export function saidState({ sections }: FoldedRecord): RecordState {
  const value = sections[fileSection]?.[0]?.facts['state']?.value
  return value === 'closed' || value === 'withdrawn' ? value : 'open'
}

/** Why a record that was called a mistake is listed all the same. */
export type KeptBecause =
  /** The node reads something about a person in it. */
  | 'speaks'
  /** Something was written since. */
  | 'since'
  /** Somebody means to do something by a day. */
  | 'task'
  /** Others wrote in it as well, and only one member says that it was a mistake. */
  | 'one-word'

export function keptAlthoughMistake(folded: FoldedRecord, dictionary: Dictionary): KeptBecause | undefined {
  if (speaksOfSomebody(folded, dictionary, 'node') === 'yes') return 'speaks'
  if (folded.file.opening.length > 0) return 'since'
  if (datedTasks(folded).length > 0) return 'task'
  return isDisowned(folded) ? undefined : 'one-word'
}

/**
 * The node cannot see whether sealed facts speak of a person. So whoever recorded alone takes it back alone, and of
 * what several wrote two must say that it was a mistake.
 */
function isDisowned({ file: { writers, disowning } }: FoldedRecord): boolean {
  return disowning.length >= 2 || writers.every((writer) => disowning.includes(writer))
}

/** The tasks that lists show: of a closed file those that were set or changed since. */
export function heardTasks(folded: FoldedRecord, dictionary: Dictionary): readonly DatedTask[] {
  const state = recordState(folded, dictionary)
  const since = new Set(folded.file.since)
  const isSince = ({ item }: DatedTask): boolean =>
    Object.values(item.history).some((said) => said.some(({ entry }) => since.has(entry)))
  return datedTasks(folded).filter((task) => state === 'open' || isSince(task))
}

/** Whether the facts that rules read with so much still speak of a person. Names and free words yield no deadline. */
export function speaksOfSomebody(
  { sections, unread }: FoldedRecord,
  dictionary: Dictionary,
  reads: 'node' | 'team',
): 'yes' | 'no' {
  // What a newer dictionary would read is not held to be nothing.
  if (unread.length > 0) return 'yes'
  const isRead = (section: string, name: string): boolean => {
    const holds = dictionary.sections[section]?.fields[name]?.holds
    return holds === 'node-fact' || (reads === 'team' && typeof holds === 'object' && 'teamFact' in holds)
  }
  const speaks = Object.entries(sections).some(
    ([section, items]) =>
      !aboutTheWork.has(section) &&
      items.some((item) => namesTold(item).some((name) => isRead(section, name))),
  )
  return speaks ? 'yes' : 'no'
}

function namesTold({ facts, unsettled }: FoldedItem): readonly string[] {
  const known = Object.entries(facts).filter(([, { value }]) => value !== 'unknown' && value !== 'declined')
  return [...known.map(([name]) => name), ...Object.keys(unsettled)]
}
