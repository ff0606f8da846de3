import { beforeAll, describe, expect, test } from 'vitest'
import { write, writerOf } from '#cli/office/case.ts'
import type { RecordView } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { Uuid } from '#record/entry.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { aCase, day, says } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { asOwner, everythingStored } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'
import { lawHere } from '#web/cases/law-here.ts'
import { openRecord } from '#web/cases/open-record.ts'
import { momentOf } from '#web/intake/moment-of.ts'
import { lawTaskFor } from '#web/tasks/law-task-for.ts'

const zone = 'Africa/Blantyre'
const hour = 3_600_000

const hoursFrom = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * hour).toISOString()

/** Help that began twenty hours ago and was agreed to. Whether a test was demanded is sealed: health. */
const help = (now: string, more: Parameters<typeof says>[1] = {}) =>
  says('service', {
    service: 'health',
    startedAt: momentOf(hoursFrom(now, -20), zone, 'minute'),
    consent: 'given',
    startedAgainstWill: 'no',
    conditionalOn: ['none'],
    ...more,
  })

const reminder = (local: string) =>
  says('task', {
    what: 'Call an invented lawyer',
    step: 'speak',
    dueAt: day(local),
    state: 'open',
    origin: 'colleague',
  })

/** What a page does: it reads the record, and says its task besides. */
async function writesOnPage(of: Colleague, record: Uuid, ...drafts: readonly EntryDraft[]) {
  const { signedIn } = of
  const { me, device, vaults, ground } = signedIn
  const view = worked(await of.ask<RecordView>('GET', `/api/records/${record}`))
  const now = ground.now()
  const open = await openRecord(view, [], {
    organisation: of.organisation,
    device: device.device,
    vaults,
    now,
  })
  const place = { dictionary, writer: writerOf(signedIn, 'assist'), branch: open.branch, now, zone }
  const law = await lawHere()
  const besides = lawTaskFor(open.statements, drafts, {
    ...place,
    newId: ground.newId,
    law,
    country: me.organisation.country,
  })
  worked(await of.sends(record, await write(signedIn, open, [...drafts, ...besides])))
  return besides
}

