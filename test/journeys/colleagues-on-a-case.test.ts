import { beforeAll, describe, expect, test } from 'vitest'
import { accept, invite } from '#cli/office/join.ts'
import type { ListRow } from '#http/api/records.ts'
import { aCase, says } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { leaves } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

describe('Colleagues on a case', () => {
  eachEngine((database) => {
    let world: Neighbours
    let second: Colleague
    beforeAll(async () => {
      world = await anOfficeWithNeighbours(database())
      second = await world.office.colleague(world.inCharge, 'case-worker')
    })

    const rowOf = async (reader: Colleague, record: string): Promise<ListRow | undefined> =>
      worked(await reader.lists()).rows.find((row) => row.record === record)

    test('a colleague who is added has the case on her list at once, as it stands on everybody’s', async () => {
      const { caseWorker, inCharge } = world
      const record = await caseWorker.opens(aCase().inCustody('immigration', '2031-03-02').withNeed('legal'))
      worked(await caseWorker.changesTeam(record, { joins: [second] }))
      const row = await rowOf(second, record)
      expect(row).toMatchObject({ record, dueAt: expect.any(String), verb: expect.any(String) })
      expect({ ...row, updatedAt: '' }).toEqual({ ...(await rowOf(inCharge, record)), updatedAt: '' })
      const { folded } = worked(await second.reads(record))
      expect(folded.sections['person']?.[0]?.facts['alias']).toMatchObject({ value: 'Invented Alias' })
    })

    test('a case is handed over in one step: one comes, one goes, and the audit says so without a name', async () => {
      const { caseWorker } = world
      const record = await caseWorker.opens(aCase())
      worked(await caseWorker.changesTeam(record, { joins: [second], leaves: [caseWorker] }))
      expect(await caseWorker.reads(record)).toMatchObject({ code: 'not-found' })
      expect(worked(await second.reads(record)).view.team).toEqual([second.id])
      const own = (await leaves(database())).filter(
        (leaf) => leaf.record === record && leaf.action === 'record.team',
      )
      expect(own).toMatchObject([{ detail: { joined: [second.id], left: [caseWorker.id] } }])
    })

    test('the last one may go: those in charge read every case', async () => {
      const { caseWorker, inCharge } = world
      const record = await caseWorker.opens(aCase())
      worked(await caseWorker.changesTeam(record, { leaves: [caseWorker] }))
      expect(worked(await inCharge.reads(record)).view.team).toEqual([])
      worked(await inCharge.changesTeam(record, { joins: [caseWorker] }))
      expect(worked(await caseWorker.reads(record)).view.team).toEqual([caseWorker.id])
    })

    test('saying the same again changes nothing; to come and to go at once is refused', async () => {
      const { caseWorker } = world
      const record = await caseWorker.opens(aCase(), [second])
      worked(await caseWorker.changesTeam(record, { joins: [second] }))
      worked(await caseWorker.changesTeam(record, { leaves: [world.otherWorker] }))
      expect(await caseWorker.changesTeam(record, { joins: [second], leaves: [second] })).toMatchObject({
        code: 'body-malformed',
      })
      expect(worked(await caseWorker.reads(record)).view.team).toHaveLength(2)
    })

    test('somebody whom nobody has let in yet is put on no case, nor is somebody in charge', async () => {
      const { caseWorker, inCharge, office } = world
      const record = await caseWorker.opens(aCase())
      const { link } = worked(await invite(inCharge.signedIn, 'case-worker'))
      const waiting = worked(await accept(office.transport, link, office.newPerson(), office.ground))
      const put = (id: string) =>
        caseWorker.ask('POST', `/api/records/${record}/team`, { record, joins: [id], leaves: [] })
      expect(await put(waiting.me.user.id)).toMatchObject({ code: 'member-unknown', status: 422 })
      expect(await put(inCharge.id)).toMatchObject({ code: 'not-a-case-worker' })
    })

    test('each organisation says who of its own works on its branch, and learns nothing of the other’s', async () => {
      const { caseWorker, otherOffice, otherWorker } = world
      const to = otherOffice.organisation
      const record = await caseWorker.opens(aCase().withConsentTo(to))
      expect(await caseWorker.refers(record, { to })).toEqual(expect.any(String))
      worked(await otherOffice.changesTeam(record, { joins: [otherWorker], leaves: [caseWorker] }))
      expect(worked(await otherWorker.reads(record)).view.team).toEqual([otherWorker.id])
      expect(worked(await caseWorker.reads(record)).view.team).toEqual([caseWorker.id])
    })

    test('while others write, a colleague comes and goes, and neither is undone by the other', async () => {
      const { caseWorker } = world
      const record = await caseWorker.opens(aCase())
      await Promise.all([
        caseWorker.adds(record, says('need', { service: 'legal' })),
        caseWorker.changesTeam(record, { joins: [second] }),
      ])
      expect(await rowOf(second, record)).toMatchObject({ record })
      await Promise.all([
        caseWorker.adds(record, says('need', { service: 'health' })),
        caseWorker.changesTeam(record, { leaves: [second] }),
      ])
      expect(await rowOf(second, record)).toBeUndefined()
      expect(world.office.faults).toEqual([])
    })
  })
})
