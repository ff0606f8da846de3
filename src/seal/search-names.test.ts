import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Fact } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { type Entry, mostSearchTokens } from '#record/entry.ts'
import { nearnessOf } from './name-nearness.ts'
import { importNameKey, searchTokens } from './names.ts'
import { nearestFirst, tokensOfName } from './search-names.ts'
import { anOffice, now, numbered, type Office, received, seeded, writer } from './test-office.ts'
import { openVault, startEpoch } from './vault.ts'
import { writeEntries } from './write-entry.ts'

const random = seeded(77)
const newId = numbered(5000)
const ground = { dictionary, now, random, newId }
const fact = (value: Fact['value'], said: Fact['said'] = 'self'): Fact => ({ value, said })

let shelter: Office
let clinic: Office
beforeAll(async () => {
  shelter = await anOffice('00000000-0000-4000-8000-0000000000a1', random)
  clinic = await anOffice('00000000-0000-4000-8000-0000000000a2', random)
})

describe('How near a name is', () => {
  test.each([
    ['Thérèse Example', ['Thérèse Example'], 'same'],
    ['example THÉRÈSE', ['Thérèse Example'], 'same'],
    ['Therese', ['Thérèse Example'], 'spelling'],
    ['Ana Conceição', ['Ana da Conceicao'], 'spelling'],
    ['Muhamad', ['محمد'], 'sound'],
    ['محمد', ['Mohammed Example'], 'sound'],
    ['Filipe', ['Philippe'], 'sound'],
    ['Ana Heron', ['Ana Example'], 'part'],
    ['Bird', ['Kingfisher Example', 'Bird'], 'same'],
    ['Kingfisher Bird', ['Kingfisher Example', 'Bird'], 'same'],
    ['Heron', ['Kingfisher Example'], undefined],
    ['', ['Kingfisher Example'], undefined],
    ['Kingfisher', [], undefined],
  ] as const)('%s is to %j: %s', (sought, names, nearness) => {
    expect(nearnessOf(sought, names)).toBe(nearness)
  })

  test('who is near shares at least one token, whatever was typed: the office cannot leave such a person out', async () => {
    const { nameKey } = shelter.vault
    const part = fc.stringMatching(/^[A-Za-zéãçمح]{2,8}$/)
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
    await fc.assert(
      fc.asyncProperty(name, name, async (one, other) => {
        if (nearnessOf(one, [other]) === undefined) return
        const known = new Set(await searchTokens([other], nameKey))
        expect((await searchTokens([one], nameKey)).some((token) => known.has(token))).toBe(true)
      }),
      { numRuns: 300, seed: 5 },
    )
  })
})

const written = async (office: Office, ...persons: readonly Readonly<Record<string, Fact>>[]) => {
  const record = newId()
  const drafts = persons.map((fields) => ({ section: 'person', item: record, fields }))
  const entries = await writeEntries(drafts, writer(office), { record, heads: [] }, new Map(), ground)
  if (entries.kind === 'refused') throw new Error(entries.code)
  return { entries: received(entries.entries), wraps: entries.wraps }
}

