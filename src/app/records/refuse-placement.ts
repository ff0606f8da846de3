import type { Dictionary } from '#engine/dictionary.ts'
import type { Fact } from '#engine/facts.ts'
import type { Entry } from '#record/entry.ts'
import type { FoldedItem, FoldedRecord } from '#record/folded.ts'
import { type Refused, refused } from '../refusal.ts'

type Organisations = ReadonlyMap<string, { readonly kind: string }>

/** The item that an entry speaks about, with what these and earlier entries say of it. */
function itemOf(folded: FoldedRecord, { header }: Entry): FoldedItem | undefined {
  const items = Object.hasOwn(folded.sections, header.section) ? folded.sections[header.section] : undefined
  return items?.find(({ id }) => id === header.item)
}

function allFacts(folded: FoldedRecord, entry: Entry): readonly (readonly [string, Fact])[] {
  return [...Object.entries(itemOf(folded, entry)?.facts ?? {}), ...Object.entries(entry.facts?.fields ?? {})]
}

/** Organisations that the item of this entry names among its node facts. */
export function organisationsNamed(
  { sections }: Dictionary,
  folded: FoldedRecord,
  entry: Entry,
): readonly string[] {
  const { section } = entry.header
  const declared = Object.hasOwn(sections, section) ? sections[section]?.fields : undefined
  return allFacts(folded, entry).flatMap(([field, { value }]) => {
    const type = declared !== undefined && Object.hasOwn(declared, field) ? declared[field]?.type : undefined
    const names = type?.kind === 'reference' && type.to === 'organisation'
    return names && typeof value === 'string' && value !== 'unknown' && value !== 'declined' ? [value] : []
  })
}

const isAboutAccommodation = (folded: FoldedRecord, entry: Entry): boolean =>
  allFacts(folded, entry).some(
    ([field, { value }]) => (field === 'service' || field === 'for') && value === 'accommodation',
  )

/**
 * No node fact may tell where a person stays: none names a shelter, and what is about accommodation names nobody but a
 * placement desk. Where the desk placed the person is sealed.
 */
export function refusePlacement(
  dictionary: Dictionary,
  entries: readonly Entry[],
  folded: FoldedRecord,
  organisations: Organisations,
): Refused | undefined {
  const telling = entries.find((entry) => {
    const kinds = organisationsNamed(dictionary, folded, entry).map((one) => organisations.get(one)?.kind)
    if (kinds.includes('shelter')) return true
    return isAboutAccommodation(folded, entry) && kinds.some((kind) => kind !== 'placement-desk')
  })
  return telling && refused('placement-through-desk-only', { at: telling.header.id })
}
