import { read } from '@e965/xlsx'
import { parse } from 'csv-parse/browser/esm/sync'
import { isRefusal, type Refusal, refuse } from './refusals.ts'
import { unpackWorkbook } from './unpack-workbook.ts'

/** A computed cell or a spreadsheet error: what it shows is not what somebody wrote. */
export type OddCell = { readonly odd: 'formula' | 'error'; readonly shown: string }
/** `null` is an empty cell. A date of a workbook is a number of days: see `dayShift`. */
export type Cell = string | number | null | OddCell

export type SheetFormat = 'csv' | 'xlsx'

/** `rows[0]` is line 1 of the sheet, empty lines included; rows may be of different length. */
export type Sheet = {
  readonly format: SheetFormat
  /** Added to a day count it gives days since 30 December 1899. Old Macintosh workbooks count from 1904. */
  readonly dayShift: number
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
}

export type SheetLimits = {
  readonly mostBytes: number
  readonly mostUnpackedBytes: number
  readonly mostRows: number
}

/**
 * Reads the sheets of a CSV or XLSX file. The format is found by content; `format` only says what was
 * expected. Formulas are never computed, links never followed.
 */
export const readSheets = (
  bytes: Uint8Array,
  limits: SheetLimits,
  format?: SheetFormat,
): readonly Sheet[] | Refusal => {
  if (bytes.length === 0) return refuse('file-empty')
  if (bytes.length > limits.mostBytes) return refuse('file-too-large', `${limits.mostBytes} bytes`)
  const found = formatOf(bytes)
  if (typeof found !== 'string') return found
  if (format !== undefined && format !== found) return refuse('format-mismatch', format)
  const sheets = found === 'xlsx' ? readWorkbook(bytes, limits) : readText(bytes, limits)
  if (isRefusal(sheets)) return sheets
  if (sheets.some((sheet) => sheet.rows.length > limits.mostRows))
    return refuse('too-many-rows', String(limits.mostRows))
  return sheets
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const formatOf = (bytes: Uint8Array): SheetFormat | Refusal => {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx'
  // The old binary format and every workbook with a password come in this container.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse('file-locked')
  return bytes.subarray(0, 4096).includes(0) ? refuse('file-not-a-table') : 'csv'
}

const readWorkbook = (bytes: Uint8Array, limits: SheetLimits): readonly Sheet[] | Refusal => {
  const unpacked = unpackWorkbook(bytes, limits.mostUnpackedBytes)
  if (!(unpacked instanceof Uint8Array)) return unpacked
  try {
    const book = read(unpacked, {
      type: 'array',
      dense: true,
      cellHTML: false,
      sheetRows: limits.mostRows + 1,
    })
    const dayShift = book.Workbook?.WBProps?.date1904 === true ? 1462 : 0
    const raw = book.SheetNames.map((name) => ({ name, dayShift, rows: book.Sheets[name]?.['!data'] ?? [] }))
    if (raw.some((sheet) => sheet.rows.some((row) => (row?.length ?? 0) > mostColumns)))
      return refuse('too-many-columns', String(mostColumns))
    return raw.map(sheetOf)
  } catch {
    // The library throws plain errors of many kinds; all of them mean that the XML is not a workbook.
    return refuse('file-damaged')
  }
}

/** One stray cell far to the right of each row would otherwise cost a thousand empty ones. */
const mostColumns = 1000

type RawCell = {
  readonly t?: string
  readonly v?: string | number | boolean | Date
  readonly w?: string
  readonly f?: string
}
type RawSheet = {
  readonly name: string
  readonly dayShift: number
  readonly rows: readonly (readonly (RawCell | undefined)[] | undefined)[]
}

const sheetOf = ({ name, dayShift, rows }: RawSheet): Sheet => ({
  format: 'xlsx',
  dayShift,
  name,
  rows: Array.from(rows, (row) => Array.from(row ?? [], cellOf)),
})

const cellOf = (cell: RawCell | undefined): Cell => {
  if (cell === undefined || cell.t === undefined || cell.t === 'z') return null
  if (cell.f !== undefined) return { odd: 'formula', shown: shownBy(cell) }
  if (cell.t === 'e') return { odd: 'error', shown: shownBy(cell) }
  if (typeof cell.v === 'number') return cell.v
  // Spreadsheets show booleans in capitals; a person who wrote TRUE finds TRUE in the report.
  const text = typeof cell.v === 'boolean' ? String(cell.v).toUpperCase() : shownBy(cell)
  return text.trim() === '' ? null : text
}

const shownBy = (cell: RawCell): string =>
  typeof cell.v === 'string' ? cell.v : (cell.w ?? String(cell.v ?? ''))

const readText = (bytes: Uint8Array, limits: SheetLimits): readonly Sheet[] | Refusal => {
  const text = new TextDecoder('utf-8').decode(bytes)
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      relax_column_count: true,
      to: limits.mostRows + 1,
      delimiter: delimiterOf(text),
    })
    return [
      {
        format: 'csv',
        dayShift: 0,
        name: '',
        rows: rows.map((row) => row.map((cell) => (cell.trim() === '' ? null : cell))),
      },
    ]
  } catch {
    return refuse('file-damaged')
  }
}

/** Spreadsheets in French and Portuguese write semicolons. */
const delimiterOf = (text: string): string => {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/))
  return firstLine.split(';').length > firstLine.split(',').length ? ';' : ','
}
