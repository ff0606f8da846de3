import type { Fact, Instant } from '#engine/facts.ts'
import { intervalOf } from '#engine/moment.ts'
import type { Entry } from '#record/entry.ts'
import type { FoldedItem, FoldedRecord } from '#record/folded.ts'
import type { KeyWrap } from '#record/keys.ts'
import type { Actor } from '../ports/actor.ts'
import type { ServiceOfferRow } from '../ports/network.ts'
import type { LiveShare, OfferedShare, ShareChanges } from '../ports/records.ts'
import { type Refused, refused } from '../refusal.ts'
import { earlier } from './awaited-answers.ts'

/** What deciding needs of a recipient. */
export type Recipient = { readonly kind: string; readonly offers: readonly ServiceOfferRow[] }

export type ShareQuestion = {
  readonly actor: Actor
  readonly entries: readonly Entry[]
  readonly folded: FoldedRecord
  readonly shares: readonly LiveShare[]
  /** Identifiers of all disclosures that the record ever had. */
  readonly taken: readonly string[]
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
  const end = endOf(fact)
  return end !== null && end <= now ? 'yes' : 'no'
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

/** A consent names its recipient and what may be shared, perhaps for which service; it never widens by itself. */
function covers(consent: FoldedItem, facts: Readonly<Record<string, Fact>>): boolean {
  const granted = new Set(codesOf(consent.facts['what']))
  const shared = codesOf(facts['sections'])
  const service = textOf(consent.facts['service'])
  return (
    textOf(consent.facts['scope']) === 'share' &&
    textOf(consent.facts['recipient']) === textOf(facts['to']) &&
    shared.length > 0 &&
    shared.every((part) => granted.has(part)) &&
    (service === undefined || service === textOf(facts['for']))
  )
}

function refuseConsent(
  question: ShareQuestion,
  facts: Readonly<Record<string, Fact>>,
  basis: string,
): Refused | undefined {
  const consent = consentOf(question.folded, basis)
  if (consent === undefined || isLive(consent, question.now) === 'no')
    return refused('consent-missing', { at: basis })
  return covers(consent, facts) ? undefined : refused('consent-does-not-cover', { at: basis })
}

/** Grounds on which an organisation may share without consent. Each is recorded as what it is. */
const otherBases = ['legal-duty', 'vital-interest', 'public-task', 'child-best-interests']

/** The entry on which a disclosure rests must stand in this branch: a consent, or what shows another ground. */
function refuseBasis(question: ShareQuestion, { header, facts }: Entry): Refused | undefined {
  const fields = facts?.fields ?? {}
  const { basis } = header
  if (basis === undefined) return refused('consent-missing', { at: header.id })
  if (!otherBases.includes(textOf(fields['basis']) ?? 'consent'))
    return refuseConsent(question, fields, basis)
  const stands = Object.values(question.folded.sections)
    .flat()
    .some((item) => wroteInto(item, basis))
  return stands ? undefined : refused('consent-missing', { at: basis })
}

function refuseService(
  question: ShareQuestion,
  recipient: Recipient,
  service: string | undefined,
): Refused | undefined {
  if (service === undefined) return undefined
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
  const basis = refuseBasis(question, entry)
  if (basis !== undefined) return basis
  if (!opensFor(question, entry, textOf(fields['to']))) return refused('wrap-missing', { at: header.id })
  return refuseService(question, recipient, textOf(fields['for']))
}

/** The end of a moment, as an instant. */
function endOf(fact: Fact | undefined): Instant | null {
  const interval =
    fact !== undefined && typeof fact.value === 'object' && 'local' in fact.value
      ? intervalOf(fact.value)
      : 'unreadable'
  return interval === 'unreadable' ? null : new Date(interval.to).toISOString()
}

/** A disclosure ends with the consent on which it rests, whatever later end it names. */
function offerOf(question: ShareQuestion, { header, facts }: Entry): OfferedShare {
  const consent = header.basis === undefined ? undefined : consentOf(question.folded, header.basis)
  return {
    disclosure: header.item,
    entry: header.id,
    basis: header.basis ?? header.id,
    recipient: textOf(facts?.fields['to']) ?? '',
    until: earlier(endOf(facts?.fields['until']), endOf(consent?.facts['until'])),
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

type Step = {
  readonly kind: 'offer' | 'answer' | 'end' | 'unreadable'
  readonly entry: Entry
}

const stepKinds: Readonly<Record<string, Step['kind']>> = {
  offered: 'offer',
  accepted: 'answer',
  declined: 'answer',
  'asked-back': 'answer',
  ended: 'end',
}

function stepOf(entry: Entry): Step | undefined {
  if (entry.header.section !== 'disclosure') return undefined
  const state = textOf(entry.facts?.fields['state'])
  return state === undefined ? undefined : { kind: stepKinds[state] ?? 'unreadable', entry }
}

/** The share that an answer or an end is about: its own item, or the item that it stands under. */
const aboutOf = ({ header, facts }: Entry): string =>
  textOf(facts?.fields['state']) === 'offered' ? header.item : (header.under ?? header.item)

function refuseStep(question: ShareQuestion, { kind, entry }: Step): Refused | undefined {
  const { header } = entry
  if (kind === 'unreadable') return refused('value-malformed', { at: header.id })
  if (kind === 'offer')
    return question.taken.includes(header.item)
      ? refused('entry-differs', { at: header.id })
      : refuseOffer(question, entry)
  const known = question.shares.find(({ disclosure }) => disclosure === aboutOf(entry))
  // Who declined keeps no key, and cannot take it back: it takes a new offer.
  const isOurs =
    kind === 'end' || (known?.recipient === question.actor.organisation && known.state !== 'declined')
  return known !== undefined && isOurs ? undefined : refused('disclosure-not-live', { at: header.id })
}

/** Two steps about one disclosure in one batch would depend on their order. */
function refuseDoubles(steps: readonly Step[]): Refused | undefined {
  const about = steps.map(({ entry }) => aboutOf(entry))
  const double = steps.find(({ entry }, index) => about.indexOf(aboutOf(entry)) !== index)
  return double && refused('entry-differs', { at: double.entry.header.id })
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
  const doubles = refuseDoubles(steps)
  if (doubles !== undefined) return doubles
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
