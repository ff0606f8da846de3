import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { newCase, send, write } from '#cli/office/case.ts'
import { aCase } from '#test/support/a-case.ts'
import { anyPatch } from '#test/support/any-facts.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { asOwner, everythingStored } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

/** What is projected; everything else is either the journal itself or who may read. */
const isProjected = (table: string): boolean =>
  table.startsWith('fact.') || ['app.finding', 'app.list', 'app.branch'].includes(table)

describe('Rebuilt is live', () => {
  eachEngine((database, engine) => {
    let world: Neighbours
    beforeAll(async () => {
      world = await anOfficeWithNeighbours(database())
    })

    const projected = async () => {
      const stored = await everythingStored(database())
      return Object.fromEntries(
        [...stored]
          .filter(([table]) => isProjected(table))
          .map(([table, text]) => [
            table,
            (JSON.parse(text) as object[]).map((row) => JSON.stringify(row)).toSorted(),
          ]),
      )
    }
    const catchesUp = async () => {
      for (let round = 0; round < 20; round += 1) if ((await world.office.renews()) === 0) return
      throw new Error('The clock does not come to rest')
    }

    /** A record with a random history, in batches, by two colleagues. */
    const lives = async (seed: number, batches: number) => {
      const { caseWorker, inCharge, office } = world
      const record = await caseWorker.opens(aCase().withConsentTo(world.legalAid.organisation))
      const items = [office.ground.newId(), office.ground.newId(), office.ground.newId()]
      const histories = fc.sample(fc.array(anyPatch, { minLength: 1, maxLength: 8 }), {
        numRuns: batches,
        seed,
      })
      for (const [index, patches] of histories.entries()) {
        const drafts = patches.map(({ section, item, fields }) => ({
          section,
          item: itemOf(section, items[item] ?? record),
          fields,
        }))
        await (index % 2 === 0 ? caseWorker : inCharge).adds(record, ...drafts)
        office.clock.passes({ hours: 7 })
      }
      return record
    }

    test('after random histories, referrals, answers and the passing of time', {
      timeout: 300_000,
    }, async () => {
      const { caseWorker, legalAid, office } = world
      const everybody = [caseWorker, legalAid, world.inCharge]
      for (let seed = 1; seed <= (engine === 'pglite' ? 4 : 15); seed += 1) {
        await Promise.all(everybody.map((one) => one.signsInAgain()))
        const record = await lives(seed, 4)
        await Promise.all(everybody.map((one) => one.signsInAgain()))
        const disclosure = await caseWorker.refers(record, { to: legalAid.organisation, for: 'legal' })
        if (seed % 3 > 0)
          await legalAid.answers(record, worked(disclosure), seed % 3 === 1 ? 'accepted' : 'declined')
        office.clock.passes({ days: seed })
      }
      await catchesUp()
      const live = await projected()
      expect(await office.rebuilds()).toBeGreaterThan(0)
      expect(await projected()).toEqual(live)
      expect(office.faults).toEqual([])
    })

    test('rows that were lost or falsified are back', async () => {
      const { office } = world
      await catchesUp()
      const live = await projected()
      for (const text of [
        `delete from fact.person`,
        `update fact.custody set f_kind = 'prison'`,
        `update app.finding set status = 'met'`,
        `update app.list set open_actions = 99 where status = 'open'`,
      ])
        await asOwner(database(), text)
      expect(await projected()).not.toEqual(live)
      await office.rebuilds()
      expect(await projected()).toEqual(live)
    })

    test('a rebuild that somebody overtakes leaves what she wrote', async () => {
      const { caseWorker, office } = world
      await caseWorker.signsInAgain()
      const [rebuilt, added] = await Promise.all([
        office.rebuilds(),
        (async () => {
          const begun = newCase(caseWorker.signedIn)
          const written = await write(
            caseWorker.signedIn,
            begun,
            aCase().of({ ageYears: 31 }).drafts(begun.branch.record),
          )
          return send(caseWorker.signedIn, begun.branch.record, written)
        })(),
      ])
      expect(rebuilt).toBeGreaterThan(0)
      worked(added)
      await catchesUp()
      const live = await projected()
      await office.rebuilds()
      expect(await projected()).toEqual(live)
    })
  })
})

/** Items of different sections have different identifiers. */
const itemOf = (section: string, item: string): string =>
  `${item.slice(0, -12)}${Buffer.from(section.padEnd(6, 'x').slice(0, 6)).toString('hex')}`
