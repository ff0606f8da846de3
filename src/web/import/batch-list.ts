import type { JobProgress } from './import-store.ts'

/**
 * The batch as the file that `amparo import-htcds --take-back` reads: line numbers and random ids, no person.
 * The format is that of the command.
 */
export function batchList({ job, chunks }: JobProgress, office: string): string {
  const { zone = 'Etc/UTC', today = '', dateOrder } = job.options
  const head = {
    format: 1,
    batch: job.id,
    office,
    workbook: job.workbook,
    cases: job.total,
    zone,
    today,
    ...(dateOrder ? { dateOrder } : {}),
  }
  const lines = chunks.flatMap(({ number, from, to, records, refused, sealed }) => [
    { chunk: number, from, to, records },
    ...(sealed ? [] : [{ settled: number, refused }]),
  ])
  return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
}
