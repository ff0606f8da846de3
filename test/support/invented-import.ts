import { expect } from 'vitest'
import type { Fact } from '#engine/facts.ts'
import type { HtcdsImport, ImportedCase } from '#exchange/htcds/htcds-data.ts'
import { type HtcdsOptions, readHtcds } from '#exchange/htcds/read-htcds.ts'
import { isRefusal } from '#exchange/sheet/refusals.ts'
import { type InventedRow, inventedWorkbook } from './invented-workbook.ts'

/** Reads a workbook that must be readable; every row of it must be accounted for. */
export const readBook = (bytes: Uint8Array, options: HtcdsOptions = {}): HtcdsImport => {
  const result = readHtcds(bytes, options)
  if (isRefusal(result)) throw new Error(result.refused)
  expect(result.cases.length + result.quarantine.length + result.emptyRows).toBe(result.rowsIn)
  return result
}

export const readOne = (row: InventedRow, options: HtcdsOptions = {}): HtcdsImport =>
  readBook(inventedWorkbook([row]), options)

export const valuesOf = (
  imported: ImportedCase | undefined,
  section: string,
): readonly Record<string, Fact['value']>[] =>
  (imported?.items ?? [])
    .filter((item) => item.section === section)
    .map((item) => Object.fromEntries(Object.entries(item.fields).map(([name, fact]) => [name, fact.value])))

export const personOf = (
  row: InventedRow,
  options: HtcdsOptions = {},
): Record<string, Fact['value']> | undefined => valuesOf(readOne(row, options).cases[0], 'person')[0]

export const findingsOf = (result: HtcdsImport): readonly string[] =>
  result.report.flatMap((row) => row.findings.map((finding) => finding.finding))
