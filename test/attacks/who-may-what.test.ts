import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { isOfficeRefusal } from '#cli/office/transport.ts'
import { aCase, says } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { decisions } from '#test/support/decisions.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { sessionOf } from '#test/support/session-of.ts'
import { asOwner } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'
import { type Act, anyWorld, type Person, RecordModel, type World } from '#test/support/worlds.ts'

type Somebody = { readonly person: Person; readonly colleague: Colleague; readonly sid: string }

describe('Program and database decide alike', () => {
  eachEngine((database, engine) => {
    let people: readonly Somebody[]
    let organisations: readonly string[]
    let world: Neighbours
    const worlds = engine === 'pglite' ? 40 : 250

    beforeAll(async () => {
      world = await anOfficeWithNeighbours(database())
      const { office, inCharge } = world
      const second = await office.colleague(inCharge, 'case-worker')
      const { caseWorker, firstResponder, otherOffice, otherWorker, legalAid } = world
      const everybody = [inCharge, caseWorker, second, firstResponder, otherOffice, otherWorker, legalAid]
      people = await Promise.all(everybody.map((colleague) => somebody(world, colleague)))
      organisations = [inCharge, otherOffice, legalAid].map(({ organisation }) => organisation)
    })

    const at = (index: number): Somebody => {
      const found = people[index]
      if (found === undefined) throw new Error('Nobody has this number')
      return found
    }

    const compares = async (runs: number, seed: number) => {
      const differences: string[] = []
      const seen = { allowed: 0, refused: 0 }
      for (const random of fc.sample(anyWorld(people.length, organisations.length), {
        numRuns: runs,
        seed,
      })) {
        const lived = await lives(random)
        for (const one of lived === undefined ? [] : people) {
          const { record, model } = lived ?? { record: '', model: new RecordModel([]) }
          const decided = await decisions(database(), one, record)
          const read = model.mayRead(one.person)
          const write = model.mayWrite(one.person)
          const expected = {
            appRead: read,
            sqlLists: read,
            sqlRead: read,
            appWrite: write,
            sqlWrite: write,
            sameEntries: true,
          }
          seen[read ? 'allowed' : 'refused'] += 1
          if (JSON.stringify(decided) !== JSON.stringify(expected))
            differences.push(`${one.person.role}: ${JSON.stringify(decided)} in ${JSON.stringify(random)}`)
        }
      }
      return { differences, ...seen }
    }

    test(`in ${String(worlds)} random worlds, about every person and every record`, {
      timeout: 600_000,
    }, async () => {
      const { differences, allowed, refused } = await compares(worlds, 41)
      expect(differences).toEqual([])
      expect(allowed).toBeGreaterThan(worlds)
      expect(refused).toBeGreaterThan(worlds)
      expect(world.office.faults).toEqual([])
    })

    test('a policy that lets everybody see the list would be found', async () => {
      const open =
        'create policy mistake on app.list for select to amparo_app using ((select sec.me()) is not null)'
      await asOwner(database(), open)
      try {
        expect((await compares(5, 42)).differences).not.toEqual([])
      } finally {
        await asOwner(database(), 'drop policy mistake on app.list')
      }
    })

    /** Lives through a world; undefined where the one who begins may not. */
    const lives = async ({ by, acts }: World) => {
      const begins = at(by)
      const model = new RecordModel(people.map(({ person }) => person))
      if (!begins.person.holdsCases) return undefined
      const consents = organisations.reduce((someone, to) => someone.withConsentTo(to), aCase())
      const record = await begins.colleague.opens(consents)
      model.begins(begins.person)
      for (const act of acts) await happens(act, record, model)
      return { record, model }
    }

    const happens = async (act: Act, record: string, model: RecordModel) => {
      const { person, colleague } = at(act.by)
      if (act.kind === 'puts') return puts(act, record, model)
      if (!model.mayRead(person)) return
      if (act.kind === 'adds') {
        worked(await colleague.adds(record, says('need', { service: 'legal' })))
        model.wrote(person)
        return
      }
      const done =
        act.kind === 'shares'
          ? await shares(act.with, record, colleague)
          : await answers(act, record, colleague)
      if (done === 'no') return
      model.wrote(person)
      if (act.kind === 'shares') model.sharedWith(organisations[act.with] ?? '')
    }

    /** Whoever it is tries it: what is refused changes nothing. */
    const puts = async (
      { by, joins, leaves }: Extract<Act, { kind: 'puts' }>,
      record: string,
      model: RecordModel,
    ) => {
      const [come, go] = [joins.map(at), leaves.map(at)]
      const colleagues = (people: readonly Somebody[]) => people.map(({ colleague }) => colleague)
      const persons = (people: readonly Somebody[]) => people.map(({ person }) => person)
      await at(by).colleague.changesTeam(record, { joins: colleagues(come), leaves: colleagues(go) })
      model.puts(at(by).person, persons(come), persons(go))
    }

    const shares = async (index: number, record: string, colleague: Colleague) => {
      const to = organisations[index] ?? ''
      if (
        to === colleague.organisation ||
        colleague.organisation !== worked(await colleague.reads(record)).view.holder
      )
        return 'no'
      return isOfficeRefusal(await colleague.refers(record, { to })) ? 'no' : 'yes'
    }

    const answers = async (
      act: Extract<Act, { kind: 'answers' | 'ends' }>,
      record: string,
      colleague: Colleague,
    ) => {
      const [share] = worked(await colleague.reads(record)).view.shares
      if (share === undefined) return 'no'
      const state = act.kind === 'ends' ? 'ended' : act.state
      return isOfficeRefusal(await colleague.answers(record, share.disclosure, state)) ? 'no' : 'yes'
    }
  })
})

async function somebody({ office }: Neighbours, colleague: Colleague): Promise<Somebody> {
  const { role } = colleague.signedIn.me.user
  const person = {
    id: colleague.id,
    organisation: colleague.organisation,
    role,
    holdsCases: role !== 'guest-recipient',
  }
  return { person, colleague, sid: (await sessionOf(office, colleague)).sid }
}
