import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Words } from '#engine/dictionary.ts'
import type { HtcdsImport } from '#exchange/htcds/htcds-data.ts'
import { readHtcds } from '#exchange/htcds/read-htcds.ts'
import { isRefusal, type Refusal } from '#exchange/sheet/refusals.ts'
import { htcdsReport } from './htcds-report.ts'
import { askPassphrase } from './import/ask-passphrase.ts'
import { type Batch, type BatchHead, batchLog, beginBatch, readBatch } from './import/batch-file.ts'
import { fill, importRefusals, importSentences } from './import/import-words.ts'
import { sendCases } from './import/send-cases.ts'
import { takeBackBatch } from './import/take-back-batch.ts'
import { type Ground, type SignedIn, signIn } from './office/sign-in.ts'
import { fetchTransport, isOfficeRefusal } from './office/transport.ts'
import { languageOf, type Outcome, refused, terminalLanguage } from './outcome.ts'

/** What was written after `amparo import-htcds`. */
export type ImportOptions = {
  readonly office?: string
  readonly name?: string
  readonly dryRun?: true
  readonly dateOrder?: string
  readonly language?: string
  readonly resume?: string
  readonly takeBack?: string
}

type Env = Readonly<Record<string, string | undefined>>
type Setting = {
  readonly office: string
  readonly name: string
  readonly language: keyof Words
  readonly env: Env
}
type ReadOptions = Pick<BatchHead, 'zone' | 'today' | 'dateOrder'>
type RefusalCode = keyof typeof importRefusals

const refuse = (code: RefusalCode, about?: string): Outcome =>
  refused({ code, words: importRefusals[code], ...(about === undefined ? {} : { about }) })

const dateOrders = ['day-first', 'month-first'] as const

/**
 * `amparo import-htcds FILE`: a dry run, an import, its continuation, or taking it back.
 *
 * @param bytes the workbook; taking back needs none
 */
export async function importHtcds(
  bytes: Uint8Array | undefined,
  options: ImportOptions,
  env: Env,
): Promise<Outcome> {
  const language = languageOf(options.language ?? terminalLanguage(env))
  if (language === undefined) return refuse('language-unknown', options.language)
  const dateOrder = dateOrders.find((known) => known === options.dateOrder)
  if (options.dateOrder !== undefined && dateOrder === undefined) return refuse('date-order-unknown')
  const read: ReadOptions = { ...hereAndNow(), ...(dateOrder === undefined ? {} : { dateOrder }) }
  if (options.dryRun) return bytes === undefined ? refuse('workbook-missing') : dryRun(bytes, read, language)
  return atOffice(bytes, options, read, { language, env })
}

function atOffice(
  bytes: Uint8Array | undefined,
  { office, name, resume, takeBack }: ImportOptions,
  read: ReadOptions,
  rest: Pick<Setting, 'language' | 'env'>,
): Promise<Outcome> | Outcome {
  if (office === undefined || name === undefined) return refuse('option-missing')
  if (!isSafe(office)) return refuse('office-address-unsafe', office)
  const setting = { office, name, ...rest }
  if (takeBack !== undefined) return takeBackFrom(takeBack, setting)
  return bytes === undefined ? refuse('workbook-missing') : importFrom(bytes, resume, read, setting)
}

function hereAndNow(): ReadOptions {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date())
  return { zone, today }
}

/** Who only looks on the way must not see a sign-in: https, or this machine. */
function isSafe(office: string): boolean {
  if (!URL.canParse(office)) return false
  const { protocol, hostname } = new URL(office)
  return protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
}

function readWorkbook(bytes: Uint8Array, options: ReadOptions): HtcdsImport | Refusal {
  const { dateOrder, ...here } = options
  return readHtcds(bytes, dateOrder === undefined ? here : { ...here, dateOrder })
}

const notRead = ({ refused: code, words, about }: Refusal): Outcome =>
  refused({ code, words, ...(about === undefined ? {} : { about }) })

function dryRun(bytes: Uint8Array, options: ReadOptions, language: keyof Words): Outcome {
  const read = readWorkbook(bytes, options)
  return isRefusal(read) ? notRead(read) : { kind: 'text', text: htcdsReport(read, language).join('\n') }
}

const ground: Ground = {
  now: () => new Date().toISOString(),
  random: (length) => new Uint8Array(randomBytes(length)),
  newId: () => randomUUID(),
}

async function enter({ office, name, language, env }: Setting): Promise<SignedIn | Outcome> {
  const passphrase = await askPassphrase(env, importSentences.passphrase[language])
  if (passphrase === undefined) return refuse('passphrase-missing')
  try {
    const entered = await signIn(fetchTransport(office, language), name, passphrase, ground)
    // What this device found, not the office: it has no sentence of the office with it.
    if (isOfficeRefusal(entered) && entered.status === 0) return refuse('keys-not-openable')
    if (isOfficeRefusal(entered))
      return refused({
        code: entered.code,
        words: { en: entered.message, fr: entered.message, pt: entered.message },
      })
    const { role } = entered.me.user
    return role === 'in-charge' || role === 'case-worker' ? entered : refuse('may-not-import')
  } catch {
    return refuse('office-unreachable', office)
  }
}

