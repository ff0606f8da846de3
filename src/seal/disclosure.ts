import type { Fact } from '#engine/facts.ts'
import type { FoldedItem, FoldedRecord } from '#record/folded.ts'
import type { DisclosedItem } from './sealed-part.ts'

/** Fields that the person agreed to share, or that another recorded basis covers: by section, of these items. */
export type Choice = {
  readonly section: string
  /** Without it all items of the section. */
  readonly items?: readonly string[]
  readonly fields: readonly string[]
}

/**
 * What a disclosure will hold: exactly what is shown to the sender before it is sent, and the `disclose.items` of the
 * draft that sends it. What the person last declined to have shared, and what waits to be settled, is left out.
 */
export function chooseForDisclosure(record: FoldedRecord, choices: readonly Choice[]): DisclosedItem[] {
  return choices.flatMap(({ section, items, fields }) =>
    (record.sections[section] ?? [])
      .filter(({ id }) => items === undefined || items.includes(id))
      .map((item) => chosenOf(section, item, fields))
      .filter((chosen) => Object.keys(chosen.fields).length > 0),
  )
}

function chosenOf(
  section: string,
  { id, under, facts, declined }: FoldedItem,
  names: readonly string[],
): DisclosedItem {
  const fields: Record<string, Fact> = {}
  for (const name of names) {
    const fact = Object.hasOwn(facts, name) && !declined.includes(name) ? facts[name] : undefined
    if (fact) fields[name] = fact
  }
  return { section, item: id, ...(under === undefined ? {} : { under }), fields }
}
