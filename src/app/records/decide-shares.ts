import type { Fact, Instant } from '#engine/facts.ts'
import { intervalOf } from '#engine/moment.ts'
import type { Entry } from '#record/entry.ts'
import type { FoldedItem, FoldedRecord } from '#record/folded.ts'
import type { KeyWrap } from '#record/keys.ts'
import type { Actor } from '../ports/actor.ts'
import type { ServiceOfferRow } from '../ports/network.ts'
import type { LiveShare, OfferedShare, ShareChanges } from '../ports/records.ts'
import { type Refused, refused } from '../refusal.ts'

/** What deciding needs of a recipient. */
export type Recipient = { readonly kind: string; readonly offers: readonly ServiceOfferRow[] }

export type ShareQuestion = {
  readonly actor: Actor
  readonly entries: readonly Entry[]
  readonly folded: FoldedRecord
  readonly shares: readonly LiveShare[]
  /** Wraps of this request for the vaults of others. */
  readonly foreignWraps: readonly KeyWrap[]
  readonly recipients: ReadonlyMap<string, Recipient>
  readonly now: Instant
  readonly answerBy: Instant
  readonly newPersonCode: () => string
  /** The safeguard that forbids help on these conditions, by a dry run of the law; undefined where none does. */
  readonly forbiddenCondition: (service: string, conditionalOn: readonly string[]) => string | undefined
}

const textOf = (fact: Fact | undefined): string | undefined =>
  typeof fact?.value === 'string' ? fact.value : undefined

const codesOf = (fact: Fact | undefined): readonly string[] =>
  Array.isArray(fact?.value) ? (fact.value as readonly string[]) : []

/** Yes once the end of a moment has certainly passed. */
function hasPassed(fact: Fact | undefined, now: Instant): 'yes' | 'no' {
  if (fact === undefined || typeof fact.value !== 'object' || !('local' in fact.value)) return 'no'
  const interval = intervalOf(fact.value)
  return interval !== 'unreadable' && interval.to <= Date.parse(now) ? 'yes' : 'no'
}

const wroteInto = (item: FoldedItem, entry: string): boolean =>
  Object.values(item.history).some((candidates) => candidates.some((candidate) => candidate.entry === entry))

/** The consent that an entry gave, refused or withdrew. */
const consentOf = (folded: FoldedRecord, entry: string): FoldedItem | undefined =>
  (folded.sections['consent'] ?? []).find((item) => wroteInto(item, entry))

function isLive(consent: FoldedItem, now: Instant): 'yes' | 'no' {
  return textOf(consent.facts['state']) === 'given' && hasPassed(consent.facts['until'], now) === 'no'
    ? 'yes'
    : 'no'
}

/** A consent names its recipient and what may be shared; it never widens by itself. */
function refuseConsent(
  question: ShareQuestion,
  facts: Readonly<Record<string, Fact>>,
  basis: string,
): Refused | undefined {
  const consent = consentOf(question.folded, basis)
  if (consent === undefined || isLive(consent, question.now) === 'no')
    return refused('consent-missing', { at: basis })
  const granted = new Set(codesOf(consent.facts['what']))
  const covered =
    textOf(consent.facts['scope']) === 'share' &&
    textOf(consent.facts['recipient']) === textOf(facts['to']) &&
    codesOf(facts['sections']).every((part) => granted.has(part))
  return covered ? undefined : refused('consent-does-not-cover', { at: basis })
}

function refuseService(
  question: ShareQuestion,
  recipient: Recipient,
  service: string | undefined,
): Refused | undefined {
  if (service === undefined) return undefined
  if (service === 'accommodation' && recipient.kind !== 'placement-desk')
    return refused('placement-through-desk-only')
  const offer = recipient.offers.find((candidate) => candidate.service === service)
  if (offer === undefined) return undefined
  const safeguard = question.forbiddenCondition(service, offer.conditionalOn)
  return safeguard === undefined ? undefined : refused('conditional-service', { safeguard })
}

/** Whether the entry holds a part that this organisation gets the key of. */
const opensFor = (
  { foreignWraps }: ShareQuestion,
  { sealed }: Entry,
  organisation: string | undefined,
): boolean =>
  foreignWraps.some((wrap) => wrap.organisation === organisation && Object.hasOwn(sealed ?? {}, wrap.key))

