import { beforeAll, describe, expect, test } from 'vitest'
import { aCase, day, says } from '#test/support/a-case.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { leaves, rowCounts } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

describe('A record', () => {
  eachEngine((database) => {
    let staff: Staff
    beforeAll(async () => {
      staff = await anOffice(database())
    })

    test('what a case worker writes is read back by her device, names and all', async () => {
      const { caseWorker } = staff
      const record = await caseWorker.opens(
        aCase().of({ familyName: 'Inventedson' }).inCustody('immigration', '2031-03-01'),
      )
      const { folded, view } = worked(await caseWorker.reads(record))
      expect(folded.sections['person']?.[0]?.facts).toMatchObject({
        alias: { value: 'Invented Alias' },
        familyName: { value: 'Inventedson' },
        ageYears: { value: 24 },
      })
      expect(folded.closed).toBe(0)
      expect(view.findings.length).toBeGreaterThan(0)
      expect(view.code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ23456789]{7}$/)
    })

    test('a first responder who only writes cannot read it back; the case worker can', async () => {
      const { firstResponder, caseWorker, inCharge } = staff
      const record = await firstResponder.opens(aCase())
      await inCharge.changesTeam(record, { joins: [caseWorker] })
      expect(await firstResponder.reads(record)).toMatchObject({ code: 'may-not', status: 403 })
      expect(await firstResponder.lists()).toMatchObject({ code: 'may-not' })
      expect(firstResponder.signedIn.vaults).toEqual([])
      for (const reader of [caseWorker, inCharge]) {
        const { folded } = worked(await reader.reads(record))
        expect(folded.sections['person']?.[0]?.facts['alias']).toMatchObject({ value: 'Invented Alias' })
      }
    })

    test('a first responder puts nobody on a record, and nobody puts her on one', async () => {
      const { firstResponder, inCharge } = staff
      const record = await firstResponder.opens(aCase())
      expect(await firstResponder.changesTeam(record, { joins: [firstResponder] })).toMatchObject({
        code: 'may-not',
      })
      expect(await inCharge.changesTeam(record, { joins: [firstResponder] })).toMatchObject({
        code: 'not-a-case-worker',
        status: 422,
      })
      expect(await firstResponder.reads(record)).toMatchObject({ code: 'may-not' })
    })

    test('two colleagues write at once and nothing is lost; who came first makes no difference', async () => {
      const { caseWorker, inCharge } = staff
      const record = await caseWorker.opens(aCase())
      const [one, other] = await Promise.all([
        caseWorker.writes(record, [says('need', { service: 'health' })]),
        inCharge.writes(record, [says('need', { service: 'legal' })]),
      ])
      const sent = await Promise.all([caseWorker.sends(record, one), inCharge.sends(record, other)])
      const positions = sent.flatMap((answer) => worked(answer).accepted.map(({ position }) => position))
      expect(new Set(positions)).toEqual(new Set([2, 3]))
      const { folded, branch } = worked(await caseWorker.reads(record))
      const services = folded.sections['need']?.map(({ facts }) => facts['service']?.value)
      expect(services?.toSorted()).toEqual(['health', 'legal'])
      expect(branch.heads).toHaveLength(2)
    })

    test('of concurrent answers the protective one stands, whoever came first', async () => {
      const { caseWorker, inCharge } = staff
      for (const firstToSend of ['case worker', 'in charge']) {
        const record = await caseWorker.opens(aCase())
        const yes = await caseWorker.writes(record, [says('person', { possibleChild: 'yes' }, record)])
        const no = await inCharge.writes(record, [says('person', { possibleChild: 'no' }, record)])
        const sends = [() => caseWorker.sends(record, yes), () => inCharge.sends(record, no)]
        for (const send of firstToSend === 'in charge' ? sends.toReversed() : sends) worked(await send())
        const { folded } = worked(await caseWorker.reads(record))
        expect(folded.sections['person']?.[0]?.facts['possibleChild']?.value).toBe('yes')
      }
    })

    test('the same entries sent again are acknowledged and not doubled', async () => {
      const { caseWorker } = staff
      const record = await caseWorker.opens(aCase())
      const written = await caseWorker.writes(record, [says('note', { text: 'an invented note' })])
      const first = worked(await caseWorker.sends(record, written))
      const before = await rowCounts(database())
      expect(worked(await caseWorker.sends(record, written))).toEqual(first)
      expect(await rowCounts(database())).toEqual(before)
    })

    test('every write has its leaf of the audit, and a leaf holds no name', async () => {
      const { caseWorker } = staff
      const record = await caseWorker.opens(aCase())
      await caseWorker.adds(record, says('danger', { ongoing: 'yes', at: day('2031-03-02') }))
      const after = (await leaves(database())).filter((leaf) => leaf.record === record)
      expect(after.map(({ action }) => action).toSorted()).toEqual(['record.appended', 'record.begun'])
      expect(JSON.stringify(after)).not.toContain('Invented')
    })

    test('the list shows a code, a neutral verb and a deadline, and no right', async () => {
      const { caseWorker } = staff
      const record = await caseWorker.opens(aCase().inCustody('immigration', '2031-03-01'))
      const { rows } = worked(await caseWorker.lists())
      const row = rows.find((one) => one.record === record)
      expect(Object.keys(row ?? {}).toSorted()).toEqual(
        [
          'awaits',
          'code',
          'dueAt',
          'openActions',
          'overdueActions',
          'record',
          'status',
          'updatedAt',
          'verb',
          'waitingFor',
        ].toSorted(),
      )
      expect(row?.openActions).toBeGreaterThan(0)
      expect(JSON.stringify(row)).not.toContain('SG-')
    })
  })
})
