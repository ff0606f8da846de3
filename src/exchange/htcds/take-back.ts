import type { Words } from '#engine/dictionary.ts'
import type { Fact } from '#engine/facts.ts'
import { heads } from '#record/branch.ts'
import type { HashText } from '#record/canonical.ts'
import type { DeviceId, Entry, EntryId, Hash, Hlc, ItemId, RecordId, Uuid } from '#record/entry.ts'
import { headerHash } from '#record/entry-hash.ts'

/** One entry that takes back what an imported entry said, in exactly the fields that it carried. */
export type Correction = {
  readonly section: string
  readonly item: ItemId
  readonly fields: Readonly<Record<string, Fact>>
  readonly corrects?: EntryId
}

export type TakeBack =
  | {
      readonly kind: 'corrections'
      readonly entries: readonly Correction[]
      /** Where the branch stands for this device. */
      readonly branch: {
        readonly record: RecordId
        readonly heads: readonly EntryId[]
        readonly previous?: Hash
        readonly clock?: Hlc
      }
    }
  | { readonly kind: 'already-taken-back' }
  /** Somebody wrote to the record after the import: it is theirs to correct. */
  | { readonly kind: 'worked-on' }

export type TakingBack = {
  readonly record: RecordId
  readonly device: DeviceId
  readonly batch: Uuid
  readonly language: keyof Words
  readonly newId: () => Uuid
  readonly hash: HashText
}

const reason = {
  en: 'Import batch {batch} was taken back: this record was imported by mistake.',
  fr: 'Le lot d’importation {batch} a été annulé : ce dossier a été importé par erreur.',
  pt: 'O lote de importação {batch} foi desfeito: este registo foi importado por engano.',
} as const satisfies Words

/**
 * What takes an imported record back. A journal only grows, so each node fact of the import is corrected to
 * *unknown* as a decision, with the reason in a sealed note. The sealed parts stay where they are.
 *
 * @param entries the own branch of the record, in the order in which the office holds it
 */
export function takeBack(entries: readonly Entry[], about: TakingBack): TakeBack {
  const [first] = entries
  const imported = new Set(first?.signature.batch)
  const hashOf = ({ header }: Entry): Hash => headerHash(header, about.hash)
  const own = entries.filter((entry) => imported.has(hashOf(entry)))
  const later = entries.filter((entry) => !own.includes(entry))
  if (later.length > 0) return { kind: isTakenBack(own, later) ? 'already-taken-back' : 'worked-on' }
  return {
    kind: 'corrections',
    entries: [...own.flatMap(correctionOf), noteOf(about)],
    branch: branchOf(entries, about),
  }
}

/** Corrections of imported entries, and besides them nothing but sealed parts such as the reason. */
function isTakenBack(own: readonly Entry[], later: readonly Entry[]): boolean {
  const ids = new Set(own.map(({ header }) => header.id))
  const corrected = new Set(later.flatMap(({ header }) => header.corrects ?? []))
  const strange = later.some(
    ({ header, facts }) => facts !== undefined && !(header.corrects && ids.has(header.corrects)),
  )
  return !strange && own.every(({ header, facts }) => facts === undefined || corrected.has(header.id))
}

function correctionOf({ header, facts }: Entry): readonly Correction[] {
  if (facts === undefined) return []
  const fields = Object.keys(facts.fields).map((name): [string, Fact] => [
    name,
    { value: 'unknown', said: 'decision' },
  ])
  return [
    {
      section: header.section,
      item: header.item,
      fields: Object.fromEntries(fields),
      corrects: header.id,
    },
  ]
}

function noteOf({ batch, language, newId }: TakingBack): Correction {
  const value = reason[language].replace('{batch}', batch)
  return { section: 'note', item: newId(), fields: { text: { value, said: 'decision' } } }
}

function branchOf(entries: readonly Entry[], { record, device, hash }: TakingBack) {
  const headers = entries.map(({ header }) => header)
  const last = headers.findLast((header) => header.device === device)
  const clock = headers
    .map(({ at }) => at)
    .toSorted()
    .at(-1)
  return {
    record,
    heads: heads(headers),
    ...(last === undefined ? {} : { previous: headerHash(last, hash) }),
    ...(clock === undefined ? {} : { clock }),
  }
}
