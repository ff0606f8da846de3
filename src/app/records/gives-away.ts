import type { Fact, Value } from '#engine/facts.ts'
import type { FoldedItem, FoldedRecord } from '#record/folded.ts'
import { valueKey } from '#record/merge.ts'

type Sections = Pick<FoldedRecord, 'sections'>

/** What stands in one branch, and in all of them. */
type OwnAndAll = { readonly own: Sections; readonly all: Sections }

const isAnswer = (value: Value): boolean => value !== 'unknown' && value !== 'declined'

const itemsIn = ({ sections }: Sections, section: string): readonly FoldedItem[] => sections[section] ?? []

const speaks = (item: FoldedItem, field: string): boolean =>
  Object.hasOwn(item.facts, field) || Object.hasOwn(item.unsettled, field)

const isSame = (one: Fact | undefined, other: Fact | undefined): boolean =>
  one !== undefined && other !== undefined && valueKey(one.value) === valueKey(other.value)

/**
 * Whether the own branch says of this fact all that all branches say of it, so that a finding about the fact tells its
 * reader nothing new. Having asked is no knowing, and whoever writes down another answer than the one that counts learns
 * nothing by it. Where the finding is about one item, only that item counts. Items of others are never the own ones.
 */
export function isKnownHere({ own, all }: OwnAndAll, path: string, about: string): boolean {
  const [section = '', field = ''] = path.split('.')
  const items = itemsIn(all, section)
  const judged = items.filter(({ id }) => id === about)
  const said = (judged.length > 0 ? judged : items).filter((item) => speaks(item, field))
  const mine = new Map(itemsIn(own, section).map(({ id, facts }) => [id, facts[field]]))
  return (
    said.some(({ facts }) => facts[field] !== undefined && isAnswer(facts[field].value)) &&
    said.every(({ id, facts }) => isSame(mine.get(id), facts[field]))
  )
}
