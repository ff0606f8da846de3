import { beforeAll, describe, expect, test } from 'vitest'
import { newCase, write } from '#cli/office/case.ts'
import { aCase, day, says } from '#test/support/a-case.ts'
import { aboutFile, closesCase, helped, rowIn } from '#test/support/closing.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { asOwner } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

const today = day('2031-03-03')

describe('A case', () => {
  eachEngine((database) => {
    let world: Neighbours
    beforeAll(async () => {
      world = await anOfficeWithNeighbours(database())
    })

    const statusOf = async (record: string, of = world.caseWorker) => (await rowIn(of, record))?.status
    const settles = async () => {
      for (let round = 0; round < 10; round += 1) if ((await world.office.renews()) === 0) return
      throw new Error('The clock does not come to rest')
    }

    test('that is closed is open again once somebody writes in it, until it is closed again', async () => {
      const { caseWorker, inCharge } = world
      await Promise.all([caseWorker, inCharge].map((one) => one.signsInAgain()))
      const record = await caseWorker.opens(helped())
      const written = [
        says('need', { service: 'legal', wantedFirst: 'no' }),
        // Nobody but the team can read what this is.
        says('note', { text: 'Invented words' }),
        says('task', { what: 'Invented reminder', step: 'look', state: 'open' }),
      ]
      for (const one of written) {
        await closesCase(world.caseWorker, record)
        expect(await statusOf(record)).toBe('closed')
        worked(await inCharge.adds(record, one))
        expect(await statusOf(record)).toBe('open')
      }
      await settles()
      expect(await statusOf(record)).toBe('open')
      await closesCase(world.caseWorker, record)
      expect(await statusOf(record)).toBe('closed')
    })

    test('that is closed is open again when whoever wrote the first conversation down writes once more', async () => {
      const { firstResponder, inCharge } = world
      await Promise.all([firstResponder, inCharge].map((one) => one.signsInAgain()))
      const begun = newCase(firstResponder.signedIn)
      const { record } = begun.branch
      const first = await write(firstResponder.signedIn, begun, helped().drafts(record))
      worked(await firstResponder.sends(record, first))
      await closesCase(inCharge, record)
      expect(await statusOf(record, inCharge)).toBe('closed')
      // She cannot read that it was closed.
      const more = await write(firstResponder.signedIn, first, [says('danger', { at: today })])
      worked(await firstResponder.sends(record, more))
      expect(await statusOf(record, inCharge)).toBe('open')
    })

    test('that is closed is on the list for a task that was set since, until it is done', async () => {
      const { caseWorker } = world
      await caseWorker.signsInAgain()
      const record = await caseWorker.opens(helped())
      const task = says('task', { what: 'Call', step: 'speak', state: 'open', dueAt: day('2031-12-01') })
      const before = says('task', { what: 'Look', step: 'look', state: 'open', dueAt: day('2031-12-02') })
      worked(await caseWorker.adds(record, before))
      await closesCase(world.caseWorker, record)
      expect(await rowIn(caseWorker, record)).toMatchObject({ status: 'closed', dueAt: null })
      worked(await caseWorker.adds(record, task))
      expect(await rowIn(caseWorker, record)).toMatchObject({
        status: 'open',
        verb: 'task-speak',
        openActions: 1,
      })
      worked(await caseWorker.adds(record, says('task', { state: 'done' }, task.item)))
      expect(await rowIn(caseWorker, record)).toMatchObject({ status: 'closed', dueAt: null })
    })

    test('called a mistake by one member stays listed and found while a colleague wrote in it, whatever is sealed', async () => {
      const { caseWorker, inCharge } = world
      await Promise.all([caseWorker, inCharge].map((one) => one.signsInAgain()))
      const sealed = aCase().of({ alias: 'Invented Sealed Alias' })
      const record = await caseWorker.opens(sealed)
      worked(await inCharge.adds(record, says('note', { text: 'Invented words' })))
      const { folded } = worked(await caseWorker.reads(record))
      const told = Object.keys(folded.sections['person']?.[0]?.facts ?? {}).filter((name) => name !== 'alias')
      const nothing = Object.fromEntries(told.map((name) => [name, 'unknown']))
      worked(
        await caseWorker.adds(
          record,
          says('person', nothing, record, 'decision'),
          aboutFile(record, 'withdrawn'),
        ),
      )
      expect(await statusOf(record)).toBe('open')
      const found = async () => (await caseWorker.finds('Invented Sealed Alias')).map((one) => one.record)
      expect(await found()).toContain(record)
      worked(await caseWorker.adds(record, aboutFile(record, 'withdrawn')))
      expect(await statusOf(record)).toBe('open')
      worked(await inCharge.adds(record, aboutFile(record, 'withdrawn')))
      expect(await statusOf(record)).toBe('withdrawn')
      expect(await found()).not.toContain(record)
      const leaves = await asOwner<{ actor: string; detail: unknown }>(
        database(),
        `select actor, detail from audit.leaf where action = 'record.withdrawn' and record = $1 order by detail->>'now'`,
        [record],
      )
      expect(leaves).toEqual([
        { actor: caseWorker.id, detail: { now: 'open' } },
        { actor: caseWorker.id, detail: { now: 'open' } },
        { actor: inCharge.id, detail: { now: 'withdrawn' } },
      ])
      worked(await inCharge.adds(record, says('note', { text: 'More invented words' })))
      expect(await statusOf(record)).toBe('open')
      worked(await inCharge.adds(record, aboutFile(record, 'withdrawn')))
    })

    test('stands after a rebuild as it stood before, closed, opened again and called a mistake', async () => {
      const { office } = world
      const rows = () =>
        asOwner<{ status: string }>(database(), 'select * from app.list order by record, reader')
      const live = await rows()
      expect(new Set(live.map(({ status }) => status))).toEqual(new Set(['open', 'closed', 'withdrawn']))
      await office.rebuilds()
      expect(await rows()).toEqual(live)
    })
  })
})
