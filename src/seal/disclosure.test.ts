import { beforeAll, describe, expect, test } from 'vitest'
import type { Fact, Said, Value } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { fold } from '#record/fold.ts'
import { neverClosed } from '#record/folded.ts'
import { openWraps } from './compartments.ts'
import { chooseForDisclosure } from './disclosure.ts'
import { readEntries } from './read-entry.ts'
import { anOffice, now, numbered, type Office, received, seeded, writer } from './test-office.ts'
import { type BranchState, type EntryDraft, type Written, writeEntries } from './write-entry.ts'

const random = seeded(5)
const newId = numbered(1)
const ground = { dictionary, now, random, newId }
const record = newId()
const fact = (value: Value, said: Said = 'self'): Fact => ({ value, said })

let shelter: Office
let clinic: Office
let written: Written

async function write(draft: EntryDraft, branch: BranchState, ring: Written['ring']): Promise<Written> {
  const result = await writeEntries([draft], writer(shelter), branch, ring, ground)
  if (result.kind === 'refused') throw new Error(result.code)
  return result
}

beforeAll(async () => {
  shelter = await anOffice(newId(), random)
  clinic = await anOffice(newId(), random)
  const fields = {
    givenName: fact('Kingfisher'),
    familyName: fact('Lowershire'),
    ageYears: fact(16),
    safeContact: fact('CANARY-CONTACT'),
  }
  written = await write({ section: 'person', item: record, fields }, { record, heads: [] }, new Map())
})

describe('a disclosure', () => {
  const offer = async () => {
    const { ring } = await openWraps(written.wraps, [shelter.vault])
    const folded = fold(
      (await readEntries(received(written.entries), ring, shelter.organisation)).statements,
      dictionary,
    )
    const items = chooseForDisclosure(folded, [{ section: 'person', fields: ['givenName', 'ageYears'] }])
    const draft: EntryDraft = {
      section: 'disclosure',
      item: newId(),
      fields: { to: fact(clinic.organisation), state: fact('offered') },
      disclose: { to: clinic.epoch.certificate, items },
    }
    return write(draft, written.branch, ring)
  }

  test('lets the recipient read what was chosen, as said by the sender, and nothing else', async () => {
    const sent = await offer()
    const { ring } = await openWraps([...written.wraps, ...sent.wraps], [clinic.vault])
    expect(ring.size).toBe(1)
    const read = await readEntries(received([...written.entries, ...sent.entries]), ring, clinic.organisation)
    const disclosed = fold(read.statements.slice(-1), dictionary).sections['person']?.[0]
    expect(disclosed?.facts).toEqual({ givenName: fact('Kingfisher'), ageYears: fact(16) })
    expect(disclosed?.history['givenName']?.[0]?.author).toMatchObject({ organisation: shelter.organisation })
    expect(JSON.stringify(read)).not.toContain('CANARY')
    expect(JSON.stringify(read)).not.toContain('Lowershire')
    expect(read.disclosures[0]?.from).toBe(shelter.organisation)
  })

  test('rests on a key that opens nothing of the sender', async () => {
    const sent = await offer()
    const disclosureKeys = new Set(sent.wraps.map(({ key }) => key))
    expect(disclosureKeys.size).toBe(1)
    expect(written.wraps.some(({ key }) => disclosureKeys.has(key))).toBe(false)
    expect(sent.wraps.map(({ organisation }) => organisation)).toEqual([
      shelter.organisation,
      clinic.organisation,
    ])
  })

  test('stays readable to the sender and is no news to the sender’s own record', async () => {
    const sent = await offer()
    const read = await readEntries(received(sent.entries), sent.ring, shelter.organisation)
    expect(read.disclosures[0]?.items[0]?.fields).toEqual({
      givenName: fact('Kingfisher'),
      ageYears: fact(16),
    })
    expect(read.statements.map(({ section }) => section)).toEqual(['disclosure'])
  })

  test('holds nothing that the person declined to share or that is not settled', () => {
    const item = {
      id: record,
      receivedAt: now,
      facts: { alias: fact('Heron'), ageYears: fact(16) },
      history: {},
    }
    const folded = {
      sections: {
        person: [{ ...item, unsettled: { sex: [fact('female'), fact('male')] }, declined: ['alias'] }],
      },
      file: neverClosed,
      unread: [],
      closed: 0,
      erased: 0,
    }
    const chosen = chooseForDisclosure(folded, [
      { section: 'person', fields: ['alias', 'sex', 'ageYears', 'phone'] },
    ])
    expect(chosen).toEqual([{ section: 'person', item: record, fields: { ageYears: fact(16) } }])
  })
})
