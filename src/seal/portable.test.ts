import { afterEach, expect, test, vi } from 'vitest'
import { dictionary } from '#law/facts/dictionary.ts'
import { fold } from '#record/fold.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.resetModules()
})

/** The platform as a browser without X25519 presents it. */
function withoutX25519(): void {
  const importKey = crypto.subtle.importKey.bind(crypto.subtle)
  vi.spyOn(crypto.subtle, 'importKey').mockImplementation((...request: unknown[]) =>
    request[2] === 'X25519'
      ? Promise.reject(new Error('NotSupportedError'))
      : Reflect.apply(importKey, undefined, request),
  )
}

async function writeAndRead() {
  vi.resetModules()
  const { hpke } = await import('./hpke.ts')
  const { anOffice, numbered, now, seeded } = await import('./test-office.ts')
  const { writeEntries } = await import('./write-entry.ts')
  const { readEntries } = await import('./read-entry.ts')
  const { openWraps } = await import('./compartments.ts')
  const random = seeded(1)
  const newId = numbered(1)
  const office = await anOffice(newId(), random)
  const { keys, device } = office.member
  const written = await writeEntries(
    [{ section: 'note', item: newId(), fields: { text: { value: 'Kingfisher', said: 'self' } } }],
    {
      author: { user: keys.user, organisation: office.organisation },
      device,
      purpose: 'assist',
      vault: office.epoch.certificate,
    },
    { record: newId(), heads: [] },
    new Map(),
    { dictionary, now, random, newId },
  )
  if (written.kind === 'refused') throw new Error(written.code)
  const { ring } = await openWraps(written.wraps, [office.vault])
  const received = written.entries.map((entry, position) => ({ entry, position, receivedAt: now }))
  const { statements } = await readEntries(received, ring, office.organisation)
  const [item] = fold(statements, dictionary).sections['note'] ?? []
  return {
    kem: (await hpke()).kem,
    text: item?.facts['text']?.value,
    keys: keys.publicKeys,
    entries: written.entries,
  }
}

test('a browser without X25519 makes the same keys and the same entries by the same code', async () => {
  const native = await writeAndRead()
  withoutX25519()
  const portable = await writeAndRead()
  expect([native.kem, portable.kem]).toEqual(['native', 'portable'])
  expect([native.text, portable.text]).toEqual(['Kingfisher', 'Kingfisher'])
  expect(portable.keys).toEqual(native.keys)
  expect(portable.entries).toEqual(native.entries)
})
