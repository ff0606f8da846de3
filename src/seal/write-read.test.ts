import { beforeAll, describe, expect, test } from 'vitest'
import type { Fact, Said, Value } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { checkBranch, continuesChain } from '#record/branch.ts'
import type { Entry } from '#record/entry.ts'
import { toFactSheet } from '#record/fact-sheet.ts'
import { fold } from '#record/fold.ts'
import { nodeStatement } from '#record/statement.ts'
import { checkFacts } from '#record/values.ts'
import { type KeyRing, openWraps } from './compartments.ts'
import { hashText } from './hash.ts'
import { searchTokens } from './names.ts'
import { readEntries } from './read-entry.ts'
import { sealPart } from './sealed-part.ts'
import { anOffice, now, numbered, type Office, received, seeded, writer } from './test-office.ts'
import { type BranchState, type EntryDraft, type Written, writeEntries } from './write-entry.ts'

const random = seeded(3)
const newId = numbered(1)
const ground = { dictionary, now, random, newId }
const record = newId()
const fact = (value: Value, said: Said = 'self'): Fact => ({ value, said })
const start: BranchState = { record, heads: [] }

let shelter: Office
let clinic: Office

async function write(
  drafts: readonly EntryDraft[],
  by = writer(shelter),
  branch = start,
  ring: KeyRing = new Map(),
) {
  const written = await writeEntries(drafts, by, branch, ring, ground)
  if (written.kind === 'refused') throw new Error(written.code)
  return written
}

const person: EntryDraft = {
  section: 'person',
  item: record,
  fields: {
    givenName: fact('Kingfisher'),
    familyName: fact('Lowershire'),
    ageYears: fact(16),
    possibleChild: fact('yes', 'observed'),
    safeContact: fact('CANARY-CONTACT'),
    pregnant: fact('yes'),
  },
}
const note: EntryDraft = { section: 'note', item: newId(), fields: { text: fact('CANARY-NARRATIVE') } }
const fear: EntryDraft = { section: 'protection', item: record, fields: { fearsReturn: fact('yes') } }

let written: Written

beforeAll(async () => {
  shelter = await anOffice(newId(), random)
  clinic = await anOffice(newId(), random)
  written = await write([person, note, fear])
})

describe('what leaves the device', () => {
  test('holds no name, contact, narrative or team fact, nor the section of what is sealed', () => {
    const sent = JSON.stringify([written.entries, written.wraps])
    for (const secret of [
      'Kingfisher',
      'kingfisher',
      'CANARY',
      'pregnant',
      'fearsReturn',
      'note',
      'protection',
      'health',
    ]) {
      expect(sent).not.toContain(secret)
      expect(sent).not.toContain(Buffer.from(secret).toString('base64url').slice(0, -2))
    }
    expect(sent).toContain('possibleChild')
  })

  test('an entry without node facts tells neither its section nor its item', () => {
    const [, sealedNote, sealedFear] = written.entries
    expect([sealedNote?.header.section, sealedFear?.header.section]).toEqual(['sealed', 'sealed'])
    expect(sealedFear?.header.item).not.toBe(record)
    expect(sealedNote?.header.item).not.toBe(note.item)
  })

  test('each compartment has a key of its own, named by a random identifier only', () => {
    const [first] = written.entries
    const keys = Object.keys(first?.sealed ?? {})
    expect(keys).toHaveLength(3)
    expect(new Set(written.wraps.map(({ key }) => key)).size).toBe(5)
    expect(Object.keys(first?.header.parts ?? {}).toSorted()).toEqual([...keys, 'facts', 'tokens'].toSorted())
  })

  test('the node facts are of the kind that the node takes', () => {
    const [first] = written.entries
    expect(checkFacts(dictionary, 'person', first?.facts?.fields, { part: 'facts', version: 1 })).toEqual([])
  })

  test('the node reads its facts and knows how much is closed to it', () => {
    const folded = fold(received(written.entries).map(nodeStatement), dictionary)
    expect(Object.keys(toFactSheet(folded))).toEqual(['person'])
    expect(folded.closed).toBe(5)
  })
})

