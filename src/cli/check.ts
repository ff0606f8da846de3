import { cite } from '#engine/citation.ts'
import type { Words } from '#engine/dictionary.ts'
import { type Finding, type FindingSource, findings, type UsedFact } from '#engine/findings.ts'
import { compileLaw } from '#engine/law.ts'
import { type NextQuestion, nextQuestions } from '#engine/questions.ts'
import type { Action } from '#engine/safeguard.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { safeguards } from '#law/safeguards/all.ts'
import { treatyStatus } from '#law/status/treaty-status.ts'
import { type CaseFileRefusal, readCaseFile } from '#record/case-file.ts'
import { type Refusal, refuse } from '#record/refusal.ts'
import { countries, instantForm } from '#record/value-forms.ts'

/** `amparo check`: the rights of one person, from a file, without a server. A public interface. */

export type Language = keyof Words
export type CheckOptions = {
  /** When the facts are read: RFC 3339, `Z` or an offset. */
  readonly now: string
  /** ISO 3166-1 alpha-3 of the State whose duty it is. */
  readonly country?: string
  /** Of the texts; English if absent. */
  readonly language?: Language
}

export type CheckRefusal = CaseFileRefusal | Refusal<'not-json' | 'malformed-instant' | 'unknown-country'>
/** `exitCode` is what the command ends with. */
export type CheckResult =
  | { readonly kind: 'checked'; readonly output: CheckOutput; readonly exitCode: 0 }
  | { readonly kind: 'refused'; readonly refusals: readonly CheckRefusal[]; readonly exitCode: 2 }

export type CheckOutput = {
  readonly now: string
  readonly country: string | null
  readonly findings: readonly CheckedFinding[]
  readonly questions: readonly { readonly fact: string; readonly why: string }[]
}

export type CheckedFinding = Pick<
  Finding,
  'safeguard' | 'status' | 'overdue' | 'severity' | 'missing' | 'owner'
> & {
  readonly sources: readonly CheckedSource[]
  readonly factsUsed: readonly UsedFact[]
  readonly action: CheckedAction | null
  readonly dueAt: string | null
  readonly changesAt: string | null
}
export type CheckedSource = Pick<FindingSource, 'role' | 'force' | 'binds'> & {
  readonly instrument: string
  readonly kind: FindingSource['instrument']['kind']
  readonly title: string
  readonly citation: string
  readonly correction: string | null
}
export type CheckedAction = Pick<Action, 'kind' | 'stops'> & { readonly verb: string; readonly text: string }

/** Reads a case file and prints every right that applies or may apply, most urgent first. Pure. */
export function runCheck(fileText: string, { now, country, language = 'en' }: CheckOptions): CheckResult {
  const wrongOptions = refuseOptions(now, country)
  if (wrongOptions.length > 0) return refused(wrongOptions)
  const parsed = parse(fileText)
  if (parsed.kind === 'refused') return refused([parsed])
  const readAt = new Date(now).toISOString()
  const file = readCaseFile(dictionary, parsed.input, readAt)
  if (file.kind === 'refused') return refused(file.refusals)
  const found = findings(compileLaw(safeguards, dictionary), file.facts, {
    now: readAt,
    country,
    status: treatyStatus,
    reads: 'team',
  })
  const output = {
    now: readAt,
    country: country ?? null,
    findings: found.map((finding) => printed(finding, language)),
    questions: nextQuestions(found).map((question) => asked(question, language)),
  }
  return { kind: 'checked', output, exitCode: 0 }
}

const refused = (refusals: readonly CheckRefusal[]): CheckResult => ({
  kind: 'refused',
  refusals,
  exitCode: 2,
})

function refuseOptions(now: string, country: string | undefined): CheckRefusal[] {
  const instant = new RegExp(instantForm).test(now)
    ? []
    : [refuse('malformed-instant', '--now', 'as 2026-11-20T14:30:00Z')]
  const known = country === undefined || countries.includes(country)
  return known ? instant : [...instant, refuse('unknown-country', '--country', 'an ISO 3166-1 alpha-3 code')]
}

type Parsed = { readonly kind: 'parsed'; readonly input: unknown } | Refusal<'not-json'>

function parse(text: string): Parsed {
  try {
    // A byte order mark is no part of JSON, but some editors put one.
    const input: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return { kind: 'parsed', input }
  } catch (fault) {
    if (fault instanceof SyntaxError) return refuse('not-json', '$', 'a file of JSON in UTF-8')
    throw fault
  }
}

function printed(finding: Finding, language: Language): CheckedFinding {
  const { safeguard, status, overdue, severity, factsUsed, missing, owner } = finding
  return {
    safeguard,
    status,
    overdue,
    severity,
    sources: finding.sources.map((source) => printedSource(source, language)),
    factsUsed,
    missing,
    action: finding.action ? printedAction(finding.action, language) : null,
    owner,
    dueAt: finding.dueAt ?? null,
    changesAt: finding.changesAt ?? null,
  }
}

function printedSource(source: FindingSource, language: Language): CheckedSource {
  const { instrument, role, force, binds } = source
  const { citation, correction } = cite(source)
  return {
    instrument: instrument.id,
    kind: instrument.kind,
    title: instrument.title,
    citation,
    correction: correction?.[language] ?? null,
    role,
    force,
    binds,
  }
}

const printedAction = ({ kind, stops, verb, text }: Action, language: Language): CheckedAction => ({
  kind,
  stops,
  verb: verb[language],
  text: text[language],
})

const asked = ({ fact, safeguard, why }: NextQuestion, language: Language) => ({
  fact,
  why: `${safeguard}: ${why[language]}`,
})
