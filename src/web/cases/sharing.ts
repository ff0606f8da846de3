import type { Instant } from '#engine/facts.ts'
import type { EntryId, ItemId, OrganisationId } from '#record/entry.ts'
import type { FoldedItem, FoldedRecord } from '#record/folded.ts'
import { textIn } from '#record/told-text.ts'
import type { DisclosedItem } from '#seal/sealed-part.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { momentOf } from '../intake/moment-of.ts'
import type { Share } from './glance.ts'
import type { OpenRecord } from './open-record.ts'

/** A share with what this device knows of it. */
export type KnownShare = {
  readonly share: Share
  /** What was handed over, exactly. */
  readonly items: readonly DisclosedItem[]
  readonly service: string | undefined
  /** The entry of the consent (or other basis) that it rests on. */
  readonly basis: EntryId | undefined
}

export const isLive = ({ state }: Pick<Share, 'state'>): boolean => state !== 'ended' && state !== 'declined'

export function sharesOf(record: OpenRecord): readonly KnownShare[] {
  return record.view.shares.map((share) => {
    const entry = record.entries.find(
      ({ entry: { header } }) => header.item === share.disclosure && header.section === 'disclosure',
    )?.entry
    const opened = record.disclosures.find((each) => each.entry === entry?.header.id)
    return {
      share,
      items: opened?.items ?? [],
      service: textIn(entry?.facts?.fields['for']),
      basis: entry?.header.basis,
    }
  })
}

/** What the other side wrote back to a share of ours, opened. */
export function answersTo(record: OpenRecord, disclosure: ItemId): readonly string[] {
  return (record.folded.sections['disclosure'] ?? [])
    .filter(({ under }) => under === disclosure)
    .flatMap(({ facts }) => textIn(facts['answer']) ?? [])
}

/** Why the other side declined, as far as it said so. */
export const reasonFor = (record: OpenRecord, disclosure: ItemId): string | undefined =>
  (record.folded.sections['disclosure'] ?? [])
    .filter(({ under }) => under === disclosure)
    .map(({ facts }) => textIn(facts['declineReason']))
    .find((reason) => reason !== undefined)

/** The consent that an entry gave. */
export function consentOf({ sections }: FoldedRecord, basis: EntryId | undefined): FoldedItem | undefined {
  return (sections['consent'] ?? []).find(({ history }) =>
    Object.values(history).some((said) => said.some(({ entry }) => entry === basis)),
  )
}

type When = { readonly now: Instant; readonly zone: string }

const at = ({ now, zone }: When) => ({ value: momentOf(now, zone, 'minute'), said: 'not-stated' }) as const

/** The person takes a consent back: the office ends what rests on it in the same moment. */
export const withdrawal = (consent: FoldedItem, when: When): EntryDraft => ({
  section: 'consent',
  item: consent.id,
  fields: { state: { value: 'withdrawn', said: 'self' }, at: at(when) },
})

/** Either side ends a share. */
export function ending(share: Share, when: When, newId: () => ItemId): EntryDraft {
  const fields = { state: { value: 'ended', said: 'not-stated' }, at: at(when) } as const
  return share.direction === 'from-us'
    ? { section: 'disclosure', item: share.disclosure, fields }
    : { section: 'disclosure', item: newId(), under: share.disclosure, fields }
}

export type Answer = {
  readonly state: 'accepted' | 'asked-back' | 'declined'
  readonly reason?: string
  readonly text: string
}

type Vault = NonNullable<EntryDraft['disclose']>['to']

/** The answer to an offer, in the own branch; what is written goes to the sender under a key of its own. */
export function answering(
  share: Share,
  answer: Answer,
  sender: Vault,
  when: When,
  newId: () => ItemId,
): EntryDraft {
  const item = newId()
  const text = answer.text.trim()
  const said = { value: text, said: 'not-stated' } as const
  /** What the sender reads: the answer alone is in the share, its words and its reason only in here. */
  const told = {
    ...(answer.reason === undefined
      ? {}
      : { declineReason: { value: answer.reason, said: 'not-stated' } as const }),
    ...(text === '' ? {} : { answer: said }),
  }
  return {
    section: 'disclosure',
    item,
    under: share.disclosure,
    fields: {
      state: { value: answer.state, said: 'not-stated' },
      at: at(when),
      ...told,
    },
    ...(Object.keys(told).length === 0
      ? {}
      : {
          disclose: {
            to: sender,
            items: [{ section: 'disclosure', item, under: share.disclosure, fields: told }],
          },
        }),
  }
}

export type Offer = {
  readonly to: OrganisationId
  readonly vault: Vault
  readonly service: string
  readonly need: ItemId | undefined
  readonly parts: readonly string[]
  readonly items: readonly DisclosedItem[]
  readonly basis: { readonly entry: EntryId; readonly code: string }
}

/** A disclosure that rests on a recorded basis, and the referral that rests on the disclosure. */
export function offering(offer: Offer, when: When, newId: () => ItemId): readonly EntryDraft[] {
  const disclosure = newId()
  const fact = (value: string) => ({ value, said: 'not-stated' }) as const
  return [
    {
      section: 'disclosure',
      item: disclosure,
      basis: offer.basis.entry,
      fields: {
        to: fact(offer.to),
        state: fact('offered'),
        basis: fact(offer.basis.code),
        for: fact(offer.service),
        sections: { value: offer.parts, said: 'not-stated' },
        at: at(when),
      },
      disclose: { to: offer.vault, items: offer.items },
    },
    {
      section: 'referral',
      item: newId(),
      fields: {
        service: fact(offer.service),
        to: fact(offer.to),
        disclosure: fact(disclosure),
        ...(offer.need === undefined ? {} : { need: fact(offer.need) }),
        offeredAt: at(when),
        madeAt: at(when),
      },
    },
  ]
}
