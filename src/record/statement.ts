import type { Fact, Instant } from '#engine/facts.ts'
import type { Header, ItemId, Received } from './entry.ts'

/** What one entry says about one item, as far as this reader can read it. */
export type Statement = {
  readonly header: Header
  /** The true section; `sealed` while nothing of the entry could be opened. */
  readonly section: string
  readonly item: ItemId
  readonly under?: ItemId
  readonly receivedAt: Instant
  readonly fields: Readonly<Record<string, Fact>>
  /** Sealed parts that this reader cannot open. */
  readonly closed: number
  /** Parts that the header commits to and that were erased. */
  readonly erased: number
}

/** An entry as the node reads it: its node facts, everything sealed closed. */
export function nodeStatement({ entry, receivedAt }: Received): Statement {
  const { header } = entry
  const closed = Object.keys(entry.sealed ?? {}).length
  const present = closed + (entry.facts ? 1 : 0) + (entry.tokens ? 1 : 0)
  return {
    header,
    section: header.section,
    item: header.item,
    ...(header.under === undefined ? {} : { under: header.under }),
    receivedAt,
    fields: entry.facts?.fields ?? {},
    closed,
    erased: Math.max(0, Object.keys(header.parts).length - present),
  }
}