describe('A deadline that only facts of the team yield', () => {
  eachEngine((database) => {
    let world: Neighbours
    beforeAll(async () => {
      world = await anOfficeWithNeighbours(database())
    })
    const now = () => world.office.clock.now()
    const rowOf = async (record: Uuid, of: Colleague = world.caseWorker, query = '') =>
      worked(await of.lists(query)).rows.find((one) => one.record === record)
    const settles = async () => {
      for (let round = 0; round < 10; round += 1) if ((await world.office.renews()) === 0) return
      throw new Error('The clock does not come to rest')
    }
    /** A case in which help waits for a word on a test. */
    const helped = async (more: Parameters<typeof help>[1] = { mandatoryTest: 'yes' }) => {
      const record = await world.caseWorker.opens(aCase())
      const before = await rowOf(record)
      const service = help(now(), more)
      const besides = await writesOnPage(world.caseWorker, record, service)
      return { record, before, service, besides }
    }

    test('puts the case on Today in time, with a word that tells nothing', async () => {
      const { record, before } = await helped()
      const after = await rowOf(record)
      expect(after).toMatchObject({ verb: 'task-look', overdueActions: 0 })
      expect(after?.openActions).toBe((before?.openActions ?? 0) + 1)
      const due = Date.parse(after?.dueAt ?? '')
      expect(due).toBeGreaterThan(Date.parse(now()))
      expect(due).toBeLessThanOrEqual(Date.parse(hoursFrom(now(), 4)))
      expect(due).toBeLessThan(Date.parse(before?.dueAt ?? ''))
    })

    test('is told alike, whether the answer is the one that endangers or nobody has asked', async () => {
      const [answered, unasked] = [await helped(), await helped({})]
      const fields = ({ besides }: typeof answered) => besides.map((draft) => draft.fields)
      expect(fields(answered)).toEqual(fields(unasked))
      expect(fields(answered)).toHaveLength(1)
    })

    test('stands in no table as what it is: who reads all of it finds a task like any other', async () => {
      const { record } = await helped()
      worked(await world.caseWorker.adds(record, reminder('2031-03-20')))
      const stored = await asOwner<{ facts: { fields: object }; keys: number }>(
        database(),
        `select facts, (select count(*)::int from jsonb_object_keys(parts)) as keys from (
          select to_jsonb(e) #> '{facts}' as facts, to_jsonb(e) #> '{header,parts}' as parts
          from app.entry e where record = $1 and to_jsonb(e) #>> '{header,section}' = 'task') x`,
        [record],
      )
      expect(stored.map(({ facts }) => Object.keys(facts.fields).toSorted())).toEqual([
        ['dueAt', 'state', 'step'],
        ['dueAt', 'state', 'step'],
      ])
      expect(stored.map(({ keys }) => keys)).toEqual([2, 2])
      const all = [...(await everythingStored(database())).values()].join()
      for (const word of ['origin', 'colleague', 'invented lawyer']) expect(all).not.toContain(`"${word}`)
      const { folded } = worked(await world.caseWorker.reads(record))
      expect(folded.sections['task']?.map(({ facts }) => facts['origin']?.value)).toEqual([
        'law',
        'colleague',
      ])
    })

    test('leaves Today with the entry that meets it, and comes back with the one that undoes that', async () => {
      const { record, before, service } = await helped()
      const { item } = service
      await writesOnPage(world.caseWorker, record, says('service', { mandatoryTest: 'no' }, item, 'document'))
      expect(await rowOf(record)).toMatchObject({ verb: before?.verb, openActions: before?.openActions })
      await writesOnPage(world.caseWorker, record, says('service', { mandatoryTest: 'yes' }, item))
      expect(await rowOf(record)).toMatchObject({ verb: 'task-look' })
      const { folded } = worked(await world.caseWorker.reads(record))
      expect(folded.sections['task']).toHaveLength(1)
    })

    test('is not said again by an entry that changes nothing about it', async () => {
      const { record } = await helped()
      expect(await writesOnPage(world.caseWorker, record, says('need', { service: 'legal' }))).toEqual([])
    })

    test('is nobody else’s: another organisation finds no task, and its own reminder stays its own', async () => {
      const { caseWorker, legalAid } = world
      const record = await caseWorker.opens(aCase().withConsentTo(legalAid.organisation))
      await writesOnPage(caseWorker, record, help(now(), { mandatoryTest: 'yes' }))
      const disclosure = worked(await caseWorker.refers(record, { to: legalAid.organisation }))
      worked(await legalAid.answers(record, disclosure, 'accepted'))
      const before = await rowOf(record)
      expect(worked(await legalAid.reads(record)).folded.sections['task']).toBeUndefined()
      worked(await legalAid.adds(record, reminder('2031-03-01')))
      expect(await rowOf(record, legalAid)).toMatchObject({ verb: 'task-speak' })
      expect(await rowOf(record)).toEqual(before)
      expect(worked(await caseWorker.reads(record)).folded.sections['task']).toHaveLength(1)
    })

    test('reaches an organisation that was told the facts as well: the node cannot read what was disclosed to it', async () => {
      const { caseWorker, otherOffice } = world
      const consent = { what: ['node-facts', 'name'] }
      const record = await caseWorker.opens(
        aCase().withConsentTo(otherOffice.organisation, consent).inCustody('immigration', '2031-03-01'),
      )
      const shares = [{ section: 'custody', fields: ['kind', 'startedAt'] }]
      const disclosure = worked(
        await caseWorker.refers(record, { to: otherOffice.organisation, shares, parts: ['node-facts'] }),
      )
      const accepts = says('disclosure', { state: 'accepted' }, disclosure)
      expect(await writesOnPage(otherOffice, record, accepts)).toHaveLength(1)
      expect(await rowOf(record, otherOffice)).toMatchObject({ verb: 'task-look' })
    })

    test('is silent while the case is closed, and speaks when it is opened again', async () => {
      const { record } = await helped()
      const state = (value: string) => says('record', { state: value }, record, 'decision')
      worked(await world.caseWorker.adds(record, state('closed')))
      expect((await rowOf(record))?.verb).not.toBe('task-look')
      worked(await world.caseWorker.adds(record, state('open')))
      expect(await rowOf(record)).toMatchObject({ verb: 'task-look' })
    })

    test('a colleague’s own task of a day is due until that day ends, and late after it', async () => {
      const { caseWorker, office } = world
      office.clock.set('2031-03-05T04:00:00.000Z')
      await caseWorker.signsInAgain()
      const record = await caseWorker.opens(aCase())
      worked(await caseWorker.adds(record, reminder('2031-03-05')))
      const today = await rowOf(record, caseWorker, '?group=today&offset=120')
      expect(today).toMatchObject({ verb: 'task-speak', dueAt: '2031-03-05T21:59:59.999Z' })
      office.clock.set('2031-03-05T22:00:00.000Z')
      await settles()
      await caseWorker.signsInAgain()
      expect(await rowOf(record, caseWorker, '?group=overdue')).toMatchObject({ verb: 'task-speak' })
    })

    test('becomes late when its day has passed, by the clock alone; rebuilt, it stands as it stood', async () => {
      const { caseWorker, office } = world
      await caseWorker.signsInAgain()
      const { record } = await helped()
      const before = await rowOf(record)
      expect(before?.overdueActions).toBe(0)
      office.clock.set(before?.dueAt ?? '')
      await settles()
      await caseWorker.signsInAgain()
      const late = await rowOf(record)
      expect(late).toMatchObject({ verb: 'task-look', overdueActions: 1 })
      await office.rebuilds()
      expect(await rowOf(record)).toEqual(late)
    })
  })
})
