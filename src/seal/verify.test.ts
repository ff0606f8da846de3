import { beforeAll, expect, test } from 'vitest'
import { dictionary } from '#law/facts/dictionary.ts'
import type { Entry } from '#record/entry.ts'
import { anOffice, now, numbered, seeded } from './test-office.ts'
import { verifyBatch, verifyDevice, verifyEntry, verifyMember, verifyVault } from './verify.ts'
import { writeEntries } from './write-entry.ts'

let office: Awaited<ReturnType<typeof anOffice>>
let entries: readonly Entry[]

beforeAll(async () => {
  const random = seeded(1)
  office = await anOffice(numbered(500)(), random)
  const { device, keys } = office.member
  const written = await writeEntries(
    [
      {
        section: 'person',
        item: numbered(1)(),
        fields: { ageYears: { value: 17, said: 'self' }, alias: { value: 'Kingfisher', said: 'self' } },
      },
      { section: 'note', item: numbered(2)(), fields: { text: { value: 'A quiet day', said: 'observed' } } },
    ],
    {
      author: { user: keys.user, organisation: office.organisation },
      device,
      purpose: 'assist',
      vault: office.epoch.certificate,
      nameKey: office.vault.nameKey,
    },
    { record: numbered(3)(), heads: [] },
    new Map(),
    { dictionary, now, random, newId: numbered(10) },
  )
  if (written.kind === 'refused') throw new Error(written.code)
  entries = written.entries
})

const verify = (batch: readonly Entry[]) => verifyBatch(batch, office.member.device.publicKey, new Map())
const first = (): Entry => structuredClone(entries[0]) as Entry

test('a batch that its device signed is verified, with the hashes of its headers in order', async () => {
  const verified = await verify(entries)
  expect(verified).toEqual({ kind: 'verified', hashes: entries[0]?.signature.batch })
})

test('a changed header is refused, whichever of its words was changed', async () => {
  for (const [name, value] of Object.entries({
    section: 'custody',
    purpose: 'oversight',
    at: '1',
    dictionary: 2,
    after: ['x'],
  })) {
    const changed = { ...first(), header: { ...first().header, [name]: value } }
    expect(await verify([changed, ...entries.slice(1)])).toMatchObject({
      kind: 'refused',
      code: 'signature-of-other-entries',
    })
  }
})

test('an entry left out, added, repeated or moved within a batch is refused', async () => {
  const [one, two] = entries as [Entry, Entry]
  for (const batch of [[one], [two], [two, one], [one, one], [one, two, two]]) {
    expect(await verify(batch)).toMatchObject({ kind: 'refused', code: 'signature-of-other-entries' })
  }
})

test('a part that was altered, added or left out is refused', async () => {
  const rest = entries.slice(1)
  const { facts, ...bare } = first()
  const altered = {
    ...first(),
    facts: { salt: facts?.salt ?? '', fields: { ageYears: { value: 27, said: 'self' as const } } },
  }
  const added = {
    ...first(),
    sealed: {
      ...first().sealed,
      [numbered(99)()]: { suite: 1 as const, key: '', nonce: '', ciphertext: '' },
    },
  }
  expect(await verify([altered, ...rest])).toMatchObject({ code: 'part-altered' })
  expect(await verify([added, ...rest])).toMatchObject({ code: 'part-not-committed' })
  expect(await verify([bare, ...rest])).toMatchObject({ code: 'part-missing' })
})

test('an erased part leaves the proof of a stored entry whole', async () => {
  const { facts: _erased, ...bare } = first()
  const stored = await verifyEntry(bare, office.member.device.publicKey, new Map())
  expect(stored).toEqual({ kind: 'verified', hashes: [entries[0]?.signature.batch[0]] })
})

test('the signature of another device, or none, is refused', async () => {
  const other = await anOffice(numbered(600)(), seeded(2))
  expect(await verifyBatch(entries, other.member.device.publicKey, new Map())).toMatchObject({
    code: 'signature-invalid',
  })
  expect(await verifyBatch(entries, 'not a key', new Map())).toMatchObject({ code: 'signature-invalid' })
  expect(await verifyEntry(first(), other.member.device.publicKey, new Map())).toMatchObject({
    code: 'signature-invalid',
  })
})

test('an entry cannot borrow the signature of another batch', async () => {
  const borrowed = { ...first(), header: { ...first().header, purpose: 'oversight' as const } }
  expect(await verifyEntry(borrowed, office.member.device.publicKey, new Map())).toMatchObject({
    code: 'signature-of-other-entries',
  })
})

test('what nobody can have signed is malformed and no fault', async () => {
  const broken = { ...first(), header: { ...first().header, section: '\ud800' } }
  expect(await verify([broken])).toMatchObject({ kind: 'refused', code: 'entry-malformed' })
})

test('certificates hold for what they say and under the key that signed them, and nothing else', async () => {
  const { certificate, epoch, root, member } = office
  const cache = new Map()
  expect(await verifyMember(certificate, root.publicKey, cache)).toBe('valid')
  expect(await verifyVault(epoch.certificate, root.publicKey, cache)).toBe('valid')
  expect(await verifyDevice(member.certificate, member.keys.publicKeys.signing, cache)).toBe('valid')
  expect(await verifyMember({ ...certificate, may: 'write-only' }, root.publicKey, cache)).toBe('invalid')
  expect(await verifyVault({ ...epoch.certificate, epoch: 2 }, root.publicKey, cache)).toBe('invalid')
  expect(await verifyDevice(member.certificate, root.publicKey, cache)).toBe('invalid')
})
