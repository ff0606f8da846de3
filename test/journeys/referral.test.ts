import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { aCase, consentTo, day, says } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { asOwner } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

const undisclosed = ['Canary Familyname', 'canary note of what was done', '+265 000 canary']

describe('A referral', () => {
  eachEngine((database) => {
    let world: Neighbours
    beforeAll(async () => {
      world = await anOfficeWithNeighbours(database())
    })

    const someone = () =>
      aCase()
        .of({ familyName: 'Canary Familyname', phone: '+265 000 canary' })
        .with(says('note', { text: 'canary note of what was done' }))
        .withNeed('legal')
        .withConsentTo(world.legalAid.organisation)

    const refers = async () => {
      const record = await world.caseWorker.opens(someone())
      const { organisation } = world.legalAid
      const disclosure = worked(await world.caseWorker.refers(record, { to: organisation, for: 'legal' }))
      return { record, disclosure }
    }
    const shareOf = async (reader: Colleague, record: string) =>
      worked(await reader.reads(record)).view.shares.map(({ state, direction }) => `${direction} ${state}`)
    const wraps = (record: string) =>
      asOwner<{ recipient: string }>(
        database(),
        'select recipient from keys.disclosure_wrap where record = $1',
        [record],
      )

    test('shows the recipient exactly what was disclosed, and nothing else anywhere', async () => {
      const { record } = await refers()
      const opened = worked(await world.legalAid.reads(record))
      expect(opened.disclosures.flatMap(({ items }) => items)).toMatchObject([
        { section: 'person', fields: { alias: { value: 'Invented Alias' } } },
      ])
      expect(Object.keys(opened.folded.sections['person']?.[0]?.facts ?? {})).toEqual(['alias'])
      expect(Object.keys(opened.folded.sections).toSorted()).toEqual(['disclosure', 'person'])
      const answers = JSON.stringify([opened, await world.legalAid.lists()])
      for (const canary of [...undisclosed, '"sex"', '"need"', '"consent-', 'ageYears'])
        expect(answers).not.toContain(canary)
    })

    test('appears on the recipient’s list under a code of its own, to be answered by a day', async () => {
      const { record } = await refers()
      const page = worked(await world.legalAid.lists())
      const row = page.rows.find((one) => one.record === record)
      expect(row).toMatchObject({ verb: 'answer-referral', waitingFor: 'us', openActions: 1 })
      expect(row?.dueAt).not.toBeNull()
      const own = worked(await world.caseWorker.lists('?group=waiting')).rows.find(
        (one) => one.record === record,
      )
      expect(own?.code).not.toBe(row?.code)
    })

    test('accepted: it leaves the list of what is to be answered, and both sides see it', async () => {
      const { record, disclosure } = await refers()
      worked(await world.legalAid.answers(record, disclosure, 'accepted'))
      expect(await shareOf(world.caseWorker, record)).toEqual(['from-us accepted'])
      expect(await shareOf(world.legalAid, record)).toEqual(['to-us accepted'])
      const rows = worked(await world.legalAid.lists()).rows
      expect(rows.find((one) => one.record === record)?.verb).not.toBe('answer-referral')
    })

    test('a note of the recipient does not take the place of its answer', async () => {
      const { record, disclosure } = await refers()
      const { legalAid } = world
      const open = async () =>
        worked(await legalAid.lists()).rows.find((one) => one.record === record)?.openActions ?? 0
      worked(await legalAid.adds(record, says('note', { text: 'seen, not answered yet' })))
      const unanswered = await open()
      worked(await legalAid.answers(record, disclosure, 'accepted'))
      expect(await open()).toBe(unanswered - 1)
    })

    test('asked back and then accepted', async () => {
      const { record, disclosure } = await refers()
      worked(await world.legalAid.answers(record, disclosure, 'asked-back'))
      expect(await shareOf(world.caseWorker, record)).toEqual(['from-us asked-back'])
      worked(await world.legalAid.answers(record, disclosure, 'accepted'))
      expect(await shareOf(world.caseWorker, record)).toEqual(['from-us accepted'])
    })

    test('declined with a reason: the sender reads the reason, the recipient reads nothing more', async () => {
      const { record, disclosure } = await refers()
      worked(await world.legalAid.answers(record, disclosure, 'declined', { declineReason: 'no-capacity' }))
      const { folded } = worked(await world.caseWorker.reads(record))
      const said = folded.sections['disclosure']?.map(({ facts }) => facts['declineReason']?.value)
      expect(said).toContain('no-capacity')
      expect(await wraps(record)).toEqual([])
      expect(JSON.stringify(await world.legalAid.reads(record))).not.toContain('Invented Alias')
      expect(await world.legalAid.listed()).not.toContain(record)
      expect(await world.legalAid.answers(record, disclosure, 'accepted')).toMatchObject({
        code: 'disclosure-not-live',
      })
    })

    test('is answered by the recipient alone', async () => {
      const { record, disclosure } = await refers()
      expect(await world.caseWorker.answers(record, disclosure, 'accepted')).toMatchObject({
        code: 'disclosure-not-live',
      })
      expect(await world.otherWorker.answers(record, disclosure, 'accepted')).toMatchObject({
        kind: 'refused',
      })
    })

    for (const side of ['caseWorker', 'legalAid'] as const)
      test(`either side ends it (${side}): keys are deleted and nothing is served`, async () => {
        const { record, disclosure } = await refers()
        worked(await world[side].answers(record, disclosure, 'ended'))
        expect(await wraps(record)).toEqual([])
        expect(JSON.stringify(await world.legalAid.reads(record))).not.toContain('ciphertext')
      })

    test('the first thing that the recipient writes may be its answer', async () => {
      const { record, disclosure } = await refers()
      worked(await world.legalAid.answers(record, disclosure, 'accepted'))
    })

    test('a guest begins no record of its own', async () => {
      const begun = world.legalAid.opens(aCase())
      await expect(begun).rejects.toThrow('may-not')
      const note = await world.legalAid.adds(randomUUID(), says('note', { text: 'a note' }))
      expect(note).toMatchObject({ code: 'branch-is-not-yours' })
    })

    test('withdrawing consent ends the disclosure in the same transaction', async () => {
      const { record } = await refers()
      const { legalAid, caseWorker } = world
      worked(await caseWorker.withdrawsConsent(record, { to: legalAid.organisation }))
      expect(await wraps(record)).toEqual([])
      expect(await legalAid.listed()).not.toContain(record)
      expect(await legalAid.listed('?status=closed')).toContain(record)
      expect(JSON.stringify(await legalAid.reads(record))).not.toContain('ciphertext')
      expect(await shareOf(caseWorker, record)).toEqual(['from-us ended'])
      expect(await caseWorker.refers(record, { to: legalAid.organisation })).toMatchObject({
        code: 'consent-missing',
      })
    })

    test('withdrawing one consent leaves what rests on another', async () => {
      const { legalAid, otherOffice, caseWorker } = world
      const record = await caseWorker.opens(someone().withConsentTo(otherOffice.organisation))
      worked(await caseWorker.refers(record, { to: legalAid.organisation }))
      worked(await caseWorker.refers(record, { to: otherOffice.organisation }))
      worked(await caseWorker.withdrawsConsent(record, { to: legalAid.organisation }))
      expect((await wraps(record)).map(({ recipient }) => recipient)).toEqual([otherOffice.organisation])
      expect(await otherOffice.listed()).toContain(record)
    })

    test('after its end the same disclosure cannot be offered again', async () => {
      const { record, disclosure } = await refers()
      worked(await world.caseWorker.answers(record, disclosure, 'ended'))
      const again = says(
        'disclosure',
        { to: world.legalAid.organisation, state: 'offered', sections: ['name'] },
        disclosure,
      )
      expect(await world.caseWorker.adds(record, again)).toMatchObject({ code: 'entry-differs' })
    })

    test('a consent that ends ends the disclosure: later nothing is served', async () => {
      const { legalAid, caseWorker, office } = world
      const consent = consentTo(legalAid.organisation, { until: day('2020-01-31') })
      const before = office.clock.now()
      office.clock.set('2020-01-15T09:00:00.000Z')
      try {
        const record = await caseWorker.opens(aCase().with(consent))
        worked(await caseWorker.refers(record, { to: legalAid.organisation }))
        const [share] = worked(await caseWorker.reads(record)).view.shares
        expect(share?.until).toBe('2020-01-31T22:00:00.000Z')
        expect(JSON.stringify(await legalAid.reads(record))).not.toContain('ciphertext')
      } finally {
        office.clock.set(before)
      }
    })

    test('not answered in time: the recipient sees it as overdue', async () => {
      const { record } = await refers()
      const { office, legalAid } = world
      office.clock.passes({ days: 60 })
      await office.renews()
      await legalAid.signsInAgain()
      const rows = worked(await legalAid.lists('?group=overdue')).rows
      expect(rows.find((one) => one.record === record)).toMatchObject({
        verb: 'answer-referral',
        overdueActions: 1,
      })
    })
  })
})
