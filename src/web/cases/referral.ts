import type { Fact, Instant, Value } from '#engine/facts.ts'
import { intervalOf } from '#engine/moment.ts'
import type { Safeguard } from '#engine/safeguard.ts'
import type { NetworkView, ServiceOffer } from '#http/api/records.ts'
import type { EntryId, ItemId, OrganisationId } from '#record/entry.ts'
import type { FoldedItem, FoldedRecord } from '#record/folded.ts'
import { textIn } from '#record/told-text.ts'
import type { EntryDraft } from '#seal/write-entry.ts'

export type NetworkEntry = NetworkView[number]

/** An organisation that offers a service, and whether a referral to it may be made. */
export type Option = {
  readonly organisation: NetworkEntry
  readonly offer: ServiceOffer
  readonly may:
    | { readonly kind: 'yes' }
    /** Help on this condition would offend a right. */
    | { readonly kind: 'conditional'; readonly safeguard: Safeguard }
    /** A place to stay is found through a desk, so that nobody can read here where a person stays. */
    | { readonly kind: 'desk-only' }
}

type Offends = (service: string, conditionalOn: readonly string[]) => Safeguard | undefined

/** Who offers this service, those that may be chosen first, open ones before others. */
export function optionsFor(
  service: string,
  network: NetworkView,
  own: OrganisationId,
  offends: Offends,
): readonly Option[] {
  const found = network
    .filter(({ organisation }) => organisation !== own)
    .flatMap((organisation) =>
      organisation.services
        .filter((offer) => offer.service === service)
        .map((offer): Option => ({ organisation, offer, may: mayChoose(organisation, offer, offends) })),
    )
  return found.toSorted((one, other) => rank(one) - rank(other))
}

function mayChoose({ kind }: NetworkEntry, offer: ServiceOffer, offends: Offends): Option['may'] {
  if (offer.service === 'accommodation' && kind !== 'placement-desk') return { kind: 'desk-only' }
  const safeguard = offends(offer.service, offer.conditionalOn)
  return safeguard ? { kind: 'conditional', safeguard } : { kind: 'yes' }
}

const rank = ({ may, offer }: Option): number =>
  (may.kind === 'yes' ? 0 : 10) + { yes: 0, unknown: 1, no: 2 }[offer.openNow]

/** Needs that nobody has met yet. */
export const openNeeds = ({ sections }: FoldedRecord): readonly FoldedItem[] =>
  (sections['need'] ?? []).filter(({ facts }) => textIn(facts['service']) !== undefined && !facts['metAt'])

const codesIn = (value: Value | undefined): readonly string[] => (Array.isArray(value) ? value : [])

function hasEnded(until: Fact | undefined, now: Instant): 'yes' | 'no' {
  if (!until || typeof until.value !== 'object' || !('local' in until.value)) return 'no'
  const interval = intervalOf(until.value)
  return interval !== 'unreadable' && interval.to <= Date.parse(now) ? 'yes' : 'no'
}

export type LiveConsent = { readonly item: FoldedItem; readonly entry: EntryId }

/** A consent that names this organisation, covers all of these parts, and was neither taken back nor has run out. */
export function liveConsent(
  { sections }: FoldedRecord,
  to: OrganisationId,
  parts: readonly string[],
  now: Instant,
): LiveConsent | undefined {
  for (const item of sections['consent'] ?? []) {
    const { facts, history } = item
    const covers = parts.every((part) => codesIn(facts['what']?.value).includes(part))
    const names = textIn(facts['scope']) === 'share' && textIn(facts['recipient']) === to
    const given = history['state']?.findLast(({ standing }) => standing === 'stands')
    if (covers && names && given?.fact.value === 'given' && hasEnded(facts['until'], now) === 'no')
      return { item, entry: given.entry }
  }
  return undefined
}

/** What the person said to one sharing, as a fact of its own. */
export function consentDraft(
  said: {
    readonly state: 'given' | 'refused'
    readonly to: OrganisationId
    readonly service: string
    readonly parts: readonly string[]
    readonly fields: Readonly<Record<string, Fact>>
  },
  newId: () => ItemId,
): EntryDraft {
  const fact = (value: string) => ({ value, said: 'self' }) as const
  return {
    section: 'consent',
    item: newId(),
    fields: {
      scope: fact('share'),
      recipient: fact(said.to),
      service: fact(said.service),
      state: fact(said.state),
      what: { value: said.parts, said: 'self' },
      ...said.fields,
    },
  }
}