const isOutcome = (entered: SignedIn | Outcome): entered is Outcome => 'kind' in entered

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url')

/** The batch to go on with, or a new one; an unfinished batch is read with the options it was begun with. */
async function batchFor(
  bytes: Uint8Array,
  resume: string | undefined,
  options: ReadOptions,
  office: string,
): Promise<{ readonly batch: Batch; readonly path: string } | Outcome> {
  if (resume !== undefined) {
    const batch = await readBatch(resume)
    if (batch === undefined) return refuse('batch-file-unreadable', resume)
    if (batch.head.workbook !== sha256(bytes)) return refuse('batch-of-other-workbook', resume)
    return batch.head.office === office ? { batch, path: resume } : refuse('batch-of-other-office', resume)
  }
  const head: BatchHead = {
    format: 1,
    batch: ground.newId(),
    office,
    workbook: sha256(bytes),
    cases: 0,
    ...options,
  }
  return {
    batch: { head, records: [], refused: [], number: 0, next: 0 },
    path: `amparo-import-${head.batch}.jsonl`,
  }
}

async function importFrom(
  bytes: Uint8Array,
  resume: string | undefined,
  options: ReadOptions,
  setting: Setting,
): Promise<Outcome> {
  const { language, office } = setting
  const chosen = await batchFor(bytes, resume, options, office)
  if ('kind' in chosen) return chosen
  const { batch, path } = chosen
  const read = readWorkbook(bytes, batch.head)
  if (isRefusal(read)) return notRead(read)
  process.stderr.write(`${htcdsReport(read, language).join('\n')}\n`)
  if (read.cases.length === 0) return { kind: 'text', text: importSentences.nothing[language] }
  const signedIn = await enter(setting)
  if (isOutcome(signedIn)) return signedIn
  if (resume === undefined) await beginBatch(path, { ...batch.head, cases: read.cases.length })
  const total = read.cases.length
  process.stderr.write(`${fill(importSentences.begun, language, { batch: batch.head.batch, path })}\n`)
  const end = await sendCases({
    signedIn,
    cases: read.cases,
    batch,
    log: batchLog(path),
    language,
    progress: (done) =>
      void process.stderr.write(`${fill(importSentences.progress, language, { done, total })}\n`),
    isStopped: () => false,
  })
  return outcomeOf(end, path, language)
}

/** Read back from the file: what it says is what can be gone on with. */
async function outcomeOf(
  end: Awaited<ReturnType<typeof sendCases>>,
  path: string,
  language: keyof Words,
): Promise<Outcome> {
  const batch = await readBatch(path)
  if (batch === undefined) throw new Error(`The batch file ${path} cannot be read back`)
  const total = batch.head.cases
  if (end.kind === 'later') {
    process.stderr.write(`${end.message} (${end.code})\n`)
    return refused({
      code: 'import-not-finished',
      words: {
        en: fill(importSentences.goOn, 'en', { done: batch.next, total, path }),
        fr: fill(importSentences.goOn, 'fr', { done: batch.next, total, path }),
        pt: fill(importSentences.goOn, 'pt', { done: batch.next, total, path }),
      },
    })
  }
  const lines = [
    fill(importSentences.done, language, {
      sent: batch.records.length - batch.refused.length,
      refused: batch.refused.length,
      batch: batch.head.batch,
    }),
    ...batch.refused.map((row) => fill(importSentences.refusedRow, language, row)),
  ]
  return { kind: 'text', text: lines.join('\n') }
}

async function takeBackFrom(path: string, setting: Setting): Promise<Outcome> {
  const { language, office } = setting
  const batch = await readBatch(path)
  if (batch === undefined) return refuse('batch-file-unreadable', path)
  if (batch.head.office !== office) return refuse('batch-of-other-office', path)
  const signedIn = await enter(setting)
  if (isOutcome(signedIn)) return signedIn
  const total = batch.records.length
  const taken = await takeBackBatch({
    signedIn,
    batch,
    language,
    progress: (done) => {
      if (done % 100 === 0)
        process.stderr.write(`${fill(importSentences.progress, language, { done, total })}\n`)
    },
  })
  if (isOfficeRefusal(taken))
    return refused({ code: taken.code, words: { en: taken.message, fr: taken.message, pt: taken.message } })
  return {
    kind: 'text',
    text: [fill(importSentences.takenBack, language, taken), importSentences.takenBackMeans[language]].join(
      '\n',
    ),
  }
}
