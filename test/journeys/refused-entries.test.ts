import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { newCase, send, write } from '#cli/office/case.ts'
import type { Entry, Header } from '#record/entry.ts'
import type { Written } from '#seal/write-entry.ts'
import { aCase, says } from '#test/support/a-case.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { resigned } from '#test/support/resigned.ts'
import { rowCounts } from '#test/support/tables.ts'
import { worked } from '#test/support/worked.ts'

describe('An entry is refused, with a stable code and nothing half-written,', () => {
  eachEngine((database) => {
    let staff: Staff
    let record: string
    beforeAll(async () => {
      staff = await anOffice(database())
      record = await staff.caseWorker.opens(aCase())
    })

    /** What a device of ours signs, changed by somebody who holds the device's key. */
    const forges = async (change: (entry: Entry) => Entry, to = record) => {
      const { caseWorker } = staff
      const written = await caseWorker.writes(record, [says('need', { service: 'health' })])
      const before = await rowCounts(database())
      const answer = await send(caseWorker.signedIn, to, await resigned(written, caseWorker.signedIn, change))
      expect(await rowCounts(database())).toEqual(before)
      return answer
    }
    const header =
      (change: Partial<Header>) =>
      (entry: Entry): Entry => ({ ...entry, header: { ...entry.header, ...change } })
    const fields = (values: Record<string, unknown>) => (entry: Entry) =>
      ({ ...entry, facts: { salt: entry.facts?.salt, fields: values } }) as Entry
    const fact = (value: unknown) => ({ value, said: 'self' })

    const forgeries: readonly (readonly [string, (entry: Entry) => Entry, string, number])[] = [
      ['from another author', header({ author: author() }), 'author-is-not-you', 403],
      ['from another device', header({ device: randomUUID() }), 'device-unknown', 403],
      ['for migration control', header({ purpose: 'migration-control' }), 'purpose-denied', 403],
      ['of a section that nobody declared', header({ section: 'gossip' }), 'section-unknown', 422],
      ['of a section named like a prototype', header({ section: '__proto__' }), 'section-unknown', 422],
      ['that breaks the chain of its device', header({ previous: 'A'.repeat(43) }), 'chain-broken', 409],
      ['with an unknown code', fields({ service: fact('miracles') }), 'code-unknown', 422],
      ['with an unknown field', fields({ colour: fact('yes') }), 'field-unknown', 422],
      ['with free text among node facts', fields({ own: fact('a name') }), 'field-unknown', 422],
      ['with a value of the wrong type', fields({ service: fact(7) }), 'value-malformed', 422],
      ['with the identifier of another entry in capitals', (entry) => capitals(entry), 'body-malformed', 400],
    ]
    for (const [what, change, code, status] of forgeries)
      test(what, async () => {
        expect(await forges(change)).toMatchObject({ kind: 'refused', code, status })
      })

    test('of another organisation', async () => {
      const change = header({ author: { user: staff.caseWorker.id, organisation: randomUUID() } })
      expect(await forges(change)).toMatchObject({ code: 'branch-is-not-yours', status: 403 })
    })

    test('from the future by more than five minutes, and taken when by less', async () => {
      const { caseWorker, office } = staff
      const ahead = async (minutes: number) => {
        const written = await caseWorker.writes(record, [says('need', { service: 'legal' })])
        const at = Date.parse(office.clock.now()) + minutes * 60_000
        const stamp = `${String(at)}0000${caseWorker.signedIn.device.device.slice(0, 8)}`
        return send(
          caseWorker.signedIn,
          record,
          await resigned(written, caseWorker.signedIn, header({ at: stamp })),
        )
      }
      expect(await ahead(6)).toMatchObject({ code: 'clock-ahead', status: 409 })
      worked(await ahead(4))
    })

    test('replayed into another record', async () => {
      const { caseWorker } = staff
      const other = await caseWorker.opens(aCase())
      const written = await caseWorker.writes(record, [says('need', { service: 'health' })])
      expect(await send(caseWorker.signedIn, other, written)).toMatchObject({ code: 'body-malformed' })
    })

    test('replayed by a colleague', async () => {
      const { caseWorker, inCharge } = staff
      const written = await caseWorker.writes(record, [says('need', { service: 'health' })])
      expect(await send(inCharge.signedIn, record, written)).toMatchObject({ code: 'author-is-not-you' })
    })

    test('with the identifier of an entry that is there and other content', async () => {
      const { caseWorker } = staff
      const first = await caseWorker.writes(record, [says('need', { service: 'health' })])
      worked(await caseWorker.sends(record, first))
      const id = first.entries[0]?.header.id ?? ''
      expect(await forges(header({ id }))).toMatchObject({ code: 'entry-differs', status: 409 })
    })

    test('twice in one batch', async () => {
      const { caseWorker } = staff
      const drafts = [says('need', { service: 'health' }), says('need', { service: 'legal' })]
      const written = await caseWorker.writes(record, drafts)
      const id = written.entries[0]?.header.id ?? ''
      const double = await resigned(written, caseWorker.signedIn, header({ id }))
      expect(await send(caseWorker.signedIn, record, double)).toMatchObject({ code: 'entry-differs' })
    })

    test('out of order: the second before the first', async () => {
      const { caseWorker } = staff
      const seen = worked(await caseWorker.reads(record))
      const first = await write(caseWorker.signedIn, seen, [says('need', { service: 'health' })])
      const second = await write(caseWorker.signedIn, { ...seen, branch: first.branch }, [
        says('need', { service: 'legal' }),
      ])
      expect(await caseWorker.sends(record, second)).toMatchObject({ code: 'chain-broken', status: 409 })
      worked(await caseWorker.sends(record, first))
      worked(await caseWorker.sends(record, second))
    })

    const tampered: readonly (readonly [string, (written: Written) => Written, string])[] = [
      [
        'with an altered node fact',
        (w) => altered(w, (entry) => fields({ service: fact('legal') })(entry)),
        'commitment-differs',
      ],
      ['with an altered header', (w) => altered(w, header({ purpose: 'health' })), 'signature-wrong'],
      [
        'without a part that was signed',
        (w) => altered(w, ({ facts: _facts, ...entry }) => entry),
        'body-malformed',
      ],
      [
        'with its signature cut off',
        (w) => altered(w, (entry) => ({ ...entry, signature: { ...entry.signature, signature: '' } })),
        'signature-wrong',
      ],
    ]
    for (const [what, change, code] of tampered)
      test(what, async () => {
        const { caseWorker } = staff
        const written = await caseWorker.writes(record, [says('need', { service: 'health' })])
        const before = await rowCounts(database())
        expect(await caseWorker.sends(record, change(written))).toMatchObject({ kind: 'refused', code })
        expect(await rowCounts(database())).toEqual(before)
      })

    test('with a sealed part whose key nobody of the organisation can open', async () => {
      const { caseWorker } = staff
      const begun = newCase(caseWorker.signedIn)
      const written = await write(caseWorker.signedIn, begun, aCase().drafts(begun.branch.record))
      const lost = { ...written, wraps: [] }
      expect(await send(caseWorker.signedIn, begun.branch.record, lost)).toMatchObject({
        code: 'wrap-missing',
      })
    })
  })
})

function author() {
  return { user: randomUUID(), organisation: randomUUID() }
}

const capitals = (entry: Entry): Entry => ({
  ...entry,
  header: { ...entry.header, item: entry.header.item.toUpperCase() },
})

/** Changed on the way, not signed again. */
const altered = (written: Written, change: (entry: Entry) => Entry): Written => ({
  ...written,
  entries: written.entries.map(change),
})
