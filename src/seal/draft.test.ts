import { expect, test } from 'vitest'
import { newDraftKey, openDraft, openDraftKey, sealDraft } from './draft.ts'
import { anOffice, numbered, seeded } from './test-office.ts'

const random = seeded(21)
const newId = numbered(1)
const text = '{"alias":"CANARY"}'

test('a draft opens for its writer and for the vault of the intake team, and for nobody else', async () => {
  const [office, other] = [await anOffice(newId(), random), await anOffice(newId(), random)]
  const { user, publicKeys } = office.member.keys
  const { key, wraps } = await newDraftKey(
    newId(),
    [
      { reader: user, publicKey: publicKeys.encryption },
      { reader: office.organisation, publicKey: office.epoch.certificate.publicKey },
    ],
    random,
  )
  const sealed = await sealDraft(key, text, random)
  expect(JSON.stringify([sealed, wraps])).not.toContain('CANARY')
  const [forUser, forTeam] = wraps
  for (const [wrap, pair] of [
    [forUser, office.member.keys.opening],
    [forTeam, office.vault.opening],
  ] as const) {
    const opened = wrap && (await openDraftKey(wrap, pair))
    expect(opened && (await openDraft(opened, sealed))).toBe(text)
    expect(wrap && (await openDraftKey(wrap, other.vault.opening))).toBeUndefined()
  }
})

test('every keystroke gives other bytes of the same length', async () => {
  const { key } = await newDraftKey(newId(), [], random)
  const [one, two] = [await sealDraft(key, text, random), await sealDraft(key, `${text} `, random)]
  expect(one.nonce).not.toBe(two.nonce)
  expect(one.ciphertext).toHaveLength(two.ciphertext.length)
})

test('a draft does not open as another draft or after a change', async () => {
  const { key } = await newDraftKey(newId(), [], random)
  const sealed = await sealDraft(key, text, random)
  expect(await openDraft({ ...key, draft: newId() }, sealed)).toBeUndefined()
  expect(
    await openDraft(key, { ...sealed, nonce: (await sealDraft(key, text, random)).nonce }),
  ).toBeUndefined()
})