describe('The candidates that the office answers', () => {
  test('are put in order by the name itself, and those who share tokens by chance are let go', async () => {
    const people = await Promise.all(
      ['Heron', 'Filipe', 'Philippe Example', 'Philippe Other', 'Philippé Example'].map((alias) =>
        written(shelter, { alias: fact(alias) }),
      ),
    )
    const reader = { organisation: shelter.organisation, vaults: [shelter.vault], dictionary }
    const found = await nearestFirst('Philippe Example', people, reader)
    expect(found.map(({ names: [name], nearness }) => [name, nearness])).toEqual([
      ['Philippe Example', 'same'],
      ['Philippé Example', 'spelling'],
      ['Filipe', 'part'],
      ['Philippe Other', 'part'],
    ])
  })

  test('are known by the name of before too, but not by one that was a mistake', async () => {
    const renamed = await written(shelter, { alias: fact('Heron') }, { alias: fact('Kingfisher') })
    const reader = { organisation: shelter.organisation, vaults: [shelter.vault], dictionary }
    expect((await nearestFirst('Heron', [renamed], reader))[0]?.names).toEqual(['Kingfisher', 'Heron'])
    const record = newId()
    const first = await writeEntries(
      [{ section: 'person', item: record, fields: { alias: fact('Heron') } }],
      writer(shelter),
      { record, heads: [] },
      new Map(),
      ground,
    )
    if (first.kind === 'refused') throw new Error(first.code)
    const corrects = first.entries[0]?.header.id ?? ''
    const next = await writeEntries(
      [{ section: 'person', item: record, corrects, fields: { alias: fact('Kingfisher') } }],
      writer(shelter),
      first.branch,
      first.ring,
      ground,
    )
    if (next.kind === 'refused') throw new Error(next.code)
    const corrected = { entries: received([...first.entries, ...next.entries]), wraps: first.wraps }
    expect(await nearestFirst('Heron', [corrected], reader)).toEqual([])
    expect(await nearestFirst('Kingfisher', [corrected], reader)).toHaveLength(1)
  })

  test('stay closed to another organisation, and then nobody is found', async () => {
    const person = await written(shelter, { alias: fact('Heron') })
    const reader = { organisation: clinic.organisation, vaults: [clinic.vault], dictionary }
    expect(await nearestFirst('Heron', [person], reader)).toEqual([])
  })

  test('open no more than the name: another part under another key stays closed', async () => {
    const person = await written(shelter, { alias: fact('Heron'), safeContact: fact('Kingfisher') })
    const reader = { organisation: shelter.organisation, vaults: [shelter.vault], dictionary }
    expect((await nearestFirst('Heron', [person], reader))[0]?.names).toEqual(['Heron'])
    expect(await nearestFirst('Kingfisher', [person], reader)).toEqual([])
  })
})

describe('Tokens', () => {
  const tokensIn = (entries: readonly { readonly entry: Entry }[]) =>
    entries.flatMap(({ entry }) => entry.tokens?.tokens ?? [])

  test('are made for every epoch that the device holds, the newest first', async () => {
    const { root, member } = shelter
    const second = await startEpoch(root, { epoch: 2, readers: [member.keys], now, random })
    const [wrap] = second.wraps
    const opened = wrap && (await openVault(wrap, member.keys))
    if (opened?.kind !== 'opened') throw new Error('The second epoch does not open')
    const both = await tokensOfName('Heron', [shelter.vault, opened.vault])
    expect(both).toEqual([
      [
        ...(await searchTokens(['Heron'], opened.vault.nameKey)),
        ...(await searchTokens(['Heron'], shelter.vault.nameKey)),
      ],
    ])
    expect(await tokensOfName('', [shelter.vault])).toEqual([])
  })

  test('leave no epoch out, however many there were: they go to the office in several goes', async () => {
    const vaults = await Promise.all(
      Array.from({ length: 150 }, async (_, before) => ({
        ...shelter.vault,
        epoch: before + 1,
        nameKey: await importNameKey(random(32)),
      })),
    )
    const goes = await tokensOfName('Heron', vaults)
    expect(goes.length).toBeGreaterThan(1)
    expect(goes.every((tokens) => tokens.length <= mostSearchTokens)).toBe(true)
    const sent = new Set(goes.flat())
    for (const { nameKey } of vaults)
      for (const token of await searchTokens(['Heron'], nameKey)) expect(sent.has(token)).toBe(true)
  })

  test('are not made of an answer that is no name: many would share them', async () => {
    for (const answer of ['unknown', 'declined']) {
      const { entries } = await written(shelter, { alias: fact(answer), ageYears: fact(20) })
      expect(tokensIn(entries)).toEqual([])
    }
  })
})
