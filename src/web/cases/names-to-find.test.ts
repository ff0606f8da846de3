import { beforeAll, describe, expect, test } from 'vitest'
import type { Fact } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { Entry, EntryId } from '#record/entry.ts'
import { fold } from '#record/fold.ts'
import type { KeyRing } from '#seal/compartments.ts'
import { readEntries } from '#seal/read-entry.ts'
import { anOffice, now, numbered, type Office, received, seeded, writer } from '#seal/test-office.ts'
import { type EntryDraft, type Writer, writeEntries } from '#seal/write-entry.ts'
import { namesToFind } from './names-to-find.ts'

const random = seeded(901)
const newId = numbered(9000)
const record = newId()
const said = (value: Fact['value']): Fact => ({ value, said: 'self' })
const person = (fields: Readonly<Record<string, Fact>>, corrects?: EntryId): EntryDraft => ({
  section: 'person',
  item: record,
  fields,
  ...(corrects === undefined ? {} : { corrects }),
})

let shelter: Office
let responder: Writer
beforeAll(async () => {
  shelter = await anOffice('00000000-0000-4000-8000-0000000000b1', random)
  const { nameKey: _none, ...without } = writer(shelter)
  responder = without
})

type Written = { readonly entries: readonly Entry[]; readonly ring: KeyRing }

/** One after the other, as they arrive. */
async function write(...by: readonly (readonly [Writer, readonly EntryDraft[]])[]): Promise<Written> {
  let branch = { record, heads: [] as readonly EntryId[] }
  let ring: KeyRing = new Map()
  const entries: Entry[] = []
  for (const [who, drafts] of by) {
    const written = await writeEntries(drafts, who, branch, ring, { dictionary, now, random, newId })
    if (written.kind === 'refused') throw new Error(written.code)
    entries.push(...written.entries)
    ;({ branch, ring } = written)
  }
  return { entries, ring }
}

async function toSay(
  { entries, ring }: Written,
  own = shelter.organisation,
  about: readonly EntryDraft[] = [],
) {
  const arrived = received(entries)
  const { statements } = await readEntries(arrived, ring, own)
  return namesToFind({ folded: fold(statements, dictionary), entries: arrived }, record, own, about)
}

describe('Names that nobody would find', () => {
  test('of a first responder are said once more, with the same source, and then no more', async () => {
    const first = [responder, [person({ alias: said('Heron'), ageYears: said(20) })]] as const
    const again = await toSay(await write(first))
    expect(again).toEqual([person({ alias: said('Heron') })])
    const both = await write(first, [writer(shelter), again])
    expect(both.entries[1]?.tokens?.tokens).toHaveLength(16)
    expect(await toSay(both)).toEqual([])
  })

  test('are only those without tokens: the others stay as they are', async () => {
    const entries = await write(
      [writer(shelter), [person({ alias: said('Heron') })]],
      [responder, [person({ familyName: said('Invented'), givenName: said('unknown') })]],
    )
    expect(await toSay(entries)).toEqual([person({ familyName: said('Invented') })])
  })

  test('are not those of another organisation: said here they would outlast the sharing', async () => {
    const disclosed = await write([responder, [person({ alias: said('Heron') })]])
    expect(await toSay(disclosed, '00000000-0000-4000-8000-0000000000b2')).toEqual([])
  })

  test('are not those that are being changed: the old name is not said after the new one', async () => {
    const written = await write([responder, [person({ alias: said('Heron'), familyName: said('Invented') })]])
    const about = [person({ alias: said('Plover') }, written.entries[0]?.header.id)]
    expect(await toSay(written, shelter.organisation, about)).toEqual([
      person({ familyName: said('Invented') }),
    ])
  })

  test('are not those that were corrected', async () => {
    const mistaken = await write([responder, [person({ alias: said('Heron') })]])
    const corrected = person({ alias: said('Plover') }, mistaken.entries[0]?.header.id)
    const entries = await write(
      [responder, [person({ alias: said('Heron') })]],
      [writer(shelter), [corrected]],
    )
    expect(await toSay(entries)).toEqual([])
  })
})
