import type { Fact } from '#engine/facts.ts'
import type { ItemFields, MadeBatch } from './draft.ts'
import type { ItemFacts } from './facts-from-answers.ts'

const sameFact = (one: Fact | undefined, other: Fact): boolean =>
  one !== undefined && one.said === other.said && JSON.stringify(one.value) === JSON.stringify(other.value)

/**
 * What has to be said now: facts that are new, or other than the entries made so far. What was taken back is
 * not unsaid here: a record corrects by adding, on the page of the case.
 */
export function changesSince(
  batches: readonly MadeBatch[],
  items: readonly ItemFacts[],
): readonly ItemFacts[] {
  const said = saidInBatches(batches)
  return items.flatMap((item) => {
    const before = said[item.key] ?? {}
    const fields = Object.fromEntries(
      Object.entries(item.fields).filter(([name, fact]) => !sameFact(before[name], fact)),
    )
    return Object.keys(fields).length > 0 ? [{ ...item, fields }] : []
  })
}

export function saidInBatches(batches: readonly MadeBatch[]): ItemFields {
  const said: Record<string, Record<string, Fact>> = {}
  for (const { facts } of batches)
    for (const [key, fields] of Object.entries(facts)) said[key] = { ...said[key], ...fields }
  return said
}

export const asFields = (items: readonly ItemFacts[]): ItemFields =>
  Object.fromEntries(items.map(({ key, fields }) => [key, fields]))