function refuseOffer(question: ShareQuestion, entry: Entry): Refused | undefined {
  const { header, facts } = entry
  const fields = facts?.fields ?? {}
  const recipient = question.recipients.get(textOf(fields['to']) ?? '')
  if (recipient === undefined) return refused('organisation-unknown', { at: header.id })
  if (header.basis === undefined) return refused('consent-missing', { at: header.id })
  const hasOtherBasis = textOf(fields['basis']) !== undefined && textOf(fields['basis']) !== 'consent'
  const basis = hasOtherBasis ? undefined : refuseConsent(question, fields, header.basis)
  if (basis !== undefined) return basis
  if (!opensFor(question, entry, textOf(fields['to']))) return refused('wrap-missing', { at: header.id })
  return refuseService(question, recipient, textOf(fields['for']))
}

function offerOf(question: ShareQuestion, { header, facts }: Entry): OfferedShare {
  const until = facts?.fields['until']
  const interval =
    until && typeof until.value === 'object' && 'local' in until.value ? intervalOf(until.value) : undefined
  return {
    disclosure: header.item,
    entry: header.id,
    basis: header.basis ?? header.id,
    recipient: textOf(facts?.fields['to']) ?? '',
    until: interval === undefined || interval === 'unreadable' ? null : new Date(interval.to).toISOString(),
    code: question.newPersonCode(),
    answerBy: question.answerBy,
  }
}

/** Shares that no longer have a ground: their consent was withdrawn, refused since, or has run out. */
function withoutGround({ actor, folded, shares, now }: ShareQuestion): readonly string[] {
  return shares
    .filter(({ sender }) => sender === actor.organisation)
    .filter(({ basis }) => {
      const consent = consentOf(folded, basis)
      return consent !== undefined && isLive(consent, now) === 'no'
    })
    .map(({ disclosure }) => disclosure)
}

type Step = { readonly kind: 'offer' | 'answer' | 'end'; readonly entry: Entry }

function stepOf(entry: Entry): Step | undefined {
  if (entry.header.section !== 'disclosure') return undefined
  const state = textOf(entry.facts?.fields['state'])
  if (state === 'offered') return { kind: 'offer', entry }
  if (state === 'ended') return { kind: 'end', entry }
  return state === undefined ? undefined : { kind: 'answer', entry }
}

/** The share that an answer or an end is about: its own item, or the item that it stands under. */
const aboutOf = ({ header }: Entry): string => header.under ?? header.item

function refuseStep(question: ShareQuestion, { kind, entry }: Step): Refused | undefined {
  const known = question.shares.find(({ disclosure }) => disclosure === aboutOf(entry))
  if (kind === 'offer')
    return known === undefined
      ? refuseOffer(question, entry)
      : refused('entry-differs', { at: entry.header.id })
  const isOurs = kind === 'end' || known?.recipient === question.actor.organisation
  return known !== undefined && isOurs ? undefined : refused('disclosure-not-live', { at: entry.header.id })
}

/** The other side of a step: the recipient of an offer, the sender of what is answered. */
function otherSide({ shares }: ShareQuestion, { kind, entry }: Step): string | undefined {
  if (kind === 'offer') return textOf(entry.facts?.fields['to'])
  return shares.find(({ disclosure }) => disclosure === aboutOf(entry))?.sender
}

function wrapsOf(question: ShareQuestion, step: Step): ShareChanges['wraps'][number][] {
  const to = otherSide(question, step)
  return question.foreignWraps
    .filter(({ key, organisation }) => organisation === to && Object.hasOwn(step.entry.sealed ?? {}, key))
    .map((wrap) => ({ disclosure: aboutOf(step.entry), entry: step.entry.header.id, wrap }))
}

/** What the entries do to disclosures, or why they may not. Pure: nothing is sent here. */
export function decideShares(question: ShareQuestion): ShareChanges | Refused {
  const steps = question.entries.flatMap((entry) => stepOf(entry) ?? [])
  for (const step of steps) {
    const refusal = refuseStep(question, step)
    if (refusal !== undefined) return refusal
  }
  const wraps = steps.flatMap((step) => wrapsOf(question, step))
  const stray = question.foreignWraps.find((wrap) => !wraps.some((used) => used.wrap === wrap))
  if (stray !== undefined) return refused('branch-is-not-yours', { at: stray.key })
  const ended = steps.filter(({ kind }) => kind === 'end').map(({ entry }) => aboutOf(entry))
  return {
    offered: steps.filter(({ kind }) => kind === 'offer').map(({ entry }) => offerOf(question, entry)),
    wraps,
    answered: steps
      .filter(({ kind }) => kind === 'answer')
      .map(({ entry }) => ({
        disclosure: aboutOf(entry),
        state: textOf(entry.facts?.fields['state']) ?? '',
      })),
    ended: [...new Set([...ended, ...withoutGround(question)])].map((disclosure) => ({ disclosure })),
  }
}
