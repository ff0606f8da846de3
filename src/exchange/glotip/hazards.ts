import { isTotalLabel } from '../countries/match-citizenship.ts'
import type { Category, GlotipRow, Hazards, LabelToReview } from './glotip-data.ts'
import { isNonsense, isTemplateLabel, type WrittenRow } from './read-row.ts'
import type { Duplicates } from './set-duplicates-aside.ts'

/** UTF-8 that was once read as Latin-1: `Ã©` where `é` should stand. */
const mojibake = /[ÃÂ][\u0080-\u00BF]/

/** Counts each hazard over all rows of the file, kept and set aside alike. */
export const hazardsOf = (
  written: readonly WrittenRow[],
  kept: readonly GlotipRow[],
  duplicates: Duplicates,
  preambleRows: number,
): Hazards => {
  const rowsWith = (test: (row: WrittenRow) => boolean): number => written.filter(test).length
  const filled = (row: WrittenRow): boolean => row.width > 0
  const { keys, rows, keysAllEqual, keysInConflict } = duplicates
  return {
    preambleRows,
    thousandsCommas: rowsWith(({ text }) => text.txtVALUE.includes(',')),
    maskedUnder5: rowsWith(({ text }) => /^<\s*5$/.test(text.txtVALUE)),
    duplicateKeys: { keys, rows, keysAllEqual, keysInConflict },
    templateLabels: rowsWith(({ text }) => isTemplateLabel(text.Category)),
    nonsenseValues: rowsWith(isNonsense),
    replacementCharacters: rowsWith(({ cells }) => cells.some((cell) => cell.includes('\uFFFD'))),
    mojibake: rowsWith(({ cells }) => cells.some((cell) => mojibake.test(cell))),
    blankCategories: rowsWith((row) => filled(row) && row.text.Category === ''),
    totalsAsCategory: rowsWith(({ text }) => text.Dimension !== 'Total' && isTotalLabel(text.Category)),
    countriesWithoutCode: rowsWith((row) => filled(row) && row.text.Iso3_code === ''),
    freeTextLabels: labelCounts(written, kept),
  }
}

type Labelled = Extract<Category, { label: string }>
type LabelledRow = GlotipRow & { readonly category: Labelled }

const labelledRows = (rows: readonly GlotipRow[]): readonly LabelledRow[] =>
  rows.filter((row): row is LabelledRow => 'label' in row.category)

/** Distinct labels are counted as written in the file, the blank one and the leaked ones included. */
const labelCounts = (
  written: readonly WrittenRow[],
  kept: readonly GlotipRow[],
): Hazards['freeTextLabels'] => {
  const labelsOf = (dimension: string): readonly string[] =>
    written.filter(({ text }) => text.Dimension === dimension).map(({ text }) => text.Category)
  const citizenship = labelsOf('by citizenship')
  const repatriation = labelsOf('by country of repatriation')
  const keptWith = (kind: Labelled['match']['kind']): number =>
    new Set(
      labelledRows(kept).flatMap(({ category }) => (category.match.kind === kind ? [category.label] : [])),
    ).size
  return {
    rows: citizenship.length + repatriation.length,
    citizenshipLabels: new Set(citizenship).size,
    repatriationLabels: new Set(repatriation).size,
    matchedLabels: keptWith('country'),
    groupLabels: keptWith('group'),
    labelsToReview: keptWith('unmatched'),
  }
}

/** Labels without a country, the most frequent first. */
export const labelsToReview = (kept: readonly GlotipRow[]): readonly LabelToReview[] => {
  const unmatched = labelledRows(kept).filter(({ category }) => category.match.kind === 'unmatched')
  return [...Map.groupBy(unmatched, (row) => row.category.label)]
    .map(([label, rows]) => ({
      label,
      rows: rows.length,
      countries: [...new Set(rows.map((row) => row.country ?? row.name))].sort(),
      candidates: candidatesOf(rows),
    }))
    .sort((one, other) => other.rows - one.rows || (one.label < other.label ? -1 : 1))
}

const candidatesOf = (rows: readonly LabelledRow[]): readonly string[] => {
  const match = rows[0]?.category.match
  return match?.kind === 'unmatched' ? match.candidates : []
}
