import { beforeAll, describe, expect, test } from 'vitest'
import { aCase, day, says } from '#test/support/a-case.ts'
import { aboutFile, closesCase, helped, rowIn } from '#test/support/closing.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { asOwner } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

const today = day('2031-03-03')

/** A limit for the person's safety, reviewed on this day: an exception that lasts a week. */
const limited = says('custody', {
  kind: 'closed-shelter',
  startedAt: today,
  limitExceptional: 'yes',
  legalBasis: 'yes',
  limitUntil: day('2031-12-01'),
  lastReviewAt: today,
  consulateContacted: 'no',
  consularRightToldAt: today,
  familySeparated: 'no',
})

describe('A case', () => {
  eachEngine((database) => {
    let world: Neighbours
    beforeAll(async () => {
      world = await anOfficeWithNeighbours(database())
    })

    const closes = (record: string, by = world.caseWorker) => closesCase(by, record)
    const rowOf = (record: string, of: Colleague) => rowIn(of, record)
    const statusOf = async (record: string, of = world.caseWorker) => (await rowIn(of, record))?.status
    const settles = async () => {
      for (let round = 0; round < 10; round += 1) if ((await world.office.renews()) === 0) return
      throw new Error('The clock does not come to rest')
    }

    test('that is closed leaves the open list of everybody who had it, and is found among the closed ones', async () => {
      const { caseWorker, inCharge } = world
      const record = await caseWorker.opens(helped())
      const before = worked(await caseWorker.lists()).counts
      expect(await statusOf(record)).toBe('open')
      await closes(record)
      for (const one of [caseWorker, inCharge]) {
        expect(await one.listed()).not.toContain(record)
        expect(await rowOf(record, one)).toMatchObject({
          status: 'closed',
          verb: null,
          dueAt: null,
          openActions: 0,
          overdueActions: 0,
        })
      }
      const after = worked(await caseWorker.lists()).counts
      expect(after.open.count).toBe(before.open.count - 1)
      const { folded } = worked(await caseWorker.reads(record))
      expect(folded.sections['record']?.[0]?.facts['closureNote']?.value).toBe('Invented words')
    })

    test('that is closed can be found by its code', async () => {
      const { caseWorker } = world
      const record = await caseWorker.opens(helped())
      await closes(record)
      const code = (await rowOf(record, caseWorker))?.code ?? ''
      const found = worked(await caseWorker.lists(`?code=${code}`)).rows
      expect(found).toMatchObject([{ record, status: 'closed' }])
    })

    test('that is opened again stands where it stood', async () => {
      const { caseWorker } = world
      const record = await caseWorker.opens(helped())
      const before = await rowOf(record, caseWorker)
      await closes(record)
      worked(await caseWorker.adds(record, aboutFile(record, 'open')))
      expect(await rowOf(record, caseWorker)).toEqual({ ...before, updatedAt: expect.any(String) })
    })

    test('stays on the open list although it was closed, while a critical right is open, with that step alone', async () => {
      const { caseWorker } = world
      const record = await caseWorker.opens(aCase())
      const all = await rowOf(record, caseWorker)
      await closes(record)
      const critical = await rowOf(record, caseWorker)
      expect(critical).toMatchObject({ status: 'open', dueAt: expect.any(String) })
      expect(critical?.openActions).toBeGreaterThan(0)
      expect(critical?.openActions).toBeLessThan(all?.openActions ?? 0)
      worked(
        await caseWorker.adds(
          record,
          says('person', { presumptionRecordedAt: today, heldAs: 'victim' }, record),
          says('protection', { asylumInfoGivenAt: today, asylumInfoBy: 'independent' }),
        ),
      )
      expect(await rowOf(record, caseWorker)).toMatchObject({ status: 'open' })
      await closes(record)
      expect(await statusOf(record)).toBe('closed')
    })

    test('that is closed comes back to Today when a right becomes critical with time', async () => {
      const { caseWorker, office } = world
      const record = await caseWorker.opens(helped().with(limited))
      await closes(record)
      await settles()
      expect(await statusOf(record)).toBe('closed')
      office.clock.passes({ days: 5 })
      await settles()
      await caseWorker.signsInAgain()
      expect(await statusOf(record)).toBe('closed')
      office.clock.passes({ days: 5 })
      await settles()
      await caseWorker.signsInAgain()
      expect(await rowOf(record, caseWorker)).toMatchObject({ status: 'open', verb: 'move-to-open-care' })
      expect(worked(await caseWorker.lists('?group=overdue')).rows.map((row) => row.record)).toContain(record)
    })

    test('that is closed stands on the open list of whoever is asked for help with it, until the answer', async () => {
      const { caseWorker, otherOffice, office } = world
      await Promise.all([caseWorker, otherOffice].map((one) => one.signsInAgain()))
      const record = await caseWorker.opens(helped().withConsentTo(otherOffice.organisation))
      const first = worked(await caseWorker.refers(record, { to: otherOffice.organisation }))
      worked(await otherOffice.answers(record, first, 'accepted'))
      worked(await otherOffice.adds(record, says('note', { at: today }), aboutFile(record, 'closed')))
      await settles()
      expect(await statusOf(record, otherOffice)).toBe('closed')
      const again = worked(await caseWorker.refers(record, { to: otherOffice.organisation }))
      expect(await rowOf(record, otherOffice)).toMatchObject({ status: 'open', verb: 'answer-referral' })
      await settles()
      expect(await rowOf(record, otherOffice)).toMatchObject({ status: 'open', verb: 'answer-referral' })
      worked(await otherOffice.answers(record, again, 'declined'))
      await settles()
      expect(await statusOf(record, otherOffice)).toBe('closed')
      expect(office.faults).toEqual([])
    })

    test('that one organisation closed is not closed for another', async () => {
      const { caseWorker, legalAid } = world
      await Promise.all([caseWorker, legalAid].map((one) => one.signsInAgain()))
      const record = await caseWorker.opens(helped().withConsentTo(legalAid.organisation))
      const disclosure = worked(await caseWorker.refers(record, { to: legalAid.organisation, for: 'legal' }))
      worked(await legalAid.answers(record, disclosure, 'accepted'))
      await closes(record)
      await settles()
      expect(await statusOf(record, legalAid)).toBe('open')
      worked(await legalAid.adds(record, aboutFile(record, 'closed')))
      await settles()
      expect(await statusOf(record, legalAid)).toBe('closed')
      expect(await statusOf(record)).toBe('closed')
    })

    test('that one organisation closed keeps what all of them together know of it for the others', async () => {
      const { caseWorker, otherOffice } = world
      await Promise.all([caseWorker, otherOffice].map((one) => one.signsInAgain()))
      const record = await caseWorker.opens(helped().withConsentTo(otherOffice.organisation))
      const share = worked(await caseWorker.refers(record, { to: otherOffice.organisation }))
      worked(await otherOffice.answers(record, share, 'accepted'))
      worked(await otherOffice.adds(record, says('custody', { kind: 'police', startedAt: today })))
      await settles()
      const { updatedAt: _before, ...before } = (await rowOf(record, caseWorker)) ?? { updatedAt: '' }
      expect(before).toMatchObject({ status: 'open' })
      worked(await otherOffice.adds(record, aboutFile(record, 'closed')))
      await settles()
      const { updatedAt: _after, ...after } = (await rowOf(record, caseWorker)) ?? { updatedAt: '' }
      expect(after).toEqual(before)
    })

    test('is not closed by somebody who only writes first conversations down', async () => {
      const { firstResponder, inCharge } = world
      await Promise.all([firstResponder, inCharge].map((one) => one.signsInAgain()))
      const record = await firstResponder.opens(helped())
      expect(await firstResponder.adds(record, aboutFile(record, 'closed'))).toMatchObject({
        code: 'may-not',
      })
      expect(await statusOf(record, inCharge)).toBe('open')
    })

    test('called a mistake stays on the open list while something in it speaks of a person', async () => {
      const { caseWorker } = world
      await caseWorker.signsInAgain()
      const record = await caseWorker.opens(helped())
      worked(await caseWorker.adds(record, aboutFile(record, 'withdrawn')))
      expect(await statusOf(record)).toBe('open')
    })

    test('made by mistake leaves every list and every count once nothing in it speaks of a person', async () => {
      const { caseWorker } = world
      await caseWorker.signsInAgain()
      const before = worked(await caseWorker.lists()).counts
      const record = await caseWorker.opens(aCase())
      const { folded } = worked(await caseWorker.reads(record))
      const known = Object.keys(folded.sections['person']?.[0]?.facts ?? {}).filter(
        (name) => name !== 'alias',
      )
      const nothing = Object.fromEntries(known.map((name) => [name, 'unknown']))
      worked(
        await caseWorker.adds(
          record,
          says('person', nothing, record, 'decision'),
          aboutFile(record, 'withdrawn'),
        ),
      )
      for (const status of ['open', 'closed'])
        expect(await caseWorker.listed(`?status=${status}`)).not.toContain(record)
      expect(worked(await caseWorker.lists()).counts).toEqual(before)
      expect(await statusOf(record)).toBe('withdrawn')
      const findings = await asOwner(database(), 'select from app.finding where record = $1', [record])
      expect(findings).toEqual([])
    })

    test('is closed, withdrawn or open after a rebuild as it was before', async () => {
      const { caseWorker, office } = world
      await settles()
      const rows = () =>
        asOwner<{ status: string }>(database(), 'select * from app.list order by record, reader')
      const live = await rows()
      expect(new Set(live.map(({ status }) => status))).toEqual(new Set(['open', 'closed', 'withdrawn']))
      await asOwner(database(), `update app.list set status = 'open'`)
      expect(await rows()).not.toEqual(live)
      await office.rebuilds()
      expect(await rows()).toEqual(live)
      expect(await caseWorker.listed('?status=withdrawn')).toHaveLength(1)
    })
  })
})
