import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { aCase, says } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { resigned } from '#test/support/resigned.ts'
import { sessionOf } from '#test/support/session-of.ts'
import { rowCounts } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

const strangers = ['otherOffice', 'otherWorker', 'second', 'legalAid', 'placementDesk'] as const

describe('Who has nothing to do with a record', () => {
  eachEngine((database) => {
    let world: Neighbours & { readonly second: Colleague }
    let record: string
    beforeAll(async () => {
      const neighbours = await anOfficeWithNeighbours(database())
      const second = await neighbours.office.colleague(neighbours.inCharge, 'case-worker')
      world = { ...neighbours, second }
      record = await world.caseWorker.opens(aCase().withNeed('legal'))
    })

    const acts = (who: Colleague, about: string): Readonly<Record<string, Promise<unknown>>> => ({
      reads: who.reads(about),
      reveals: who.ask('POST', `/api/records/${about}/reveals`, {
        record: about,
        compartments: ['identity'],
      }),
    })

    for (const name of strangers)
      test(`${name}: is refused alike whether it is there or not, and nothing is stored`, async () => {
        const stranger = world[name]
        const before = await rowCounts(database())
        for (const act of ['reads', 'reveals'] as const) {
          const there = await acts(stranger, record)[act]
          expect(there).toMatchObject({ kind: 'refused' })
          expect(there).toEqual(await acts(stranger, randomUUID())[act])
        }
        expect(await stranger.adds(record, says('need', { service: 'legal' }))).toMatchObject({
          code: 'branch-is-not-yours',
          status: 403,
        })
        expect(await stranger.listed()).not.toContain(record)
        expect(await rowCounts(database())).toEqual(before)
      })

    test('a write to what one should have seen is refused alike whether it is there or not', async () => {
      const { otherWorker } = world
      const seen = async (about: string) => {
        const written = await otherWorker.writes(about, [says('need', { service: 'legal' })])
        const after = [randomUUID()]
        const forged = await resigned(written, otherWorker.signedIn, (entry) => ({
          ...entry,
          header: { ...entry.header, after },
        }))
        return otherWorker.sends(about, forged)
      }
      const there = await seen(record)
      expect(there).toMatchObject({ code: 'branch-is-not-yours' })
      expect(await seen(randomUUID())).toEqual(there)
    })

    test('a colleague of the organisation reads it once she is on the team, and not before', async () => {
      const { caseWorker, second } = world
      const shared = await caseWorker.opens(aCase())
      expect(await second.reads(shared)).toMatchObject({ code: 'not-found' })
      expect(await second.changesTeam(shared, { joins: [second] })).toMatchObject({ code: 'not-found' })
      await caseWorker.changesTeam(shared, { joins: [second] })
      expect(worked(await second.reads(shared)).view.team).toEqual(
        expect.arrayContaining([caseWorker.id, second.id]),
      )
    })

    test('nobody is put on the team of another organisation, and nothing of it is written', async () => {
      const { caseWorker, otherWorker, firstResponder, legalAid } = world
      const shared = await caseWorker.opens(aCase())
      const before = await rowCounts(database())
      for (const [one, code] of [
        [otherWorker, 'member-unknown'],
        [legalAid, 'member-unknown'],
        [firstResponder, 'not-a-case-worker'],
      ] as const)
        expect(await caseWorker.changesTeam(shared, { joins: [world.second, one] })).toMatchObject({ code })
      expect(await rowCounts(database())).toEqual(before)
      expect(await otherWorker.reads(shared)).toMatchObject({ code: 'not-found' })
      expect(await otherWorker.listed()).not.toContain(shared)
    })

    test('nobody from outside changes who works on a record, whether it is there or not', async () => {
      const before = await rowCounts(database())
      for (const name of ['otherOffice', 'otherWorker', 'second'] as const) {
        const stranger = world[name]
        const there = await stranger.changesTeam(record, { joins: [stranger], leaves: [world.caseWorker] })
        expect(there).toMatchObject({ code: 'not-found', status: 404 })
        expect(await stranger.changesTeam(randomUUID(), { joins: [stranger] })).toEqual(there)
      }
      expect(await world.legalAid.changesTeam(record, { joins: [] })).toMatchObject({ code: 'may-not' })
      expect(await rowCounts(database())).toEqual(before)
    })

    test('who is taken off is served nothing more at once, and does not come back by writing', async () => {
      const { caseWorker, second, inCharge } = world
      const shared = await caseWorker.opens(aCase(), [second])
      const late = await second.writes(shared, [says('need', { service: 'legal' })])
      worked(await second.adds(shared, says('need', { service: 'health' })))
      await caseWorker.changesTeam(shared, { leaves: [second] })
      expect(await second.reads(shared)).toMatchObject({ code: 'not-found' })
      expect(await second.listed()).not.toContain(shared)
      expect(await second.sends(shared, late)).toMatchObject({ code: 'branch-is-not-yours' })
      await caseWorker.adds(shared, says('need', { service: 'legal' }))
      await inCharge.adds(shared, says('need', { service: 'food' }))
      expect(await second.reads(shared)).toMatchObject({ code: 'not-found' })
      expect(await second.listed()).not.toContain(shared)
    })

    test('the document of a write cannot speak for another organisation or author', async () => {
      const { office, otherWorker, caseWorker } = world
      const { sid } = await sessionOf(office, otherWorker)
      const document = {
        record,
        code: 'X',
        expected: 1,
        at: office.clock.now(),
        organisation: caseWorker.organisation,
        batches: [],
        entries: [],
        wraps: [],
        projections: {},
        findings: [],
        leaves: [],
        shares: { offered: [], wraps: [], answered: [], ended: [] },
        list: { status: 'open', open: 0, overdue: 0, waitingFor: 'us' },
      }
      const context = { role: 'application', session: sid, now: office.clock.now() } as const
      const [row] = await database().transaction(context, (tx) =>
        tx.query<{ first: number }>('select app.append($1::jsonb) as first', [JSON.stringify(document)]),
      )
      expect(row?.first).toBe(-2)
      for (const text of [
        `insert into app.list select * from app.list`,
        `insert into app.entry select * from app.entry`,
        `update app.record set holder = holder`,
        `delete from app.list`,
        `select sec.put_own_list('{}', gen_random_uuid(), gen_random_uuid(), now())`,
        `select sec.renew('{}')`,
        `select fact.add('{}', gen_random_uuid(), gen_random_uuid())`,
        `select sec.leaf(gen_random_uuid(), now(), gen_random_uuid(), null, 'x', '{}')`,
      ])
        await expect(
          database().transaction(context, (tx) => tx.query(text)),
          text,
        ).rejects.toMatchObject({
          code: '42501',
        })
    })

    test('one organisation learns of another only what the network list says', async () => {
      const { office, otherWorker, caseWorker } = world
      const { sid } = await sessionOf(office, otherWorker)
      const context = { role: 'application', session: sid, now: office.clock.now() } as const
      for (const table of ['app.member', 'app.device', 'app.invitation', 'app.tally']) {
        const rows = await database().transaction(context, (tx) =>
          tx.query(`select 1 from ${table} where organisation <> $1`, [otherWorker.organisation]),
        )
        expect(rows, table).toEqual([])
      }
      expect(JSON.stringify(await otherWorker.ask('GET', '/api/network'))).not.toContain(caseWorker.name)
    })
  })
})
