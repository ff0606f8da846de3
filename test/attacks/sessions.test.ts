import { beforeAll, describe, expect, test } from 'vitest'
import { invite } from '#cli/office/join.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { sessionOf } from '#test/support/session-of.ts'
import { asOwner } from '#test/support/tables.ts'

describe('A session', () => {
  eachEngine((database) => {
    let staff: Staff
    beforeAll(async () => {
      staff = await anOffice(database())
    })

    test('travels in a cookie that no script reads and no other page sends', async () => {
      const { setCookie, secret } = await sessionOf(staff.office, staff.inCharge)
      expect(setCookie).toMatch(/^amparo=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict; Expires=/)
      const other = await sessionOf(staff.office, staff.inCharge)
      expect(other.secret).not.toBe(secret)
      const stored = await asOwner<{ text: string }>(
        database(),
        "select encode(h, 'escape') || encode(h, 'hex') || encode(h, 'base64') as text from sec.session",
      )
      for (const { text } of stored) expect(text).not.toContain(secret)
    })

    test('that the database has ended answers nothing more, though the server remembers it', async () => {
      const { office, inCharge } = staff
      await inCharge.signsInAgain()
      expect(await inCharge.lists()).not.toMatchObject({ kind: 'refused' })
      await asOwner(database(), 'delete from sec.session where member = $1 returning 1', [inCharge.id])
      expect(await invite(inCharge.signedIn, 'case-worker')).toMatchObject({ code: 'not-signed-in' })
      office.clock.passes({ seconds: 2 })
      expect(await inCharge.lists()).toMatchObject({ code: 'not-signed-in' })
      expect(office.faults).toEqual([])
      await inCharge.signsInAgain()
    })

    test('of a member who has left cannot be opened again', async () => {
      const { caseWorker, office } = staff
      await asOwner(database(), 'update app.member set left_at = now() where id = $1 returning 1', [
        caseWorker.id,
      ])
      await expect(caseWorker.signsInAgain()).rejects.toThrow('membership-ended')
      office.clock.passes({ minutes: 2 })
    })

    test('is not opened on a device that another member certified', async () => {
      const { inCharge, firstResponder, office } = staff
      const { device } = firstResponder.signedIn
      const mine = await sessionOf(office, inCharge)
      const answer = await office.transport({
        method: 'POST',
        path: '/api/sign-in',
        body: {
          ...mine.proof,
          device: { id: device.device, certificate: { ...mine.certificate, device: device.device } },
        },
        cookie: undefined,
      })
      expect(answer.status).toBe(422)
      expect(answer.body).toMatchObject({ error: { code: 'signature-wrong' } })
    })
  })
})
