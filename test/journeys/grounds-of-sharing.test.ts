import { beforeAll, describe, expect, test } from 'vitest'
import { aCase, consentTo, day, says } from '#test/support/a-case.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { asOwner, rowCounts } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

describe('Nothing is shared', () => {
  eachEngine((database) => {
    let world: Neighbours
    beforeAll(async () => {
      world = await anOfficeWithNeighbours(database())
    })

    const refusedReferral = async (consent: ReturnType<typeof consentTo>, referral = {}) => {
      const { caseWorker, legalAid } = world
      const record = await caseWorker.opens(aCase().with(consent))
      const [entry] = worked(await caseWorker.reads(record)).view.entries.flatMap(({ entry: { header } }) =>
        header.section === 'consent' ? [header.id] : [],
      )
      const before = await rowCounts(database())
      const answer = await caseWorker.refers(record, {
        to: legalAid.organisation,
        for: 'legal',
        ...(entry === undefined ? {} : { restsOn: entry }),
        ...referral,
      })
      expect(await rowCounts(database())).toEqual(before)
      return answer
    }

    test('with one recipient on a consent that names another', async () => {
      const answer = await refusedReferral(consentTo(world.otherOffice.organisation))
      expect(answer).toMatchObject({ code: 'consent-does-not-cover', status: 422 })
    })

    for (const state of ['refused', 'withdrawn', 'unknown', 'declined'])
      test(`on a consent that was ${state}`, async () => {
        const answer = await refusedReferral(consentTo(world.legalAid.organisation, { state }))
        expect(answer).toMatchObject({ code: 'consent-missing', status: 422 })
      })

    test('on a consent that has run out', async () => {
      const answer = await refusedReferral(
        consentTo(world.legalAid.organisation, { until: day('2031-03-01') }),
      )
      expect(answer).toMatchObject({ code: 'consent-missing' })
    })

    test('beyond the parts that the person agreed to', async () => {
      const consent = consentTo(world.legalAid.organisation, { what: ['name'] })
      expect(await refusedReferral(consent, { parts: ['name', 'health'] })).toMatchObject({
        code: 'consent-does-not-cover',
      })
    })

    test('without saying which parts', async () => {
      const consent = consentTo(world.legalAid.organisation)
      expect(await refusedReferral(consent, { parts: ['unknown'] })).toMatchObject({ kind: 'refused' })
    })

    test('for another service than the one agreed to', async () => {
      const consent = consentTo(world.legalAid.organisation, { service: 'health' })
      expect(await refusedReferral(consent)).toMatchObject({ code: 'consent-does-not-cover' })
    })

    test('on a consent to something else than sharing', async () => {
      const consent = consentTo(world.legalAid.organisation, { scope: 'interview' })
      expect(await refusedReferral(consent)).toMatchObject({ code: 'consent-does-not-cover' })
    })

    test('on an entry that is not there, whatever the basis is called', async () => {
      const consent = consentTo(world.legalAid.organisation)
      const restsOn = world.office.ground.newId()
      expect(await refusedReferral(consent, { restsOn })).toMatchObject({ code: 'consent-missing' })
      for (const basis of ['vital-interest', 'unknown', 'declined'])
        expect(await refusedReferral(consent, { restsOn, basis })).toMatchObject({ code: 'consent-missing' })
    })

    test('with an organisation that the network does not know', async () => {
      const { caseWorker } = world
      const nobody = world.office.ground.newId()
      const record = await caseWorker.opens(aCase().withConsentTo(nobody))
      const { entry } = await caseWorker.consentIn(record, nobody)
      const draft = {
        ...says('disclosure', { to: nobody, state: 'offered', sections: ['name'] }),
        basis: entry,
      }
      expect(await caseWorker.adds(record, draft)).toMatchObject({
        code: 'organisation-unknown',
        status: 422,
      })
    })

    test('when the recipient gets no key: an offer that opens nothing is a mistake', async () => {
      const { caseWorker, legalAid } = world
      const record = await caseWorker.opens(aCase().withConsentTo(legalAid.organisation))
      const { entry } = await caseWorker.consentIn(record, legalAid.organisation)
      const values = { to: legalAid.organisation, state: 'offered', sections: ['name'] }
      expect(await caseWorker.adds(record, { ...says('disclosure', values), basis: entry })).toMatchObject({
        code: 'wrap-missing',
      })
    })

    test('but another ground than consent works, and stands recorded as what it is', async () => {
      const { caseWorker, legalAid } = world
      const record = await caseWorker.opens(aCase().with(says('danger', { ongoing: 'yes' })))
      const opened = worked(await caseWorker.reads(record))
      const danger = opened.view.entries.find(({ entry }) => entry.header.section === 'danger')
      const restsOn = danger?.entry.header.id ?? ''
      const shared = { to: legalAid.organisation, basis: 'vital-interest', restsOn }
      const disclosure = worked(await caseWorker.refers(record, shared))
      const [row] = await asOwner<{ basis: string; rests: string }>(
        database(),
        `select d.f_basis as basis, s.basis as rests from fact.disclosure d
         join app.share s on s.disclosure = d.k_item where d.k_item = $1`,
        [disclosure],
      )
      expect(row).toEqual({ basis: 'vital-interest', rests: restsOn })
    })

    test('with a service that helps only who cooperates: the safeguard that forbids it is named', async () => {
      const { caseWorker, conditional } = world
      const record = await caseWorker.opens(aCase().withConsentTo(conditional.organisation))
      const answer = await caseWorker.refers(record, { to: conditional.organisation, for: 'psychosocial' })
      expect(answer).toMatchObject({ code: 'conditional-service', safeguard: 'SG-PRO-02' })
      await conditional.offers({ service: 'psychosocial', forWhom: [], openNow: 'yes', conditionalOn: [] })
      worked(await caseWorker.refers(record, { to: conditional.organisation, for: 'psychosocial' }))
    })
  })
})
