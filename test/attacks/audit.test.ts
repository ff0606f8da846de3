import { beforeAll, describe, expect, test } from 'vitest'
import { checkAudit, numberLeaves } from '#app/audit/number-leaves.ts'
import { endMembership } from '#cli/office/leave.ts'
import { hashText, ready } from '#seal/hash.ts'
import { auditStore } from '#storage/audit.ts'
import { aCase, says } from '#test/support/a-case.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { sessionOf } from '#test/support/session-of.ts'
import { type Sound, soundBodies } from '#test/support/sound-bodies.ts'
import { asOwner, leaves, rowCounts } from '#test/support/tables.ts'
import { passphrase, worked } from '#test/support/worked.ts'

/** A tally counts help that left no record: a leaf would tell when somebody came who wanted none. */
const withoutLeaf = ['POST /api/tally']

/** Questions that are asked by POST because they carry a secret. They write nothing. */
const questions = ['POST /api/sign-in/begin', 'POST /api/invitations/view']

describe('The audit', () => {
  eachEngine((database) => {
    let world: Neighbours
    let bodies: Readonly<Record<string, Sound>>
    let cookies: Readonly<Record<string, string>>
    beforeAll(async () => {
      await ready()
      world = await anOfficeWithNeighbours(database())
      const inCharge = await sessionOf(world.office, world.inCharge)
      const caseWorker = await sessionOf(world.office, world.caseWorker)
      bodies = await soundBodies(world)
      cookies = { inCharge: inCharge.cookie, caseWorker: caseWorker.cookie }
    })

    const posts = async (route: string) => {
      const [method, path = ''] = route.split(' ')
      const { body, path: own } = bodies[route] ?? {}
      const cookie = route.includes('/records/') ? cookies['caseWorker'] : cookies['inCharge']
      return world.office.request({
        method: method === 'PUT' ? 'PUT' : 'POST',
        path: own ?? path,
        headers: { 'x-amparo': '1', 'content-type': 'application/json', cookie: cookie ?? '' },
        payload: JSON.stringify(body),
      })
    }

    /** Routes that change something when sent as they stand; what signs in or joins is acted out below. */
    const asTheyStand = [
      'POST /api/invitations',
      'POST /api/members/admit',
      'POST /api/devices/forget',
      'POST /api/records/:record/entries',
      'POST /api/records/search',
      'POST /api/records/:record/team',
      'POST /api/records/:record/reveals',
      'PUT /api/network/services',
      'PUT /api/emergency-numbers',
      'PUT /api/series',
      'POST /api/sign-in/keys',
      'POST /api/recovery/begin',
      'POST /api/recovery',
    ]

    test('every route that writes is in this walk', () => {
      const walked = [
        ...asTheyStand,
        ...withoutLeaf,
        ...questions,
        'POST /api/set-up',
        'POST /api/invitations/accept',
        'POST /api/members/leave',
      ]
      const writing = world.office.routes.filter(({ method }) => method !== 'GET')
      const rest = writing
        .map(({ method, path }) => `${method} ${path}`)
        .filter((one) => !walked.includes(one))
      expect(rest.toSorted()).toEqual(['POST /api/sign-in', 'POST /api/sign-out'])
    })

    /** While this lasts no leaf can be written. */
    const whileTheAuditFails = async (work: () => Promise<void>) => {
      await asOwner(
        database(),
        `create function app.no_leaf() returns trigger language plpgsql as
        $$ begin raise exception 'the audit fails' using errcode = 'P0001'; end $$`,
      )
      await asOwner(
        database(),
        'create trigger no_leaf before insert on audit.leaf for each row execute function app.no_leaf()',
      )
      try {
        await work()
      } finally {
        await asOwner(database(), 'drop trigger no_leaf on audit.leaf')
        await asOwner(database(), 'drop function app.no_leaf()')
      }
    }

    test('without its leaf nothing is written, whatever it is', async () => {
      await whileTheAuditFails(async () => {
        for (const route of asTheyStand) {
          const before = await rowCounts(database())
          const response = await posts(route)
          expect(response.statusCode, route).toBe(500)
          expect(response.json(), route).toMatchObject({ error: { code: 'fault' } })
          expect(await rowCounts(database()), route).toEqual(before)
        }
        await expect(world.caseWorker.signsInAgain()).rejects.toThrow('fault')
        await expect(world.caseWorker.ask('POST', '/api/sign-out', {})).rejects.toThrow('fault')
      })
      world.office.faults.length = 0
    })

    for (const route of asTheyStand)
      test(`${route}: one leaf`, async () => {
        const before = await leaves(database())
        const response = await posts(route)
        expect(response.statusCode, response.body).toBeLessThan(
          route.includes('sign-in') || route.includes('recovery') ? 402 : 300,
        )
        expect((await leaves(database())).length, route).toBe(before.length + 1)
      })

    test('who leaves: one leaf, and without it nobody leaves', async () => {
      const { office, inCharge } = world
      // wrong tries came before
      office.clock.passes({ minutes: 5 })
      const leaver = await office.colleague(inCharge, 'case-worker')
      await inCharge.signsInAgain()
      const before = await leaves(database())
      await whileTheAuditFails(async () => {
        await expect(endMembership(inCharge.signedIn, leaver.id)).rejects.toThrow('fault')
        expect(await leaver.lists()).not.toMatchObject({ kind: 'refused' })
      })
      worked(await endMembership(inCharge.signedIn, leaver.id))
      expect(await leaves(database())).toHaveLength(before.length + 1)
      office.faults.length = 0
    })

    test('signing in and out: one leaf each', async () => {
      const before = (await leaves(database())).length
      await world.caseWorker.signsInAgain()
      worked(await world.caseWorker.ask('POST', '/api/sign-out', {}))
      expect((await leaves(database())).length).toBe(before + 2)
      await world.caseWorker.signsInAgain()
    })

    test('a tally leaves no leaf, and questions none', async () => {
      const before = (await leaves(database())).length
      for (const route of [...withoutLeaf, ...questions]) await posts(route)
      expect((await leaves(database())).length).toBe(before)
    })

    test('holds identifiers, counts and codes: no name, no link, no passphrase, no source that somebody typed', async () => {
      const { caseWorker, legalAid } = world
      const record = await caseWorker.opens(aCase().withConsentTo(legalAid.organisation))
      const disclosure = worked(await caseWorker.refers(record, { to: legalAid.organisation }))
      worked(await legalAid.answers(record, disclosure, 'declined', { declineReason: 'safety' }))
      const text = JSON.stringify(await leaves(database()))
      for (const name of [caseWorker.name, 'Example', 'Invented', 'An example', passphrase, legalAid.name])
        expect(text).not.toContain(name)
      const details = (await leaves(database())).flatMap(({ detail }) => Object.values(detail).flat())
      for (const value of details) expect(String(value)).toMatch(/^[A-Za-z0-9-]{1,40}$/)
    })

    test('is chained by a sequencer of its own, and a change in the database shows', async () => {
      const store = auditStore(database())
      const number = () => numberLeaves(store, world.office.clock.now, hashText)
      expect(await number()).toBeGreaterThan(10)
      expect(await number()).toBe(0)
      const first = await checkAudit(store, hashText)
      if (first.kind === 'broken') throw new Error('The chain is broken from the start')
      await world.caseWorker.opens(aCase().with(says('danger', { ongoing: 'yes' })))
      await Promise.all([number(), number()])
      const second = await checkAudit(store, hashText, first.end)
      expect(second).toMatchObject({ kind: 'sound', end: { number: first.end.number + 1 } })

      await asOwner(
        database(),
        `update audit.leaf set action = 'nothing' where id = (select leaf from audit.numbered where number = 5)`,
      )
      expect(await checkAudit(store, hashText, first.end)).toEqual({ kind: 'broken', at: 5 })
      await asOwner(database(), 'delete from audit.numbered where number > 3')
      expect(await checkAudit(store, hashText, first.end)).toMatchObject({ kind: 'broken' })
    })
  })
})
