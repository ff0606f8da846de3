import { type Cell, readSheets, type Sheet, type SheetLimits } from '../sheet/read-sheet.ts'
import { isRefusal, type Refusal, refuse } from '../sheet/refusals.ts'
import { htcdsColumns } from './columns.ts'
import { type Finding, findingKinds } from './findings.ts'
import type { ColumnUse, HtcdsImport, ImportedCase, QuarantinedRow, RowReport } from './htcds-data.ts'
import { readCase } from './read-case.ts'
import type { CellReading } from './read-cell.ts'
import type { DateOrder } from './read-date.ts'
import { type Column, columnLetter, type Header, readHeader } from './read-header.ts'

/** Ten thousand cases are 2 MB; a hundred thousand are more than one office keeps in a workbook. */
const limits: SheetLimits = {
  mostBytes: 64 * 1024 * 1024,
  mostUnpackedBytes: 512 * 1024 * 1024,
  mostRows: 100_000,
}

export type HtcdsOptions = {
  /** IANA zone of the office that filled the workbook; dates are moments of that place. */
  readonly zone?: string
  /** The day of the import (ISO 8601): for ages, and to see dates that have not come yet. */
  readonly today?: string
  /** For workbooks of an office known to write 3/4/2001 in one order. Without it such dates wait in quarantine. */
  readonly dateOrder?: DateOrder
}

/**
 * Dry run over an HTCDS 2.0 workbook (IOM, CC BY 4.0; no endorsement implied): bytes in, cases in the words of
 * our dictionary out. Nothing is stored or sealed here. Every row is a case, waits in quarantine, or is empty.
 */
export const readHtcds = (bytes: Uint8Array, options: HtcdsOptions = {}): HtcdsImport | Refusal => {
  const sheets = readSheets(bytes, limits)
  if (isRefusal(sheets)) return sheets
  const found = findTable(sheets)
  if (isRefusal(found)) return found
  const { sheet, header } = found
  const { zone = 'Etc/UTC', today, dateOrder } = options
  const reading: CellReading = { zone, today, order: dateOrder, dayShift: sheet.dayShift }
  const rows = sheet.rows.slice(header.firstRow)
  const outcome = readRows(rows, header, reading)
  return {
    sheet: sheet.name,
    rowsIn: rows.length,
    ...outcome,
    template: header.defects,
    unreadSheets: sheets.filter((other) => other !== sheet && hasContent(other)).map((other) => other.name),
  }
}

const hasContent = (sheet: Sheet): boolean => sheet.rows.some((row) => row.some((cell) => cell !== null))

/** The first sheet that has headings of the standard. */
const findTable = (sheets: readonly Sheet[]): { sheet: Sheet; header: Header } | Refusal => {
  let refusal: Refusal | undefined
  for (const sheet of sheets) {
    const header = readHeader(sheet.rows)
    if (!isRefusal(header)) return { sheet, header }
    refusal = refusal === undefined || refusal.refused === 'header-missing' ? header : refusal
  }
  return refusal ?? refuse('header-missing')
}

type Outcome = Pick<HtcdsImport, 'emptyRows' | 'cases' | 'report' | 'quarantine' | 'columns'>

type Cells = readonly (readonly [Column, Cell])[]

const readRows = (rows: Sheet['rows'], header: Header, reading: CellReading): Outcome => {
  const cases: ImportedCase[] = []
  const report: RowReport[] = []
  const quarantine: QuarantinedRow[] = []
  const uses = new Map<number, { column: Column; filled: number }>(
    header.columns.map((column) => [column.at, { column, filled: 0 }]),
  )
  const earlier = new Set<string>()
  let emptyRows = 0
  for (const [index, cells] of rows.entries()) {
    const filled = filledCells(cells, header, uses)
    if (filled.length === 0) {
      emptyRows += 1
      continue
    }
    const row = header.firstRow + index + 1
    const { items, findings: found } = readCase(filled, row, reading)
    const findings = [...found, ...repeated(filled, row, earlier)]
    const about = { row, ...caseNumberOf(cells, header) }
    const held = findings.some(({ severity }) => severity === 'error')
    if (held) quarantine.push({ ...about, written: writtenIn(filled), findings })
    else cases.push({ ...about, items })
    report.push({ ...about, outcome: held ? 'quarantined' : 'imported', findings })
  }
  return { emptyRows, cases, report, quarantine, columns: [...uses.values()].map(useOf) }
}

const filledCells = (
  cells: readonly Cell[],
  header: Header,
  uses: Map<number, { column: Column; filled: number }>,
): Cells =>
  cells.flatMap((cell, at) => {
    if (cell === null || at <= header.numberColumn) return []
    const use = uses.get(at) ?? {
      column: { at, letter: columnLetter(at), name: `column ${columnLetter(at)}` },
      filled: 0,
    }
    use.filled += 1
    uses.set(at, use)
    return [[use.column, cell] as const]
  })

const shown = (cell: Cell): string => {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.shown : String(cell)
}

const caseNumberOf = (cells: readonly Cell[], header: Header): { caseNumber?: string } => {
  const number = shown(cells[header.numberColumn] ?? null).trim()
  return number === '' ? {} : { caseNumber: number }
}

const writtenIn = (cells: Cells): Readonly<Record<string, string>> =>
  Object.fromEntries(cells.map(([column, cell]) => [column.name, shown(cell)]))

const repeated = (cells: Cells, row: number, earlier: Set<string>): readonly Finding[] => {
  const key = JSON.stringify(cells.map(([column, cell]) => [column.at, cell]))
  if (!earlier.has(key)) {
    earlier.add(key)
    return []
  }
  return [{ finding: 'row-repeated', severity: findingKinds['row-repeated'].severity, row }]
}

const useOf = ({ column, filled }: { column: Column; filled: number }): ColumnUse => {
  const becomes = column.code === undefined ? undefined : htcdsColumns[column.code].becomes
  return {
    column: column.letter,
    name: column.name,
    ...(column.code === undefined ? {} : { code: column.code }),
    place: becomes !== undefined && 'place' in becomes ? becomes.place : 'note.text',
    filled,
  }
}
