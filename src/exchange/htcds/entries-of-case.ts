import type { Dictionary, Words } from '#engine/dictionary.ts'
import type { Fact } from '#engine/facts.ts'
import type { ItemId, RecordId, Uuid } from '#record/entry.ts'
import type { ImportedCase, ImportedItem } from './htcds-data.ts'

/** What is said about one item of the new record, before it is sealed and signed. */
export type CaseEntry = {
  readonly section: string
  readonly item: ItemId
  readonly fields: Readonly<Record<string, Fact>>
}

export type CasePlace = {
  readonly record: RecordId
  /** Names the batch, so that whoever reads the record knows where it comes from and can take the batch back. */
  readonly batch: Uuid
  readonly language: keyof Words
  readonly dictionary: Dictionary
  readonly newId: () => Uuid
}

const origin = {
  en: 'Imported from an HTCDS 2.0 workbook, line {row}. Batch: {batch}.',
  fr: 'Importé d’un classeur HTCDS 2.0, ligne {row}. Lot : {batch}.',
  pt: 'Importado de um livro HTCDS 2.0, linha {row}. Lote: {batch}.',
} as const satisfies Words

/** The entries that make a record of one row; a sealed note says which row of which batch it was. */
export function entriesOfCase(one: ImportedCase, place: CasePlace): readonly CaseEntry[] {
  const { record, dictionary, newId } = place
  return [...one.items, originOf(one, place)].map(({ section, fields }) => ({
    section,
    item: dictionary.sections[section]?.items === 'one' ? record : newId(),
    fields,
  }))
}

function originOf(one: ImportedCase, { batch, language }: CasePlace): ImportedItem {
  const sentence = origin[language].replace('{row}', String(one.row)).replace('{batch}', batch)
  const text = one.caseNumber === undefined ? sentence : `${sentence}\n${one.caseNumber}`
  return { section: 'note', fields: { text: { value: text, said: 'not-stated' } } }
}
