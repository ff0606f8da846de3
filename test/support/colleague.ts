import { randomUUID } from 'node:crypto'
import { newCase, type OpenCase, openCase, send, write } from '#cli/office/case.ts'
import type { Joined } from '#cli/office/join.ts'
import { type Ground, type SignedIn, signIn } from '#cli/office/sign-in.ts'
import type { OfficeRefusal, Transport } from '#cli/office/transport.ts'
import type { Value } from '#engine/facts.ts'
import type { Appended, ListPage, NameCandidates, NetworkView, ServiceOffer } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { Purpose } from '#record/entry.ts'
import { type Choice, chooseForDisclosure } from '#seal/disclosure.ts'
import { type Candidate, type Found, nearestFirst, tokensOfName } from '#seal/search-names.ts'
import type { EntryDraft, Written } from '#seal/write-entry.ts'
import { type CaseBuilder, says } from './a-case.ts'
import { passphrase, worked } from './worked.ts'

export type Referral = {
  readonly to: string
  readonly for?: string
  readonly shares?: readonly Choice[]
  readonly parts?: readonly string[]
  readonly basis?: string
  readonly restsOn?: string
  readonly until?: Value
}

type NameCandidate = Candidate & { readonly record: string; readonly code: string; readonly status: string }
type Place = { readonly transport: Transport; readonly ground: Ground }

/** Somebody who works here, on a device of his or her own. Every act goes over HTTP as the program does it. */
export class Colleague {
  readonly office: Place
  readonly recoveryCode: string
  signedIn: SignedIn

  constructor(office: Place, joined: Joined) {
    this.office = office
    this.signedIn = joined
    this.recoveryCode = joined.recoveryCode
  }

  get id(): string {
    return this.signedIn.me.user.id
  }
  get organisation(): string {
    return this.signedIn.me.organisation.id
  }
  get name(): string {
    return this.signedIn.me.user.displayName
  }

  async signsInAgain(secret = passphrase): Promise<void> {
    this.signedIn = worked(await signIn(this.office.transport, this.name, secret, this.office.ground))
  }

  ask<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<T | OfficeRefusal> {
    return this.signedIn.office.ask<T>(method, path, body)
  }

  /** Begins a record, and answers its identifier. */
  async opens(someone: CaseBuilder, team: readonly Colleague[] = []): Promise<string> {
    const begun = newCase(this.signedIn)
    const { record } = begun.branch
    worked(await this.sends(record, await write(this.signedIn, begun, someone.drafts(record))))
    if (team.length > 0) worked(await this.changesTeam(record, { joins: team }))
    return record
  }

  /** Puts colleagues on a record and takes others off. */
  changesTeam(
    record: string,
    { joins = [], leaves = [] }: Partial<Record<'joins' | 'leaves', readonly Colleague[]>>,
  ): Promise<unknown> {
    const ids = (people: readonly Colleague[]) => people.map(({ id }) => id)
    return this.ask('POST', `/api/records/${record}/team`, {
      record,
      joins: ids(joins),
      leaves: ids(leaves),
    })
  }

  /** Signed and sealed, not yet sent. Who cannot read the record writes as if it had seen nothing. */
  async writes(record: string, drafts: readonly EntryDraft[], purpose: Purpose = 'assist'): Promise<Written> {
    const seen = await this.reads(record)
    const at = 'kind' in seen ? { branch: { record, heads: [] }, ring: new Map<never, never>() } : seen
    return write(this.signedIn, at, drafts, purpose)
  }

  async adds(record: string, ...drafts: readonly EntryDraft[]): Promise<Appended | OfficeRefusal> {
    return this.sends(record, await this.writes(record, drafts))
  }

  sends(record: string, written: Written): Promise<Appended | OfficeRefusal> {
    return send(this.signedIn, record, written)
  }

  reads(record: string): Promise<OpenCase | OfficeRefusal> {
    return openCase(this.signedIn, record)
  }

  lists(query = ''): Promise<ListPage | OfficeRefusal> {
    return this.ask<ListPage>('GET', `/api/records${query}`)
  }

  /** Looks for a name as a device does: sends tokens, opens what comes back, keeps who is near. */
  async finds(name: string): Promise<readonly Found<NameCandidate>[]> {
    const { vaults, me } = this.signedIn
    const found = new Map<string, NameCandidate>()
    for (const tokens of await tokensOfName(name, vaults)) {
      const answer = worked(await this.ask<NameCandidates>('POST', '/api/records/search', { tokens }))
      for (const one of answer.candidates as unknown as readonly NameCandidate[]) found.set(one.record, one)
    }
    const reader = { organisation: me.organisation.id, vaults, dictionary }
    return nearestFirst(name, [...found.values()], reader)
  }

  async listed(query = ''): Promise<readonly string[]> {
    return worked(await this.lists(query)).rows.map(({ record }) => record)
  }

  offers(...services: readonly ServiceOffer[]): Promise<unknown> {
    return this.ask('PUT', '/api/network/services', services)
  }

  /** The entry of the consent to share with this organisation, as this device reads it. */
  async consentIn(record: string, to: string): Promise<{ readonly item: string; readonly entry: string }> {
    const { folded } = worked(await this.reads(record))
    const consent = folded.sections['consent']?.find(({ facts }) => facts['recipient']?.value === to)
    const entry = consent?.history['recipient']?.[0]?.entry
    if (consent === undefined || entry === undefined) throw new Error('No consent names this recipient')
    return { item: consent.id, entry }
  }

  async withdrawsConsent(record: string, { to }: { readonly to: string }): Promise<Appended | OfficeRefusal> {
    const { item } = await this.consentIn(record, to)
    return this.adds(record, says('consent', { state: 'withdrawn' }, item))
  }

  /** Discloses and offers; answers the disclosure's identifier, or the refusal. */
  async refers(record: string, referral: Referral): Promise<string | OfficeRefusal> {
    const { to, shares = [{ section: 'person', fields: ['alias'] }], parts = ['name'] } = referral
    const open = worked(await this.reads(record))
    const network = worked(await this.ask<NetworkView>('GET', '/api/network'))
    const vault = network.find(({ organisation }) => organisation === to)?.vault
    if (vault === undefined) throw new Error('The recipient is not in the network')
    const disclosure = randomUUID()
    const values = {
      to,
      state: 'offered',
      sections: parts,
      ...(referral.for === undefined ? {} : { for: referral.for }),
      ...(referral.basis === undefined ? {} : { basis: referral.basis }),
      ...(referral.until === undefined ? {} : { until: referral.until }),
    }
    const draft: EntryDraft = {
      ...says('disclosure', values, disclosure),
      basis: referral.restsOn ?? (await this.consentIn(record, to)).entry,
      disclose: { to: vault, items: chooseForDisclosure(open.folded, shares) },
    }
    const written = await write(this.signedIn, open, [draft], 'refer')
    const answer = await this.sends(record, written)
    return 'kind' in answer ? answer : disclosure
  }

  answers(
    record: string,
    disclosure: string,
    state: 'accepted' | 'declined' | 'asked-back' | 'ended',
    more: Readonly<Record<string, Value>> = {},
  ): Promise<Appended | OfficeRefusal> {
    return this.adds(record, says('disclosure', { state, ...more }, disclosure))
  }
}
