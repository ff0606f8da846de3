import type { Section } from '#engine/dictionary.ts'
import type { Fact } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { EntryId } from '#record/entry.ts'
import type { FoldedItem } from '#record/folded.ts'
import { textIn } from '#record/told-text.ts'
import type { DisclosedItem } from '#seal/sealed-part.ts'
import type { Given } from '../intake/flow.ts'
import { momentOf } from '../intake/moment-of.ts'
import { factOf } from './answers.ts'
import { consentDraft, type LiveConsent, type Option } from './referral.ts'
import { checkVault, type VaultCheck } from './safe-vault.ts'
import type { SharedPart } from './shareable.ts'
import { offering } from './sharing.ts'
import type { OpenCase } from './use-case.ts'

/** On what a disclosure is to rest, as it was answered on the page. */
export type BasisAnswers = {
  /** `live`: a consent that stands already. `other`: no consent, but a law, a life at risk, a child's interests. */
  readonly how: 'live' | 'given' | 'refused' | 'other' | undefined
  readonly consent: Readonly<Record<string, Given>>
  readonly basis?: string
  readonly reason: string
}

export type SendProblem = 'not-answered' | 'needs-reason' | Exclude<VaultCheck, 'safe'> | 'not-written'

export type Sent =
  | { readonly kind: 'sent' | 'refusal-kept' }
  | { readonly kind: 'problem'; readonly problem: SendProblem }

type Sending = {
  readonly need: FoldedItem
  readonly option: Option
  readonly parts: readonly SharedPart[]
  readonly items: readonly DisclosedItem[]
  readonly consent: LiveConsent | undefined
  readonly answers: BasisAnswers
}

const problem = (which: SendProblem): Sent => ({ kind: 'problem', problem: which })

/** Writes what the person said, then, if it may be, the disclosure and the referral that rest on it. */
export async function sendReferral(open: OpenCase, sending: Sending): Promise<Sent> {
  const { answers, option } = sending
  const lack = lackOf(answers)
  if (lack) return problem(lack)
  if (answers.how === 'refused') {
    const kept = await writeConsent(open, sending, 'refused')
    return kept === undefined ? problem('not-written') : { kind: 'refusal-kept' }
  }
  const vault = await checkVault(option.organisation)
  if (vault !== 'safe') return problem(vault)
  const entry = await basisFor(open, sending)
  return entry === undefined ? problem('not-written') : offer(open, sending, entry)
}

function lackOf({ how, basis, reason }: BasisAnswers): SendProblem | undefined {
  if (how === undefined) return 'not-answered'
  return how === 'other' && (basis === undefined || reason.trim() === '') ? 'needs-reason' : undefined
}

async function basisFor(open: OpenCase, sending: Sending): Promise<EntryId | undefined> {
  const { answers, consent } = sending
  if (answers.how === 'live') return consent?.entry
  return answers.how === 'other' ? writeReason(open, sending) : writeConsent(open, sending, 'given')
}

async function offer(open: OpenCase, sending: Sending, entry: EntryId): Promise<Sent> {
  const { option, need, parts, items, answers } = sending
  const { keeper, newId, zone } = open.service
  const drafts = offering(
    {
      to: option.organisation.organisation,
      vault: option.organisation.vault,
      service: option.offer.service,
      need: need.id,
      parts,
      items,
      basis: { entry, code: answers.how === 'other' ? (answers.basis ?? 'legal-duty') : 'consent' },
    },
    { now: keeper.now(), zone },
    newId,
  )
  const kept = await open.write(drafts, { purpose: 'refer' })
  return kept.kind === 'kept' ? { kind: 'sent' } : problem('not-written')
}

async function writeConsent(
  open: OpenCase,
  sending: Sending,
  state: 'given' | 'refused',
): Promise<EntryId | undefined> {
  const { option, parts, answers } = sending
  const { keeper, newId, zone } = open.service
  const fields: Section['fields'] = dictionary.sections['consent']?.fields ?? {}
  const said = Object.entries(answers.consent).flatMap(([name, given]): [string, Fact][] => {
    const field = fields[name]
    const fact = field && factOf(given, 'observed', field)
    return fact ? [[name, fact]] : []
  })
  const at: Fact = { value: momentOf(keeper.now(), zone, 'minute'), said: 'observed' }
  const draft = consentDraft(
    {
      state,
      to: option.organisation.organisation,
      service: textIn(sending.need.facts['service']) ?? option.offer.service,
      parts,
      fields: { ...Object.fromEntries(said), at },
    },
    newId,
  )
  const kept = await open.write([draft], { purpose: 'refer' })
  return kept.kind === 'kept' ? kept.entries[0]?.header.id : undefined
}

/** Another basis than consent is a decision with its reason, and the disclosure names that entry. */
async function writeReason(open: OpenCase, { answers }: Sending): Promise<EntryId | undefined> {
  const { keeper, newId, zone } = open.service
  const at: Fact = { value: momentOf(keeper.now(), zone, 'minute'), said: 'not-stated' }
  const text: Fact = { value: answers.reason.trim(), said: 'decision' }
  const kept = await open.write([{ section: 'note', item: newId(), fields: { text, at } }], {
    purpose: 'refer',
  })
  return kept.kind === 'kept' ? kept.entries[0]?.header.id : undefined
}
