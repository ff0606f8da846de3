import { readSheets, type SheetFormat, type SheetLimits } from '../sheet/read-sheet.ts'
import { isRefusal, type Refusal } from '../sheet/refusals.ts'
import type { GlotipData, GlotipRow, SetAside } from './glotip-data.ts'
import { hazardsOf, labelsToReview } from './hazards.ts'
import { locateTable, releaseOf } from './locate-table.ts'
import { readRow, rememberingMatch, setAside, type WrittenRow, writtenRow } from './read-row.ts'
import { setDuplicatesAside } from './set-duplicates-aside.ts'

/** The release of 2025 has 58,769 rows, 7.7 MB as CSV and 27 MB unpacked from XLSX. */
const limits: SheetLimits = {
  mostBytes: 64 * 1024 * 1024,
  mostUnpackedBytes: 256 * 1024 * 1024,
  mostRows: 500_000,
}

/**
 * Reads the UNODC GLOTIP dataset (long format, CSV or XLSX) into rows with codes and counts.
 *
 * Every row of the file is either kept or set aside with a reason: `rowsIn = rows.length + setAside.length`.
 * A file that is not this dataset is refused.
 */
export const readGlotip = (
  bytes: Uint8Array,
  { format }: { readonly format?: SheetFormat } = {},
): GlotipData | Refusal => {
  const sheets = readSheets(bytes, limits, format)
  if (isRefusal(sheets)) return sheets
  const table = locateTable(sheets)
  if (isRefusal(table)) return table
  const written = table.body.map((cells, index) => writtenRow(cells, index + 1, table.at))
  const { rows, aside, duplicates } = sortOut(written)
  const release = releaseOf(table.preamble)
  return {
    format: table.sheet.format,
    headerLine: table.preamble.length + 1,
    ...(release === undefined ? {} : { release }),
    rowsIn: written.length,
    rows,
    setAside: aside,
    hazards: hazardsOf(written, rows, duplicates, table.preamble.length),
    review: labelsToReview(rows),
  }
}

const sortOut = (written: readonly WrittenRow[]) => {
  const match = rememberingMatch()
  const readable: GlotipRow[] = []
  const aside: SetAside[] = []
  const source = new Map<number, WrittenRow>()
  for (const one of written) {
    const read = readRow(one, match)
    if ('reason' in read) aside.push(read)
    else {
      readable.push(read)
      source.set(read.row, one)
    }
  }
  const duplicates = setDuplicatesAside(readable)
  for (const { row, reason, others } of duplicates.aside) {
    const one = source.get(row.row)
    if (one !== undefined) aside.push(setAside(one, reason, others))
  }
  return { rows: duplicates.kept, aside: aside.sort((one, other) => one.row - other.row), duplicates }
}
