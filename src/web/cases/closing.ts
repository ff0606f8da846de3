import type { Fact } from '#engine/facts.ts'
import type { Finding } from '#engine/findings.ts'
import type { Safeguard } from '#engine/safeguard.ts'
import type { RecordView } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { OrganisationId, RecordId } from '#record/entry.ts'
import type { FoldedRecord } from '#record/folded.ts'
import { fileSection } from '#record/record-state.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import type { Given } from '../intake/flow.ts'
import { momentOf } from '../intake/moment-of.ts'
import { type FormState, factOf, fieldAt } from './answers.ts'
import type { Rights } from './law-here.ts'

export const reasonPath = `${fileSection}.closureReason` as const
export const dayPath = `${fileSection}.closedAt` as const
const notePath = `${fileSection}.closureNote` as const

export const emptyClosing: FormState = { answers: {}, said: 'decision', reason: '' }

export const reasonIn = ({ answers }: FormState): string | undefined => {
  const given = answers[reasonPath]
  return given?.kind === 'value' && typeof given.value === 'string' ? given.value : undefined
}

type When = { readonly now: string; readonly zone: string }

/** Closed on the day that was said, else today. A record made by mistake is no closed case: it is withdrawn. */
export function closingOf(form: FormState, record: RecordId, { now, zone }: When): EntryDraft | undefined {
  const reason = reasonIn(form)
  if (reason === undefined) return undefined
  const told = (path: typeof dayPath | typeof notePath, given: Given | undefined) => {
    const field = fieldAt(dictionary, path)
    return field && factOf(given, 'decision', field)
  }
  const note = told(notePath, { kind: 'value', value: form.reason })
  const day = told(dayPath, form.answers[dayPath])
  const state = reason === 'recorded-by-mistake' ? 'withdrawn' : 'closed'
  return {
    section: fileSection,
    item: record,
    fields: {
      state: { value: state, said: 'decision' },
      closedAt: day ?? { value: momentOf(now, zone, 'day'), said: 'decision' },
      closureReason: { value: reason, said: 'decision' },
      ...(note ? { closureNote: note } : {}),
    },
  }
}

/** The words that were written when the case was closed; those of an earlier closing belong to the story. */
export function noteOfClosing({ sections }: FoldedRecord): Fact | undefined {
  const file = sections[fileSection]?.[0]
  const entryOf = (name: string) =>
    file?.history[name]?.findLast(({ standing }) => standing === 'stands')?.entry
  return entryOf('closureNote') === entryOf('state') ? file?.facts['closureNote'] : undefined
}

export const openingAgain = (record: RecordId): EntryDraft => ({
  section: fileSection,
  item: record,
  fields: { state: { value: 'open', said: 'decision' } },
})

/** What becomes of the steps that are open now, once the case is closed. */
export type AfterClosing = {
  /** Critical: the case stays on Today until they are met. */
  readonly stays: readonly Finding[]
  /** Critical rights of which only this team can read the answer: the office goes on asking. */
  readonly asked: readonly Safeguard[]
  /** Owed as before, and no longer on the daily list. */
  readonly rests: readonly Finding[]
}

type Seen = Pick<RecordView, 'findings' | 'holder'>

/** As the office will list it: see `isHeardWhenClosed` there. */
export function afterClosing(
  { findings }: Rights,
  { findings: onNode, holder }: Seen,
  own: OrganisationId,
  safeguards: ReadonlyMap<string, Safeguard>,
): AfterClosing {
  const open = findings.filter(({ action, status }) => action !== undefined && status !== 'met')
  const isHeard = ({ severity, factsUsed }: Finding): boolean =>
    severity === 'critical' && (holder === own || factsUsed.length > 0)
  const stays = open.filter(isHeard)
  const known = new Set(stays.map(({ safeguard }) => safeguard))
  const asked = new Set(
    onNode
      .filter(({ severity, dueAt }) => severity === 'critical' && dueAt !== null && holder === own)
      .map(({ safeguard }) => safeguard)
      .filter((safeguard) => !known.has(safeguard)),
  )
  return {
    stays,
    asked: [...asked].flatMap((id) => safeguards.get(id) ?? []),
    rests: open.filter((finding) => !isHeard(finding)),
  }
}