describe('a record that is written and read again', () => {
  test('says to the team what was said, in its true sections', async () => {
    const { ring } = await openWraps(written.wraps, [shelter.vault])
    const read = await readEntries(received(written.entries), ring, shelter.organisation)
    const sheet = toFactSheet(fold(read.statements, dictionary))
    expect(sheet['person']?.[0]?.facts).toEqual(person.fields)
    expect(sheet['note']).toEqual([{ id: note.item, receivedAt: now, facts: note.fields }])
    expect(sheet['protection']?.[0]?.facts).toEqual(fear.fields)
    expect(read.broken).toEqual([])
  })

  test('goes on with the keys, heads and chain of before', async () => {
    const more = await write(
      [{ section: 'person', item: record, fields: { ageYears: fact(17), phone: fact('000') } }],
      writer(shelter),
      written.branch,
      written.ring,
    )
    expect(more.wraps).toEqual([])
    const headers = [...written.entries, ...more.entries].map(({ header }) => header)
    expect(checkBranch(headers, hashText)).toEqual({ heads: more.branch.heads, gaps: [], faults: [] })
    expect(continuesChain(headers, undefined, hashText)).toMatchObject({ kind: 'continues' })
    const folded = fold(received([...written.entries, ...more.entries]).map(nodeStatement), dictionary)
    expect(folded.sections['person']?.[0]?.facts['ageYears']?.value).toBe(17)
  })

  test('stays closed, and is counted, where a key is missing', async () => {
    const { ring } = await openWraps(written.wraps.slice(1), [shelter.vault])
    const { statements, broken } = await readEntries(received(written.entries), ring, shelter.organisation)
    expect(fold(statements, dictionary).closed).toBe(1)
    expect(broken).toEqual([])
  })

  test('names what somebody moved between entries as broken', async () => {
    const [first, second] = structuredClone(written.entries) as [Entry, Entry]
    const [key] = Object.keys(second.sealed ?? {})
    const moved = { ...first, sealed: { ...first.sealed, ...second.sealed } }
    const { broken } = await readEntries(received([moved]), written.ring, shelter.organisation)
    expect(broken).toEqual([{ entry: first.header.id, key }])
    const elsewhere = { ...first, header: { ...first.header, record: newId() } }
    const replayed = await readEntries(received([elsewhere]), written.ring, shelter.organisation)
    expect(replayed.broken).toHaveLength(3)
  })

  test('is not changed by a sealed part that speaks of another item than its header', async () => {
    const [first] = written.entries
    const key = [...written.ring.values()].find(({ compartment }) => compartment === 'identity')
    if (!first || !key) throw new Error('Nothing was sealed')
    const { id: entry, item } = first.header
    const forged = {
      section: 'note',
      item: newId(),
      compartment: 'identity',
      fields: { text: fact('forged') },
    } as const
    const sealed = { [key.id]: await sealPart(forged, key, { record, entry, item }, random) }
    const read = await readEntries(received([{ ...first, sealed }]), written.ring, shelter.organisation)
    expect(read.broken).toEqual([{ entry, key: key.id }])
    expect(read.statements.map(({ section }) => section)).toEqual(['person'])
  })

  test('is found by its name, also written otherwise, and by no other name', async () => {
    const tokens = written.entries[0]?.tokens?.tokens ?? []
    expect(tokens).toHaveLength(16)
    const shared = async (name: string) =>
      (await searchTokens([name], shelter.vault.nameKey)).filter((token) => tokens.includes(token)).length
    expect(await shared('KINGFISHER lowershire')).toBe(4)
    expect(await shared('Kingfischer')).toBe(1)
    expect(await shared('Heron')).toBe(0)
    const elsewhere = await searchTokens(['Kingfisher Lowershire'], clinic.vault.nameKey)
    expect(elsewhere.filter((token) => tokens.includes(token))).toEqual([])
  })
})

describe('who may only write', () => {
  test('seals to the team and can read nothing back', async () => {
    const { nameKey: _none, ...responder } = writer(shelter)
    const intake = await write([person, note], responder)
    const forgotten = await readEntries(received(intake.entries), new Map(), shelter.organisation)
    expect(fold(forgotten.statements, dictionary).closed).toBe(4)
    expect(intake.entries[0]?.tokens).toBeUndefined()
    const { ring } = await openWraps(intake.wraps, [shelter.vault])
    const read = await readEntries(received(intake.entries), ring, shelter.organisation)
    expect(fold(read.statements, dictionary).closed).toBe(0)
  })
})

describe('a field that no dictionary declares', () => {
  test('is not written, because nobody could say who may read it', async () => {
    const strange = { ...person, fields: { shoeSize: fact(40) } }
    expect(await writeEntries([strange], writer(shelter), start, new Map(), ground)).toEqual({
      kind: 'refused',
      code: 'unknown-field',
      at: 'person.shoeSize',
    })
  })
})
