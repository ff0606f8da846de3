import { beforeAll, describe, expect, test } from 'vitest'
import { write } from '#cli/office/case.ts'
import { isOfficeRefusal } from '#cli/office/transport.ts'
import type { DeviceView } from '#http/api/accounts.ts'
import { aCase, says } from '#test/support/a-case.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { sessionOf } from '#test/support/session-of.ts'
import { leaves } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

describe('One’s own devices', () => {
  eachEngine((database) => {
    let staff: Staff
    beforeAll(async () => {
      staff = await anOffice(database())
    })

    const devices = async (): Promise<readonly DeviceView[]> =>
      worked(await staff.caseWorker.ask<readonly DeviceView[]>('GET', '/api/devices'))
    const forgets = (device: string) => staff.caseWorker.ask('POST', '/api/devices/forget', { device })

    test('are listed by day, with the one that asks; nobody sees those of a colleague', async () => {
      const { caseWorker, inCharge, office } = staff
      const first = caseWorker.signedIn.device.device
      office.clock.passes({ hours: 24 })
      await inCharge.signsInAgain()
      await caseWorker.signsInAgain()
      const all = await devices()
      expect(all.filter(({ isThis }) => isThis === 'yes').map(({ id }) => id)).toEqual([
        caseWorker.signedIn.device.device,
      ])
      const before = all.find(({ id }) => id === first)
      expect(before).toMatchObject({ since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
      expect((all[0]?.lastUsed ?? '') > (before?.lastUsed ?? '')).toBe(true)
      const hers = worked(await inCharge.ask<readonly DeviceView[]>('GET', '/api/devices'))
      expect(hers.map(({ id }) => id)).not.toContain(first)
      const { sid } = await sessionOf(office, inCharge)
      const seen = await database().transaction(
        { role: 'application', session: sid, now: office.clock.now() },
        (tx) => tx.query('select 1 from app.device where id = $1', [first]),
      )
      expect(seen).toEqual([])
    })

    test('sign-out from elsewhere ends the session there at once, and the certificate counts no more', async () => {
      const { caseWorker, office } = staff
      const there = await sessionOf(office, caseWorker)
      const lost = caseWorker.signedIn
      await caseWorker.signsInAgain()
      expect(await lost.office.ask('GET', '/api/me')).not.toMatchObject({ kind: 'refused' })
      worked(await forgets(lost.device.device))
      expect(await lost.office.ask('GET', '/api/me')).toMatchObject({ code: 'not-signed-in', status: 401 })
      expect((await devices()).map(({ id }) => id)).not.toContain(lost.device.device)
      const again = await office.transport({
        method: 'POST',
        path: '/api/sign-in',
        body: { ...there.proof, device: { id: lost.device.device, certificate: there.certificate } },
        cookie: undefined,
      })
      expect(again).toMatchObject({ status: 403, body: { error: { code: 'device-unknown' } } })
      worked(await caseWorker.lists())
      const told = (await leaves(database())).filter(({ action }) => action === 'device.forgotten')
      expect(told).toMatchObject([{ detail: { device: lost.device.device } }])
    })

    test('what a forgotten device had signed and not sent is refused, and can be made anew elsewhere', async () => {
      const { caseWorker } = staff
      const record = await caseWorker.opens(aCase())
      const draft = says('need', { service: 'legal' })
      const waiting = await caseWorker.writes(record, [draft])
      const lost = caseWorker.signedIn.device.device
      await caseWorker.signsInAgain()
      worked(await forgets(lost))
      expect(await caseWorker.sends(record, waiting)).toMatchObject({ code: 'device-unknown' })
      const open = worked(await caseWorker.reads(record))
      worked(await caseWorker.sends(record, await write(caseWorker.signedIn, open, [draft])))
    })

    test('nobody forgets another’s device, one that is not there, or one twice', async () => {
      const { caseWorker, inCharge } = staff
      const before = caseWorker.signedIn.device.device
      await caseWorker.signsInAgain()
      worked(await forgets(before))
      for (const device of [inCharge.signedIn.device.device, staff.office.ground.newId(), before])
        expect(await forgets(device)).toMatchObject({ code: 'device-unknown', status: 403 })
      expect(isOfficeRefusal(await inCharge.lists())).toBe(false)
      expect(staff.office.faults).toEqual([])
    })
  })
})
