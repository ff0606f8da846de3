import type { Words } from '#engine/dictionary.ts'
import type { Fact, Instant } from '#engine/facts.ts'
import { heads } from '#record/branch.ts'
import type { HashText } from '#record/canonical.ts'
import type { DeviceId, Entry, EntryId, Hash, Hlc, ItemId, RecordId, Uuid } from '#record/entry.ts'
import { headerHash } from '#record/entry-hash.ts'
import { fileSection } from '#record/record-state.ts'

/** One entry that takes back what an imported entry said; or the one that calls the record a mistake. */
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
  readonly now: Instant
  readonly hash: HashText
}

const reason = {
  en: 'Import batch {batch} was taken back: this record was imported by mistake.',
  fr: 'Le lot d’importation {batch} a été annulé : ce dossier a été importé par erreur.',
  pt: 'O lote de importação {batch} foi desfeito: este registo foi importado por engano.',
} as const satisfies Words

/**
 * What takes an imported record back. A journal only grows, so each node fact of the import is corrected to *unknown*
 * as a decision, and the record is called a mistake, with the reason under seal: then it stands on no list and in no
 * figure. What was unknown already needs no correction. The sealed parts stay where they are.
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
    entries: [...own.flatMap(correctionOf), withdrawal(about)],
    branch: branchOf(entries, about),
  }
}

/** Everything that was said is corrected, and the last word about the file is that it was a mistake. */
function isTakenBack(own: readonly Entry[], later: readonly Entry[]): boolean {
  const ids = new Set(own.map(({ header }) => header.id))
  const corrected = new Set(later.flatMap(({ header }) => header.corrects ?? []))
  const file = later.findLast(({ header }) => header.section === fileSection)
  const strange = later.some(
    ({ header }) => header.section !== fileSection && !(header.corrects && ids.has(header.corrects)),
  )
  return (
    !strange &&
    file?.facts?.fields['state']?.value === 'withdrawn' &&
    own.every((entry) => namesSaid(entry).length === 0 || corrected.has(entry.header.id))
  )
}

/** Fields of which an entry told the node something. */
const namesSaid = ({ facts }: Entry): readonly string[] =>
  Object.entries(facts?.fields ?? {}).flatMap(([name, { value }]) => (value === 'unknown' ? [] : [name]))

function correctionOf(entry: Entry): readonly Correction[] {
  const names = namesSaid(entry)
  if (names.length === 0) return []
  const { section, item, id } = entry.header
  const fields = names.map((name): [string, Fact] => [name, { value: 'unknown', said: 'decision' }])
  return [{ section, item, fields: Object.fromEntries(fields), corrects: id }]
}

function withdrawal({ record, batch, language, now }: TakingBack): Correction {
  const decided = (value: Fact['value']): Fact => ({ value, said: 'decision' })
  return {
    section: fileSection,
    item: record,
    fields: {
      state: decided('withdrawn'),
      closedAt: decided({ local: now.slice(0, 16), zone: 'UTC', precision: 'minute', approximate: false }),
      closureReason: decided('recorded-by-mistake'),
      closureNote: decided(reason[language].replace('{batch}', batch)),
    },
  }
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
