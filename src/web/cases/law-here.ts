import type { Among } from '#engine/called.ts'
import type { FactItem, Instant } from '#engine/facts.ts'
import type { Finding } from '#engine/findings.ts'
import type { Step } from '#engine/plan.ts'
import type { NextQuestion } from '#engine/questions.ts'
import type { Interplay, Safeguard } from '#engine/safeguard.ts'
import type { FoldedRecord } from '#record/folded.ts'

/** What the law says of this person now, with team facts: computed on this device, kept nowhere. */
export type Rights = {
  readonly findings: readonly Finding[]
  readonly plan: readonly Step[]
  readonly questions: readonly NextQuestion[]
  readonly now: Instant
}

export type LawHere = {
  readonly safeguards: ReadonlyMap<string, Safeguard>
  readonly interplay: Interplay
  readonly rightsOf: (folded: FoldedRecord, now: Instant, country: string) => Rights
  /** The earliest deadline that a device of the team knows and the lists of the office do not, in milliseconds. */
  readonly teamDeadline: (read: BothFolds, now: Instant, country: string, among: Among) => number | undefined
  /** A dry run: the right that a service on these conditions would offend. The office decides the same. */
  readonly offendedBy: (folded: FoldedRecord, offer: Offered, now: Instant) => Safeguard | undefined
}

type BothFolds = { readonly team: FoldedRecord; readonly node: FoldedRecord }

type Offered = { readonly service: string; readonly conditionalOn: readonly string[] }

const dryRun = 'dry-run'
const offends: ReadonlySet<string> = new Set(['breach', 'departure', 'risk'])

const hypothetical = ({ service, conditionalOn }: Offered, now: Instant): FactItem => ({
  id: dryRun,
  receivedAt: now,
  facts: {
    service: { value: service, said: 'not-stated' },
    conditionalOn: { value: conditionalOn, said: 'not-stated' },
  },
})

let loaded: Promise<LawHere> | undefined

/** Loads and compiles the law once for this page; call it when there is nothing else to do. */
export function lawHere(): Promise<LawHere> {
  loaded ??= load().catch((fault: unknown) => {
    // Its file could not be fetched. Whoever asks next tries again.
    loaded = undefined
    throw fault
  })
  return loaded
}

const modules = () =>
  Promise.all([
    import('#engine/findings.ts'),
    import('#engine/called.ts'),
    import('#engine/law.ts'),
    import('#engine/plan.ts'),
    import('#engine/questions.ts'),
    import('#record/fact-sheet.ts'),
    import('#law/safeguards/all.ts'),
    import('#law/interplay.ts'),
    import('#law/status/treaty-status.ts'),
    import('#law/facts/dictionary.ts'),
  ])

async function load(): Promise<LawHere> {
  const [engine, lists, laws, plans, next, sheets, law, rules, status, facts] = await modules()
  const compiled = laws.compileLaw(law.safeguards, facts.dictionary)
  const list = status.treatyStatus
  return {
    safeguards: new Map(law.safeguards.map((safeguard) => [safeguard.id, safeguard])),
    interplay: rules.interplay,
    teamDeadline: ({ team, node }, now, country, among) => {
      const read = { team: sheets.toFactSheet(team), node: sheets.toFactSheet(node) }
      return lists.teamDeadline(compiled, read, { now, country, status: list }, among)
    },
    offendedBy: (folded, offered, now) => {
      const sheet = { ...sheets.toFactSheet(folded), service: [hypothetical(offered, now)] }
      const circumstances = { now, country: undefined, status: list, reads: 'team' } as const
      return engine
        .judgements(compiled, sheet, circumstances)
        .find(({ status: word, verdict }) => offends.has(word) && verdict.items.includes(dryRun))?.compiled
        .safeguard
    },
    rightsOf: (folded, now, country) => {
      const circumstances = { now, country, status: list, reads: 'team' } as const
      const findings = engine
        .findings(compiled, sheets.toFactSheet(folded), circumstances)
        .filter(({ audience }) => audience.reads.includes('team'))
      return {
        findings,
        plan: plans.planOf(findings, rules.interplay),
        questions: next.nextQuestions(findings),
        now,
      }
    },
  }
}
