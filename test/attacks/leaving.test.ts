import { beforeEach, describe, expect, test } from 'vitest'
import { accept, invite } from '#cli/office/join.ts'
import type { MemberView } from '#http/api/accounts.ts'
import { startEpoch } from '#seal/vault.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { rowCounts } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

describe('Nobody is made to leave', () => {
  eachEngine((database) => {
    let staff: Staff & { readonly second: Colleague }
    let made: Staff | undefined
    beforeEach(async () => {
      made ??= await anOffice(database())
      const second = await made.office.colleague(made.inCharge, 'case-worker')
      await made.inCharge.signsInAgain()
      staff = { ...made, second }
    })

    const attempt = async (
      change: (
        sound: Awaited<ReturnType<typeof startEpoch>>,
      ) => Partial<Record<'vault' | 'handTo' | 'member', unknown>>,
      epochs = 1,
    ) => {
      const { inCharge, second } = staff
      const { root, me, ground } = inCharge.signedIn
      if (root === undefined) throw new Error('No root key')
      const members = worked(await inCharge.ask<MemberView[]>('GET', '/api/members'))
      const readers = members
        .filter(({ id, certificate }) => id !== second.id && certificate?.may === 'read')
        .map(({ id, publicKeys }) => ({ user: id, publicKeys }))
      const epoch = me.organisation.vault.epoch + epochs
      const sound = await startEpoch(root, { epoch, readers, now: ground.now(), random: ground.random })
      const before = await rowCounts(database())
      const answer = await inCharge.ask('POST', '/api/members/leave', {
        member: second.id,
        vault: sound,
        ...change(sound),
      })
      expect(await rowCounts(database())).toEqual(before)
      expect(await second.ask('GET', '/api/me')).not.toMatchObject({ kind: 'refused' })
      return answer
    }

    test('with wraps for one too few, one too many, one twice, or for the one who leaves', async () => {
      const differs = { code: 'vault-differs', status: 409 }
      expect(await attempt((v) => ({ vault: { ...v, wraps: v.wraps.slice(1) } }))).toMatchObject(differs)
      expect(
        await attempt((v) => ({ vault: { ...v, wraps: [...v.wraps, ...v.wraps.slice(0, 1)] } })),
      ).toMatchObject(differs)
      const hers = (wraps: readonly object[]) =>
        wraps.map((wrap, index) => (index === 0 ? { ...wrap, user: staff.second.id } : wrap))
      expect(await attempt((v) => ({ vault: { ...v, wraps: hers(v.wraps) } }))).toMatchObject(differs)
      expect(
        await attempt((v) => ({ vault: { ...v, wraps: [...v.wraps, ...hers(v.wraps).slice(0, 1)] } })),
      ).toMatchObject(differs)
      expect(await attempt(() => ({ vault: undefined }))).toMatchObject(differs)
    })

    test('with an epoch that is not the next one, or that the root key did not sign', async () => {
      expect(await attempt(() => ({}), 2)).toMatchObject({ code: 'vault-differs' })
      expect(await attempt(() => ({}), 0)).toMatchObject({ code: 'vault-differs' })
      expect(
        await attempt((v) => ({
          vault: { ...v, certificate: { ...v.certificate, from: '2031-01-01T00:00:00.000Z' } },
        })),
      ).toMatchObject({ code: 'signature-wrong', status: 422 })
      const { second } = staff
      const foreign = { ...staff.office.ground, organisation: second.id }
      expect(
        await attempt((v) => ({
          vault: { ...v, certificate: { ...v.certificate, organisation: foreign.organisation } },
        })),
      ).toMatchObject({ code: 'body-malformed' })
    })

    test('in favour of somebody who works on no cases, or who is not of this organisation', async () => {
      const { firstResponder, second } = staff
      expect(await attempt(() => ({ handTo: firstResponder.id }))).toMatchObject({
        code: 'not-a-case-worker',
      })
      expect(await attempt(() => ({ handTo: second.id }))).toMatchObject({ code: 'member-unknown' })
      expect(await attempt(() => ({ handTo: staff.office.ground.newId() }))).toMatchObject({
        code: 'member-unknown',
      })
    })

    test('by a colleague, by another organisation, or by somebody in charge whom nobody has let in', async () => {
      const { caseWorker, second, inCharge, office } = staff
      const leave = (who: Pick<Colleague, 'ask'>) =>
        who.ask('POST', '/api/members/leave', { member: second.id })
      expect(await leave(caseWorker)).toMatchObject({ code: 'may-not' })
      const stranger = await office.partner(inCharge, `X ${second.id.slice(0, 8)}`, 'services', 'in-charge')
      expect(await leave(stranger)).toMatchObject({ code: 'member-unknown', status: 422 })
      const { link } = worked(await invite(inCharge.signedIn, 'in-charge'))
      const waiting = worked(await accept(office.transport, link, office.newPerson(), office.ground))
      expect(
        await waiting.office.ask('POST', '/api/members/leave', { member: staff.firstResponder.id }),
      ).toMatchObject({ code: 'may-not' })
      worked(await second.lists())
    })
  })
})
