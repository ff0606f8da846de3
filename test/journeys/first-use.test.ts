import { beforeAll, describe, expect, test } from 'vitest'
import { accept, invite, setUp } from '#cli/office/join.ts'
import { signIn } from '#cli/office/sign-in.ts'
import type { MemberView } from '#http/api/accounts.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { passphrase, worked } from '#test/support/worked.ts'

describe('First use', () => {
  eachEngine((database) => {
    let staff: Staff
    beforeAll(async () => {
      staff = await anOffice(database())
    })

    test('the set-up link makes the first organisation and its person in charge, who can invite', async () => {
      const { inCharge } = staff
      expect(inCharge.signedIn.me.user.role).toBe('in-charge')
      expect(inCharge.signedIn.vaults).toHaveLength(1)
      expect(inCharge.signedIn.root).toBeDefined()
    })

    test('nobody sets the office up a second time, with the link of before or with another', async () => {
      const { office } = staff
      const again = await setUp(
        office.transport,
        await office.setUpLink(),
        { name: 'Example Intruders', kind: 'services', country: 'MWI' },
        office.newPerson(),
        office.ground,
      )
      expect(again).toMatchObject({ kind: 'refused', code: 'already-set-up', status: 409 })
    })

    test('a link that nobody made opens nothing', async () => {
      const { office } = staff
      const joined = await accept(office.transport, 'x'.repeat(32), office.newPerson(), office.ground)
      expect(joined).toMatchObject({ kind: 'refused', code: 'link-unknown', status: 404 })
    })

    test('a colleague reads nothing until somebody in charge has let her in', async () => {
      const { office, inCharge } = staff
      const { link } = worked(await invite(inCharge.signedIn, 'case-worker'))
      const joined = worked(await accept(office.transport, link, office.newPerson(), office.ground))
      expect(joined.vaults).toEqual([])
      for (const path of ['/api/records', '/api/members', '/api/network'])
        expect(await joined.office.ask('GET', path), path).toMatchObject({ code: 'may-not', status: 403 })
      expect(staff.caseWorker.signedIn.vaults).toHaveLength(1)
    })

    test('an invitation is accepted once, and not after three days', async () => {
      const { office, inCharge } = staff
      const { link } = worked(await invite(inCharge.signedIn, 'case-worker'))
      worked(await accept(office.transport, link, office.newPerson(), office.ground))
      const second = await accept(office.transport, link, office.newPerson(), office.ground)
      expect(second).toMatchObject({ code: 'link-unknown' })

      const late = worked(await invite(inCharge.signedIn, 'case-worker'))
      office.clock.passes({ hours: 72 })
      await inCharge.signsInAgain()
      expect(await accept(office.transport, late.link, office.newPerson(), office.ground)).toMatchObject({
        code: 'link-unknown',
      })
    })

    test('two people do not have one name, however it is written', async () => {
      const { office, inCharge } = staff
      const { link } = worked(await invite(inCharge.signedIn, 'case-worker'))
      const same = { ...office.newPerson(), displayName: `  ${inCharge.name.toUpperCase()} ` }
      expect(await accept(office.transport, link, same, office.ground)).toMatchObject({ code: 'name-taken' })
      worked(await accept(office.transport, link, office.newPerson(), office.ground))
    })

    test('a guest is invited for an organisation of its own, never into the own one', async () => {
      const { inCharge } = staff
      expect(await invite(inCharge.signedIn, 'guest-recipient')).toMatchObject({ code: 'body-malformed' })
    })

    test('a partner brings keys of its own: the office never has them', async () => {
      const { office, inCharge } = staff
      const partner = await office.partner(inCharge, 'Example Legal Aid', 'legal-aid')
      expect(partner.signedIn.me.organisation.name).toBe('Example Legal Aid')
      expect(partner.organisation).not.toBe(inCharge.organisation)
      const members = worked(await inCharge.ask<MemberView[]>('GET', '/api/members'))
      expect(members.map(({ id }) => id)).not.toContain(partner.id)
    })

    test('the name may be written in other letters and spaces when signing in', async () => {
      const { office, caseWorker } = staff
      const spaced = `  ${caseWorker.name.toUpperCase().replaceAll(' ', '   ')}`
      const signedIn = worked(await signIn(office.transport, spaced, passphrase, office.ground))
      expect(signedIn.me.user.id).toBe(caseWorker.id)
    })

    test('a session ends after twelve hours and at sign-out', async () => {
      const { office, caseWorker } = staff
      await caseWorker.signsInAgain()
      office.clock.passes({ hours: 12, minutes: 1 })
      expect(await caseWorker.ask('GET', '/api/me')).toMatchObject({ code: 'not-signed-in', status: 401 })
      await caseWorker.signsInAgain()
      const before = caseWorker.signedIn
      worked(await caseWorker.ask('POST', '/api/sign-out', {}))
      expect(await before.office.ask('GET', '/api/me')).toMatchObject({ code: 'not-signed-in' })
      await caseWorker.signsInAgain()
    })
  })
})
