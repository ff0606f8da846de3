import { beforeAll, describe, expect, test } from 'vitest'
import type { NameCandidates } from '#http/api/records.ts'
import { startEpoch } from '#seal/vault.ts'
import { aCase, says } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { sessionOf } from '#test/support/session-of.ts'
import { asOwner } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

describe('A person is found again by name', () => {
  eachEngine((database) => {
    let world: Neighbours & { readonly second: Colleague }
    beforeAll(async () => {
      const neighbours = await anOfficeWithNeighbours(database())
      const second = await neighbours.office.colleague(neighbours.inCharge, 'case-worker')
      world = { ...neighbours, second }
    })

    const records = async (who: Colleague, name: string) =>
      (await who.finds(name)).map(({ record }) => record)

    /** As a device that sends these tokens would be answered, without opening anything. */
    const answered = (who: Colleague, tokens: readonly string[]) =>
      who.ask<NameCandidates>('POST', '/api/records/search', { tokens })
    const tokensOf = async (record: string): Promise<readonly string[]> => {
      const rows = await asOwner<{ tokens: { tokens: string[] } }>(
        database(),
        'select tokens from app.entry where record = $1 and tokens is not null',
        [record],
      )
      return rows.flatMap(({ tokens }) => tokens.tokens)
    }

    for (const [recorded, sought, nearness] of [
      ['Thérèse Kingfisher', 'thérèse kingfisher', 'same'],
      ['Inês da Conceição', 'Ines Conceicao', 'spelling'],
      ['محمد', 'Muhamad', 'sound'],
      ['Filipe', 'Philippe', 'sound'],
    ] as const)
      test(`${recorded}, sought as ${sought}: ${nearness}`, async () => {
        const { caseWorker } = world
        const record = await caseWorker.opens(aCase().of({ alias: recorded }))
        const [found] = await caseWorker.finds(sought)
        expect(found).toMatchObject({ record, nearness, names: [recorded], status: 'open' })
        const [row] = worked(await caseWorker.lists(`?code=${found?.code ?? ''}`)).rows
        expect(row?.record).toBe(record)
      })

    test('by every part of a name that was given in parts, and later', async () => {
      const { caseWorker } = world
      const record = await caseWorker.opens(aCase().of({ alias: 'Sandpiper' }))
      worked(await caseWorker.adds(record, says('person', { familyName: 'Lowershire' }, record)))
      expect(await caseWorker.finds('Sandpiper Lowershire')).toMatchObject([{ record, nearness: 'same' }])
      expect(await records(caseWorker, 'Lowershire')).toEqual([record])
    })

    test('but not a person on a colleague’s list, of another organisation, or of nobody: all are answered alike', async () => {
      const { caseWorker, inCharge, second, otherOffice, otherWorker, legalAid } = world
      const record = await caseWorker.opens(aCase().of({ alias: 'Oystercatcher' }))
      const own = await records(inCharge, 'Oystercatcher')
      expect(own).toEqual([record])
      const tokens = await tokensOf(record)
      const none = { candidates: [], capped: false }
      for (const stranger of [second, otherOffice, otherWorker, legalAid]) {
        expect(await records(stranger, 'Oystercatcher')).toEqual([])
        expect(await answered(stranger, tokens)).toEqual(none)
      }
      expect(await answered(caseWorker, tokens)).toMatchObject({ candidates: [{ record }] })
    })

    test('a function that forgot whose list it is, or whose branch, would be found', async () => {
      const { caseWorker, second, otherOffice } = world
      const record = await caseWorker.opens(
        aCase().of({ alias: 'Turnstone' }).withConsentTo(otherOffice.organisation),
      )
      worked(await caseWorker.refers(record, { to: otherOffice.organisation }))
      const tokens = await tokensOf(record)
      const seenBy = async (who: Colleague) => worked(await answered(who, tokens)).candidates.length
      expect([await seenBy(second), await seenBy(otherOffice)]).toEqual([0, 0])
      const [sound] = await asOwner<{ text: string }>(
        database(),
        `select pg_get_functiondef('sec.find_by_name(text[], int)'::regprocedure) as text`,
      )
      const text = sound?.text ?? ''
      const without = (guard: string) => {
        expect(text).toContain(guard)
        return asOwner(database(), text.replace(guard, ''))
      }
      try {
        await without(' and l.reader = s.reader')
        expect(await seenBy(second)).toBeGreaterThan(0)
        await without(' and e.organisation = s.organisation')
        expect(await seenBy(otherOffice)).toBeGreaterThan(0)
      } finally {
        await asOwner(database(), text)
      }
      expect([await seenBy(second), await seenBy(otherOffice)]).toEqual([0, 0])
    })

    test('a recipient finds by name what it wrote itself, not what was disclosed to it', async () => {
      const { caseWorker, otherOffice } = world
      const record = await caseWorker.opens(
        aCase().of({ alias: 'Whimbrel' }).withConsentTo(otherOffice.organisation),
      )
      worked(await caseWorker.refers(record, { to: otherOffice.organisation }))
      expect(await records(otherOffice, 'Whimbrel')).toEqual([])
      worked(await otherOffice.adds(record, says('person', { givenName: 'Dunlin' }, record)))
      expect(await otherOffice.finds('Dunlin')).toMatchObject([{ record, names: ['Dunlin'] }])
      expect(await records(caseWorker, 'Dunlin')).toEqual([])
    })

    test('in every epoch of the vault, with the tokens of that epoch', async () => {
      const { caseWorker, inCharge, office } = world
      const before = await caseWorker.opens(aCase().of({ alias: 'Goldcrest' }))
      await beginsEpoch(world, 2)
      await caseWorker.signsInAgain()
      await inCharge.signsInAgain()
      expect(caseWorker.signedIn.vaults).toHaveLength(2)
      const after = await caseWorker.opens(aCase().of({ alias: 'Goldcrest' }))
      expect((await records(caseWorker, 'Goldcrest')).toSorted()).toEqual([before, after].toSorted())
      const [, newest] = caseWorker.signedIn.vaults
      caseWorker.signedIn = { ...caseWorker.signedIn, vaults: newest === undefined ? [] : [newest] }
      expect(await records(caseWorker, 'Goldcrest')).toEqual([after])
      await caseWorker.signsInAgain()
      expect(office.faults).toEqual([])
    })

    test('erased tokens find nobody any more', async () => {
      const { caseWorker } = world
      const record = await caseWorker.opens(aCase().of({ alias: 'Bittern' }))
      expect(await records(caseWorker, 'Bittern')).toEqual([record])
      await asOwner(database(), 'update app.entry set tokens = null where record = $1', [record])
      expect(await records(caseWorker, 'Bittern')).toEqual([])
    })

    test('the answer holds sealed names and their keys: no fact, no token, and nothing that was said elsewhere', async () => {
      const { caseWorker } = world
      const record = await caseWorker.opens(
        aCase().of({ alias: 'Redshank' }).withNeed('legal').inCustody('police', '2031-03-03'),
      )
      const { candidates } = worked(await answered(caseWorker, await tokensOf(record)))
      const answer = candidates.find((one) => one.record === record)
      expect(Object.keys(answer ?? {}).toSorted()).toEqual(['code', 'entries', 'record', 'status', 'wraps'])
      expect(answer?.wraps).toHaveLength(1)
      expect(answer?.entries).toMatchObject([{ entry: { header: { section: 'person' } } }])
      for (const { entry } of answer?.entries ?? [])
        expect(Object.keys(entry).toSorted()).toEqual(['header', 'sealed'])
    })

    test('the audit says that somebody searched, and neither for whom nor who was found', async () => {
      const { caseWorker, office } = world
      const record = await caseWorker.opens(aCase().of({ alias: 'Lapwing' }))
      const searches = () =>
        asOwner<{ id: string }>(
          database(),
          `select id, actor, record, detail from audit.leaf where action = 'record.searched'`,
        )
      const before = new Set((await searches()).map(({ id }) => id))
      await caseWorker.finds('Lapwing')
      await caseWorker.finds('Nobodyhere')
      const after = (await searches()).filter(({ id }) => !before.has(id))
      expect(after).toHaveLength(2)
      for (const leaf of after) expect(leaf).toMatchObject({ actor: caseWorker.id, record: null, detail: {} })
      expect(JSON.stringify(after)).not.toContain(record)
      expect(office.faults).toEqual([])
    })

    test('who may only write may not search; and no more than fifty are answered', async () => {
      const { caseWorker, firstResponder } = world
      expect(await answered(firstResponder, ['AAA'])).toMatchObject({ code: 'may-not', status: 403 })
      const flock = await Promise.all(
        Array.from({ length: 52 }, () => caseWorker.opens(aCase().of({ alias: 'Dotterel' }))),
      )
      expect(worked(await answered(caseWorker, await tokensOf(flock[0] ?? '')))).toMatchObject({
        capped: true,
      })
      expect(await records(caseWorker, 'Dotterel')).toHaveLength(50)
    })

    test('no session, and one that has ended, find nobody in the database either', async () => {
      const { caseWorker, office } = world
      const record = await caseWorker.opens(aCase().of({ alias: 'Godwit' }))
      const tokens = await tokensOf(record)
      const { sid } = await sessionOf(office, caseWorker)
      const finds = async (session?: string) =>
        (
          await database().transaction(
            {
              role: 'application',
              now: office.clock.now(),
              ...(session === undefined ? {} : { session }),
            },
            (tx) =>
              tx.query(
                'select * from sec.find_by_name(array(select jsonb_array_elements_text($1::jsonb)), 50)',
                [JSON.stringify(tokens)],
              ),
          )
        ).length
      expect(await finds(sid)).toBeGreaterThan(0)
      expect(await finds()).toBe(0)
      expect(await finds('ab'.repeat(32))).toBe(0)
    })

    /** A new vault key for everybody who may read, as when a member leaves. */
    const beginsEpoch = async ({ inCharge, caseWorker, office }: Neighbours, epoch: number) => {
      const { root } = inCharge.signedIn
      if (root === undefined) throw new Error('Nobody holds the root key')
      const readers = [inCharge, caseWorker].map(({ signedIn }) => signedIn.keys)
      const { certificate, wraps } = await startEpoch(root, {
        epoch,
        readers,
        now: office.clock.now(),
        random: office.ground.random,
      })
      const values = [inCharge.organisation, String(epoch), JSON.stringify(certificate)]
      await asOwner(
        database(),
        `insert into app.vault (organisation, epoch, certificate, created_at) values ($1, $2::int, $3::jsonb, now())`,
        values,
      )
      for (const wrap of wraps)
        await asOwner(
          database(),
          `insert into keys.vault_wrap (organisation, epoch, member, wrap) values ($1, $2::int, $3, $4::jsonb)`,
          [inCharge.organisation, String(epoch), wrap.user, JSON.stringify(wrap)],
        )
    }
  })
})
