import { beforeAll, describe, expect, test } from 'vitest'
import { aCase, day, says } from '#test/support/a-case.ts'
import { eachEngine } from '#test/support/database.ts'
import type { Office } from '#test/support/office.ts'
import { type Participants, participants } from '#test/support/participants.ts'
import { worked } from '#test/support/worked.ts'

describe('A finding over all branches tells nobody a fact that she does not have', () => {
  eachEngine((database) => {
    let many: Participants<'immigration' | 'prosecution'>
    beforeAll(async () => {
      many = await participants(database(), ['immigration', 'prosecution'])
    })

    const charge = () => says('charge', { offence: ['drugs'], stage: 'charged', at: day('2031-03-01') })

    test('the prosecution hears that an assessment must come first where it knows already that the person may be a victim', async () => {
      const { prosecution } = many.partners
      const record = await many.takePart([prosecution])
      const charged = charge()
      worked(await many.staff.caseWorker.adds(record, charged))
      await many.settles()
      expect(await many.rights(record, prosecution)).not.toContain('SG-LEG-04')
      worked(await prosecution.adds(record, says('person', { possibleVictim: 'yes' }, record)))
      await many.settles()
      expect(await many.rights(record, prosecution)).toContain('SG-LEG-04')
      expect(JSON.stringify(worked(await prosecution.reads(record)).view)).not.toContain(charged.item)
    })

    for (const word of ['unknown', 'declined', 'no'] as const)
      test(`writing “${word}” is not knowing, and opens nothing`, async () => {
        const { prosecution } = many.partners
        const record = await many.takePart([prosecution])
        worked(await many.staff.caseWorker.adds(record, charge()))
        worked(await prosecution.adds(record, says('person', { possibleVictim: word }, record)))
        await many.settles()
        expect(await many.rights(record, prosecution)).not.toContain('SG-LEG-04')
      })

    test('whatever the holder knows, who writes down “no” reads the same findings and the same counts', async () => {
      const { immigration } = many.partners
      const told = async (truth: string, mistake: Parameters<Office['renews']>[0] = {}) => {
        const record = await many.takePart([immigration], aCase().of({ possibleVictim: truth }))
        worked(await immigration.adds(record, says('person', { possibleVictim: 'no' }, record)))
        await many.settles(mistake)
        const row = await many.rowOf(record, immigration)
        return { found: await many.findings(record, immigration), open: row?.openActions, verb: row?.verb }
      }
      const first = await told('yes')
      for (const truth of ['no', 'unknown', 'declined']) expect(await told(truth)).toEqual(first)
      const open = { disclosedBy: () => [] }
      expect(await told('yes', open)).not.toEqual(await told('no', open))
    })

    test('without that guard the finding would have told it', async () => {
      const { prosecution } = many.partners
      const record = await many.takePart([prosecution])
      worked(await many.staff.caseWorker.adds(record, charge()))
      await many.settles({ disclosedBy: () => [] })
      expect(await many.rights(record, prosecution)).toContain('SG-LEG-04')
    })
  })
})
