import type { FactItem, FactSheet } from '#engine/facts.ts'
import type { FoldedItem, FoldedRecord } from './folded.ts'

/** What rules read of a folded record. Items of which nothing is left to read are not on the sheet. */
export function toFactSheet({ sections }: FoldedRecord): FactSheet {
  return Object.fromEntries(
    Object.entries(sections)
      .map(([name, items]) => [name, items.filter(saysSomething).map(factItem)] as const)
      .filter(([, items]) => items.length > 0),
  )
}

function saysSomething({ facts, unsettled }: FoldedItem): boolean {
  return Object.keys(facts).length + Object.keys(unsettled).length > 0
}

function factItem({ id, receivedAt, facts, unsettled }: FoldedItem): FactItem {
  return Object.keys(unsettled).length > 0 ? { id, receivedAt, facts, unsettled } : { id, receivedAt, facts }
}
