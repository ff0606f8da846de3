import { beforeAll, describe, expect, test } from 'vitest'
import { startEpoch } from '#seal/vault.ts'
import { aCase } from '#test/support/a-case.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { asOwner } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

const departures = 50
/** Its tokens in fifty-one epochs are more than the office takes at once. */
const name = 'Kingfisher Sandpiper Oystercatcher'

/** New vault keys for everybody who may read, one after another, as when so many members have left. */
async function manyLeave({ office, inCharge, caseWorker }: Staff): Promise<void> {
  const { root } = inCharge.signedIn
  if (root === undefined) throw new Error('Nobody holds the root key')
  const { organisation } = inCharge
  const readers = [inCharge, caseWorker].map(({ signedIn }) => signedIn.keys)
  const { random } = office.ground
  for (let epoch = 2; epoch <= departures + 1; epoch += 1) {
    const vault = await startEpoch(root, { epoch, readers, now: office.clock.now(), random })
    await asOwner(
      office.database,
      `insert into app.vault (organisation, epoch, certificate, created_at)
       select $1, (c->>'epoch')::int, c, now() from (select $2::jsonb as c) x`,
      [organisation, JSON.stringify(vault.certificate)],
    )
    await asOwner(
      office.database,
      `insert into keys.vault_wrap (organisation, epoch, member, wrap)
       select $1, (w->>'epoch')::int, (w->>'user')::uuid, w from jsonb_array_elements($2::jsonb) w`,
      [organisation, JSON.stringify(vault.wraps)],
    )
  }
  await inCharge.signsInAgain()
  await caseWorker.signsInAgain()
}

describe('After fifty departures', () => {
  eachEngine((database) => {
    let staff: Staff
    let early: string
    beforeAll(async () => {
      staff = await anOffice(database())
      early = await staff.caseWorker.opens(aCase().of({ alias: name }))
      await manyLeave(staff)
    })

    test('somebody who reads is still let in, with every epoch, and reads what was written in the first', async () => {
      const { office, inCharge, caseWorker } = staff
      const next = await office.colleague(inCharge, 'case-worker')
      expect(next.signedIn.vaults).toHaveLength(departures + 1)
      worked(await caseWorker.changesTeam(early, { joins: [next] }))
      expect(worked(await next.reads(early)).folded.closed).toBe(0)
    })

    test('a person who was written down in the first epoch, and one in the last, are found by name', async () => {
      const { caseWorker, office } = staff
      const late = await caseWorker.opens(aCase().of({ alias: name }))
      const found = await caseWorker.finds(name)
      expect(found.map(({ record }) => record).toSorted()).toEqual([early, late].toSorted())
      expect(office.faults).toEqual([])
    })
  })
})
