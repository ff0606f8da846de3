import { beforeAll, describe, expect, test } from 'vitest'
import type { OrganisationKind } from '#http/api/accounts.ts'
import { safeguards } from '#law/safeguards/all.ts'
import { aCase, day, says } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOffice, type Office, type Staff } from '#test/support/office.ts'
import { asOwner } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

const kinds = [
  'immigration',
  'prosecution',
  'consular',
  'legal-aid',
] as const satisfies readonly OrganisationKind[]

describe('What only several organisations together know reaches the one that must act', () => {
  eachEngine((database) => {
    let staff: Staff
    let partners: Readonly<Record<(typeof kinds)[number], Colleague>>
    beforeAll(async () => {
      staff = await anOffice(database())
      const { office, inCharge } = staff
      const made = await Promise.all(
        kinds.map(async (kind) => [
          kind,
          await office.partner(inCharge, `Example ${kind}`, kind, 'in-charge'),
        ]),
      )
      partners = Object.fromEntries(made)
    })

    type Finding = { readonly safeguard: string; readonly item: string; readonly due_at: string | null }
    const findings = (record: string, { organisation }: Colleague) =>
      asOwner<Finding>(
        database(),
        'select safeguard, item, due_at from app.finding where record = $1 and organisation = $2 order by safeguard, item',
        [record, organisation],
      )
    const rights = async (record: string, of: Colleague) =>
      (await findings(record, of)).map(({ safeguard }) => safeguard)

    const rowOf = async (record: string, of: Colleague) =>
      worked(await of.lists()).rows.find((row) => row.record === record)

    const settles = async (mistake: Parameters<Office['renews']>[0] = {}) => {
      for (let round = 0; round < 10; round += 1) if ((await staff.office.renews(mistake)) === 0) return
    }

    /** A case of ours in which these take part: each has accepted a referral. */
    const withParticipants = async (...participants: readonly Colleague[]) => {
      const { caseWorker } = staff
      const someone = participants.reduce((one, { organisation }) => one.withConsentTo(organisation), aCase())
      const record = await caseWorker.opens(someone)
      for (const participant of participants) {
        const disclosure = worked(await caseWorker.refers(record, { to: participant.organisation }))
        worked(await participant.answers(record, disclosure, 'accepted'))
      }
      return record
    }
    const busload = says('return', { planned: 'yes', collective: 'yes', plannedFor: day('2031-03-09') })

    test('the immigration service that takes part hears that a collective expulsion must be held, and by when', async () => {
      const { caseWorker } = staff
      const { immigration } = partners
      const record = await withParticipants(immigration, partners['legal-aid'])
      await settles()
      expect(await rights(record, immigration)).not.toContain('SG-RET-02')
      const before = await rowOf(record, immigration)
      worked(await caseWorker.adds(record, busload))
      await settles()
      const found = (await findings(record, immigration)).find(({ safeguard }) => safeguard === 'SG-RET-02')
      expect(found).toMatchObject({ item: '' })
      expect(found?.due_at).not.toBeNull()
      const row = await rowOf(record, immigration)
      expect(row?.openActions).toBeGreaterThan(before?.openActions ?? 0)
      expect(Date.parse(row?.dueAt ?? '')).toBeLessThanOrEqual(Date.parse(found?.due_at ?? ''))
      const { view } = worked(await immigration.reads(record))
      expect(view.findings.map(({ safeguard }) => safeguard)).toContain('SG-RET-02')
      const text = JSON.stringify(view)
      for (const secret of [busload.item, 'collective', 'plannedFor', '"return"'])
        expect(text).not.toContain(secret)
      expect(await rights(record, partners['legal-aid'])).not.toContain('SG-RET-02')
    })

    test('rebuilding finds the same', async () => {
      const { immigration } = partners
      const record = await withParticipants(immigration)
      worked(await staff.caseWorker.adds(record, busload))
      await settles()
      const stands = async () => ({
        findings: await findings(record, immigration),
        row: await rowOf(record, immigration),
      })
      const live = await stands()
      await staff.office.rebuilds()
      expect(await stands()).toEqual(live)
    })

    test('who was only asked, who declined, and who has no part in the case hears nothing', async () => {
      const { caseWorker } = staff
      const { immigration, prosecution } = partners
      const record = await caseWorker.opens(
        aCase().withConsentTo(immigration.organisation).withConsentTo(prosecution.organisation).with(busload),
      )
      const asked = worked(await caseWorker.refers(record, { to: immigration.organisation }))
      await settles()
      expect(await findings(record, immigration)).toEqual([])
      expect(await findings(record, prosecution)).toEqual([])
      worked(await immigration.answers(record, asked, 'declined'))
      await settles()
      expect(await findings(record, immigration)).toEqual([])
      await settles({ ownersOf: () => kinds, disclosedBy: () => [] })
      expect(await findings(record, prosecution)).toEqual([])
      expect(await prosecution.reads(record)).toMatchObject({ code: 'not-found' })
    })

    test('the prosecution hears that an assessment must come first where it knows already that the person may be a victim', async () => {
      const { caseWorker } = staff
      const { prosecution } = partners
      const record = await withParticipants(prosecution)
      const charge = says('charge', { offence: ['drugs'], stage: 'charged', at: day('2031-03-01') })
      worked(await caseWorker.adds(record, charge))
      await settles()
      expect(await rights(record, prosecution)).not.toContain('SG-LEG-04')
      worked(await prosecution.adds(record, says('person', { possibleVictim: 'unknown' }, record)))
      await settles()
      expect(await rights(record, prosecution)).toContain('SG-LEG-04')
      expect(JSON.stringify(worked(await prosecution.reads(record)).view)).not.toContain(charge.item)
    })

    test('without that guard the finding would have told it', async () => {
      const { prosecution } = partners
      const record = await withParticipants(prosecution)
      const charge = says('charge', { offence: ['drugs'], stage: 'charged', at: day('2031-03-01') })
      worked(await staff.caseWorker.adds(record, charge))
      await settles({ disclosedBy: () => [] })
      expect(await rights(record, prosecution)).toContain('SG-LEG-04')
    })

    test('no consulate is told what only others know; with another table of owners it would be', async () => {
      const { consular } = partners
      const record = await withParticipants(consular)
      worked(await staff.caseWorker.adds(record, busload))
      await settles()
      expect(await rights(record, consular)).not.toContain('SG-RET-02')
      const again = await withParticipants(consular)
      worked(await staff.caseWorker.adds(again, busload))
      await settles({ ownersOf: () => ['consular'] })
      expect(await rights(again, consular)).toContain('SG-RET-02')
    })

    test('what concerns officials, health or asylum reaches none of those who would have to act', async () => {
      const about = safeguards.filter(({ audience }) => audience.concerns).map(({ id }) => id as string)
      expect(about).toContain('SG-RET-01')
      const everybody = kinds.map((kind) => partners[kind])
      const record = await withParticipants(...everybody)
      await settles()
      const before = await Promise.all(everybody.map((one) => rights(record, one)))
      worked(
        await staff.caseWorker.adds(
          record,
          busload,
          says('event', { kind: 'raid', force: 'yes', peopleDetained: 'yes' }),
          says('custody', { kind: 'immigration', startedAt: day('2031-03-01'), consulateContacted: 'yes' }),
        ),
      )
      await settles({ disclosedBy: () => [] })
      const after = await Promise.all(everybody.map((one) => rights(record, one)))
      const gained = after.map((found, one) => found.filter((right) => !before[one]?.includes(right)))
      expect(gained.flat()).toContain('SG-RET-02')
      expect(gained.flat().filter((right) => about.includes(right))).toEqual([])
    })
  })
})
