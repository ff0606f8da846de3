import { beforeAll, describe, expect, test } from 'vitest'
import { hasState } from '#storage/database.ts'
import { aCase, says } from '#test/support/a-case.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { asOwner, tableNames } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

const minute = { local: '2031-02-17T14:35', zone: 'UTC', precision: 'minute', approximate: false } as const

describe('Who counts', () => {
  eachEngine((database) => {
    let world: Neighbours
    beforeAll(async () => {
      world = await anOfficeWithNeighbours(database())
    })
    const counting = <Row>(text: string, values: readonly string[] = []) =>
      database().transaction({ role: 'statistics', now: '2031-03-03T09:00:00.000Z' }, (tx) =>
        tx.query<Row>(text, values),
      )

    test('reads node facts, and no table of records, keys, people or audit', async () => {
      const { caseWorker } = world
      const record = await caseWorker.opens(aCase())
      const rows = await counting('select v_sex, v_age_years from stats.person where k_record = $1', [record])
      expect(rows).toEqual([{ v_sex: 'female', v_age_years: '24' }])
      for (const name of await tableNames(database())) {
        const refused = await counting(`select * from ${name}`).then(
          () => false,
          (fault: unknown) => hasState(fault, 'forbidden'),
        )
        expect(refused, name).toBe(true)
      }
    })

    test('sees a moment to the day while a clock runs on the branch, to the month afterwards', async () => {
      const { caseWorker } = world
      const record = await caseWorker.opens(
        aCase().with(says('custody', { kind: 'police', startedAt: minute })),
      )
      const moments = () =>
        counting(
          'select v_started_at_from as "from", v_started_at_to as "to" from stats.custody where k_record = $1',
          [record],
        )
      expect(await moments()).toEqual([{ from: '2031-02-17T00:00:00.000Z', to: '2031-02-18T00:00:00.000Z' }])
      await asOwner(database(), 'update app.finding set due_at = null where record = $1', [record])
      expect(await moments()).toEqual([{ from: '2031-02-01T00:00:00.000Z', to: '2031-03-01T00:00:00.000Z' }])
    })

    test('reads nothing of what a team means to do: a date there may rest on what is sealed', async () => {
      const { caseWorker } = world
      const due = { local: '2031-03-20', zone: 'UTC', precision: 'day', approximate: false } as const
      const record = await caseWorker.opens(aCase().with(says('task', { dueAt: due, step: 'look' })))
      expect(await asOwner(database(), 'select 1 from fact.task where k_record = $1', [record])).toHaveLength(
        1,
      )
      const views = await asOwner<{ name: string }>(
        database(),
        "select viewname as name from pg_views where schemaname = 'stats'",
      )
      expect(views.map(({ name }) => name)).toContain('need')
      expect(views.map(({ name }) => name)).not.toContain('task')
    })

    test('counts people whose case is closed, and no record that was made by mistake', async () => {
      const { caseWorker } = world
      const record = await caseWorker.opens(aCase())
      const files = (state: string, facts: Readonly<Record<string, string>> = {}) =>
        caseWorker.adds(
          record,
          ...(Object.keys(facts).length > 0 ? [says('person', facts, record, 'decision')] : []),
          says('record', { state }, record, 'decision'),
        )
      const counted = async () => {
        const [row] = await counting<{ n: number }>(
          `select (select count(*) from stats.person where k_record = $1)::int
            + (select count(*) from stats.record where k_record = $1)::int as n`,
          [record],
        )
        return row?.n
      }
      worked(await files('closed'))
      expect(await counted()).toBe(2)
      // Called a mistake while it still speaks of somebody: nobody leaves the figures like that.
      worked(await files('withdrawn'))
      expect(await counted()).toBe(2)
      worked(await files('withdrawn', { ageYears: 'unknown', sex: 'unknown', possibleVictim: 'unknown' }))
      expect(await counted()).toBe(0)
      await asOwner(database(), `update app.list set status = 'open' where record = $1`, [record])
      expect(await counted()).toBe(2)
    })

    test('finds no time of day anywhere', async () => {
      const { caseWorker } = world
      worked(
        await caseWorker.adds(await caseWorker.opens(aCase()), says('event', { kind: 'raid', at: minute })),
      )
      const views = await asOwner<{ name: string }>(
        database(),
        `select format('%I.%I', schemaname, viewname) as name from pg_views where schemaname = 'stats' order by 1`,
      )
      expect(views.length).toBeGreaterThan(10)
      for (const { name } of views) {
        const [row] = await counting<{ text: string }>(
          `select coalesce(jsonb_agg(v), '[]')::text as text from ${name} v`,
        )
        expect(row?.text, name).not.toMatch(/T(?!00:00:00)\d\d:\d\d:\d\d/)
      }
    })
  })
})
