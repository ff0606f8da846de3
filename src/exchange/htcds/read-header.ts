import type { Cell } from '../sheet/read-sheet.ts'
import { type Refusal, refuse } from '../sheet/refusals.ts'
import { type HtcdsCode, htcdsColumns } from './columns.ts'
import { foldValue } from './crosswalk.ts'
import { type TemplateDefect, templateDefect } from './template-defects.ts'

/** One named column. `code` is absent where the standard has no such field: it then goes to the note. */
export type Column = {
  readonly at: number
  readonly letter: string
  readonly name: string
  readonly code?: HtcdsCode
}

export type Header = {
  readonly columns: readonly Column[]
  readonly defects: readonly TemplateDefect[]
  /** The column of running numbers before the first field; -1 where there is none. */
  readonly numberColumn: number
  /** Index in the sheet of the first row under the headings. */
  readonly firstRow: number
}

/** A, B, … Z, AA, as spreadsheets show columns. */
export const columnLetter = (at: number): string => {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last
}

const codes = Object.keys(htcdsColumns) as HtcdsCode[]
const codeByFold: ReadonlyMap<string, HtcdsCode> = new Map(codes.map((code) => [foldValue(code), code]))

/** Labels that one field alone has; "Type" or "Longitude" say nothing without a code. */
const codeByLabel: ReadonlyMap<string, HtcdsCode> = new Map(
  [...Map.groupBy(codes, (code) => foldValue(htcdsColumns[code].label))].flatMap(([label, some]) =>
    some.length === 1 && some[0] !== undefined ? [[label, some[0]] as const] : [],
  ),
)

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '')

const codeLike = /^(org|prs|vic|per|cas|cco|hte|spl|con)_\w+$/
/** Preambles are short; deeper down a row is a person. */
const deepestHeading = 20

/**
 * Finds the code row, the label row or both, whatever stands above them, and says which field each column is.
 * Where the two disagree the code counts and the defect is named.
 */
export const readHeader = (rows: readonly (readonly Cell[])[]): Header | Refusal => {
  const top = rows.slice(0, deepestHeading)
  const codeRow = top.findIndex((row) => row.some((cell) => codeByFold.has(foldValue(textOf(cell)))))
  const labelRow = findLabelRow(top, codeRow)
  if (codeRow < 0 && labelRow < 0) return refuse('header-missing')
  const headings = headingsOf(top[codeRow] ?? [], top[labelRow] ?? [], codeRow >= 0)
  const numberColumn = numbersBefore(headings)
  const fields = headings.filter(({ column }) => column.at !== numberColumn)
  const columns = fields.map(({ column }) => column)
  const twice = repeatedCode(columns)
  if (twice !== undefined) return refuse('column-twice', twice)
  return { columns, defects: defectsOf(fields), numberColumn, firstRow: Math.max(codeRow, labelRow) + 1 }
}

const labelsIn = (row: readonly Cell[]): number =>
  row.filter((cell) => codeByLabel.has(foldValue(textOf(cell)))).length

/** With a code row, the labels stand just above or below it; alone, most cells must be labels. */
const findLabelRow = (top: readonly (readonly Cell[])[], codeRow: number): number => {
  const isMostlyLabels = (row: readonly Cell[]): boolean =>
    labelsIn(row) * 2 >= row.filter((cell) => textOf(cell) !== '').length && labelsIn(row) >= 1
  if (codeRow < 0) return top.findIndex((row) => isMostlyLabels(row) && labelsIn(row) >= 2)
  const near = [codeRow - 1, codeRow + 1].find((at) => isMostlyLabels(top[at] ?? []))
  return near ?? -1
}

type Heading = {
  readonly column: Column
  readonly code: string
  readonly label: string
  readonly hasCodeRow: boolean
}

