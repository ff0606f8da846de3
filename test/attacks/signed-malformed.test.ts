import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newCase, send, write } from '#cli/office/case.ts'
import { isOfficeRefusal } from '#cli/office/transport.ts'
import { compartments } from '#engine/dictionary.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { Entry } from '#record/entry.ts'
import type { Written } from '#seal/write-entry.ts'
import { aCase } from '#test/support/a-case.ts'
import { anyFact, anyPatch } from '#test/support/any-facts.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { resigned } from '#test/support/resigned.ts'
import { asOwner } from '#test/support/tables.ts'

const nodeFields = Object.entries(dictionary.sections).flatMap(([section, { fields }]) =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.holds === 'node-fact' ? [{ section, name, field }] : [],
  ),
)

const strange: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  'unknown',
  'declined',
  '',
  'yes',
  'accommodation',
  7,
  -1,
  1e308,
  0.5,
  [],
  ['unknown'],
  ['yes', 'yes'],
  'x'.repeat(120),
  { local: '2031-02-30', zone: 'Africa/Blantyre', precision: 'day', approximate: false },
  { local: '2031-02-03', zone: 'Nowhere', precision: 'day', approximate: false },
  { local: '9999', zone: 'UTC', precision: 'year', approximate: false },
  '00000000-0000-4000-8000-000000000000',
  '__proto__',
)
const someId = fc.constantFrom('00000000-0000-4000-8000-000000000000', '11111111-1111-4111-8111-111111111111')
const places = ['id', 'item', 'under', 'corrects', 'basis', 'after', 'section'] as const

describe('What a device signs is checked all the same:', () => {
  eachEngine((database, engine) => {
    let staff: Staff
    beforeAll(async () => {
      staff = await anOffice(database())
    })
    afterAll(() => expect(staff.office.faults).toEqual([]))
    const times = engine === 'pglite' ? 150 : 600

    const sends = async (
      change: (entry: Entry, index: number) => Entry,
      spoil?: (written: Written) => Written,
    ) => {
      const { signedIn } = staff.caseWorker
      const begun = newCase(signedIn)
      const drafts = aCase()
        .withNeed('legal')
        .inCustody('immigration', '2031-03-01')
        .drafts(begun.branch.record)
      const written = await write(signedIn, begun, drafts)
      let index = -1
      const forged = await resigned(written, signedIn, (entry) => change(entry, (index += 1)))
      return send(signedIn, begun.branch.record, spoil?.(forged) ?? forged)
    }

    test('every field takes "unknown" and "declined", and what its type allows', {
      timeout: 300_000,
    }, async () => {
      for (const { section, name, field } of nodeFields) {
        const facts = fc.sample(anyFact(field), { numRuns: engine === 'pglite' ? 2 : 6, seed: 7 })
        for (const fact of facts) {
          const answer = await sends((entry) =>
            entry.header.section !== 'need'
              ? entry
              : {
                  ...entry,
                  header: { ...entry.header, section },
                  facts: { salt: 'AAAA', fields: { [name]: fact } },
                },
          )
          if (isOfficeRefusal(answer))
            expect([422, section === 'disclosure' ? 409 : 422]).toContain(answer.status)
        }
      }
    })

    test('a value of a wrong kind in any field is refused, never a fault', { timeout: 300_000 }, async () => {
      const wrong = fc.tuple(fc.constantFrom(...nodeFields), strange)
      for (const [{ section, name }, value] of fc.sample(wrong, { numRuns: times, seed: 20 })) {
        const facts = { salt: 'AAAA', fields: { [name]: { value, said: 'self' } } } as Entry['facts']
        await sends((entry) => {
          if (entry.header.section !== 'need' || facts === undefined) return entry
          return { ...entry, header: { ...entry.header, section }, facts }
        })
      }
    })

    test('identifiers that collide within a batch or across sections are no fault', {
      timeout: 300_000,
    }, async () => {
      const change = fc.tuple(
        fc.constantFrom(...places),
        someId,
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
      )
      for (const [place, id, at, everywhere] of fc.sample(change, { numRuns: times, seed: 21 })) {
        const by = place === 'after' ? [id, id] : place === 'section' ? 'person' : id
        await sends((entry, index) =>
          everywhere || index === at ? { ...entry, header: { ...entry.header, [place]: by } } : entry,
        )
      }
    })

    test('wraps of no use are refused or kept apart', async () => {
      const first = ({ wraps }: Written) => wraps[0]
      const spoilt: readonly ((written: Written) => Written)[] = [
        (written) => ({ ...written, wraps: [...written.wraps, ...written.wraps] }),
        (written) => ({ ...written, wraps: written.wraps.map((wrap) => ({ ...wrap, record: wrap.key })) }),
        (written) => ({
          ...written,
          wraps: written.wraps.map((wrap) => ({ ...wrap, organisation: wrap.key })),
        }),
        (written) => ({
          ...written,
          wraps: written.wraps.map((wrap) => ({ ...wrap, key: first(written)?.key ?? '' })),
        }),
      ]
      for (const spoil of spoilt.slice(0, 3))
        expect(await sends((entry) => entry, spoil)).toMatchObject({ kind: 'refused' })
      await sends((entry) => entry, spoilt[3])
    })

    test('random patches of everything are taken, and each stands in its table', {
      timeout: 300_000,
    }, async () => {
      const { signedIn } = staff.caseWorker
      for (const patches of fc.sample(fc.array(anyPatch, { minLength: 5, maxLength: 25 }), {
        numRuns: 15,
        seed: 5,
      })) {
        const begun = newCase(signedIn)
        const { record } = begun.branch
        const items = [record, staff.office.ground.newId(), staff.office.ground.newId()]
        const drafts = patches.map(({ section, item, fields }) => ({
          section,
          item: `${(items[item] ?? record).slice(0, -12)}${String(Object.keys(dictionary.sections).indexOf(section)).padStart(12, '0')}`,
          fields,
        }))
        const answer = await send(signedIn, record, await write(signedIn, begun, drafts))
        if (!isOfficeRefusal(answer)) {
          const one = drafts[0]?.section ?? ''
          const rows = await asOwner(database(), `select 1 from fact.${one} where k_record = $1`, [record])
          expect(rows.length).toBeGreaterThan(0)
        } else expect(answer).toMatchObject({ status: 422 })
      }
      expect(compartments.length).toBeGreaterThan(0)
    })
  })
})
