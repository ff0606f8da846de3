import { beforeAll, describe, expect, test } from 'vitest'
import { aCase, consentTo, day, says } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { type Participants, participants } from '#test/support/participants.ts'
import { asOwner } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

const busload = () => says('return', { planned: 'yes', collective: 'yes', plannedFor: day('2031-03-09') })
const right = 'SG-RET-02'

describe('Who takes part no more hears no more', () => {
  eachEngine((database) => {
    let many: Participants<'immigration'>
    let immigration: Colleague
    let caseWorker: Colleague
    beforeAll(async () => {
      many = await participants(database(), ['immigration'])
      immigration = many.partners.immigration
      caseWorker = many.staff.caseWorker
    })

    const statusOf = async (record: string) => {
      const rows = await asOwner<{ status: string }>(
        database(),
        'select status from app.branch where record = $1 and organisation = $2',
        [record, immigration.organisation],
      )
      return rows[0]?.status
    }
    const hears = async (record: string) => (await many.rights(record, immigration)).includes(right)
    const writesALine = async (record: string) =>
      worked(await immigration.adds(record, says('need', { service: 'legal' })))
    const declined = async () => {
      const record = await caseWorker.opens(aCase().withConsentTo(immigration.organisation))
      const asked = worked(await caseWorker.refers(record, { to: immigration.organisation }))
      worked(await immigration.answers(record, asked, 'declined'))
      return record
    }

    test('once the consent is withdrawn, at once what was found over all, and afterwards what is new', async () => {
      const record = await many.takePart([immigration])
      await writesALine(record)
      worked(await caseWorker.adds(record, busload()))
      await many.settles()
      expect(await hears(record)).toBe(true)
      const own = (await many.findings(record, immigration)).filter((one) => one.found_from === 'own')
      worked(await caseWorker.withdrawsConsent(record, { to: immigration.organisation }))
      expect(await many.findings(record, immigration)).toEqual(own)
      await many.settles()
      worked(await caseWorker.adds(record, busload()))
      await many.settles()
      expect(await many.findings(record, immigration)).toEqual(own)
      expect(await many.rowOf(record, immigration)).toMatchObject({ status: 'open' })
    })

    test('and writing a line brings nobody back; a new offer that is accepted does', async () => {
      const record = await many.takePart([immigration])
      await writesALine(record)
      worked(await caseWorker.withdrawsConsent(record, { to: immigration.organisation }))
      worked(await caseWorker.adds(record, busload()))
      await writesALine(record)
      await many.settles()
      expect(await hears(record)).toBe(false)
      expect(await statusOf(record)).toBe('left')
      worked(await caseWorker.adds(record, consentTo(immigration.organisation)))
      const entry = worked(await caseWorker.reads(record)).folded.sections['consent']?.find(
        ({ facts }) => facts['state']?.value === 'given',
      )?.history['state']?.[0]?.entry
      const again = { to: immigration.organisation, restsOn: entry ?? '' }
      const asked = worked(await caseWorker.refers(record, again))
      await many.settles()
      expect(await hears(record)).toBe(false)
      expect(await statusOf(record)).toBe('takes-part')
      worked(await immigration.answers(record, asked, 'accepted'))
      await many.settles()
      expect(await hears(record)).toBe(true)
    })

    test('who declined is not heard of more for writing, and keeps the deadlines of what it wrote itself', async () => {
      const record = await declined()
      worked(await caseWorker.adds(record, busload()))
      worked(await immigration.adds(record, says('danger', { ongoing: 'yes', at: day('2031-03-03') })))
      await many.settles()
      expect(await hears(record)).toBe(false)
      expect(await statusOf(record)).toBe('left')
      const before = await many.rowOf(record, immigration)
      expect(before?.openActions).toBeGreaterThan(0)
      many.staff.office.clock.passes({ days: 30 })
      await many.settles()
      await Promise.all([immigration, caseWorker].map((one) => one.signsInAgain()))
      const after = await many.rowOf(record, immigration)
      expect(after?.overdueActions).toBeGreaterThan(before?.overdueActions ?? 0)
      const live = await many.findings(record, immigration)
      await many.staff.office.rebuilds()
      expect(await many.findings(record, immigration)).toEqual(live)
    })

    test('were its share still an accepted one, it would hear', async () => {
      const record = await declined()
      worked(await caseWorker.adds(record, busload()))
      await writesALine(record)
      await asOwner(database(), `update app.share set state = 'accepted' where record = $1`, [record])
      worked(await caseWorker.adds(record, says('note', { text: 'invented words' })))
      await asOwner(database(), 'update app.branch set changes_at = created_at where record = $1', [record])
      await many.settles()
      expect(await hears(record)).toBe(true)
    })

    test('a disclosure that ends on a day tells until then, and the clock sees to it', async () => {
      const { clock } = many.staff.office
      const until = new Date(Date.parse(clock.now()) + 10 * 86_400_000).toISOString()
      const record = await caseWorker.opens(aCase().withConsentTo(immigration.organisation).with(busload()))
      const asked = worked(
        await caseWorker.refers(record, { to: immigration.organisation, until: day(until.slice(0, 10)) }),
      )
      worked(await immigration.answers(record, asked, 'accepted'))
      await writesALine(record)
      await many.settles()
      expect(await hears(record)).toBe(true)
      clock.passes({ days: 9 })
      await many.settles()
      expect(await hears(record)).toBe(true)
      clock.passes({ days: 2 })
      await many.settles()
      expect(await hears(record)).toBe(false)
      await Promise.all([immigration, caseWorker].map((one) => one.signsInAgain()))
    })

    test('an end that overtakes the clock is not undone by it', async () => {
      const record = await many.takePart([immigration])
      await writesALine(record)
      worked(await caseWorker.adds(record, busload()))
      await many.staff.office.renews({}, () =>
        caseWorker.withdrawsConsent(record, { to: immigration.organisation }),
      )
      expect(await hears(record)).toBe(false)
    })

    test('an answer that overtakes the clock is not asked for again', async () => {
      const record = await caseWorker.opens(aCase().withConsentTo(immigration.organisation))
      const asked = worked(await caseWorker.refers(record, { to: immigration.organisation }))
      await many.staff.office.renews({}, () => immigration.answers(record, asked, 'accepted'))
      expect((await many.rowOf(record, immigration))?.verb).not.toBe('answer-referral')
    })
  })
})