const headingsOf = (
  codeRow: readonly Cell[],
  labelRow: readonly Cell[],
  hasCodeRow: boolean,
): readonly Heading[] => {
  const width = Math.max(codeRow.length, labelRow.length)
  return Array.from({ length: width }, (_, at) => ({
    at,
    code: textOf(codeRow[at]),
    label: textOf(labelRow[at]),
  }))
    .filter(({ code, label }) => code !== '' || label !== '')
    .map(({ at, code, label }) => {
      const known = codeOf(code, label)
      const column = {
        at,
        letter: columnLetter(at),
        name: code || label,
        ...(known === undefined ? {} : { code: known }),
      }
      return { column, code, label, hasCodeRow }
    })
}

const numberHeadings = new Set([
  '',
  'no',
  'nr',
  'num',
  'number',
  'numéro',
  'número',
  'case',
  'caseno',
  'casenumber',
  'id',
])

/** The published workbook leaves the heading over its running numbers empty; offices write "No." or "#". */
const numbersBefore = ([first]: readonly Heading[]): number => {
  if (first === undefined) return -1
  const isNumber = first.column.code === undefined && numberHeadings.has(foldValue(first.column.name))
  return isNumber ? first.column.at : first.column.at - 1
}

const codeOf = (code: string, label: string): HtcdsCode | undefined => {
  const exact = codeByFold.get(foldValue(code))
  if (exact !== undefined) return exact
  const labelled = codeByLabel.get(foldValue(label))
  if (code === '') return labelled
  return meant(code, labelled)
}

/** A code within one letter of a single code of the standard, or within three of the one that the label names. */
const meant = (code: string, labelled: HtcdsCode | undefined): HtcdsCode | undefined => {
  if (!codeLike.test(code)) return labelled
  if (labelled !== undefined && distance(code, labelled) <= 3) return labelled
  const near = codes.filter((known) => distance(code, known) <= 1)
  return near.length === 1 ? near[0] : undefined
}

/** Letters to add, drop or change (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= other.length; at++) {
      const change = (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1)
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

const repeatedCode = (columns: readonly Column[]): string | undefined => {
  const named = columns.flatMap(({ code }) => (code === undefined ? [] : [code]))
  return named.find((code, index) => named.indexOf(code) !== index)
}

const defectsOf = (headings: readonly Heading[]): readonly TemplateDefect[] => {
  const single = headings.flatMap((heading) => {
    const defect = defectOf(heading)
    return defect === undefined ? [] : [describe(defect, [heading])]
  })
  return [...single, ...labelDefects(headings.filter(labelContradicts))]
}

const defectOf = ({ column, code, label, hasCodeRow }: Heading) => {
  if (code === '') {
    if (column.code === undefined) return 'label-unknown'
    return hasCodeRow ? 'code-missing' : undefined
  }
  if (column.code === undefined) return 'code-unknown'
  // A label used as a code in a sheet with one heading row is a label, not a misspelling.
  return codeByFold.has(foldValue(code)) || (!codeLike.test(code) && label === '')
    ? undefined
    : 'code-misspelt'
}

const labelContradicts = ({ column, code, label }: Heading): boolean => {
  const labelled = codeByLabel.get(foldValue(label))
  return code !== '' && column.code !== undefined && labelled !== undefined && labelled !== column.code
}

/** Labels that only changed places among one another are one defect, not many. */
const labelDefects = (wrong: readonly Heading[]): readonly TemplateDefect[] => {
  const codesOf = wrong.map(({ column }) => column.code ?? '').sort()
  const labelled = wrong.map(({ label }) => codeByLabel.get(foldValue(label)) ?? '').sort()
  const shifted = wrong.length > 1 && codesOf.join() === labelled.join()
  return shifted
    ? [describe('labels-shifted', wrong)]
    : wrong.map((heading) => describe('label-differs', [heading]))
}

const describe = (defect: TemplateDefect['defect'], headings: readonly Heading[]): TemplateDefect =>
  templateDefect(defect, {
    columns: headings.map(({ column }) => column.letter),
    written: headings.map(({ code, label }) => (defect.startsWith('code') && code !== '' ? code : label)),
    readAs: headings.flatMap(({ column }) => (column.code === undefined ? [] : [column.code])),
  })
