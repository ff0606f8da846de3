import type { Words } from '#engine/dictionary.ts'
import { entriesOfCase } from '#exchange/htcds/entries-of-case.ts'
import { findingKinds, findingSentence } from '#exchange/htcds/findings.ts'
import type { HtcdsImport, ImportedCase } from '#exchange/htcds/htcds-data.ts'
import type { SealedCase } from '#exchange/htcds/import-run.ts'
import { type HtcdsOptions, readHtcds } from '#exchange/htcds/read-htcds.ts'
import { isRefusal, refuse } from '#exchange/sheet/refusals.ts'
import type { Append } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { ready, sha256 } from '#seal/hash.ts'
import { toBytes } from '#seal/octets.ts'
import { writeEntries } from '#seal/write-entry.ts'
import { newId, random } from '../chance.ts'
import { now } from '../clock.ts'
import { type CsvRow, csvText } from './csv-text.ts'
import type { Asked, DryRun, Said, SealOrder } from './import-messages.ts'
import { mostBytes, readWhole } from './read-whole.ts'

/** The workbook and its people are here and nowhere else, until the page closes and the worker with it. */
let read: HtcdsImport | undefined

const mostFindingsShown = 200

const say = (said: Said): void => postMessage(said)

addEventListener('message', ({ data: asked }: MessageEvent<Asked>) => {
  void answer(asked)
})

async function answer(asked: Asked): Promise<void> {
  if (asked.ask === 'read') return open(asked.file, asked.options)
  if (!read) return undefined
  if (asked.ask === 'seal') return seal(read, asked.order, asked)
  const rows =
    asked.ask === 'report' ? reportRows(read, asked.language) : quarantineRows(read, asked.language)
  return say({ said: 'table', name: asked.ask, csv: await csvText(rows) })
}

async function open(file: File, options: HtcdsOptions): Promise<void> {
  if (file.size > mostBytes)
    return say({ said: 'refused', refusal: refuse('file-too-large', `${mostBytes} bytes`) })
  say({ said: 'progress', stage: 'loading' })
  const bytes = new Uint8Array(await readWhole(file, () => undefined))
  say({ said: 'progress', stage: 'sorting' })
  const result = readHtcds(bytes, options)
  if (isRefusal(result)) return say({ said: 'refused', refusal: result })
  await ready()
  read = result
  return say({ said: 'read', dryRun: dryRunOf(result, options, toBytes(sha256(bytes))) })
}

function dryRunOf(result: HtcdsImport, options: HtcdsOptions, workbook: string): DryRun {
  const { rowsIn, emptyRows, cases, quarantine, template, columns, unreadSheets, report } = result
  const findings = report.flatMap((row) => row.findings)
  const kinds = [...Map.groupBy(findings, ({ finding }) => finding)].map(([finding, some]) => ({
    finding,
    count: some.length,
  }))
  return {
    workbook,
    options,
    rowsIn,
    emptyRows,
    cases: cases.length,
    quarantined: quarantine.length,
    template,
    keptAside: columns.filter(({ place, filled }) => place === 'note.text' && filled > 0),
    unreadSheets,
    kinds: kinds.toSorted(
      (one, other) => severity(one.finding) - severity(other.finding) || other.count - one.count,
    ),
    findings: findings.slice(0, mostFindingsShown),
  }
}

const severity = (finding: keyof typeof findingKinds): number =>
  findingKinds[finding].severity === 'error' ? 0 : 1

/** Cases are sealed and signed here, off the page's own thread, and together: the browser's cryptography waits often. */
async function seal({ cases }: HtcdsImport, order: number, asked: SealOrder): Promise<void> {
  const made = await Promise.all(cases.slice(asked.from, asked.to).map((one) => sealCase(one, asked)))
  const [failed] = made.flatMap((one) => ('code' in one ? [one.code] : []))
  if (failed !== undefined) return say({ said: 'not-sealed', order, code: failed })
  return say({ said: 'sealed', order, cases: made.flatMap((one) => ('code' in one ? [] : [one])) })
}

async function sealCase(
  one: ImportedCase,
  { batch, language, writer }: SealOrder,
): Promise<SealedCase<Append> | { readonly code: string }> {
  const record = newId()
  const drafts = entriesOfCase(one, { record, batch, language, dictionary, newId })
  const ground = { dictionary, now: now(), random, newId }
  const written = await writeEntries(drafts, writer, { record, heads: [] }, new Map(), ground)
  if (written.kind === 'refused') return { code: written.code }
  const { entries, wraps } = written
  // Our entry types are read-only; what travels is declared by its schema.
  const body: Append = JSON.parse(JSON.stringify({ record, entries, wraps }))
  return { row: one.row, record, body }
}

/** What was found, line by line. It repeats nothing that was written. */
function reportRows({ report }: HtcdsImport, language: keyof Words): readonly CsvRow[] {
  return report.flatMap(({ row, outcome, findings }) =>
    findings.map((finding) => ({
      line: String(row),
      outcome,
      column: finding.column ?? '',
      field: finding.code ?? '',
      code: finding.finding,
      sentence: findingSentence(finding, language),
    })),
  )
}

/** The rows that wait, as they were written, to be corrected. It names people. */
function quarantineRows({ quarantine }: HtcdsImport, language: keyof Words): readonly CsvRow[] {
  const names = [...new Set(quarantine.flatMap(({ written }) => Object.keys(written)))]
  return quarantine.map(({ row, written, findings }) => ({
    line: String(row),
    why: findings
      .filter((finding) => finding.severity === 'error')
      .map((finding) => findingSentence(finding, language))
      .join(' '),
    ...Object.fromEntries(names.map((name) => [name, written[name] ?? ''])),
  }))
}
