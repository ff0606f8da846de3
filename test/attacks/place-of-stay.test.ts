import { beforeAll, describe, expect, test } from 'vitest'
import { aCase, consentTo, says } from '#test/support/a-case.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { everythingStored, rowCounts } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

/** Where an organisation stands as itself: what it is called, its people, keys and sessions. */
const directory = [
  'app.organisation',
  'app.vault',
  'app.member',
  'app.device',
  'app.invitation',
  'app.service_offer',
  'audit.leaf',
  'keys.vault_wrap',
  'keys.root_wrap',
  'sec.session',
]

describe('Where a person stays', () => {
  eachEngine((database) => {
    let world: Neighbours
    beforeAll(async () => {
      world = await anOfficeWithNeighbours(database())
    })

    test('is arranged by a placement desk, and nothing that is stored tells it', async () => {
      const { caseWorker, placementDesk, shelter, office } = world
      const record = await caseWorker.opens(
        aCase().withNeed('accommodation').withConsentTo(placementDesk.organisation),
      )
      const to = placementDesk.organisation
      const disclosure = worked(await caseWorker.refers(record, { to, for: 'accommodation' }))
      worked(await placementDesk.answers(record, disclosure, 'accepted'))
      worked(
        await placementDesk.adds(
          record,
          says('service', { service: 'accommodation', sealedProvider: shelter.organisation }),
        ),
      )
      const read = worked(await placementDesk.reads(record)).folded.sections['service']?.[0]?.facts
      expect(read?.['sealedProvider']?.value).toBe(shelter.organisation)

      const stored = await everythingStored(database())
      const telling = [...stored]
        .filter(([, text]) => tells(text, shelter.organisation))
        .map(([name]) => name)
      expect(telling.filter((name) => !directory.includes(name))).toEqual([])
      const leaves = JSON.parse(stored.get('audit.leaf') ?? '[]') as {
        organisation: string
        record: string | null
      }[]
      const ofShelter = leaves.filter((leaf) => JSON.stringify(leaf).includes(shelter.organisation))
      expect(ofShelter.every((leaf) => leaf.record === null)).toBe(true)
      expect(office.faults).toEqual([])
    })

    test('is not told to the case worker who asked for it, nor to the shelter’s own session', async () => {
      const { caseWorker, placementDesk, shelter } = world
      const [record = ''] = await placementDesk.listed()
      expect(JSON.stringify(worked(await caseWorker.reads(record)).view)).not.toContain(shelter.organisation)
      expect(await shelter.listed()).toEqual([])
      expect(await shelter.reads(record)).toMatchObject({ code: 'not-found' })
    })

    const telling = () => {
      const shelter = world.shelter.organisation
      const helper = world.legalAid.organisation
      return [
        [
          'a referral for accommodation to a helper',
          says('referral', { service: 'accommodation', to: helper }),
        ],
        ['a referral of any kind to a shelter', says('referral', { service: 'legal', to: shelter })],
        [
          'an accommodation with its provider in the open',
          says('service', { service: 'accommodation', provider: helper }),
        ],
        ['a service of a shelter', says('service', { service: 'psychosocial', provider: shelter })],
        ['a consent that names a shelter', consentTo(shelter)],
        ['an event at a shelter', says('event', { kind: 'rescue', agency: shelter })],
      ] as const
    }

    for (const index of [0, 1, 2, 3, 4, 5])
      test(`would be told by a node fact that is refused (${String(index + 1)})`, async () => {
        const [what, draft] = telling()[index] ?? []
        if (draft === undefined) throw new Error('No such draft')
        const record = await world.caseWorker.opens(aCase())
        const before = await rowCounts(database())
        const answer = await world.caseWorker.adds(record, draft)
        expect(answer, what).toMatchObject({ code: 'placement-through-desk-only', status: 422 })
        expect(await rowCounts(database())).toEqual(before)
      })

    test('would be told in two steps: first the provider, then that it is about accommodation', async () => {
      const { caseWorker, legalAid } = world
      const record = await caseWorker.opens(aCase())
      const first = says('service', { provider: legalAid.organisation })
      worked(await caseWorker.adds(record, first))
      const second = says('service', { service: 'accommodation' }, first.item)
      expect(await caseWorker.adds(record, second)).toMatchObject({ code: 'placement-through-desk-only' })
    })

    test('the search for traces would find one: the shelter’s identifier in a record table', async () => {
      const { shelter, caseWorker } = world
      const [record = ''] = await caseWorker.listed()
      await database().transaction({ role: 'owner', now: world.office.clock.now() }, (tx) =>
        tx.query('update app.finding set item = $1 where record = $2', [shelter.organisation, record]),
      )
      const stored = await everythingStored(database())
      const names = [...stored].filter(([, text]) => tells(text, shelter.organisation)).map(([name]) => name)
      expect(names).toContain('app.finding')
    })
  })
})

/** As text, as bytes written in hexadecimal digits, and as base64url. */
function tells(text: string, identifier: string): boolean {
  const bytes = Buffer.from(identifier)
  return [
    identifier,
    identifier.replaceAll('-', ''),
    bytes.toString('hex'),
    bytes.toString('base64url'),
  ].some((form) => text.includes(form))
}
