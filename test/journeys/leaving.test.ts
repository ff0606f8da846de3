import { beforeEach, describe, expect, test } from 'vitest'
import { write } from '#cli/office/case.ts'
import { accept, admit, invite } from '#cli/office/join.ts'
import { endMembership } from '#cli/office/leave.ts'
import { signIn } from '#cli/office/sign-in.ts'
import type { MemberView } from '#http/api/accounts.ts'
import { openWraps } from '#seal/compartments.ts'
import { aCase, says } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { asOwner, leaves, rowCounts } from '#test/support/tables.ts'
import { passphrase, worked } from '#test/support/worked.ts'

const alias = (text: string) => says('person', { alias: text })

describe('Who leaves', () => {
  eachEngine((database) => {
    let staff: Staff & { readonly second: Colleague }
    let made: Staff | undefined
    beforeEach(async () => {
      made ??= await anOffice(database())
      const second = await made.office.colleague(made.inCharge, 'case-worker')
      await made.inCharge.signsInAgain()
      await made.caseWorker.signsInAgain()
      staff = { ...made, second }
    })

    const ends = async (leaver: Colleague, heir?: Colleague) => {
      const answer = await endMembership(staff.inCharge.signedIn, leaver.id, heir?.id)
      await staff.inCharge.signsInAgain()
      return answer
    }

    test('is refused at once with the session she had, and told so at sign-in by the right passphrase alone', async () => {
      const { second, office } = staff
      const record = await second.opens(aCase())
      worked(await ends(second))
      for (const asked of [second.lists(), second.reads(record), second.ask('GET', '/api/me')])
        expect(await asked).toMatchObject({ code: 'not-signed-in', status: 401 })
      const tries = (secret: string) => signIn(office.transport, second.name, secret, office.ground)
      expect(await tries('not the passphrase at all')).toMatchObject({ code: 'name-or-passphrase-wrong' })
      expect(await tries(passphrase)).toMatchObject({ code: 'membership-ended', status: 403 })
      const members = worked(await staff.inCharge.ask<MemberView[]>('GET', '/api/members'))
      expect(members.map(({ id }) => id)).not.toContain(second.id)
      expect(office.faults).toEqual([])
    })

    test('opens nothing that is written from now on; those who stay read old and new', async () => {
      const { second, caseWorker, inCharge } = staff
      const record = await caseWorker.opens(aCase().of({ alias: 'Before' }), [second])
      worked(await second.reads(record))
      const held = second.signedIn.vaults
      worked(await ends(second))
      await caseWorker.signsInAgain()
      worked(await caseWorker.adds(record, alias('After')))
      for (const reader of [caseWorker, inCharge]) {
        const { folded, view } = worked(await reader.reads(record))
        expect(folded.closed).toBe(0)
        expect(JSON.stringify(folded.sections['person'])).toMatch(/Before.*After|After.*Before/)
        const hers = await openWraps(view.wraps, held)
        const newest = Math.max(...view.wraps.map(({ epoch }) => epoch))
        const closedToHer = view.wraps.filter(({ epoch }) => epoch === newest).map(({ key }) => key)
        expect(closedToHer.length).toBeGreaterThan(0)
        expect(hers.closed).toEqual(expect.arrayContaining(closedToHer))
        expect(hers.ring.size).toBeGreaterThan(0)
      }
    })

    test('would open what a device seals that has not heard of it: the office refuses that, and nothing is kept of it', async () => {
      const { second, caseWorker } = staff
      const record = await caseWorker.opens(aCase().of({ alias: 'Before' }), [second])
      const held = second.signedIn.vaults
      const open = worked(await caseWorker.reads(record))
      worked(await ends(second))
      const before = await rowCounts(database())
      // a compartment that the record has a key for already, and one that it has none for
      for (const draft of [alias('After'), says('need', { service: 'legal', own: 'Invented words' })]) {
        const late = await write(caseWorker.signedIn, open, [draft])
        const wraps = [...open.view.wraps, ...late.wraps]
        const { ring } = await openWraps(wraps, held)
        const keys = late.entries.flatMap(({ sealed }) => Object.keys(sealed ?? {}))
        expect(keys.length).toBeGreaterThan(0)
        expect(keys.every((key) => ring.has(key))).toBe(true)
        expect(await caseWorker.sends(record, late)).toMatchObject({ code: 'vault-outdated', status: 409 })
      }
      const begun = { branch: { record: staff.office.ground.newId(), heads: [] }, ring: new Map() }
      const fresh = await write(caseWorker.signedIn, begun, aCase().drafts(begun.branch.record))
      expect(await caseWorker.sends(begun.branch.record, fresh)).toMatchObject({ code: 'vault-outdated' })
      expect(await rowCounts(database())).toEqual(before)
    })

    test('is shut out of what others disclose to the organisation, too', async () => {
      const { second, inCharge, office } = staff
      const other = await office.partner(inCharge, `Other ${second.id.slice(0, 8)}`, 'services', 'in-charge')
      const to = inCharge.organisation
      const record = await other.opens(aCase().withConsentTo(to))
      const stale = worked(await other.reads(record))
      const vault = inCharge.signedIn.me.organisation.vault
      worked(await ends(second))
      const draft = {
        ...says('disclosure', { to, state: 'offered', sections: ['name'] }),
        basis: (await other.consentIn(record, to)).entry,
        disclose: { to: vault, items: [] },
      }
      const late = await write(other.signedIn, stale, [draft], 'refer')
      expect(await other.sends(record, late)).toMatchObject({ code: 'vault-outdated' })
      expect(await other.refers(record, { to })).toEqual(expect.any(String))
      expect(worked(await inCharge.reads(record)).disclosures).toHaveLength(1)
    })

    test('is replaced by somebody who gets every epoch and reads what was written in each', async () => {
      const { second, caseWorker, inCharge, office } = staff
      const record = await caseWorker.opens(aCase().of({ alias: 'Before' }))
      worked(await ends(second))
      await caseWorker.signsInAgain()
      worked(await caseWorker.adds(record, alias('After')))
      const next = await office.colleague(inCharge, 'case-worker')
      expect(next.signedIn.vaults.map(({ epoch }) => epoch)).toEqual(
        inCharge.signedIn.vaults.map(({ epoch }) => epoch),
      )
      worked(await caseWorker.changesTeam(record, { joins: [next] }))
      expect(worked(await next.reads(record)).folded.closed).toBe(0)
    })

    test('makes an admission that was prepared before incomplete: it is refused, and nothing of it is kept', async () => {
      const { second, inCharge, office } = staff
      const { link } = worked(await invite(inCharge.signedIn, 'case-worker'))
      const joined = worked(await accept(office.transport, link, office.newPerson(), office.ground))
      const members = worked(await inCharge.ask<MemberView[]>('GET', '/api/members'))
      const waiting = members.find(({ id }) => id === joined.me.user.id)
      if (waiting === undefined) throw new Error('Nobody waits')
      const before = inCharge.signedIn
      worked(await endMembership(before, second.id))
      expect(await admit(before, waiting)).toMatchObject({ code: 'vault-differs', status: 409 })
      await inCharge.signsInAgain()
      worked(await admit(inCharge.signedIn, waiting))
    })

    test('takes her cases off her list; they go to the colleague who is named, and each says so in the audit', async () => {
      const { second, caseWorker, inCharge } = staff
      const alone = await second.opens(aCase())
      const shared = await second.opens(aCase(), [caseWorker])
      expect(await inCharge.ask('GET', `/api/members/${second.id}/cases`)).toEqual({ all: 2, alone: 1 })
      worked(await ends(second, caseWorker))
      expect(worked(await caseWorker.reads(alone)).view.team).toEqual([caseWorker.id])
      expect(worked(await caseWorker.reads(shared)).view.team).toEqual([caseWorker.id])
      const told = (await leaves(database())).filter(({ detail }) =>
        JSON.stringify(detail).includes(second.id),
      )
      expect(told.filter(({ action }) => action === 'record.team').map(({ record }) => record)).toContain(
        alone,
      )
      expect(told.filter(({ action }) => action === 'member.left')).toMatchObject([
        { detail: { member: second.id, handedTo: caseWorker.id, handed: 1 } },
      ])
    })

    test('leaves her cases with those in charge where nobody is named', async () => {
      const { second, inCharge } = staff
      const record = await second.opens(aCase())
      worked(await ends(second))
      expect(worked(await inCharge.reads(record)).view.team).toEqual([])
      expect(await inCharge.listed()).toContain(record)
    })

    test('without having read anything ends no epoch: a first responder, or somebody who was never let in', async () => {
      const { inCharge, office } = staff
      const { epoch } = inCharge.signedIn.me.organisation.vault
      const responder = await office.colleague(inCharge, 'first-responder')
      const { link } = worked(await invite(inCharge.signedIn, 'in-charge'))
      const waiting = worked(await accept(office.transport, link, office.newPerson(), office.ground))
      worked(await ends(responder))
      worked(await endMembership(inCharge.signedIn, waiting.me.user.id))
      await inCharge.signsInAgain()
      expect(inCharge.signedIn.me.organisation.vault.epoch).toBe(epoch)
      expect(await responder.ask('GET', '/api/me')).toMatchObject({ code: 'not-signed-in' })
    })

    test('while in charge takes neither the root key nor an open invitation along', async () => {
      const { inCharge, office } = staff
      const other = await office.colleague(inCharge, 'in-charge')
      const { link } = worked(await invite(other.signedIn, 'case-worker'))
      worked(await ends(other))
      expect(await accept(office.transport, link, office.newPerson(), office.ground)).toMatchObject({
        code: 'link-unknown',
      })
      for (const table of ['keys.root_wrap', 'keys.vault_wrap', 'sec.session'])
        expect(await asOwner(database(), `select 1 from ${table} where member = $1`, [other.id])).toEqual([])
    })

    test('may be oneself, but not as the last one in charge', async () => {
      const { inCharge, office } = staff
      expect(await endMembership(inCharge.signedIn, inCharge.id)).toMatchObject({
        code: 'last-in-charge',
        status: 409,
      })
      const other = await office.colleague(inCharge, 'in-charge')
      await other.signsInAgain()
      worked(await endMembership(other.signedIn, other.id))
      expect(await other.ask('GET', '/api/me')).toMatchObject({ code: 'not-signed-in' })
      await inCharge.signsInAgain()
      worked(await inCharge.lists())
    })
  })
})
