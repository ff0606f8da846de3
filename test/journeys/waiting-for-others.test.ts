import { beforeAll, describe, expect, test } from 'vitest'
import type { ListRow } from '#http/api/records.ts'
import { aCase } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { worked } from '#test/support/worked.ts'

describe('Who asked another organisation', () => {
  eachEngine((database) => {
    let world: Neighbours
    beforeAll(async () => {
      world = await anOfficeWithNeighbours(database())
    })

    const rowOf = async (reader: Colleague, record: string): Promise<ListRow | undefined> =>
      worked(await reader.lists()).rows.find((row) => row.record === record)

    test('sees on the list and on the case which one is to answer, and until when', async () => {
      const { caseWorker, legalAid, inCharge } = world
      const to = legalAid.organisation
      const record = await caseWorker.opens(aCase().withConsentTo(to))
      expect(await rowOf(caseWorker, record)).toMatchObject({ awaits: null })
      const disclosure = worked(await caseWorker.refers(record, { to }))
      const [share] = worked(await caseWorker.reads(record)).view.shares
      expect(share).toMatchObject({ direction: 'from-us', answerBy: expect.any(String) })
      for (const reader of [caseWorker, inCharge])
        expect(await rowOf(reader, record)).toMatchObject({
          waitingFor: 'others',
          awaits: { organisation: to, answerBy: share?.answerBy },
        })
      expect((share?.answerBy ?? '') > world.office.clock.now()).toBe(true)
      // Who is asked waits for nobody.
      expect(await rowOf(legalAid, record)).toMatchObject({ awaits: null, dueAt: share?.answerBy })
      worked(await legalAid.answers(record, disclosure, 'accepted'))
      expect(await rowOf(caseWorker, record)).toMatchObject({ awaits: null })
    })

    test('of two sees the one that is to answer first', async () => {
      const { caseWorker, legalAid, otherOffice, office } = world
      const [one, other] = [legalAid.organisation, otherOffice.organisation]
      const record = await caseWorker.opens(aCase().withConsentTo(one).withConsentTo(other))
      worked(await caseWorker.refers(record, { to: one }))
      office.clock.passes({ minutes: 30 })
      worked(await caseWorker.refers(record, { to: other }))
      expect(await rowOf(caseWorker, record)).toMatchObject({ awaits: { organisation: one } })
    })
  })
})
