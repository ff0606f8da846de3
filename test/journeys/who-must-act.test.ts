import { beforeAll, describe, expect, test } from 'vitest'
import { safeguards } from '#law/safeguards/all.ts'
import { aCase, day, says } from '#test/support/a-case.ts'
import { eachEngine } from '#test/support/database.ts'
import { type Participants, participants } from '#test/support/participants.ts'
import { worked } from '#test/support/worked.ts'

const kinds = ['immigration', 'prosecution', 'consular', 'legal-aid'] as const

describe('What only several organisations together know reaches the one that must act', () => {
  eachEngine((database) => {
    let many: Participants<(typeof kinds)[number]>
    beforeAll(async () => {
      many = await participants(database(), kinds)
    })

    const busload = says('return', { planned: 'yes', collective: 'yes', plannedFor: day('2031-03-09') })

    test('the immigration service that takes part hears that a collective expulsion must be held, and by when', async () => {
      const { caseWorker } = many.staff
      const { immigration } = many.partners
      const record = await many.takePart([immigration, many.partners['legal-aid']])
      await many.settles()
      expect(await many.rights(record, immigration)).not.toContain('SG-RET-02')
      const before = await many.rowOf(record, immigration)
      worked(await caseWorker.adds(record, busload))
      await many.settles()
      const found = (await many.findings(record, immigration)).find(
        ({ safeguard }) => safeguard === 'SG-RET-02',
      )
      expect(found).toMatchObject({ item: '' })
      expect(found?.due_at).not.toBeNull()
      const row = await many.rowOf(record, immigration)
      expect(row?.openActions).toBeGreaterThan(before?.openActions ?? 0)
      expect(Date.parse(row?.dueAt ?? '')).toBeLessThanOrEqual(Date.parse(found?.due_at ?? ''))
      const { view } = worked(await immigration.reads(record))
      expect(view.findings.map(({ safeguard }) => safeguard)).toContain('SG-RET-02')
      const text = JSON.stringify(view)
      for (const secret of [busload.item, 'collective', 'plannedFor', '"return"'])
        expect(text).not.toContain(secret)
      expect(await many.rights(record, many.partners['legal-aid'])).not.toContain('SG-RET-02')
    })

    test('rebuilding finds the same', async () => {
      const { immigration } = many.partners
      const record = await many.takePart([immigration])
      worked(await many.staff.caseWorker.adds(record, busload))
      await many.settles()
      const stands = async () => ({
        findings: await many.findings(record, immigration),
        row: await many.rowOf(record, immigration),
      })
      const live = await stands()
      await many.staff.office.rebuilds()
      expect(await stands()).toEqual(live)
    })

    test('who was only asked, who declined, and who has no part in the case hears nothing', async () => {
      const { caseWorker } = many.staff
      const { immigration, prosecution } = many.partners
      const record = await caseWorker.opens(
        aCase().withConsentTo(immigration.organisation).withConsentTo(prosecution.organisation).with(busload),
      )
      const asked = worked(await caseWorker.refers(record, { to: immigration.organisation }))
      await many.settles()
      expect(await many.findings(record, immigration)).toEqual([])
      expect(await many.findings(record, prosecution)).toEqual([])
      worked(await immigration.answers(record, asked, 'declined'))
      await many.settles()
      expect(await many.findings(record, immigration)).toEqual([])
      await many.settles({ ownersOf: () => kinds, disclosedBy: () => [] })
      expect(await many.findings(record, prosecution)).toEqual([])
      expect(await prosecution.reads(record)).toMatchObject({ code: 'not-found' })
    })

    test('what all know to be worse than the holder does reaches the holder beside its own finding', async () => {
      const { caseWorker } = many.staff
      const { immigration } = many.partners
      const record = await many.takePart([immigration])
      const later = { planned: 'yes', collective: 'unknown', individualAssessment: 'unknown' }
      worked(await caseWorker.adds(record, says('return', { ...later, plannedFor: day('2031-04-20') })))
      await many.settles()
      const own = (await many.findings(record, caseWorker)).filter(
        ({ safeguard }) => safeguard === 'SG-RET-02',
      )
      expect(own).toMatchObject([{ found_from: 'own', status: 'due', overdue: 'no' }])
      const before = await many.rowOf(record, caseWorker)
      worked(await immigration.adds(record, says('return', { ...later, plannedFor: day('2031-05-20') })))
      await many.settles()
      expect(await many.ofAll(record, caseWorker, 'SG-RET-02')).toEqual([])
      const today = { planned: 'yes', collective: 'yes', plannedFor: day('2031-03-01') }
      worked(await immigration.adds(record, says('return', today)))
      await many.settles()
      expect(await many.findings(record, caseWorker)).toEqual(expect.arrayContaining(own))
      const [worse] = await many.ofAll(record, caseWorker, 'SG-RET-02')
      expect(worse).toMatchObject({ item: '', status: 'departure', overdue: 'yes' })
      const row = await many.rowOf(record, caseWorker)
      expect(row?.overdueActions).toBeGreaterThan(before?.overdueActions ?? 0)
      expect(Date.parse(row?.dueAt ?? '')).toBeLessThanOrEqual(Date.parse(worse?.due_at ?? ''))
      const { view } = worked(await caseWorker.reads(record))
      expect(view.findings).toContainEqual(
        expect.objectContaining({ safeguard: 'SG-RET-02', foundFrom: 'all', overdue: 'yes' }),
      )
    })

    test('and of a right that is about no single item likewise, where it is due sooner', async () => {
      const { caseWorker } = many.staff
      const { immigration } = many.partners
      const record = await many.takePart([immigration])
      worked(await caseWorker.adds(record, says('charge', { offence: ['drugs'], stage: 'charged' })))
      await many.settles()
      const own = (await many.findings(record, caseWorker)).filter(
        ({ safeguard }) => safeguard === 'SG-LEG-04',
      )
      expect(own).toMatchObject([{ item: '', found_from: 'own', overdue: 'no' }])
      worked(
        await immigration.adds(record, says('return', { planned: 'yes', plannedFor: day('2031-03-01') })),
      )
      await many.settles()
      expect(await many.findings(record, caseWorker)).toEqual(expect.arrayContaining(own))
      expect(await many.ofAll(record, caseWorker, 'SG-LEG-04')).toMatchObject([{ item: '', overdue: 'yes' }])
    })

    test('no consulate is told what only others know; with another table of owners it would be', async () => {
      const { consular } = many.partners
      const record = await many.takePart([consular])
      worked(await many.staff.caseWorker.adds(record, busload))
      await many.settles()
      expect(await many.rights(record, consular)).not.toContain('SG-RET-02')
      const again = await many.takePart([consular])
      worked(await many.staff.caseWorker.adds(again, busload))
      await many.settles({ ownersOf: () => ['consular'] })
      expect(await many.rights(again, consular)).toContain('SG-RET-02')
    })

    test('what concerns officials, health or asylum reaches none of those who would have to act', async () => {
      const about = safeguards.filter(({ audience }) => audience.concerns).map(({ id }) => id as string)
      expect(about).toContain('SG-RET-01')
      const everybody = kinds.map((kind) => many.partners[kind])
      const record = await many.takePart(everybody)
      await many.settles()
      const before = await Promise.all(everybody.map((one) => many.rights(record, one)))
      worked(
        await many.staff.caseWorker.adds(
          record,
          busload,
          says('event', { kind: 'raid', force: 'yes', peopleDetained: 'yes' }),
          says('custody', { kind: 'immigration', startedAt: day('2031-03-01'), consulateContacted: 'yes' }),
        ),
      )
      await many.settles({ disclosedBy: () => [] })
      const after = await Promise.all(everybody.map((one) => many.rights(record, one)))
      const gained = after.map((found, one) => found.filter((right) => !before[one]?.includes(right)))
      expect(gained.flat()).toContain('SG-RET-02')
      expect(gained.flat().filter((right) => about.includes(right))).toEqual([])
    })
  })
})
