import type { Words } from '#engine/dictionary.ts'
import { findingSentence } from '#exchange/htcds/findings.ts'
import type { ColumnUse, HtcdsImport } from '#exchange/htcds/htcds-data.ts'
import type { TemplateDefect } from '#exchange/htcds/template-defects.ts'

type Language = keyof Words

/** `{…}` is filled in. Kept beside the report because nothing else says these sentences. */
const sentences = {
  rows: {
    en: '{rows} rows: {cases} ready to import, {held} in quarantine, {empty} empty.',
    fr: '{rows} lignes : {cases} prêtes à importer, {held} en quarantaine, {empty} vides.',
    pt: '{rows} linhas: {cases} prontas a importar, {held} em quarentena, {empty} vazias.',
  },
  heading: {
    en: 'Column {column}: {words} Written: {written}. Read as: {readAs}.',
    fr: 'Colonne {column} : {words} Écrit : {written}. Lu comme : {readAs}.',
    pt: 'Coluna {column}: {words} Escrito: {written}. Lido como: {readAs}.',
  },
  keptAside: {
    en: 'Column {column} ({name}): filled in {filled} rows and kept aside in a sealed note, because the record has no field for it.',
    fr: 'Colonne {column} ({name}) : remplie dans {filled} lignes et gardée à part dans une note scellée, car le dossier n’a pas de champ pour elle.',
    pt: 'Coluna {column} ({name}): preenchida em {filled} linhas e guardada à parte numa nota selada, porque o registo não tem campo para ela.',
  },
  unreadSheet: {
    en: 'The sheet “{name}” was not read.',
    fr: 'La feuille « {name} » n’a pas été lue.',
    pt: 'A folha «{name}» não foi lida.',
  },
} as const satisfies Record<string, Words>

const fill = (
  sentence: Words,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string => sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

/**
 * The dry run as sentences, one a line: totals, headings, columns kept aside, then what was found row by row.
 * No line repeats what a person wrote into a row.
 */
export const htcdsReport = (read: HtcdsImport, language: Language): readonly string[] => [
  fill(sentences.rows, language, {
    rows: read.rowsIn,
    cases: read.cases.length,
    held: read.quarantine.length,
    empty: read.emptyRows,
  }),
  ...read.template.map((defect) => headingLine(defect, language)),
  ...read.columns
    .filter(isKeptAside)
    .map(({ column, name, filled }) => fill(sentences.keptAside, language, { column, name, filled })),
  ...read.unreadSheets.map((name) => fill(sentences.unreadSheet, language, { name })),
  ...read.report.flatMap(({ findings }) => findings.map((finding) => findingSentence(finding, language))),
]

const isKeptAside = (column: ColumnUse): boolean => column.place === 'note.text' && column.filled > 0

const headingLine = ({ columns, words, written, readAs }: TemplateDefect, language: Language): string =>
  fill(sentences.heading, language, {
    column: columns.join(', '),
    words: words[language],
    written: written.join(', '),
    readAs: readAs.length > 0 ? readAs.join(', ') : '–',
  })
