import { beforeAll, describe, expect, test } from 'vitest'
import { aCase, day, says } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { asOwner, leaves } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

type Finding = {
  safeguard: string
  status: string
  overdue: string
  due_at: string | null
  changes_at: string | null
}

describe('Time passes', () => {
  eachEngine((database) => {
    let world: Neighbours
    beforeAll(async () => {
      world = await anOfficeWithNeighbours(database())
    })

    const findings = (record: string, of: Colleague) =>
      asOwner<Finding>(
        database(),
        'select safeguard, item, status, overdue, due_at, changes_at from app.finding where record = $1 and organisation = $2 order by safeguard, item',
        [record, of.organisation],
      )
    const rowOf = async (record: string, of: Colleague) =>
      worked(await of.lists()).rows.find((one) => one.record === record)

    const settles = async () => {
      for (let round = 0; round < 10; round += 1) if ((await world.office.renews()) === 0) return
    }

    test('a finding changes at the instant that it named, neither before nor without the clock', async () => {
      const { caseWorker, office } = world
      const record = await caseWorker.opens(aCase().inCustody('immigration', '2031-03-03'))
      const before = await findings(record, caseWorker)
      const next = before.flatMap(({ changes_at: at }) => (at === null ? [] : [at])).toSorted()[0] ?? ''
      expect(Date.parse(next)).toBeGreaterThan(Date.parse(office.clock.now()))
      await settles()
      expect(await findings(record, caseWorker)).toEqual(before)

      office.clock.set(new Date(Date.parse(next) - 1).toISOString())
      await settles()
      expect(await findings(record, caseWorker)).toEqual(before)

      office.clock.set(next)
      await settles()
      expect(await findings(record, caseWorker)).not.toEqual(before)
    })

    test('what was due becomes overdue on the list, and counts there', async () => {
      const { caseWorker, office } = world
      await caseWorker.signsInAgain()
      const record = await caseWorker.opens(aCase().inCustody('immigration', '2031-03-03'))
      const before = await rowOf(record, caseWorker)
      office.clock.passes({ days: 40 })
      await settles()
      await caseWorker.signsInAgain()
      const after = await rowOf(record, caseWorker)
      expect(after?.overdueActions).toBeGreaterThan(before?.overdueActions ?? 0)
      const page = worked(await caseWorker.lists('?group=overdue'))
      expect(page.rows.map((row) => row.record)).toContain(record)
      expect(page.counts.overdue.count).toBeGreaterThan(0)
    })

    test('the clock writes nothing but findings, lists and its own leaf', async () => {
      const { caseWorker, office } = world
      await caseWorker.signsInAgain()
      const record = await caseWorker.opens(aCase().inCustody('immigration', '2031-03-03'))
      const entries = () =>
        asOwner(database(), 'select * from app.entry where record = $1 order by position', [record])
      const before = await entries()
      office.clock.passes({ days: 40 })
      await settles()
      expect(await entries()).toEqual(before)
      const own = (await leaves(database())).filter((leaf) => leaf.record === record)
      expect(own.map(({ action }) => action)).toContain('findings.renewed')
    })

    test('what only all branches together yield reaches the holder: right and deadline, never another’s items', async () => {
      const { caseWorker, otherOffice } = world
      await Promise.all([caseWorker, otherOffice].map((one) => one.signsInAgain()))
      const record = await caseWorker.opens(aCase().withConsentTo(otherOffice.organisation))
      worked(await caseWorker.refers(record, { to: otherOffice.organisation }))
      await settles()
      const before = new Set((await findings(record, caseWorker)).map(({ safeguard }) => safeguard))
      const custody = says('custody', { kind: 'police', startedAt: day('2031-01-01') })
      worked(await otherOffice.adds(record, custody))
      await settles()
      const after = await findings(record, caseWorker)
      const gained = after.filter(({ safeguard }) => !before.has(safeguard))
      expect(gained.length).toBeGreaterThan(0)
      for (const finding of gained) expect(finding).toMatchObject({ item: '' })
      const view = JSON.stringify(worked(await caseWorker.reads(record)).view)
      expect(view).not.toContain(custody.item)
      expect(view).not.toContain('police')
    })

    test('and not where its mere appearance would tell the holder a fact that it does not have', async () => {
      const { caseWorker, otherOffice, office } = world
      await Promise.all([caseWorker, otherOffice].map((one) => one.signsInAgain()))
      const smuggled = { offence: ['smuggling-of-migrants'], basis: 'being-smuggled', stage: 'charged' }
      const found = async (mistake: Parameters<typeof office.renews>[0]) => {
        const record = await caseWorker.opens(aCase().withConsentTo(otherOffice.organisation))
        worked(await caseWorker.refers(record, { to: otherOffice.organisation }))
        worked(await otherOffice.adds(record, says('charge', { ...smuggled, at: day('2031-01-01') })))
        for (let round = 0; round < 5; round += 1) await office.renews(mistake)
        const of = async (one: Colleague) => (await findings(record, one)).map(({ safeguard }) => safeguard)
        return { holder: await of(caseWorker), writer: await of(otherOffice) }
      }
      const right = await found({})
      expect(right.writer).toContain('SG-LEG-03')
      expect(right.holder).not.toContain('SG-LEG-03')
      const mistaken = await found({ disclosedBy: () => [] })
      expect(mistaken.holder).toContain('SG-LEG-03')
    })

    test('an answered referral stays off the recipient’s list of answers, whatever the clock does', async () => {
      const { caseWorker, legalAid, office } = world
      await Promise.all([caseWorker, legalAid].map((one) => one.signsInAgain()))
      const record = await caseWorker.opens(aCase().withConsentTo(legalAid.organisation))
      const disclosure = worked(await caseWorker.refers(record, { to: legalAid.organisation }))
      await settles()
      expect(await rowOf(record, legalAid)).toMatchObject({ verb: 'answer-referral' })
      worked(await legalAid.answers(record, disclosure, 'accepted'))
      office.clock.passes({ days: 100 })
      await settles()
      await legalAid.signsInAgain()
      expect((await rowOf(record, legalAid))?.verb).not.toBe('answer-referral')
    })

    test('who waits for others waits no longer once something of hers is late', async () => {
      const { caseWorker, legalAid, office } = world
      await caseWorker.signsInAgain()
      const record = await caseWorker.opens(aCase().withConsentTo(legalAid.organisation))
      worked(await caseWorker.refers(record, { to: legalAid.organisation }))
      expect(await rowOf(record, caseWorker)).toMatchObject({ waitingFor: 'others', overdueActions: 0 })
      office.clock.passes({ days: 60 })
      await settles()
      await caseWorker.signsInAgain()
      expect(await rowOf(record, caseWorker)).toMatchObject({ waitingFor: 'us' })
    })

    test('an entry that overtakes the clock is not undone by it', async () => {
      const { caseWorker, office } = world
      await caseWorker.signsInAgain()
      const record = await caseWorker.opens(aCase().inCustody('immigration', '2031-03-03'))
      office.clock.passes({ days: 40 })
      await caseWorker.signsInAgain()
      const written = await caseWorker.writes(record, [says('danger', { ongoing: 'yes' })])
      const [, sent] = await Promise.all([office.renews(), caseWorker.sends(record, written)])
      worked(sent)
      await settles()
      const live = await findings(record, caseWorker)
      await office.rebuilds()
      expect(await findings(record, caseWorker)).toEqual(live)
    })
  })
})
