import { randomBytes, randomUUID } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { assessWith } from '#app/records/assess.ts'
import { rebuild } from '#app/records/rebuild.ts'
import { type RenewPorts, renewFindings } from '#app/records/renew-findings.ts'
import { accept, admit, invite, setUp } from '#cli/office/join.ts'
import type { Ground } from '#cli/office/sign-in.ts'
import type { Transport } from '#cli/office/transport.ts'
import { compileLaw } from '#engine/law.ts'
import type { MemberView, OrganisationKind, Role } from '#http/api/accounts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { safeguards } from '#law/safeguards/all.ts'
import { compose } from '#main/compose.ts'
import { renewing } from '#main/renewing.ts'
import { sha256, surroundings } from '#main/surroundings.ts'
import type { Database } from '#storage/database.ts'
import { SettableClock } from './clock.ts'
import { Colleague } from './colleague.ts'
import { passphrase, worked } from './worked.ts'

export type Request = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly payload?: string
}

const country = 'MWI'

/** A server over this database, its people, and the clock of everybody. */
export class Office {
  readonly clock = new SettableClock()
  readonly faults: unknown[] = []
  readonly database: Database
  readonly #composed: ReturnType<typeof compose>
  #people = 0

  constructor(database: Database) {
    this.database = database
    this.#composed = compose({
      database,
      assess: this.#assess,
      start: () => ({ version: '0', profile: 'server', country }),
      pepper: 'invented',
      surroundings: { ...surroundings, now: this.clock.now },
      onFault: (fault) => this.faults.push(fault),
    })
  }

  get #assess() {
    return assessWith({
      law: compileLaw(safeguards, dictionary),
      country: () => country,
      status: { asOf: undefined, list: undefined, rows: [] },
    })
  }

  get routes() {
    return this.#composed.routes
  }

  readonly ground: Ground = {
    now: this.clock.now,
    random: (length) => new Uint8Array(randomBytes(length)),
    newId: () => randomUUID(),
  }

  /** From now on programs of their own reach it as well. Answers its address. */
  listen(): Promise<string> {
    return this.#composed.server.listen({ port: 0, host: '127.0.0.1' })
  }

  close(): Promise<void> {
    return this.#composed.server.close()
  }

  /** One request as it arrives, without what a client of ours adds. */
  request({ method, path, headers = {}, payload }: Request): Promise<LightMyRequestResponse> {
    return this.#composed.server.inject({
      method,
      url: path,
      headers,
      ...(payload === undefined ? {} : { payload }),
    })
  }

  readonly transport: Transport = async ({ method, path, body, cookie }) => {
    const headers = {
      'x-amparo': '1',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie }),
    }
    const payload = body === undefined ? {} : { payload: JSON.stringify(body) }
    const response = await this.request({ method, path, headers, ...payload })
    const set = /^(amparo=[^;]*)/.exec(String(response.headers['set-cookie'] ?? ''))?.[1]
    return { status: response.statusCode, body: response.json(), cookie: set }
  }

  async setUpLink(): Promise<string> {
    const link = randomBytes(24).toString('base64url')
    await this.database.transaction({ role: 'owner', now: this.clock.now() }, (tx) =>
      tx.query('insert into sec.set_up_link (link_hash, created_at) values ($1, $2)', [
        sha256(link),
        this.clock.now(),
      ]),
    )
    return link
  }

  /** Somebody new, with a name that tells nothing. */
  newPerson() {
    this.#people += 1
    return { displayName: `Example Person ${this.#people}`, passphrase, stretching: 'quick' } as const
  }

  async opens(name: string, kind: OrganisationKind = 'services'): Promise<Colleague> {
    const link = await this.setUpLink()
    const joined = await setUp(this.transport, link, { name, kind, country }, this.newPerson(), this.ground)
    return new Colleague(this, worked(joined))
  }

  /** Invited by somebody in charge, and let in. */
  async colleague(inCharge: Colleague, role: Role): Promise<Colleague> {
    const { link } = worked(await invite(inCharge.signedIn, role))
    const joined = worked(await accept(this.transport, link, this.newPerson(), this.ground))
    const members = worked(await inCharge.signedIn.office.ask<MemberView[]>('GET', '/api/members'))
    const member = members.find(({ id }) => id === joined.me.user.id)
    if (member === undefined) throw new Error('The colleague is not among the members')
    worked(await admit(inCharge.signedIn, member))
    const again = new Colleague(this, joined)
    await again.signsInAgain()
    return again
  }

  /** An organisation with keys of its own, and the person who answers for it. */
  async partner(
    inCharge: Colleague,
    name: string,
    kind: OrganisationKind,
    role: 'in-charge' | 'guest-recipient' = 'guest-recipient',
  ): Promise<Colleague> {
    const { link } = worked(await invite(inCharge.signedIn, role, { name, kind }))
    const answers = { name, kind, country }
    const joined = await accept(this.transport, link, this.newPerson(), this.ground, answers)
    return new Colleague(this, worked(joined))
  }

  get #renewing() {
    return renewing(this.database, this.#assess, safeguards, { ...surroundings, now: this.clock.now })
  }

  /**
   * One round of the clock; answers how many branches it renewed. `mistake`: as if no finding gave a fact away.
   * `meanwhile` happens after the clock saw what is due and before it reads that.
   */
  renews(
    mistake: Partial<Pick<RenewPorts, 'disclosedBy' | 'ownersOf'>> = {},
    meanwhile: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<number> {
    const ports = this.#renewing
    const due: RenewPorts['store']['due'] = async (now, limit) => {
      const branches = await ports.store.due(now, limit)
      await meanwhile()
      return branches
    }
    return renewFindings({ ...ports, ...mistake, store: { ...ports.store, due } })
  }

  /** Typed tables, findings and lists anew from the journals. */
  rebuilds(): Promise<number> {
    return rebuild(this.#renewing, () => undefined)
  }
}

export type Staff = {
  readonly office: Office
  readonly inCharge: Colleague
  readonly caseWorker: Colleague
  readonly firstResponder: Colleague
}

/** An office of one organisation with one person of each role. */
export async function anOffice(database: Database): Promise<Staff> {
  const office = new Office(database)
  const inCharge = await office.opens('Example Assistance')
  return {
    office,
    inCharge,
    caseWorker: await office.colleague(inCharge, 'case-worker'),
    firstResponder: await office.colleague(inCharge, 'first-responder'),
  }
}
